"""Texts in bytes that no format is known of: whatever somebody who looks at them can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from dialogues.domain.characters import without_controls

LEAST: Final = 4  # letters in a row; fewer come about by chance
MOST: Final = 200_000  # characters; so long a text is no metadata

_NARROW: Final = re.compile(rb"[\x20-\x7e\x80-\xff]{%d,}" % LEAST)
_ASCII: Final = re.compile(rb"[\x20-\x7e]{%d,}" % LEAST)
_WIDE: Final = (
    ("utf-16-le", re.compile(rb"(?:[\x20-\x7e]\0|[^\0][\x01-\xd7\xe0-\xff]){%d,}" % LEAST)),
    ("utf-16-be", re.compile(rb"(?:\0[\x20-\x7e]|[\x01-\xd7\xe0-\xff][^\0]){%d,}" % LEAST)),
)
_WORD: Final = re.compile(r"[^\W\d_]{3}|[\u3040-\u9fff\uac00-\ud7af]{2}")


def strings_of(data: bytes) -> list[str]:
    """The runs of letters in some bytes as UTF-8, Latin-1 and UTF-16, each once, in order."""
    found = dict.fromkeys(chain(_narrow(data), _wide(data)))
    return [each for each in found if _WORD.search(each)]


def _narrow(data: bytes) -> Iterator[str]:
    for run in _NARROW.findall(data):
        try:
            text = run.decode("utf-8")
        except UnicodeDecodeError:
            text = run.decode("latin-1")
            # A byte before a word, which is none of its letters, would hide it.
            yield from (each.decode("ascii").strip() for each in _ASCII.findall(run))
        yield without_controls(text).strip()


def _wide(data: bytes) -> Iterator[str]:
    """Only what is mostly of one script: any bytes at all are some characters of UTF-16."""
    if b"\0" not in data:
        return
    for encoding, pattern in _WIDE:
        for run in pattern.findall(data):
            text = without_controls(run.decode(encoding, "ignore")).strip()
            if len({ord(each) >> 8 for each in text}) <= max(2, len(text) // 4):
                yield text
