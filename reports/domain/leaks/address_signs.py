"""Where in a text an address may be: near an "@", a slash, or what only a handle is written as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from .reading import Reading

LONGEST: Final = 41  # letters
# What follows the word "at" in an address that is spoken.
_SPOKEN: Final = re.compile(r"\s+[\w-]{1,63}(?:\.\w|\s?[\[({]|\sdot\s)", re.IGNORECASE)
_BRACKETED_AT: Final = re.compile(r"\s?[\])}>]")
_AROUND: Final = 400  # characters
_TOKEN: Final = re.compile(r"[a-zA-Z\d][\w.-]{2,40}(?![\w@/])")
_HEAD: Final = re.compile(r"(?<![\w@./-])[a-zA-Z\d][\w.-]{,40}\Z")
# What only a handle is written as: "r.weaver", "weaver7", "rWeaver".
MADE: Final = re.compile(r"[0-9A-Z._](?<=[a-z].)(?:(?<![._])|(?=[a-z])|(?<=_)(?=\d))")
_OPENING: Final = "[({<"


def at_signs(reading: Reading) -> list[int]:
    """Where an address may have its "@", or what stands for it."""
    text = reading.text
    spoken = []
    for at in reading.at(("at",)):
        word = reading.words[at]
        before = text[max(0, word.start - 2) : word.start].rstrip()[-1:]
        bracketed = before and before in _OPENING and _BRACKETED_AT.match(text, word.end)
        if bracketed or _SPOKEN.match(text, word.end):
            spoken.append(word.start)
    return sorted((*all_of(text, "@"), *spoken))


def all_of(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def tokens(text: str) -> Iterator[re.Match[str]]:
    """The words that have in them what only a handle is written as."""
    past = 0
    for sign in MADE.finditer(text):
        head = _HEAD.search(text, max(0, sign.start() - LONGEST), sign.start())
        if head and head.start() >= past and (match := _TOKEN.match(text, head.start())):
            past = match.end()
            yield match


def near_signs(
    text: str, signs: Iterable[int], patterns: Iterable[re.Pattern[str]]
) -> Iterator[re.Match[str]]:
    """What matches near a sign: the text is read but where a sign is."""
    start, end = 0, -1
    for sign in signs:
        if sign - _AROUND > end:
            yield from _matches(text, start, end, patterns)
            start = max(0, sign - _AROUND)
        end = min(len(text), sign + _AROUND)
    yield from _matches(text, start, end, patterns)


def _matches(
    text: str, start: int, end: int, patterns: Iterable[re.Pattern[str]]
) -> Iterator[re.Match[str]]:
    if end >= 0:
        for pattern in patterns:
            yield from pattern.finditer(text, start, end)
