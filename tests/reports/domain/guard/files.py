"""Random small dialogues as files, with reports that use every form of attribution often."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time

from dialogues.domain.dialoguefile import read_dialogue, write_dialogue
from dialogues.domain.record import (
    Attendance,
    Block,
    Capacity,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Report,
    Section,
    Session,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

MOST_PRINTED = 6  # remarks of a dialogue: every assignment of people to them is tried
COUNTRIES = ("KR", "KR", "CN", "RU")
QUANTITIES = ("some", "most", "all KR", "participants", "the-other", "all-delegations")


def files(seed: int) -> tuple[str, str]:
    """Two files of one room: what was released before, and what is to be released."""
    chance = random.Random(seed)  # noqa: S311 - a sample, not a key
    room = _room(chance)
    return tuple(  # type: ignore[return-value]
        write_dialogue(_written(room, chance), identities=True) for _ in range(2)
    )


def read(text: str) -> Record:
    """A file's record, as `load_dialogue` reads it."""
    return read_dialogue(text, file="small.yaml")


def _room(chance: random.Random) -> Record:
    codes = [f"P{number}" for number in range(1, chance.randint(3, 6) + 1)]
    sessions = [
        _session(f"S{number}", codes, chance) for number in range(1, chance.randint(1, 3) + 1)
    ]
    for number in range(1, chance.randint(4, 8) + 1):
        place = chance.randrange(len(sessions))
        sessions[place] = _said(sessions[place], f"r{number}", chance)
    return Record(
        slug="small", title="Small", rule=Rule.ON_THE_RECORD,
        regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
        delegations=(
            Delegation("KR", "the ROK", "Korean", alternatives=("ROK",), region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
            Delegation("RU", "Russia", "Russian"),
        ),
        participants=tuple(
            Participant(code, chance.choice(COUNTRIES), Secret(f"Name {code}")) for code in codes
        ),
        sessions=tuple(sessions),
    )  # fmt: skip


def _session(code: str, people: list[str], chance: random.Random) -> Session:
    """Most attend, some of them late, or without a voice."""
    there = []
    for person in people:
        if chance.random() < 0.2:
            continue
        capacity = chance.choice([Capacity.PARTICIPANT] * 5 + [Capacity.CHAIR, Capacity.OBSERVER])
        start = time(10) if chance.random() < 0.2 else None
        there.append(Attendance(person, capacity, start, None))
    return Session(code, code, datetime(2026, 6, 8, 9, tzinfo=UTC), attendance=tuple(there))


def _said(session: Session, ref: str, chance: random.Random) -> Session:
    at = chance.choice([None, time(9, 30), time(10, 30)])
    seats = [seat for seat in session.attendance if seat.capacity.speaks]
    voices = [seat.participant for seat in seats if seat.present_at(at, session.hours)]
    if not voices:
        return session
    speaker = chance.choice(voices)
    others = [remark.id for remark in session.remarks if remark.speaker != speaker]
    reply = chance.choice(others) if others and chance.random() < 0.6 else None
    remark = Remark(ref, speaker, f"Said as {ref}.", at=at, replies_to=reply)
    return replace(session, remarks=(*session.remarks, remark))


def _written(room: Record, chance: random.Random) -> Record:
    """The room with a report: sections of blocks, takeaways, and sometimes a typed framing."""
    speakers = {one.id: one.speaker for each in room.sessions for one in each.remarks}
    refs = chance.sample(sorted(speakers), min(len(speakers), MOST_PRINTED))
    delegations = {each.code: each.delegation for each in room.participants}
    answered = {one.id: one.replies_to for each in room.sessions for one in each.remarks}
    pairs = [(ref, to) for ref, to in answered.items() if ref in refs and to in refs]
    writer = _Writer(chance, {ref: speakers[ref] for ref in refs}, delegations, pairs)
    sections = tuple(
        Section(
            f"Part {number}",
            blocks=tuple(Block(writer.block()) for _ in range(chance.randint(1, 3))),
        )
        for number in range(1, chance.randint(1, 2) + 1)
    )
    kinds = chance.sample(
        [TakeawayKind.RECOMMENDATION, TakeawayKind.TAKEAWAY], chance.randint(0, 2)
    )
    return replace(
        room,
        takeaways=tuple(
            Takeaway(f"t{number}", kind, writer.block()) for number, kind in enumerate(kinds, 1)
        ),
        report=Report(
            sections=sections, framing=writer.block() if chance.random() < 0.3 else "They met."
        ),
    )


@dataclass
class _Writer:
    """Writes blocks, and knows of each whom it has named."""

    chance: random.Random
    speakers: dict[str, str]
    delegations: dict[str, str]
    replies: list[tuple[str, str]]
    last: tuple[str, ...] = ()
    named: list[str] = field(default_factory=list)

    def blocks(self, count: int) -> Iterator[Block]:
        return (Block(self.block()) for _ in range(count))

    def block(self) -> str:
        self.last, self.named = (), []
        if not self.speakers:
            return "It was late."
        return " and ".join(self._token() for _ in range(self.chance.randint(2, 4)))

    def _token(self) -> str:
        makers = [self._one, self._another, self._another, self._this, self._list, self._these,
                  self._others, self._named, self._quantity, self._any, self._reply]  # fmt: skip
        self.chance.shuffle(makers)
        return next(token for maker in [*makers, self._one] if (token := maker()))

    def _wrote(self, refs: list[str], form: str, *, points: bool = False) -> str:
        people = tuple(dict.fromkeys(self.speakers[ref] for ref in refs))
        if not points:
            self.named += people
        self.last = people
        return "{" + " ".join([*refs, form]).strip() + "}"

    def _of(self, people: set[str]) -> list[str]:
        return [ref for ref, speaker in self.speakers.items() if speaker in people]

    def _one(self) -> str:
        form = self.chance.choice(["", "", "@region", "@any", "'s"])
        return self._wrote([self.chance.choice(list(self.speakers))], form)

    def _another(self) -> str:
        """Somebody new, beside somebody of their label or under a wider one."""
        labels = {self.delegations[each] for each in self.named}
        new = self._of(set(self.speakers.values()) - set(self.named))
        if not new or not self.named:
            return ""
        ref = self.chance.choice(new)
        own = self.delegations[self.speakers[ref]] in labels
        level = self.chance.choice(["", "@any", "@region"] if own else ["@any"])
        return self._wrote([ref], f"{level} another".strip())

    def _this(self) -> str:
        if len(self.last) != 1:
            return ""
        form = self.chance.choice(["this", "this", "this 's"])
        return self._wrote([self.chance.choice(self._of(set(self.last)))], form, points=True)

    def _reply(self) -> str:
        """A remark and the one that it replies to."""
        if not self.replies:
            return ""
        reply, answered = self.chance.choice(self.replies)
        return f"{self._wrote([answered], '')} and {self._wrote([reply], '')}"

    def _these(self) -> str:
        if len(self.last) < 2:
            return ""
        refs = [self.chance.choice(self._of({each})) for each in self.last]
        return self._wrote(refs, "these", points=True)

    def _list(self) -> str:
        people = sorted(set(self.speakers.values()))
        if len(people) < 2:
            return ""
        chosen = self.chance.sample(people, self.chance.randint(2, min(3, len(people))))
        refs = [self.chance.choice(self._of({each})) for each in chosen]
        both = "both" if len(refs) == 2 and self.chance.random() < 0.6 else ""
        level = self.chance.choice(["", "", "@any", "@region"])
        written = self._wrote(refs, f"{level} {both}".strip())
        if self.chance.random() < 0.5 and (again := self._these()):
            return f"{written} and {again}"
        return written

    def _others(self) -> str:
        return self._wrote([self.chance.choice(list(self.speakers))], "and-others")

    def _named(self) -> str:
        return self._wrote([self.chance.choice(list(self.speakers))], "named")

    def _quantity(self) -> str:
        if self.chance.random() < 0.5:
            return ""
        refs = self.chance.sample(list(self.speakers), 1)
        return "{" + " ".join([*refs, self.chance.choice(QUANTITIES)]) + "}"

    def _any(self) -> str:
        """What may be wrong: a form that falls back, a list of one person twice."""
        if self.chance.random() < 0.7:
            return ""
        refs = self.chance.sample(
            list(self.speakers), min(len(self.speakers), self.chance.randint(1, 2))
        )
        return self._wrote(refs, self.chance.choice(["this", "these", "another", "both", ""]))
