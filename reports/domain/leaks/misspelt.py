"""The name of an organisation with a letter or two wrong in one of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from rapidfuzz.distance import OSA
from wordfreq import zipf_frequency

from .reading import Reading

Form = tuple[str, ...]

_NO_WORD: Final = 2.95  # a word rarer than this (Zipf) may be another one misspelled
_SHORTEST: Final = 5  # letters of a word that is found misspelled
_LONG: Final = 8  # letters of one in which two may be wrong
_LETTERS: Final = 12  # of the whole name
_TWO: Final = 2


class MisspeltIndex:
    """Finds names of two words or more by their first or their last word."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._by_end: dict[str, list[tuple[Form, int, int]]] = {}
        for owner, form in enumerate(forms):
            if len(form) >= _TWO and sum(map(len, form)) >= _LETTERS:
                for at in (0, len(form) - 1):
                    self._by_end.setdefault(form[at], []).append((form, at, owner))

    def find(self, reading: Reading) -> Iterator[tuple[int, int, int]]:
        """Which of the names are misspelled, and the words from and up to which."""
        for word in self._by_end.keys() & reading.places.keys():
            for place in reading.places[word]:
                for form, before, owner in self._by_end[word]:
                    start = place - before
                    row = reading.folded(start, start + len(form))
                    if start >= 0 and is_misspelt(row, form) and reading.words[start].capital:
                        yield owner, start, start + len(form)


def is_misspelt(row: Form, form: Form) -> bool:
    """Whether one word of a row is a letter or two from that of a name, and no word."""
    if len(row) != len(form):
        return False
    wrong = [(one, other) for one, other in zip(row, form, strict=True) if one != other]
    return len(wrong) == 1 and _is_near(*wrong[0])


def _is_near(word: str, meant: str) -> bool:
    if len(meant) < _SHORTEST or word in {f"{meant}s", meant.removesuffix("s")}:
        return False
    most = 1 if len(meant) < _LONG else _TWO
    near = OSA.distance(word, meant, score_cutoff=most) <= most
    return near and zipf_frequency(word, "en") < _NO_WORD
