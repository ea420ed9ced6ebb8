"""How many people somebody was told could have said it, as their page sends it back.

Who approves does so with that number before their eyes: an approval must not stand for a
smaller one that they never saw.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .passages import Passage

UNKNOWN: Final = "n"
Numbers = tuple[int | None, int | None]  # of a passage: to any reader, to a fellow


def seen(passage: Passage) -> str:
    """The numbers that a page shows of a passage: "4f3", "n" for one that is unknown."""
    return "f".join(UNKNOWN if each is None else str(each) for each in numbers(passage))


def numbers(passage: Passage) -> Numbers:
    """How many people could have said it, and how many to a fellow who was not in the room."""
    return passage.k, passage.k_fellow


def is_narrower(passage: Passage, shown: str) -> bool:
    """Whether fewer people could have said it than was shown, or whether that is unknown now."""
    said = shown.split("f")
    if len(said) != len(numbers(passage)):
        return True
    if not all(each == UNKNOWN or (each.isdecimal() and each.isascii()) for each in said):
        return True
    k, fellow = (None if each == UNKNOWN else int(each) for each in said)
    return is_fewer((k, fellow), numbers(passage)) or is_lost((k, fellow), numbers(passage))


def is_fewer(before: Numbers, now: Numbers) -> bool:
    """Whether a number is smaller than the one that somebody knew of.

    Where none was shown they knew of no danger: for a fellow, of no fewer than for anybody else.
    """
    k, fellow = before
    least = fellow if fellow is not None else k
    return _is_less(now[0], k) or _is_less(now[1], least)


def is_lost(before: Numbers, now: Numbers) -> bool:
    """Whether a number that somebody knew of is unknown now."""
    return any(was is not None and each is None for was, each in zip(before, now, strict=True))


def _is_less(now: int | None, before: int | None) -> bool:
    return now is not None and (before is None or now < before)


def shown(passage: Passage) -> str:
    """The words and the numbers that somebody has before them, as a form or a row holds them."""
    return f"{passage.fingerprint}k{seen(passage)}"


def was_shown(passage: Passage, marks: Iterable[str]) -> bool:
    """Whether one of these marks is of these words, and of no more people than there are now."""
    told = [mark.partition("k") for mark in marks]
    return any(
        words == passage.fingerprint and not is_narrower(passage, said) for words, _, said in told
    )
