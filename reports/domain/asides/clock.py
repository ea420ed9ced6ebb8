"""A time of the day that a text tells: "At 10:30,", "shortly before noon", "after two hours".

Read against the hours of one session it leaves those who were there then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

from dialogues.domain.record import Session

_NUMBERS: Final = {
    each: number
    for number, each in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve"),
        1,
    )
}  # fmt: skip
_MORE: Final = {
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_WORD: Final = "(?:" + "|".join(_NUMBERS) + ")"
_HOUR: Final = rf"(?:\d{{1,2}}|{_WORD})"
_LOOSE: Final = r"(?:around|about|shortly|just|towards?|nearly|almost|roughly|close to|soon)"
_PARTS: Final = (
    r"(?P<hours>\d{1,2})[:.h](?P<minutes>\d\d)(?: ?(?P<half>[ap])\.?m\b\.?)?"
    rf"|(?P<bare>{_HOUR})(?: o['’]clock| ?(?P<day>[ap])\.?m\b\.?)"
    rf"|(?P<past>half[ -]past|(?:a )?quarter[ -]past|(?:a )?quarter[ -]to)[ -](?P<whole>{_HOUR})"
    r"|(?P<noon>noon|midday|midnight)"
    rf"|(?P<alone>{_WORD})(?= in the (?:morning|afternoon|evening)|,|\Z)"
)
CLOCK: Final = (
    rf"(?:{_LOOSE} )*(?:at|around|about|by|before|after|towards?) (?:{_LOOSE} )?"
    rf"(?:{re.sub('[?]P<[a-z]+>', '?:', _PARTS)})"
)
_CLOCK: Final = re.compile(
    rf"\A(?:(?P<loose>{_LOOSE}) )*(?P<side>at|around|about|by|before|after|towards?) "
    rf"(?:{_LOOSE} )?(?:{_PARTS})",
    re.IGNORECASE,
)
# "It was noon when", "the clock showed half past nine".
_IT_WAS: Final = (
    r"(?:(?:by then )?it was|the (?:clock|hour) (?:was|showed|said|read|struck))"
    r" (?:(?:already|only|now|just|well|by then) )*"
)
_PAST: Final = r"(?:past|after|gone)"
SHOWN: Final = (
    rf"{_IT_WAS}(?:(?:{_LOOSE}|{_PAST}|before) )*(?:{re.sub('[?]P<[a-z]+>', '?:', _PARTS)})"
    r"(?=[.,;:!?]|\Z| (?:when|before|by the time|until|and|as)\b)"
)
_SHOWN: Final = re.compile(rf"\A{_IT_WAS}(?P<near>(?:(?:{_LOOSE}|{_PAST}|before) )*)", re.I)
_LENGTH: Final = (
    rf"(?P<count>an?|\d{{1,3}}|{_WORD}|{'|'.join(_MORE)}|half an) (?P<more>and a half )?"
    r"(?P<unit>hours?|minutes)(?P<half> and a half)?"
)
_ABOUT: Final = r"(?:(?:about|some|nearly|almost|more than|over|less than) )?"
_WITHIN: Final = re.sub("[?]P<[a-z]+>", "?:", _LENGTH)
LASTED: Final = (
    rf"(?:after|within|in) {_ABOUT}(?:{_WITHIN})\b(?! (?:ago|away))"
    rf"|{_ABOUT}(?:{_WITHIN}) (?:into|in\b(?=,)|before the (?:end|close)\b)"
)
_LASTED: Final = re.compile(
    rf"\A(?:after |within |in )?{_ABOUT}{_LENGTH}(?P<left> before the (?:end|close)\b)?",
    re.IGNORECASE,
)
# "10:30", as it stands in brackets.
_BARE: Final = re.compile(r"\A\d{1,2}[:.h]\d\d\Z")
_NEAR: Final = timedelta(minutes=5)  # "at 10:30"
_LOOSELY: Final = timedelta(minutes=20)  # "around eleven", "shortly before noon"
_NOON: Final = 12  # hours
_ADDED: Final = {"half": 30, "quarter past": 15, "quarter to": -15}  # minutes

Span = tuple[datetime, datetime]


def there_at(said: str, session: Session) -> frozenset[str] | None:
    """Who was in a session at the time that words tell; None where they tell none of its hours."""
    span = _span(said, session)
    if span is None:
        return None
    low, high = span
    moment = session.hours.moment
    return frozenset(
        each.participant
        for each in session.attendance
        if (each.start is None or moment(each.start) <= high)
        and (each.end is None or low <= moment(each.end))
    )


def _span(said: str, session: Session) -> Span | None:
    hours = session.hours
    if match := _LASTED.match(said):
        if match["left"] and hours.closed is None:
            return None
        length = _length(match)
        middle = hours.closed - length if match["left"] and hours.closed else hours.opened + length
        return middle - _LOOSELY, middle + _LOOSELY
    match = _CLOCK.match(_plainly(said))
    if match is None:
        return None
    closed = hours.closed or hours.opened + timedelta(hours=_NOON)
    moments = (hours.moment(each) for each in _times(match))
    inside = [each for each in moments if hours.opened - _LOOSELY <= each <= closed + _LOOSELY]
    if len(inside) != 1:
        return None
    return _around(inside[0], match, hours.opened, closed)


def _plainly(said: str) -> str:
    """A time in the words in which it is read: "after noon" of "it was past noon"."""
    if _BARE.match(said):
        return f"at {said}"
    if (shown := _SHOWN.match(said)) is None:
        return said
    near, told = shown["near"].lower().split(), said[shown.end() :]
    if not near:
        return f"at {told}"
    if "before" in near:
        return f"before {told}"
    return f"{'around' if set(near).isdisjoint(('past', 'after', 'gone')) else 'after'} {told}"


def _around(moment: datetime, match: re.Match[str], opened: datetime, closed: datetime) -> Span:
    """From when until when "before noon", "shortly before noon", "at noon" are."""
    side = match["side"].lower()
    loose = match["loose"] or side in {"around", "about", "toward", "towards", "by"}
    if side == "before":
        return (moment - _LOOSELY if loose else opened), moment
    if side == "after":
        return moment, (moment + _LOOSELY if loose else closed)
    wide = _LOOSELY if loose else _NEAR
    return moment - wide, moment + wide


def _times(match: re.Match[str]) -> Iterator[time]:
    """The one or two times of a day that words may mean: "eleven" is of the evening too."""
    if noon := match["noon"]:
        yield time(0 if noon.lower() == "midnight" else _NOON)
        return
    told = match["hours"] or match["bare"] or match["whole"] or match["alone"]
    hour = _number(told)
    minutes = int(match["minutes"] or 0)
    if past := match["past"]:
        shown = past.lower().replace("-", " ")
        minutes = next(added for word, added in _ADDED.items() if word in shown)
    half = (match["half"] or match["day"] or "").lower()
    for each in _hours(hour, half):
        total = (each * 60 + minutes) % (24 * 60)
        yield time(total // 60, total % 60)


def _hours(hour: int, half: str) -> Iterator[int]:
    if hour > _NOON or (hour == 0 and not half):
        yield hour % 24
        return
    if half != "p":
        yield hour % _NOON
    if half != "a":
        yield hour % _NOON + _NOON


def _number(word: str) -> int:
    return int(word) if word.isdigit() else (_NUMBERS | _MORE)[word.lower()]


def _length(match: re.Match[str]) -> timedelta:
    count = match["count"].lower()
    number = {"a": 1.0, "an": 1.0, "half an": 0.5}.get(count) or float(_number(count))
    if match["more"] or match["half"]:
        number += 0.5
    unit = match["unit"].lower()
    return timedelta(hours=number) if unit.startswith("hour") else timedelta(minutes=number)
