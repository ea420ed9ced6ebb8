"""Times in a dialogue file: `2026-06-08T09:00+02:00` for a session, `09:40` within one."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Final

from .errors import quoted
from .fields import Fields

MOMENT: Final = re.compile(
    r"(?:19|2[01])\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?", re.ASCII
)
CLOCK: Final = re.compile(r"\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?", re.ASCII)


def read_moment(fields: Fields, key: str) -> datetime | None:
    """A date and time with its zone, or None where the key is absent."""
    return None if fields.get(key) is None else required_moment(fields, key)


def required_moment(fields: Fields, key: str) -> datetime:
    """A date and time with its zone, which must be there."""
    fields.require(key)
    value = fields.scalar(key) or ""
    expected = "a time such as 2026-06-08T09:00+02:00 was expected"
    found = MOMENT.fullmatch(value)
    if not found:
        raise fields.fail(key, f"is {quoted(value)}, but {expected}")
    if not found[1]:
        raise fields.fail(key, f"is {quoted(value)} and has no time zone: {expected}")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise fields.fail(key, f"is {quoted(value)}, which is no date and time") from None


def read_clock(fields: Fields, key: str) -> time | None:
    """A time of the day, or None where the key is absent."""
    value = fields.scalar(key)
    if value is None:
        return None
    if CLOCK.fullmatch(value):
        try:
            return time.fromisoformat(value)
        except ValueError:
            pass
    raise fields.fail(key, f"is {quoted(value)}, but a time such as 09:40 was expected")


def write_moment(moment: datetime) -> str:
    """The shortest form that reads back as the same moment in the same zone."""
    return moment.isoformat(timespec=_timespec(moment.time()))


def write_clock(moment: time) -> str:
    """The shortest form that reads back as the same time."""
    return moment.isoformat(timespec=_timespec(moment))


def _timespec(moment: time) -> str:
    if moment.microsecond:
        return "microseconds"
    return "seconds" if moment.second else "minutes"
