"""Printed forms, compiled: which code a piece of text stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

# One character for all that reads alike, so that a typed phrase meets the form that was set.
ALIKE: Final = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ′", "'"),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)
_FIRST_WORD: Final = re.compile(r"[^\W_]+")
_INNER_LETTER: Final = re.compile(r"[-']?[^\W_]")
_SPACES: Final = re.compile(r"\s+")


def bare(form: str) -> str:
    """A form without its article: "the ROK" is "ROK"."""
    return form[4:] if form[:4].casefold() == "the " else form


def plain(text: str) -> str:
    """A form in the characters and the spaces that a `FormIndex` compares."""
    return _SPACES.sub(" ", text.translate(ALIKE).strip())


def fold(form: str) -> str:
    """What two forms have in common where a reader would take them for one."""
    return bare(plain(form)).casefold()


class FormIndex:
    """Finds the longest form at a place of a `plain` text; the first owner of a form keeps it."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._owners: dict[str, str] = {}
        for form, code in pairs:
            if plain(form):
                self._owners.setdefault(plain(form), code)
        # Where no form starts with two letters, as it is or with a capital, none is looked for.
        self._starts = {
            letter + form[1:2] for form in self._owners for letter in (form[0], form[0].upper())
        }
        self._by_word: dict[str, list[str]] = {}
        for form in sorted(self._owners, key=len, reverse=True):
            self._by_word.setdefault(_first_word(form, 0), []).append(form)

    def words(self) -> frozenset[str]:
        """The first words of the forms, without case; an article is none."""
        return frozenset(self._by_word)

    def owner(self, form: str) -> str | None:
        """The code that a form stands for."""
        return self._owners.get(plain(form))

    def match(self, text: str, start: int, *, people: bool = False) -> tuple[str, int] | None:
        """The code of the longest form that stands at `start`, and where the form ends.

        With `people` the form may be a people's own name: "Russians", "North Koreans".
        """
        opening = text[start : start + 2]
        if opening not in self._starts and opening[:1] not in self._starts:
            return None
        word = _first_word(text, start)
        forms = self._by_word.get(word, [])
        if people and not forms:
            forms = self._by_word.get(word.removesuffix("s"), [])
        for form in forms:
            end = start + len(form)
            if not _reads(text, start, form):
                continue
            if people and text.startswith("s", end):
                end += 1
            if not _goes_on(text, end):
                return self._owners[form], end
        return None


def _first_word(text: str, start: int) -> str:
    """The word that forms are looked up by; half of all names open with the same article."""
    if text[start : start + 4].casefold() == "the ":
        start += 4
    found = _FIRST_WORD.match(text, start)
    return found[0].casefold() if found else ""


def _reads(text: str, start: int, form: str) -> bool:
    # A label may open a sentence, so its first letter may be a capital that it lacks.
    if text.startswith(form, start):
        return True
    return text[start : start + 1] == form[0].upper() and text.startswith(form[1:], start + 1)


def _goes_on(text: str, end: int) -> bool:
    """Whether the word at the end of a form is longer than the form: "US-led", "Koreans"."""
    found = _INNER_LETTER.match(text, end)
    return found is not None and not text.startswith("'s", end)
