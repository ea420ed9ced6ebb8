"""How far the participants agree on each takeaway, as far as numbers may tell.

Nobody is in it by name or code: choices are counted here and go no further. While people are being
asked nothing is counted: of two counts with one answer in between, the difference is that answer.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from uuid import UUID

from dialogues.actions.refused import refuse
from dialogues.domain.record import Record
from dialogues.models import Dialogue, Endorsement, Participant
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.chart import CHOICES, Bar, Panel
from reports.domain.compose import compose
from reports.domain.document import Tallies
from reports.domain.findings import Finding
from reports.domain.guard.converging import print_convergence
from reports.domain.review.endorsing import Cell, converge
from reports.gate import read_whole
from reports.models import ReviewRound, RoundState

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
    """Each takeaway and recommendation as it prints; those that nobody answered have no bar.

    Errors: `Refused` where there is no report, where its house style is gone, or while people can
    still answer.
    """
    refuse(why_not_count(dialogue))
    desk = read_desk(dialogue, Audience.PUBLIC)
    said = _said(dialogue)
    people = {each.code: each.delegation for each in desk.record.participants}
    found = []
    for number, (point, words) in enumerate(desk.points, 1):
        of_it = {code: each for code, each in said[point.id].items() if code in people}
        choices = {code: each.choice for code, each in of_it.items()}
        counted = converge(point.id, choices, people, threshold=desk.record.threshold)
        cells = (counted.everybody, *counted.cells) if choices else ()
        bars = tuple(_bar(cell, desk.record, whole=not at) for at, cell in enumerate(cells))
        panel = Panel(number, point.kind.value, words, bars)
        # By their words: in any other order they could tell whose they are.
        reserved = sorted(filter(None, map(_reserved, of_it.values())))
        found.append(Converging(panel, tuple(reserved)))
    return tuple(found)


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
        asking=past.asking,
    )
    tables = [part for part in found.document.parts if isinstance(part, Tallies)]
    return Preview(tables[0] if tables else None, found.findings)


def _bar(cell: Cell, record: Record, *, whole: bool) -> Bar:
    names = {each.code: each.name for each in record.delegations}
    label = EVERYBODY if whole else " and ".join(names[code] for code in cell.delegations)
    counts = None if cell.suppressed else tuple(cell.counts.get(each, 0) for each, _ in CHOICES)
    return Bar(label[:1].upper() + label[1:], counts)


def _said(dialogue: Dialogue) -> dict[str, dict[str, Endorsement]]:
    """By takeaway and roster code, what was said of the words as they are."""
    codes = dict(Participant.objects.filter(dialogue=dialogue).values_list("pk", "code"))
    found: dict[str, dict[str, Endorsement]] = defaultdict(dict)
    for row in Endorsement.objects.filter(dialogue=dialogue).select_related("takeaway"):
        code = codes.get(UUID(row.giver))
        if code is not None and row.is_of(row.takeaway.text):
            found[row.takeaway.code][code] = row
    return found


def _reserved(row: Endorsement) -> str:
    return str((row.words or {}).get("reservation", ""))
