"""The sessions that words mean, seen from one of them: "the day before", "both days"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from dialogues.domain.record import Session

# What one sitting is: any one of these sessions.
Group = tuple[Session, ...]

_UNIT: Final = r"(?:session|day|sitting|meeting|panel|morning|afternoon|evening)"
_ORDINALS: Final = {
    "first": 0, "opening": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3,
    "4th": 3, "fifth": 4, "5th": 4, "sixth": 5, "seventh": 6, "last": -1, "final": -1,
    "closing": -1,
}  # fmt: skip
_NUMBERS: Final = {
    "1": 1, "one": 1, "i": 1, "2": 2, "two": 2, "ii": 2, "3": 3, "three": 3, "iii": 3, "4": 4,
    "four": 4, "iv": 4, "5": 5, "five": 5, "v": 5, "6": 6, "six": 6, "vi": 6, "7": 7, "seven": 7,
}  # fmt: skip
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_PARTS: Final = {"morning": range(12), "afternoon": range(12, 17), "evening": range(17, 24)}
_AFTER: Final = ("next", "later", "following", "after")
_WIDE: Final = ("an", "a")  # "an earlier session": whichever


def _any(words: Sequence[str] | dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_ORDINAL: Final = _any(_ORDINALS)
_NUMBER: Final = _any(_NUMBERS)
_DAY: Final = _any(_DAYS)
_MONTH: Final = _any(_MONTHS)
_AND: Final = r"(?:, and|,| and| or|, then)(?: (?:on|in|at))?(?: the)?"
# "The first day of the war" is none of ours.
_OURS: Final = (
    r"(?! of (?!(?:the|this|our|these) (?:meeting|dialogue|talks|conference|workshop|event"
    r"|gathering|two|three|discussions?)))"
)
_ORDERED: Final = (
    rf"{_ORDINAL}(?:{_AND} {_ORDINAL})*[ -]{_UNIT}s?\b(?:{_AND} {_ORDINAL}(?: {_UNIT})?\b)*{_OURS}"
    rf"(?:[^.;:!?]{{0,60}}? (?:in|on|at|of) the {_ORDINAL}(?=[,.;:!?]|\Z))?"
)
_NUMBERED: Final = (
    rf"(?:session|day|sitting|panel|meeting)s? {_NUMBER}\b(?:{_AND}"
    rf"(?: (?:session|day|sitting|panel|meeting))? {_NUMBER}\b)*"
)
_BESIDE: Final = (
    r"(?:\b(?:the|an?) )?(?:other|previous|preceding|foregoing|next|following|earlier|later)"
    rf" (?!meeting){_UNIT}\b|\bthe (?!meeting){_UNIT} (?:before|after)\b"
)
_WEEKDAY: Final = (
    rf"(?<!first )(?<!last )(?<!each )(?<!every ){_DAY}(?: (?:morning|afternoon|evening))?\b"
)
_DATE: Final = (
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b(?: \d{{4}})?|"
    rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? \d{{4}})?"
    r"|\bon the \d{1,2}(?:st|nd|rd|th)\b(?! \w)"
)
_PART: Final = (
    r"\b(?:(?:that|the same|this) (?:morning|afternoon|evening)"
    r"|(?:in |of |from )?the (?:morning|afternoon|evening)(?:['’]s)? (?:session|discussions?)"
    r"|(?:in|of|from) the (?:morning|afternoon|evening))\b"
)
_COUNT: Final = r"(?:two|three|four|five|six|seven|\d)"
_MEETING: Final = (
    rf"(?:{_UNIT}s?|talks|dialogue|conference|workshop|proceedings|gathering|event|discussions)\b"
)
_ALL: Final = (
    rf"\b(?:all|each|every|both)(?: one)?(?: of)?(?: (?:the|these|those|our))?"
    rf"(?: {_COUNT})? {_UNIT}s?\b"
    r"|\b(?:throughout|across|over|in the course of)(?: (?:the|all|our|both))?"
    rf"(?: (?:whole|entire))?(?: {_COUNT})? {_MEETING}"
    rf"|\b(?:from )?(?:the )?first (?:{_UNIT} )?to (?:the )?last\b|\b(?:session|day) after"
    r" (?:session|day)\b"
)
_RUNNING: Final = (
    rf"\bfor (?:a|the) {_ORDINAL} {_UNIT} (?:running|in a row|in succession|in sequence)\b"
    rf"|\b{_COUNT} {_UNIT}s (?:running|in a row|in succession|in sequence)\b"
    rf"|\b{_COUNT} (?:successive|consecutive) {_UNIT}s\b|\b(?:in|on|at|during) {_COUNT} {_UNIT}s\b"
)
_TITLED: Final = (
    r"\bthe (?:session|discussion|panel|debate|sitting|exchange|(?:working )?group|break-?out"
    r"|workshop) (?:on|about|of|over|called"
    r"|entitled|titled) [“\"]?(?P<title>[\w’'-]+(?: [\w’'-]+){0,4})"
    r"|\bthe (?P<topic>[\w-]+) (?:session|panel|debate|sitting|discussion|group|break-?out"
    r"|workshop)\b"
)
_IN_TITLES: Final = frozenset(
    ("a", "an", "and", "at", "for", "from", "in", "its", "of", "on", "or", "the", "their", "to")
)

# Any words that mean a sitting; only a record can tell which.
WHEN: Final = (
    rf"(?:{_RUNNING}|{_ALL}|(?:\bthe )?(?:very )?\b{_ORDERED}|\b{_NUMBERED}|{_BESIDE}"
    rf"|\b{_WEEKDAY}|{_DATE}|{_PART}|{re.sub('[?]P<[a-z]+>', '?:', _TITLED)})"
)


def _read(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_RUNNING_IN: Final = _read(_RUNNING)
_ALL_IN: Final = _read(_ALL)
_ORDERED_IN: Final = _read(rf"\b{_ORDERED}")
_NUMBERED_IN: Final = _read(rf"\b{_NUMBERED}")
_BESIDE_IN: Final = _read(_BESIDE)
_WEEKDAY_IN: Final = _read(rf"\b{_WEEKDAY}")
_DATE_IN: Final = _read(_DATE)
_PART_OF_DAY_IN: Final = _read(_PART)
_TITLED_IN: Final = _read(_TITLED)
_UNIT_IN: Final = _read(_UNIT)
_ORDINAL_IN: Final = _read(rf"\b{_ORDINAL}\b")
_NUMBER_IN: Final = _read(rf"\b{_NUMBER}\b")
_PART_IN: Final = _read(_any(tuple(_PARTS)))
_OF_ONE: Final = _read(
    r"\A(?:throughout|across|over|in the course of|all)(?: (?:the|our))?(?: (?:whole|entire))?"
    r" (?:session|day|sitting|panel|morning|afternoon|evening)\Z"
)
_MAY_HAVE: Final = _read(  # quick, as most sentences have none
    rf"day|session|sitting|meeting|panel|noon|morning|evening|{_MONTH}|discussion|debate|exchange"
    r"|talks|dialogue|conference|workshop|proceedings|gathering|event|on the \d|to (?:the )?last"
)
_HAS_WHEN: Final = _read(WHEN)


def has_when(said: str) -> bool:
    """Whether words speak of a sitting at all."""
    return _MAY_HAVE.search(said) is not None and _HAS_WHEN.search(said) is not None


class Sittings:
    """The sessions of a dialogue, to ask which of them words mean."""

    def __init__(self, sessions: Sequence[Session]) -> None:
        self._sessions = sessions
        self._readings: tuple[tuple[re.Pattern[str], Callable[..., Iterator[Group]]], ...] = (
            (_RUNNING_IN, self._running),
            (_ALL_IN, self._all),
            (_ORDERED_IN, self._ordered),
            (_NUMBERED_IN, self._numbered),
            (_BESIDE_IN, self._beside),
            (_WEEKDAY_IN, self._weekday),
            (_DATE_IN, self._date),
            (_PART_OF_DAY_IN, self._part),
            (_TITLED_IN, self._titled),
        )

    def meant(self, said: str, here: Session) -> tuple[Group, ...]:
        """The sittings that words mean, each once; none where they mean none of this dialogue."""
        found: dict[Group, None] = {}
        for pattern, read in self._readings:
            while match := pattern.search(said):
                found.update(dict.fromkeys(each for each in read(match[0], here) if each))
                # What is read as one thing is not read as another.
                said = said[: match.start()] + " , " + said[match.end() :]
        return tuple(found)

    def _groups(self, unit: str) -> list[Group]:
        """The sittings of a kind in their order: each session apart, or those of one day."""
        days: dict[str, list[Session]] = {}
        for each in self._sessions:
            of_day = unit == "day" or unit in _PARTS
            days.setdefault(each.starts.date().isoformat() if of_day else each.code, []).append(
                each
            )
        hours = _PARTS.get(unit, range(24))
        return [
            tuple(each for each in group if each.starts.hour in hours) for group in days.values()
        ]

    def _here(self, unit: str, here: Session) -> int:
        groups = self._groups("day" if unit in _PARTS else unit)
        return next(at for at, each in enumerate(groups) if here in each)

    def _ordered(self, said: str, _: Session) -> Iterator[Group]:
        unit = _unit(said)
        for word in _ORDINAL_IN.findall(said):
            if (word.lower(), unit) != ("last", "meeting"):  # that of a year ago
                yield _at(self._groups(unit), _ORDINALS[word.lower()])

    def _numbered(self, said: str, _: Session) -> Iterator[Group]:
        for word in _NUMBER_IN.findall(said):
            yield _at(self._groups(_unit(said)), _NUMBERS[word.lower()] - 1)

    def _beside(self, said: str, here: Session) -> Iterator[Group]:
        unit, words = _unit(said), said.lower().split()
        groups, at = self._groups(unit), self._here(unit, here)
        later = any(each in _AFTER for each in words)
        if words[0] in _WIDE:
            yield tuple(
                one for each in (groups[at + 1 :] if later else groups[:at]) for one in each
            )
        elif "other" in words:
            yield groups[1 - at] if len(groups) == 2 else ()
        elif later or at:
            yield _at(groups, at + 1 if later else at - 1)

    def _weekday(self, said: str, _: Session) -> Iterator[Group]:
        number = next(at for at, each in enumerate(_DAYS) if said.lower().startswith(each))
        part = _PART_IN.search(said)
        hours = _PARTS[part[0].lower()] if part else range(24)
        yield tuple(
            each
            for each in self._sessions
            if each.starts.weekday() == number and each.starts.hour in hours
        )

    def _date(self, said: str, _: Session) -> Iterator[Group]:
        day = re.search(r"\d+", said)
        month = next((at for at, each in enumerate(_MONTHS, 1) if each in said.lower()), None)
        yield tuple(
            each
            for each in self._sessions
            if day and each.starts.day == int(day[0]) and month in (None, each.starts.month)
        )

    def _part(self, said: str, here: Session) -> Iterator[Group]:
        for unit in _PART_IN.findall(said.lower()):
            yield self._groups(unit)[self._here(unit, here)]

    def _all(self, said: str, here: Session) -> Iterator[Group]:
        unit, number = _unit(said), _count(said)
        if _OF_ONE.search(said):  # "throughout the day": that day
            yield from ((each,) for each in self._groups(unit)[self._here(unit, here)])
            return
        groups = self._groups(unit)
        if number in (None, len(groups)):
            yield from groups
            return
        today = [each for each in groups if each[:1] and _is_on(each[0], here)]
        yield from today if number == len(today) else ()

    def _running(self, said: str, here: Session) -> Iterator[Group]:
        unit, number = _unit(said), _count(said)
        groups, at = self._groups(unit), self._here(unit, here)
        if ordinal := _ORDINAL_IN.search(said):
            number = _ORDINALS[ordinal[0].lower()] + 1
        elif not re.search("running|in a row|in s|succ|consec", said, re.IGNORECASE):
            yield from groups if number == len(groups) else ()
            return
        if number and 0 < number <= at + 1:
            yield from groups[at + 1 - number : at + 1]

    def _titled(self, said: str, _: Session) -> Iterator[Group]:
        match = _TITLED_IN.search(said)
        words = _stems(match["title"] or match["topic"] or "") if match else set()
        meant = [each for each in self._sessions if words & _stems(each.title)]
        yield tuple(meant) if len(meant) == 1 else ()


def _is_on(session: Session, here: Session) -> bool:
    return session.starts.date() == here.starts.date()


def _at(groups: Sequence[Group], at: int) -> Group:
    return groups[at] if at < len(groups) else ()


def _unit(said: str) -> str:
    match = _UNIT_IN.search(said)
    return match[0].lower() if match else "meeting"


def _count(said: str) -> int | None:
    if re.search(r"\bboth\b", said, re.IGNORECASE):
        return 2
    match = re.search(rf"\b{_COUNT}\b", said, re.IGNORECASE)
    return _NUMBERS[match[0].lower()] if match else None


def _stems(words: str) -> set[str]:
    """The words of a title by how they begin: "cable" and "cables" are one."""
    found = re.findall(r"[\w’'-]+", words.lower())
    return {each[:5].rstrip("s") for each in found if each not in _IN_TITLES | _ORDINALS.keys()}
