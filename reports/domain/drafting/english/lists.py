"""Lists, numbers and dates in running text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

_NUMBERS: Final = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
)  # fmt: skip
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def number_word(number: int) -> str:
    """ "two", up to twelve; figures after that."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def joined(items: Sequence[str]) -> str:
    """ "a, b and c"; with a comma before "and" where an item holds an "and" of its own."""
    if len(items) < 2:
        return "".join(items)
    comma = "," if any(" and " in item for item in items) else ""
    return f"{', '.join(items[:-1])}{comma} and {items[-1]}"


def when(days: Sequence[date]) -> str:
    """The days of a meeting: "on 8 June 2026", "on 8 and 9 June 2026", "between 28 June and
    3 July 2026". Days come in any order, repeated or not; there is at least one."""
    first, *others = sorted(set(days))
    if not others:
        return f"on {_day(first)}"
    last = others[-1]
    if len(others) == 1:
        return f"on {_shortened(first, last)} and {_day(last)}"
    return f"between {_shortened(first, last)} and {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _shortened(day: date, later: date) -> str:
    """A day without what it shares with the later one."""
    if day.year != later.year:
        return _day(day)
    return str(day.day) if day.month == later.month else f"{day.day} {_MONTHS[day.month - 1]}"
