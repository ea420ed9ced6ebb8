"""What each word of quantity takes before it is true, and how many it tells of at the least.

Source: the list of "Truthful quantifiers" in the design; a house's ladder may ask for more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..styles import Rung
from .holding import Holding, Positions

Ladder = Mapping[str, Rung]

# From the strongest to the weakest: what a record may be said to support.
SUPPORTED: Final = ("all", "most", "many", "several", "few", "couple", "some")


def rungs(ladder: Ladder) -> tuple[str, ...]:
    """The same in a house: "a number of" is a rung where it takes more than "several"."""
    if ladder["number"].least <= ladder["several"].least:
        return SUPPORTED
    at = SUPPORTED.index("several")
    return (*SUPPORTED[:at], "number", *SUPPORTED[at:])


def heads(ladder: Ladder) -> tuple[str, ...]:
    """The words that count heads and do not tell of everybody, the strongest first."""
    return tuple(dict.fromkeys((*rungs(ladder)[1:], "number", "participants")))


def is_true(word: str, holding: Holding, ladder: Ladder, positions: Positions) -> bool:
    """Whether the record supports a word."""
    match word:
        case "all" | "the-participants":
            return bool(holding.room) and holding.room <= holding.holders
        case "the-other":
            return bool(holding.rest) and holding.rest <= holding.holders
        case "other" | "and-others":
            return len(holding.others) >= ladder[word].least
        case "all-delegations":
            return _all_sides(holding, positions)
        case "sense":
            return not holding.against and _reaches(word, holding, ladder)
        case _:
            short = not ladder[word].not_all or bool(holding.room - holding.holders)
            return short and _reaches(word, holding, ladder)


def least(word: str, holding: Holding, ladder: Ladder) -> int:
    """How many of the room a reader knows to hold it, who knows the room and the ladder."""
    match word:
        case "all" | "the-participants":
            return len(holding.room)
        case "the-other":
            return len(holding.rest)
        case _:
            return _least_of(ladder[word], len(holding.room))


def supported(holding: Holding, ladder: Ladder, positions: Positions) -> tuple[str, ...]:
    """The words that the record supports, the strongest first."""
    return tuple(each for each in rungs(ladder) if is_true(each, holding, ladder, positions))


def borne_out(told: tuple[int, int], ladder: Ladder) -> tuple[str, ...]:
    """The words that so many of those who answered bear out (as `Takeaway.told`), the strongest
    first; none that tells what each of them thinks."""
    holders, answered = told
    return tuple(
        word
        for word in heads(ladder)
        if holders >= _least_of(ladder[word], answered)
        and not (ladder[word].not_all and holders == answered)
    )


def _least_of(rung: Rung, size: int) -> int:
    over = int(rung.over * size) + 1 if rung.over else 0
    return max(rung.least, over)


def _reaches(word: str, holding: Holding, ladder: Ladder) -> bool:
    return len(holding.holders) >= least(word, holding, ladder)


def _all_sides(holding: Holding, positions: Positions) -> bool:
    """A holder in each delegation that is there, and none of them wholly against."""
    sides = positions.sides(holding.room)
    against = (
        side
        for side in sides
        if positions.of_side(holding.room, side) <= positions.of_side(holding.against, side)
    )
    return bool(sides) and sides <= positions.sides(holding.holders) and not any(against)
