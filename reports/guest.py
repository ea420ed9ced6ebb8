"""What one participant sees of a round: their own passages, takeaways, and nothing of others."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Participant, Takeaway
from reports.decided import read_decided_by
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.document import Document
from reports.domain.review.coarser import Coarser
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.endorsing import digest
from reports.domain.review.passages import Part, Passage
from reports.domain.review.standing import Standing, Stands, standings
from reports.models import ParticipantRequest, PassageMessage, ReviewRound, Scope


@dataclass(frozen=True, slots=True)
class Said:
    """What the notes say that they said, and when."""

    text: str = field(repr=False)
    session: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the thread on a passage."""

    by_organiser: bool
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Put:
    """One passage as it is put before its person."""

    number: int
    passage: Passage
    stands: Stands
    said: tuple[Said, ...] = field(repr=False)
    coarser: tuple[Coarser, ...] = field(repr=False)
    thread: tuple[Line, ...] = field(repr=False)

    @property
    def is_decided(self) -> bool:
        """Whether nothing is left to do about it."""
        return self.stands.latest is not None and self.stands.standing not in (
            Standing.LAPSED,
            Standing.MISSING,
            Standing.DECLINED,
        )

    @property
    def decision(self) -> Decision | None:
        """What they decided, where it still counts."""
        return self.stands.latest.decision if self.is_decided and self.stands.latest else None

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """The paragraph in pieces: ("context" | "plain" | "mine", words) in order."""
        passage = self.passage
        found = [("context", passage.context[: passage.start])]
        at = 0
        for each in passage.mine:
            found.append(("plain", passage.text[at : each.start]))
            found.append(("mine", passage.text[each.start : each.end]))
            at = each.end
        found.append(("plain", passage.text[at:]))
        found.append(("context", passage.context[passage.end :]))
        return tuple((kind, words) for kind, words in found if words)

    @property
    def names_them(self) -> bool:
        """Whether readers would know that it was they."""
        return self.passage.names_them or self.passage.k == 1

    @property
    def is_crowd(self) -> bool:
        """Whether it speaks of everybody whom it could mean."""
        return any(each.part is Part.CELL for each in self.passage.mine)


@dataclass(frozen=True, slots=True)
class Point:
    """A takeaway as it is put up, and what they think of it."""

    code: str
    kind: str
    text: str = field(repr=False)
    seen: str
    choice: Choice | None = None
    reservation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GuestView:
    """Everything on a participant's page. `deadline` is in the round's zone."""

    puts: tuple[Put, ...] = field(repr=False)
    points: tuple[Point, ...] = field(repr=False)
    requests: tuple[ParticipantRequest, ...] = field(repr=False)
    deadline: datetime
    is_open: bool
    document: Document | None = field(repr=False)  # the whole draft, where the round shows it

    @property
    def undecided(self) -> tuple[Put, ...]:
        """The passages on which something is left to decide."""
        return tuple(each for each in self.puts if not each.is_decided and each.passage.must_clear)


def read_guest_view(round_: ReviewRound, person: Participant, *, now: datetime) -> GuestView:
    """The page of one person, in the same few queries however much there is."""
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    decided = read_decided_by(round_.report, person.pk, person.code)
    threads = _threads(round_, person.pk)
    whole = round_.scope == Scope.WHOLE
    return GuestView(
        puts=tuple(
            _put(number, each, desk, decided, threads)
            for number, each in enumerate(desk.of(person.code), 1)
        ),
        points=_points(round_, person.pk, desk) if round_.endorses else (),
        requests=_requests(round_, person.pk),
        deadline=round_.deadline.astimezone(ZoneInfo(round_.time_zone)),
        is_open=round_.is_answerable(at=now),
        document=desk.document if whole else None,
    )


def _put(
    number: int,
    passage: Passage,
    desk: Desk,
    decided: tuple[Decided, ...],
    threads: dict[str, list[Line]],
) -> Put:
    stands = standings({passage.person: [passage]}, decided)[0]
    own = [
        desk.remarks[ref] for each in passage.mine if each.part is Part.SPEAKER for ref in each.refs
    ]
    return Put(
        number=number,
        passage=passage,
        stands=stands,
        said=tuple(dict.fromkeys(Said(one.text, desk.sessions[one.id]) for one in own)),
        coarser=desk.coarser(passage) if passage.must_clear else (),
        thread=tuple(threads.get(passage.key, ())),
    )


def _threads(round_: ReviewRound, person: UUID) -> dict[str, list[Line]]:
    found: dict[str, list[Line]] = {}
    for row in PassageMessage.objects.filter(round=round_):
        about = row.about
        if about["person"] == person.hex:
            found.setdefault(about["key"], []).append(Line(bool(about["by"]), row.text))
    return found


def _requests(round_: ReviewRound, person: UUID) -> tuple[ParticipantRequest, ...]:
    rows = ParticipantRequest.objects.filter(round=round_)
    return tuple(row for row in rows if row.about["person"] == person.hex)


def _points(round_: ReviewRound, person: UUID, desk: Desk) -> tuple[Point, ...]:
    """Takeaways and recommendations as they print, with what this person thinks of each."""
    rows = {row.code: row for row in Takeaway.objects.filter(dialogue=round_.dialogue_id)}
    theirs = {
        row.takeaway_id: row
        for row in Endorsement.objects.filter(dialogue=round_.dialogue_id)
        if UUID(row.giver) == person
    }
    found = []
    for each, printed in desk.points():
        row = rows.get(each.id)
        if row is None:
            continue
        given = theirs.get(row.pk)
        words = (given.words or {}) if given else {}
        stale = bool(words) and words.get("seen") != digest(row.text)
        found.append(
            Point(
                code=row.code,
                kind=row.kind,
                text=printed,
                seen=digest(row.text),
                choice=given.choice if given and not stale else None,
                reservation=words.get("reservation", ""),
            )
        )
    return tuple(found)
