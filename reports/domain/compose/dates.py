"""A report's date as it prints."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from ..templates import fill

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WRITTEN: Final = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?", re.ASCII)


def print_date(written: str, day_form: str) -> str:
    """ "2026-07" as "July 2026"; with a day in the house's `day_form`; all else as it is.

    `day_form` holds {day}, {month} and {year}.
    """
    found = _WRITTEN.fullmatch(written.strip())
    if not found:
        return written.strip()
    try:
        when = date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return written.strip()
    month, year = MONTHS[when.month - 1], f"{when.year:04}"
    if not found[3]:
        return f"{month} {year}"
    return fill(day_form, {"day": str(when.day), "month": month, "year": year})
