"""A template that is gone through once for each shape of what it shows, and then filled in.

Of what it makes of a passage only somebody's words and numbers differ from one person to the next:
they are marked as `Words`. The template is given a mark in the place of each, so that what is kept
of it holds nothing of anybody, and shows the same branches: where there are no words, no mark is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Final, TypeAlias

from django.template.loader import render_to_string
from django.utils.translation import get_language

from reports.domain.kept import Kept

KEPT: Final = 4_000  # sheets, of some thousand characters each
# Of the private use area: no escaping touches them, and the page's own words have none.
OPEN, CLOSE = "\ue000", "\ue001"
_MARK: Final = re.compile(f"{OPEN}([0-9]+){CLOSE}")


class Words(str):
    """What is somebody's own, and stands in the page as it is: nothing may branch on it but on
    whether it is empty."""

    __slots__ = ()


class Laid(Words):
    """What was laid out before, and stands in another sheet as it is."""

    __slots__ = ()


Shown: TypeAlias = "dict[str, Shown] | tuple[Shown, ...] | str | int | None"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page's own words, with "" in each place for somebody's; `places` says for whose."""

    parts: tuple[str, ...]
    places: tuple[tuple[int, int], ...] = field(repr=False)  # of a part, and of what stands in it

    def fill(self, words: list[str]) -> Laid:
        """The sheet with these words in it, escaped."""
        escaped = [each if isinstance(each, Laid) else escape(each) for each in words]
        parts = list(self.parts)
        for place, number in self.places:
            parts[place] = escaped[number]
        return Laid("".join(parts))


_SHEETS: Final[Kept[Sheet]] = Kept(KEPT)


def lay_out(template: str, shown: Mapping[str, Shown]) -> Laid:
    """What a template makes of a context, in the language of the page."""
    words: list[str] = []
    marked = {name: _mark(each, words) for name, each in shown.items()}
    sheet = _SHEETS.get((template, get_language(), repr(marked)), lambda: _read(template, marked))
    return sheet.fill(words)


def _mark(shown: Shown, words: list[str]) -> Shown:
    """The same with a mark for all words, which are taken out of it in their order."""
    if isinstance(shown, Words):
        if not shown:
            return ""
        words.append(shown)
        return f"{OPEN}{len(words) - 1}{CLOSE}"
    if isinstance(shown, tuple):
        return tuple([_mark(each, words) for each in shown])
    if isinstance(shown, dict):
        return {name: _mark(each, words) for name, each in shown.items()}
    return shown


def _read(template: str, marked: dict[str, Shown]) -> Sheet:
    """A sheet out of what a template makes of marks."""
    parts = _MARK.split(render_to_string(template, marked))
    places = tuple((place, int(parts[place])) for place in range(1, len(parts), 2))
    return Sheet(tuple("" if place % 2 else each for place, each in enumerate(parts)), places)
