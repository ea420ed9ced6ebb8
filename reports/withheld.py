"""What a review withholds from fellow participants, and what the gate holds that it shows them, as
its organiser reads it before anybody is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reports.desk import Desk, read_desk
from reports.domain.audiences import Audience
from reports.domain.findings import Finding, Kind
from reports.domain.guard.covering import keeps_back
from reports.gate import open_gate
from reports.models import ReviewRound, RoundState
from reports.places import Places


@dataclass(frozen=True, slots=True)
class Spotted:
    """A finding, and the page on which it is mended."""

    what: Finding = field(repr=False)
    address: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """`kept` is shown to those alone whose words it is; `shown` to whoever reads its place, though
    a release waits for it. The latter is only told while nobody has been asked."""

    kept: tuple[Spotted, ...] = field(repr=False)
    shown: tuple[Spotted, ...] = field(default=(), repr=False)


def read_withheld(round_: ReviewRound) -> Withheld:
    """Both for a round, in the same few queries however much there is."""
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    places = Places(round_.dialogue, round_.report)
    kept = _spotted(find_withheld(desk), places)
    if round_.state != RoundState.DRAFT:
        return Withheld(kept)
    holds = open_gate(round_.dialogue, Audience(round_.audience)).holds
    return Withheld(kept, _spotted(filter(_is_shown, holds), places))


def _is_shown(finding: Finding) -> bool:
    """Whether those who are asked may read what holds. No review prints the convergence."""
    is_asked = finding.kind.is_of_review or finding.kind is Kind.CONVERGENCE
    return not is_asked and not keeps_back(finding)


def find_withheld(desk: Desk) -> tuple[Finding, ...]:
    """The findings because of which something is withheld, one for each stretch of words."""
    first: dict[tuple[int | None, int], Finding] = {}
    for each in desk.covering.findings:
        first.setdefault((each.line, each.start), each)
    return tuple(first[at] for at in sorted(first, key=lambda at: (at[0] or 0, at[1])))


def _spotted(findings: Iterable[Finding], places: Places) -> tuple[Spotted, ...]:
    return tuple(Spotted(each, places.address(each.place)) for each in findings)
