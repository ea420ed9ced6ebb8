"""A moment in words, in its reader's language and in the zone that it was set in."""

from __future__ import annotations

from datetime import datetime

from babel.dates import format_date, format_time, get_timezone_gmt, get_timezone_name
from django.utils.translation import to_locale

from dialogues.records import zone_of


def write_moment(moment: datetime, zone: str, language: str) -> str:
    """ "Monday, 22 June 2026, 11:00 (Central European Summer Time, GMT+02:00)".

    `zone` is an IANA name, or an offset such as +02:00.
    """
    there, locale = moment.astimezone(zone_of(zone)), to_locale(language)
    day = format_date(there, "full", locale=locale)
    time = format_time(there, "HH:mm", locale=locale)
    offset = get_timezone_gmt(there, "long", locale=locale)
    if zone[:1] in {"+", "-"}:
        return f"{day}, {time} ({offset})"
    name = get_timezone_name(there, "long", locale=locale)
    return f"{day}, {time} ({name})" if name == offset else f"{day}, {time} ({name}, {offset})"
