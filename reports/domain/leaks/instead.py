"""Whether "those of the X" are things that were told of: "the reports of the Y, those of the X"."""

from __future__ import annotations

import re
from typing import Final

from .persons import person_noun
from .reading import Reading
from .vocabulary import VIEWS, is_person

_INSTEAD: Final = frozenset({"those", "that"})
# "One from the X is to be resubmitted": of a request it is said, and of nobody.
_DEALT_WITH: Final = re.compile(
    r"[Oo]ne (?:from|of|by) [^.;:!?\n]{3,70} (?:is|was|has been) (?:to be )?"
    r"(?:resubmitted|submitted|approved|granted|rejected|refused|deferred|funded|withdrawn|shortened)\b"
)


def are_things(reading: Reading, start: int) -> bool:
    """Whether what starts at a word stands for things that were named before, "of" another."""
    if _DEALT_WITH.match(reading.text, reading.words[start].start):
        return True
    folds = reading.folds
    if folds[start] not in _INSTEAD or reading.folded(start + 1, start + 2) != ("of",):
        return False
    low, _ = reading.sentence(start)
    many = folds[start] == "those"
    return any(
        folds[at + 1] == "of" and folds[at].endswith("s") is many and not _is_of_people(folds[at])
        for at in range(low, start - 1)
    )


def _is_of_people(word: str) -> bool:
    """Whether a word is for people, or for what they say: their objections tell of them."""
    said = word in VIEWS or word.removesuffix("s") in VIEWS
    return said or bool(person_noun(word)) or is_person(word)
