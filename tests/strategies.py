"""Hypothesis strategies: small dialogues that hang together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st

from dialogues.domain.record import (
    Accepted,
    Attendance,
    Block,
    Capacity,
    Delegation,
    DelegationKind,
    Endorsement,
    Format,
    NoteKind,
    OwnNote,
    Participant,
    Record,
    Region,
    Remark,
    Report,
    Section,
    Session,
    Stance,
    Takeaway,
    TakeawayKind,
    Voice,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]

REGIONS = (
    Region("NEA", "Northeast Asia", "Northeast Asian"),
    Region("EE", "Eastern Europe", "Eastern European"),
)
DELEGATIONS = (
    Delegation(
        "KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK", "South Korean"), region="NEA"
    ),
    Delegation("RU", "Russia", "Russian", region="EE"),
    Delegation("US", "the US", "American", alternatives=("US",)),
    Delegation("NO", "Norway", "Norwegian"),
    Delegation("CIV", "civil society", "civil society", kind=DelegationKind.SECTOR),
)

# Strings that YAML, spreadsheets or line-based tools like to take for something else.
ODD = (
    *("NO", "null", "~", "1e3", "0x1F", "09:40", "2026-06-08", "=1+1", "- a", "? b", "#c", "true"),
    *("a: b", "a #b", "'", '"', "\\", "\\n", " lead", "trail ", "\ttab", "a\tb", "|", ">-", "%x"),
    *(
        "*alias",
        "&anchor",
        "!!tag",
        "[x]",
        "@at",
        "`",
        "{{",
        "a\u2028b",
        "\u2029",
        "\x85",
        "\ufeff",
    ),
    *(
        "김민지",
        "אבג דה",
        "\u202eabc",
        "👩‍👩‍👧",
        "…",
        "—",
        "Đặng",
        "e\u0301",
        "\U0010fffd",
        "---",
        "...",
    ),
)
ODD_PARAGRAPHS = (
    "one\ntwo",
    "\n",
    "a\n\n b ",
    "\n\na",
    "a\n",
    "a\r\nb",
    "a\n  b\n",
    " a\nb",
    "a\n#b",
)

PLAIN = st.text("abcdefghij ,.", min_size=1, max_size=20).filter(str.strip)
PRINTABLE = st.characters(
    blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff{}"
).filter(lambda character: ord(character) & 0xFFFE != 0xFFFE)
ODD_LINES = (
    st.one_of(st.sampled_from(ODD), st.text(PRINTABLE, min_size=1, max_size=12), PLAIN)
    .filter(str.strip)
    .filter(lambda text: not {"\ufffe", "\uffff"} & set(text))
)
ODD_TEXTS = st.one_of(ODD_LINES, st.sampled_from(ODD_PARAGRAPHS).map(lambda text: f"x{text}"))

ZONES = st.sampled_from((UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=3.5))))


@st.composite
def records(draw: Draw[object], *, odd: bool = False) -> Record:
    """A dialogue that reads, and whose report names its remarks; with `odd`, in odd strings."""
    return _Cast(draw, odd).record()


class _Cast:
    """Draws one dialogue, part by part."""

    def __init__(self, draw: Draw[object], odd: bool) -> None:
        self.draw = draw
        self.lines = ODD_LINES if odd else PLAIN
        self.texts = ODD_TEXTS if odd else PLAIN
        self.remarks: list[Remark] = []

    def one(self, strategy: st.SearchStrategy[T]) -> T:
        return self.draw(strategy)  # type: ignore[return-value]

    def some(self, items: Sequence[T], most: int = 3) -> list[T]:
        if not items:
            return []
        indexes = st.lists(st.integers(0, len(items) - 1), unique=True, max_size=most)
        return [items[index] for index in self.one(indexes)]

    def maybe(self, strategy: st.SearchStrategy[T], absent: T) -> T:
        return self.one(st.one_of(st.just(absent), strategy))

    def record(self) -> Record:
        first = self.one(st.integers(0, len(DELEGATIONS) - 3))
        self.delegations = DELEGATIONS[first : first + 3]
        self.people = tuple(
            self.participant(code) for code in self.delegations for _ in range(self.one(COUNTS))
        )
        self.people = tuple(_coded(self.people))
        sessions = tuple(self.session(number) for number in range(self.one(st.integers(0, 2))))
        return Record(
            slug="coast-2026",
            title=self.one(self.lines),
            convenor=self.maybe(self.lines, ""),
            series=self.maybe(self.lines, ""),
            format=self.one(st.sampled_from(Format)),
            rule=self.one(st.sampled_from(Rule)),
            threshold=self.one(st.integers(1, 9)),
            regions=REGIONS,
            delegations=self.delegations,
            participants=self.people,
            sessions=sessions,
            takeaways=tuple(self.takeaway(n) for n in range(self.one(st.integers(0, 2)))),
            report=self.report(sessions) if self.one(st.booleans()) else None,
        )

    def participant(self, delegation: Delegation) -> Participant:
        return Participant(
            code="",
            delegation=delegation.code,
            name=Secret(self.one(self.lines)),
            native_name=Secret(self.maybe(self.lines, "")),
            other_names=tuple(map(Secret, self.one(st.lists(self.lines, max_size=2)))),
            affiliation=Secret(self.maybe(self.lines, "")),
            title=Secret(self.maybe(self.lines, "")),
            pronouns=Secret(self.maybe(st.sampled_from(("she", "they/them")), "")),
            language=self.one(st.sampled_from(("en", "ko", "no", "zh-Hant"))),
        )

    def session(self, number: int) -> Session:
        starts = datetime(2026, 6, 8 + number, 9, 0, tzinfo=self.one(ZONES))
        seats = tuple(self.seat(person.code) for person in self.some(self.people, 6))
        speakers = [seat for seat in seats if seat.capacity.speaks]
        count = self.one(st.integers(0, 4)) if speakers else 0
        remarks = tuple(self.remark(speakers) for _ in range(count))
        ids = [remark.id for remark in remarks]
        return Session(
            code=f"S{number + 1}",
            title=self.one(self.lines),
            starts=starts,
            ends=self.maybe(st.just(starts + timedelta(hours=2, seconds=1)), None),
            rule=self.maybe(st.sampled_from(Rule), None),
            attendance=seats,
            remarks=remarks,
            own_notes=tuple(self.own_note(ids) for _ in range(self.one(st.integers(0, 2)))),
        )

    def seat(self, code: str) -> Attendance:
        return Attendance(
            participant=code,
            capacity=self.one(st.sampled_from(Capacity)),
            start=self.maybe(st.just(time(9, 5)), None),
            end=self.maybe(st.sampled_from((time(10, 0), time(10, 0, 30))), None),
        )

    def remark(self, speakers: Sequence[Attendance]) -> Remark:
        seat = self.one(st.sampled_from(speakers))
        others = [each.participant for each in speakers if each.participant != seat.participant]
        stances = {code: self.one(st.sampled_from(Stance)) for code in self.some(others)}
        earlier = [each.id for each in self.remarks if each.speaker != seat.participant]
        superseded = {each.supersedes for each in self.remarks}
        free = [each.id for each in self.remarks if each.id not in superseded]
        remark = Remark(
            id=f"r{len(self.remarks) + 1}",
            speaker=seat.participant,
            text=self.one(self.texts),
            topic=self.maybe(self.lines, ""),
            at=self.maybe(st.sampled_from((time(9, 40), time(9, 40, 5))), None),
            rule=self.maybe(st.sampled_from(Rule), None),
            verb=self.one(st.sampled_from(("say", "reject", "push back on"))),
            verbatim=self.one(st.booleans()),
            replies_to=self.maybe(st.sampled_from(earlier), None) if earlier else None,
            supersedes=self.maybe(st.sampled_from(free), None) if free else None,
            agrees=_holders(stances, Stance.AGREES),
            disagrees=_holders(stances, Stance.DISAGREES),
            reserves=_holders(stances, Stance.RESERVES),
        )
        self.remarks.append(remark)
        return remark

    def own_note(self, ids: list[str]) -> OwnNote:
        return OwnNote(
            text=self.one(self.texts),
            kind=self.one(st.sampled_from(NoteKind)),
            after=self.maybe(st.sampled_from(ids), None) if ids else None,
        )

    def takeaway(self, number: int) -> Takeaway:
        givers = [person.code for person in self.some(self.people)]
        return Takeaway(
            id=f"t{number + 1}",
            kind=self.one(st.sampled_from(TakeawayKind)),
            text=self.tokened(),
            evidence=tuple(remark.id for remark in self.some(self.remarks)),
            endorsements={code: self.one(st.sampled_from(Endorsement)) for code in givers},
        )

    def report(self, sessions: Sequence[Session]) -> Report:
        return Report(
            title=self.maybe(self.lines, ""),
            author=self.maybe(self.lines, ""),
            date=self.maybe(st.just("2026-07"), ""),
            style=self.one(st.sampled_from(("ncafp", "plain"))),
            framing=self.maybe(self.texts, ""),
            sections=tuple(self.section(sessions) for _ in range(self.one(COUNTS))),
            acknowledgements=tuple(self.one(st.lists(self.lines, max_size=2))),
            convergence=self.one(st.booleans()),
        )

    def section(self, sessions: Sequence[Session]) -> Section:
        codes = [session.code for session in sessions]
        return Section(
            heading=self.maybe(self.lines, ""),
            session=self.maybe(st.sampled_from(codes), None) if codes else None,
            blocks=tuple(self.block() for _ in range(self.one(COUNTS))),
        )

    def block(self) -> Block:
        voices = st.sampled_from((Voice.ANALYSIS, Voice.NATIONAL))
        phrases = self.one(st.lists(self.lines, max_size=1))
        accepted = tuple(Accepted(phrase, self.one(voices)) for phrase in phrases)
        return Block(self.tokened(), accepted)

    def tokened(self) -> str:
        """A text with a token or two of the remarks there are."""
        text = self.one(self.texts).replace("{", "").replace("}", "") or "x"
        for remark in self.some(self.remarks, 2):
            form = self.one(st.sampled_from(("", " @any", " @region", " 's", " some", " sense")))
            text = f"{text} {{{remark.id}{form}}}"
        return text


COUNTS = st.integers(0, 2)


def _coded(people: Sequence[Participant]) -> list[Participant]:
    """The same people with a code each, and an address for every other one."""
    return [
        replace(
            person,
            code=f"{person.delegation}{number}",
            email=Secret(f"p{number}@example.org" if number % 2 else ""),
        )
        for number, person in enumerate(people, 1)
    ]


def _holders(stances: dict[str, Stance], stance: Stance) -> frozenset[str]:
    return frozenset(code for code, held in stances.items() if held is stance)
