"""What somebody has read before: releases, and what a review put before those who were asked.

Each is known by one number: a release by its own, a review by its own below zero.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence


def number_of_review(number: int) -> int:
    """By which what a review showed is known."""
    return -number


def name_editions(numbers: Collection[int]) -> str:
    """ "release 3", "releases 1 and 3 and review 2"."""
    releases = [each for each in numbers if each > 0]
    reviews = [-each for each in numbers if each < 0]
    named = (_name("release", releases), _name("review", reviews))
    return " and ".join(each for each in named if each)


def _name(kind: str, numbers: Sequence[int]) -> str:
    if not numbers:
        return ""
    return f"{kind}{'s' if len(numbers) > 1 else ''} {' and '.join(map(str, numbers))}"
