"""How many people somebody was told could have said it, as their page sends it back.

Who approves does so with that number before their eyes: an approval must not stand for a
smaller one that they never saw.
"""

from __future__ import annotations

from typing import Final

from .passages import Passage

UNKNOWN: Final = "n"


def seen(passage: Passage) -> str:
    """The numbers that a page shows of a passage: "4f3", "n" for one that is unknown."""
    return "f".join(UNKNOWN if each is None else str(each) for each in numbers(passage))


def numbers(passage: Passage) -> tuple[int | None, int | None]:
    """How many people could have said it, and how many to a fellow who was not in the room."""
    return passage.k, passage.k_fellow


def is_narrower(passage: Passage, shown: str) -> bool:
    """Whether fewer people could have said it than was shown, or whether that is unknown now."""
    said = shown.split("f")
    if len(said) != len(numbers(passage)):
        return True
    return any(
        before != UNKNOWN
        and (now is None or not before.isdecimal() or not before.isascii() or now < int(before))
        for before, now in zip(said, numbers(passage), strict=True)
    )
