"""Whether "those of the X" are things that were told of: "the reports of the Y, those of the X"."""

from __future__ import annotations

from typing import Final

from .persons import person_noun
from .reading import Reading
from .vocabulary import is_person

_INSTEAD: Final = frozenset({"those", "that"})


def are_things(reading: Reading, start: int) -> bool:
    """Whether what starts at a word stands for things that were named before, "of" another."""
    folds = reading.folds
    if folds[start] not in _INSTEAD or reading.folded(start + 1, start + 2) != ("of",):
        return False
    low, _ = reading.sentence(start)
    many = folds[start] == "those"
    return any(
        folds[at + 1] == "of"
        and folds[at].endswith("s") is many
        and not (person_noun(folds[at]) or is_person(folds[at]))
        for at in range(low, start - 1)
    )
