"""Runs of words that are nobody's chance, and where they stand in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.spelling import fold

LEAST: Final = 4  # words of a remark that can be told from any other sentence
_WORD: Final = re.compile(r"\w+")

Run = tuple[str, ...]


def runs_of(text: str, length: int) -> Iterator[Run]:
    """Every run of so many words, folded; of a shorter text all of it, if it can be told."""
    words = words_of(text)
    length = min(length, len(words))
    if length >= LEAST:
        yield from (words[at : at + length] for at in range(len(words) - length + 1))


def words_of(text: str) -> Run:
    """The words of a text, folded."""
    return tuple(_folded(each[0]) for each in _WORD.finditer(text))


def stretches(text: str, told: Collection[Run]) -> list[tuple[int, int]]:
    """The stretches of a text that are made of such runs."""
    lengths = defaultdict[str, set[int]](set)
    for run in told:
        lengths[run[0]].add(len(run))
    words, spans = _read(text)
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        # Nearly every word opens none of them.
        if word not in lengths:
            continue
        longest_first = sorted(lengths[word], reverse=True)
        long = next((each for each in longest_first if words[at : at + each] in told), 0)
        if not long:
            continue
        start, end = spans[at][0], spans[at + long - 1][1]
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


@lru_cache(maxsize=1_000)
def _read(text: str) -> tuple[Run, tuple[tuple[int, int], ...]]:
    """The words of a text with their places: most of a report is as it was when read last."""
    return words_of(text), tuple(each.span() for each in _WORD.finditer(text))


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word)
