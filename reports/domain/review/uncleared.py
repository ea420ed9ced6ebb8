"""What a review holds at the gate, and what those concerned alone can let pass.

Source: "The gate" and "Nobody hides in a crowd that is everyone" in the design.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from ..findings import Finding, Kind, Severity
from .passages import Cells, Part
from .standing import Standing, Stands

KINDS: Final[Mapping[Standing, Kind]] = {
    Standing.MISSING: Kind.CLEARANCE_MISSING,
    Standing.DECLINED: Kind.CLEARANCE_MISSING,
    Standing.REFUSED: Kind.CLEARANCE_REFUSED,
    Standing.PROPOSED: Kind.CLEARANCE_REFUSED,
    Standing.LAPSED: Kind.CLEARANCE_LAPSED,
    Standing.OBJECTED: Kind.OBJECTION,
}
REASONS: Final[Mapping[Standing, str]] = {
    Standing.MISSING: "It has not been cleared by everybody whose words it prints",
    Standing.DECLINED: "Other words were asked for and declined, and nothing was decided since",
    Standing.REFUSED: "It is to be left out",
    Standing.PROPOSED: "Other words are asked for",
    Standing.LAPSED: "What was cleared were other words, or other readers",
    Standing.OBJECTED: "Somebody who took a position on it objects",
}
REMEDIES: Final[Mapping[Standing, str]] = {
    Standing.MISSING: "Ask for it in a review, or wait for the answer.",
    Standing.DECLINED: "Ask them again, or take what they proposed.",
    Standing.REFUSED: "Take it out.",
    Standing.PROPOSED: "Take or decline the proposal.",
    Standing.LAPSED: "Ask them again.",
    Standing.OBJECTED: "Speak with them; reword it or take it out.",
}
LEAVE: Final = "Everybody whom it gives away has cleared it, knowing so."


def find_uncleared(stands: Iterable[Stands]) -> list[Finding]:
    """A finding for each passage and way in which it is not cleared, however many people stand
    behind it: how many they are would tell of them."""
    found: dict[tuple[int, int, int, Standing], Finding] = {}
    for each in stands:
        if each.standing.holds:
            passage = each.passage
            key = (passage.line, passage.start, passage.end, each.standing)
            found.setdefault(key, _finding(each))
    return list(found.values())


def let_pass(findings: Iterable[Finding], stands: Sequence[Stands], cells: Cells) -> list[Finding]:
    """The findings, those that the people concerned have cleared themselves as notes.

    A count of one, and a crowd that is everyone, can be let pass by every person whom they give
    away, each having decided on these words with the count before their eyes. Silence is no such
    decision, nor what an organiser was told. What a review does not put before them (`is_unseen`)
    they cannot let pass.
    """
    leave = _Leave(stands, cells)
    return [
        replace(each, severity=Severity.NOTE, remedy="", reason=f"{each.reason} {LEAVE}")
        if each.holds and each.gives_away and not each.is_unseen and leave.is_given(each)
        else each
        for each in findings
    ]


class _Leave:
    """Who has cleared which attribution themselves."""

    def __init__(self, stands: Sequence[Stands], cells: Cells) -> None:
        self._cells = cells
        self._speakers: dict[tuple[int, int], list[bool]] = {}
        self._cleared: set[tuple[int, int, str]] = set()
        for each, part, start in _attributed(stands):
            line = each.passage.line
            cleared = each.is_cleared_themselves
            if part is Part.SPEAKER:
                self._speakers.setdefault((line, start), []).append(cleared)
            if cleared and part.must_clear:
                self._cleared.add((line, start, each.passage.person))

    def is_given(self, finding: Finding) -> bool:
        """Whether everybody whom a finding gives away has given leave."""
        at = (finding.line or 0, finding.start)
        if finding.kind is Kind.WHOLE_CELL:
            cell = self._cells.get(at, frozenset())
            return bool(cell) and all((*at, person) in self._cleared for person in cell)
        if finding.kind not in (Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW):
            return False
        speakers = self._speakers.get(at, [])
        return bool(speakers) and all(speakers)


def _attributed(stands: Sequence[Stands]) -> Iterator[tuple[Stands, Part, int]]:
    for each in stands:
        for mine in each.passage.mine:
            yield each, mine.part, mine.at


def cleared_refs(stands: Sequence[Stands]) -> frozenset[str]:
    """The remarks whose speakers have themselves cleared every passage that prints them: only
    these may be quoted, or printed with a name."""
    outcome: dict[str, bool] = {}
    for each in stands:
        for mine in each.passage.mine:
            if mine.part is Part.SPEAKER:
                for ref in mine.refs:
                    passed = each.is_cleared_themselves
                    outcome[ref] = outcome.get(ref, True) and passed
    return frozenset(ref for ref, passed in outcome.items() if passed)


def _finding(each: Stands) -> Finding:
    passage, standing = each.passage, each.standing
    reason = REASONS[standing]
    why = each.why if standing is Standing.LAPSED else ""
    return Finding(
        KINDS[standing],
        Severity.HOLD,
        f"{reason}: {why[:1].lower()}{why[1:]}" if why else f"{reason}.",
        REMEDIES[standing],
        place=passage.place,
        line=passage.line,
        start=passage.start,
        end=passage.end,
        text=passage.printed,
        participant=passage.person,
    )
