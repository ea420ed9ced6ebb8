"""Nobody hides in a crowd that is everyone.

Source: the design's rule of that name. What counts is what the words tell a reader who knows the
room and the ladder: where they tell of as many people as the cell has, they tell what each holds.
Whether a word is true is asked of all who attended; whom it can mean, of those who were there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from dialogues.domain.phrases import Mention

from .holding import Holding, People, Positions
from .words import Ladder, least


def whole_cell(word: str, holding: Holding, ladder: Ladder, positions: Positions) -> People:
    """The people whom a true word of quantity gives away, every one of a cell; none otherwise."""
    if word == "all-delegations":
        sides = positions.sides(holding.room)
        cells = (positions.of_side(holding.there, side) for side in sides)
        return frozenset().union(*(cell for cell in cells if len(cell) == 1))
    if word in ("other", "the-other", "and-others"):
        cell = holding.there - holding.named
        told = len(cell) if word == "the-other" else ladder[word].least
    else:
        cell, told = holding.there, least(word, holding, ladder)
    return cell if cell and told >= len(cell) else frozenset()


def whole_lists(mention: Mention, room: People, positions: Positions) -> Iterator[People]:
    """The cells that a list names in full: "both Japanese participants" of two."""
    printed: dict[str, set[str]] = defaultdict(set)
    for ref, label in zip(mention.refs, mention.labels, strict=True):
        printed[label].add(positions.speaker(ref))
    for label, people in printed.items():
        if label != "named" and len(people) > 1:
            cell = frozenset(each for each in room if positions.fits(each, label))
            if cell <= people:
                yield cell
