"""How far a meeting agrees on a takeaway: counts by choice and by delegation.

Source: the rule of a minimum frequency of tabular disclosure control (Hundepool et al., Statistical
Disclosure Control, 2012): a cell of fewer people than the threshold, or whose people all chose the
same, tells what one of them chose, so cells are merged, the smallest first, until none does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogues.domain.record import Endorsement


@dataclass(frozen=True, slots=True)
class Cell:
    """The choices of one delegation, or of several put together; empty where it is suppressed."""

    delegations: tuple[str, ...]
    counts: Mapping[Endorsement, int] = field(default_factory=dict)
    suppressed: bool = False

    @property
    def size(self) -> int:
        """How many answered."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Convergence:
    """One takeaway: everybody's choices, and the cells that may be shown."""

    takeaway: str
    everybody: Cell
    cells: tuple[Cell, ...]


def converge(
    takeaway: str,
    choices: Mapping[str, Endorsement],
    delegations: Mapping[str, str],
    *,
    threshold: int,
) -> Convergence:
    """The counts of one takeaway. `choices` and `delegations` are by person (roster code)."""
    counts: dict[str, Counter[Endorsement]] = {}
    for person, choice in sorted(choices.items()):
        counts.setdefault(delegations[person], Counter())[choice] += 1
    everybody = _cell(counts, counts)
    if tells(everybody, threshold):
        hidden = Cell(everybody.delegations, suppressed=True)
        return Convergence(takeaway, hidden, ())
    return Convergence(takeaway, everybody, tuple(_merged(counts, threshold)))


def _merged(counts: Mapping[str, Counter[Endorsement]], threshold: int) -> Iterable[Cell]:
    """The delegations, those that tell too much put together with the next smallest."""
    cells = [_cell(counts, [code]) for code in sorted(counts)]
    telling = [each for each in cells if tells(each, threshold)]
    kept = [each for each in cells if not tells(each, threshold)]
    if not telling:
        return kept
    together = _cell(counts, [code for each in telling for code in each.delegations])
    while tells(together, threshold) and kept:
        smallest = min(kept, key=lambda each: (each.size, each.delegations))
        kept.remove(smallest)
        together = _cell(counts, [*together.delegations, *smallest.delegations])
    return [*kept, together] if kept else []


def _cell(counts: Mapping[str, Counter[Endorsement]], codes: Iterable[str]) -> Cell:
    chosen = sorted(codes)
    together = sum((counts[each] for each in chosen), Counter[Endorsement]())
    return Cell(tuple(chosen), dict(together))


def tells(cell: Cell, threshold: int) -> bool:
    """Whether a cell tells what one person chose: too few of them, or all of one mind."""
    return cell.size < threshold or len(cell.counts) < 2
