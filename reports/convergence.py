"""How far the participants agree on each takeaway, as far as numbers may tell.

Nobody is in it by name or code. It is of what was counted once, as a review ended: of two counts
with one answer in between, the difference is that answer (decision 0052).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dialogues.actions.refused import refuse
from dialogues.domain.record import Record
from dialogues.models import Dialogue
from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.chart import Bar, Panel
from reports.domain.compose import compose
from reports.domain.document import Tallies
from reports.domain.findings import Finding
from reports.domain.guard.converging import print_convergence
from reports.domain.limits import least_of
from reports.domain.review.counting import Counted, find_counted
from reports.domain.review.tallying import Row, tally_of
from reports.gate import read_whole
from reports.models import ReviewRound, RoundState
from reports.records import read_counted

EVERYBODY = "Everybody who answered"
STILL_ASKED = (
    "People can still say what they think of the conclusions. It is counted once the review has "
    "ended: of two counts with one answer in between, the difference would tell whose it is."
)


@dataclass(frozen=True, slots=True)
class Converging:
    """A takeaway with its bars, and the reservations in their own words, by nobody."""

    panel: Panel
    reservations: tuple[str, ...] = field(repr=False)


def why_not_count(dialogue: Dialogue) -> str:
    """Why answers are not counted for now, whoever asks, or ""."""
    rounds = ReviewRound.objects.filter(dialogue=dialogue, endorses=True, state=RoundState.OPEN)
    return STILL_ASKED if rounds.exists() else ""


def read_convergence(dialogue: Dialogue) -> tuple[Converging, ...]:
    """Each takeaway and recommendation as it prints; those that were not counted have no bar.

    Errors: `Refused` where there is no report, where its house style is gone, or while people can
    still answer.
    """
    refuse(why_not_count(dialogue))
    desk = read_desk(dialogue, Audience.PUBLIC)
    rounds = ReviewRound.objects.filter(dialogue=dialogue).order_by("number")
    past = read_counted(rounds)
    found = []
    for number, (point, words) in enumerate(desk.points, 1):
        counted = find_counted(point.id, point.text, past)
        bars = _bars(counted, desk) if counted else ()
        panel = Panel(number, point.kind.value, words, bars)
        # Beside no figure they would be one: so many at least have a reservation.
        told = counted is not None and bars[0].counts is not None
        found.append(Converging(panel, counted.reservations if counted and told else ()))
    return tuple(found)


def _bars(counted: Counted, desk: Desk) -> tuple[Bar, ...]:
    """Everybody's, then those of delegations as long as all of them are there: what would print,
    and no finer. One that has nothing to show where no figure may be told."""
    record, least = desk.record, least_of(desk.record, desk.style)
    apart = set(counted.counts) <= {each.code for each in record.delegations}
    rows = tally_of(counted, threshold=least, apart=apart)
    if not rows:
        return (Bar(EVERYBODY, None),)
    return tuple(_bar(each, record) for each in rows)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a report would print of it to the public: the table, None where it has none, and what
    would be held back or would hold a release."""

    table: Tallies | None
    findings: tuple[Finding, ...]


def preview_convergence(dialogue: Dialogue) -> Preview:
    """The same whether or not it is to print. Errors: as in `read_convergence`."""
    record, style, past = read_whole(dialogue)
    assert record.report is not None  # noqa: S101  (`read_whole` refuses where there is none)
    wanted = replace(record, report=replace(record.report, convergence=True))
    document = compose(wanted, style, audience=Audience.PUBLIC, draft=True).document
    found = print_convergence(
        wanted,
        style,
        document,
        past.releases,
        counted=past.counted,
        asking=past.asking,
    )
    tables = [part for part in found.document.parts if isinstance(part, Tallies)]
    return Preview(tables[0] if tables else None, found.findings)


def _bar(row: Row, record: Record) -> Bar:
    names = {each.code: each.name for each in record.delegations}
    label = " and ".join(names[code] for code in row.delegations) or EVERYBODY
    return Bar(label[:1].upper() + label[1:], row.figures)
