"""What one participant sees of a round: their own passages, takeaways, and nothing of others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.rules import Rule
from dialogues.models import Participant
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decided
from reports.domain.review.passages import Passage
from reports.domain.review.standing import standings
from reports.endorsed import read_endorsed_for
from reports.handles import handles_for
from reports.models import ParticipantRequest, ReviewRound, Scope, Slot
from reports.models.clearance import decisions_in
from reports.models.invitation import THEIRS, Opened
from reports.models.written import messages_in, requests_in
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
    handed: str = field(default="", repr=False)  # as in `Decided`
    is_counted: bool = False  # once, and never again: an answer changes no figure


@dataclass(frozen=True, slots=True)
class GuestView:
    """Everything on a participant's page."""

    puts: tuple[Put, ...] = field(repr=False)
    decided: tuple[Decided, ...] = field(repr=False)  # all that they decided, in order
    points: tuple[Point, ...] = field(repr=False)
    requests: tuple[ParticipantRequest, ...] = field(repr=False)
    rules: tuple[Rule, ...]  # under which what concerns them was said
    is_open: bool
    # The whole draft as they may read it, where the round shows it: its texts, and whether each is
    # a heading.
    draft: tuple[tuple[str, bool], ...] = field(repr=False)

    @property
    def undecided(self) -> tuple[Put, ...]:
        """The passages on which something is left to decide."""
        return tuple(each for each in self.puts if not each.is_decided and each.passage.must_clear)


def read_guest_view(
    round_: ReviewRound,
    person: Participant,
    *,
    now: datetime,
    desk: Desk | None = None,
    opened: Opened = THEIRS,
) -> GuestView:
    """The page of one person, in the same few queries however much there is; `opened` as of an
    invitation."""
    desk = desk or read_desk(round_.dialogue, Audience(round_.audience))
    said = Slot.objects.filter(round__report=round_.report_id).said(person.pk)
    decided = tuple(each.decided(person.code) for each in decisions_in(said))
    now_said = [each for each in said if each.round_id == round_.pk]
    threads = _threads(now_said)
    whole = round_.scope == Scope.WHOLE
    passages, handle = desk.of(person.code), handles_for(round_, person)
    stands = standings({person.code: passages}, decided)
    return GuestView(
        puts=tuple(
            put_before(number, handle(each.passage.key), each, desk, threads[each.passage.key])
            for number, each in enumerate(stands, 1)
        ),
        decided=decided,
        points=_points(round_, person, desk, opened) if round_.endorses else (),
        requests=tuple(requests_in(now_said)),
        rules=_rules(desk, passages),
        is_open=round_.is_answerable(at=now),
        draft=desk.draft_before(person.code) if whole else (),
    )


def _rules(desk: Desk, passages: Sequence[Passage]) -> tuple[Rule, ...]:
    found = [desk.rules[ref] for passage in passages for ref in passage.refs]
    return tuple(dict.fromkeys(found)) or (desk.record.rule,)


def _threads(said: Collection[Slot]) -> Mapping[str, list[Line]]:
    found: dict[str, list[Line]] = defaultdict(list)
    for row in messages_in(said):
        found[row.key].append(Line(row.by_organiser, row.text, row.handed))
    return found


def _points(
    round_: ReviewRound, person: Participant, desk: Desk, opened: Opened
) -> tuple[Point, ...]:
    """Takeaways and recommendations as this person reads them, with what they think of each."""
    said = read_endorsed_for(round_.dialogue_id, person.pk, opened)
    # What a file has them say they have not said here, and it is not counted.
    theirs = {code: each for code, each in said.items() if not each.row.is_of_file}
    found = []
    for each, printed in desk.points_before(person.code):
        given = theirs.get(each.id)
        stale = given is not None and not given.row.is_of(each.text)
        found.append(
            Point(
                code=each.id,
                kind=each.kind,
                text=printed,
                # Of what is printed: the digest of a source would let a reader who tries out
                # tokens find the remarks that a number of people stands for.
                seen=fingerprint(printed),
                choice=given.row.choice if given and not stale else None,
                reservation=given.reservation if given else "",
                is_stale=stale,
                handed=given.row.handed if given else "",
                is_counted=each.id in desk.counted,
            )
        )
    return tuple(found)
