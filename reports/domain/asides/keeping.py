"""Keeps what was read in a text for the next time: most of a report is as it was.

A text that prints a name is read anew: no name is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

from ..document import Attribution, Text

KEPT: Final = 2_000  # texts
Found = TypeVar("Found")


def prints_name(text: Text) -> bool:
    """Whether somebody is printed by name in a text."""
    return any(each.mention and each.mention.has_name for each in text.attributions)


def people_of(text: Text) -> list[Attribution]:
    """The attributions of a text that speak of people, and do not name them."""
    return [each for each in text.attributions if each.mention and not each.mention.has_name]


def kept(read: Callable[[Text], Found]) -> Callable[[Text], Found]:
    """The same reader, which reads a text of no name once."""
    keep = lru_cache(maxsize=KEPT)(read)

    @wraps(read)
    def find(text: Text) -> Found:
        return read(text) if prints_name(text) else keep(text)

    return find
