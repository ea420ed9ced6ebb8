"""Lists of words, as they are kept in the tables of this package."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words of a table that is written as running text."""
    return tuple(text.split())
