"""A moment in words, in its reader's language and in the zone that it was set in."""

from __future__ import annotations

from datetime import datetime

from babel.dates import (
    format_date,
    format_time,
    get_datetime_format,
    get_timezone_gmt,
    get_timezone_name,
)
from django.utils.translation import to_locale

from dialogues.records import zone_of


def write_moment(moment: datetime, zone: str, language: str) -> str:
    """ "Monday, 22 June 2026, 11:00 (Central European Summer Time, GMT+02:00)".

    `zone` is an IANA name, or an offset such as +02:00.
    """
    there, locale = moment.astimezone(zone_of(zone)), to_locale(language)
    day = format_date(there, "full", locale=locale)
    time = format_time(there, "HH:mm", locale=locale)
    moment_there = str(get_datetime_format("full", locale=locale)).format(time, day)
    offset = get_timezone_gmt(there, "long", locale=locale)
    name = get_timezone_name(there, "long", locale=locale)
    in_words = offset if zone[:1] in {"+", "-"} or name == offset else f"{name}, {offset}"
    # A minus and not a hyphen, after which a line could end.
    in_words = in_words.replace("GMT-", "GMT\u2212")
    return f"{moment_there} ({in_words})"
