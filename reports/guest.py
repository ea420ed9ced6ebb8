"""What one participant sees of a round: their own passages, takeaways, and nothing of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.rules import Rule
from dialogues.models import Participant
from reports.decided import read_decided_by, read_endorsed_by
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.document import Document
from reports.domain.review.decisions import Decided
from reports.domain.review.passages import Passage
from reports.domain.review.standing import standings
from reports.handles import handles_for
from reports.models import ParticipantRequest, PassageMessage, ReviewRound, Scope
from reports.owned import owned_rows
from reports.puts import Line, Put, put_before


@dataclass(frozen=True, slots=True)
class Point:
    """A takeaway as it is put up, and what they think of it."""

    code: str
    kind: str
    text: str = field(repr=False)
    seen: str
    choice: Choice | None = None
    reservation: str = field(default="", repr=False)
    is_stale: bool = False  # they answered on other words


@dataclass(frozen=True, slots=True)
class GuestView:
    """Everything on a participant's page."""

    puts: tuple[Put, ...] = field(repr=False)
    decided: tuple[Decided, ...] = field(repr=False)  # all that they decided, in order
    points: tuple[Point, ...] = field(repr=False)
    requests: tuple[ParticipantRequest, ...] = field(repr=False)
    rules: tuple[Rule, ...]  # under which what concerns them was said
    is_open: bool
    document: Document | None = field(repr=False)  # the whole draft, where the round shows it

    @property
    def undecided(self) -> tuple[Put, ...]:
        """The passages on which something is left to decide."""
        return tuple(each for each in self.puts if not each.is_decided and each.passage.must_clear)


def read_guest_view(
    round_: ReviewRound, person: Participant, *, now: datetime, desk: Desk | None = None
) -> GuestView:
    """The page of one person, in the same few queries however much there is."""
    desk = desk or read_desk(round_.dialogue, Audience(round_.audience))
    decided = read_decided_by(round_.report_id, person.pk, person.code)
    threads = _threads(round_, person.pk)
    whole = round_.scope == Scope.WHOLE
    passages, handle = desk.of(person.code), handles_for(round_, person)
    stands = standings({person.code: passages}, decided)
    return GuestView(
        puts=tuple(
            put_before(number, handle(each.passage.key), each, desk, threads[each.passage.key])
            for number, each in enumerate(stands, 1)
        ),
        decided=decided,
        points=_points(round_, person.pk, desk) if round_.endorses else (),
        requests=_requests(round_, person.pk),
        rules=_rules(desk, passages),
        is_open=round_.is_answerable(at=now),
        document=desk.document if whole else None,
    )


def _rules(desk: Desk, passages: Sequence[Passage]) -> tuple[Rule, ...]:
    found = [desk.rules[ref] for passage in passages for ref in passage.refs]
    return tuple(dict.fromkeys(found)) or (desk.record.rule,)


def _threads(round_: ReviewRound, person: UUID) -> Mapping[str, list[Line]]:
    found: dict[str, list[Line]] = defaultdict(list)
    rows = PassageMessage.objects.all()
    for row in owned_rows(rows, person, lambda row: row.person, [round_.pk]):
        found[row.about["key"]].append(Line(bool(row.about["by"]), row.text, row.handed))
    return found


def _requests(round_: ReviewRound, person: UUID) -> tuple[ParticipantRequest, ...]:
    rows = ParticipantRequest.objects.all()
    return tuple(owned_rows(rows, person, lambda row: row.person, [round_.pk]))


def _points(round_: ReviewRound, person: UUID, desk: Desk) -> tuple[Point, ...]:
    """Takeaways and recommendations as they print, with what this person thinks of each."""
    theirs = {row.takeaway.code: row for row in read_endorsed_by(round_.dialogue_id, person)}
    found = []
    for each, printed in desk.points:
        given = theirs.get(each.id)
        words = (given.words or {}) if given else {}
        stale = bool(words) and words.get("seen") != fingerprint(each.text)
        found.append(
            Point(
                code=each.id,
                kind=each.kind,
                text=printed,
                # Of what is printed: the digest of a source would let a reader who tries out
                # tokens find the remarks that a number of people stands for.
                seen=fingerprint(printed),
                choice=given.choice if given and not stale else None,
                reservation=words.get("reservation", ""),
                is_stale=stale,
            )
        )
    return tuple(found)
