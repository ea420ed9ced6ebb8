"""The zones that a session's times can be written in, and the moments that they have."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

OFFSET: Final = re.compile(r"[+-]([01]\d|2[0-3]):[0-5]\d", re.ASCII)
# The areas of the world; the rest of the database is older names for the same zones.
AREAS: Final = (
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)


@cache
def zones_by_area() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The IANA names of every area, both in the order of the alphabet."""
    names = sorted(available_timezones())
    return tuple(
        (area, tuple(name for name in names if name.startswith(f"{area}/"))) for area in AREAS
    )


def is_zone(name: str) -> bool:
    """Whether a name is UTC, an IANA zone of some area, or an offset such as +02:00."""
    if name == "UTC" or OFFSET.fullmatch(name):
        return True
    area = name.partition("/")[0]
    return name in dict(zones_by_area()).get(area, ())


def open_zone(name: str) -> tzinfo:
    """The zone of a name for which `is_zone` holds."""
    if name == "UTC":
        return UTC
    if OFFSET.fullmatch(name):
        offset = timedelta(hours=int(name[1:3]), minutes=int(name[4:6]))
        return timezone(offset if name[0] == "+" else -offset)
    return ZoneInfo(name)


def place_moment(wall: datetime, zone: str) -> datetime | None:
    """A time on the wall of a zone, in UTC; None where the clocks skip it there.

    Where the clocks show it twice, it is the first of the two. In UTC, because Python holds a
    time that is shown twice to differ from every time in another zone.
    """
    place = open_zone(zone)
    moment = wall.replace(tzinfo=place).astimezone(UTC)
    return moment if moment.astimezone(place).replace(tzinfo=None, fold=0) == wall else None
