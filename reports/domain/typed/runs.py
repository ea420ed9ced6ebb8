"""Runs of words that are nobody's chance, and where they stand in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of words to be looked for in many texts; `lengths` by the word that opens them."""

    all: frozenset[Run] = field(repr=False)
    lengths: Mapping[str, tuple[int, ...]] = field(repr=False)  # the longest first

    @classmethod
    def of(cls, runs: Iterable[Run]) -> Runs:
        """Those runs, read once."""
        every = frozenset(runs)
        lengths = defaultdict[str, set[int]](set)
        for run in every:
            lengths[run[0]].add(len(run))
        longest = {word: tuple(sorted(some, reverse=True)) for word, some in lengths.items()}
        return cls(every, longest)

    def __bool__(self) -> bool:
        return bool(self.all)


def stretches(text: str, told: Runs) -> list[tuple[int, int]]:
    """The stretches of a text that are made of such runs."""
    words, spans = _read(text)
    found: list[tuple[int, int]] = []
    if told.lengths.keys().isdisjoint(words):
        return found
    for at, word in enumerate(words):
        # Nearly every word opens none of them.
        if word not in told.lengths:
            continue
        lengths = told.lengths[word]
        long = next((each for each in lengths if words[at : at + each] in told.all), 0)
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
