"""Whether words of a page may be seen in another order, or another place, than they stand in.

A copy has no styles, so it shows the words as they stand in the file: "polsky" before "Krasno",
which a reader of the page saw the other way round. What a page only might do is told here too: a
copy is a promise, while `page.moves` holds what likely does. Words that a style adds are not told:
they are none of the file's, and go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..readings import unescaped
from .elements import VOID
from .page import Attributes, Page, hidden_selectors, selectors_of, styles_of

# What a style says where it leaves a thing as it is.
_NONE: Final = r"(?!\s*(?:0|none|initial|unset|normal|static|auto)\s*(?:[;}!\n]|\Z))"
_PLACES: Final = re.compile(
    r"(?<![a-z])(?<!text-)(?<!background-)(?:"
    r"(?:row|column|wrap)-reverse"
    rf"|order\s*:{_NONE}|box-ordinal-group\s*:|box-direction\s*:\s*reverse"
    rf"|float\s*:{_NONE}|position\s*:\s*(?:absolute|fixed|sticky|var)"
    rf"|(?:transform|rotate|scale|translate)\s*:{_NONE}|offset-(?:path|distance|position)\s*:"
    rf"|grid-(?:area|row|column|template-areas)(?:-\w+)?\s*:{_NONE}"
    r"|grid-auto-flow\s*:\s*(?:column|dense)"
    r"|direction\s*:\s*(?:rtl|var)"
    r"|unicode-bidi\s*:\s*(?:bidi-override|isolate-override|embed|var)"
    r"|caption-side\s*:|display\s*:\s*table-(?:header-group|footer-group|caption)"
    r")",
    re.IGNORECASE,
)
# "relative" moves nothing without a distance.
_SHIFTED: Final = re.compile(r"position\s*:\s*relative", re.IGNORECASE)
_BY: Final = re.compile(
    rf"(?<![\w-])(?:top|right|bottom|left|inset[\w-]*)\s*:{_NONE}", re.IGNORECASE
)
_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ELSEWHERE: Final = re.compile(r"<\?xml-stylesheet|@import\b", re.IGNORECASE)
_DRAWN: Final = frozenset({"text", "tspan"})
_AT: Final = frozenset({"x", "y", "dx", "dy", "transform", "rotate"})
_ADDED: Final = re.compile(r"::?(?:before|after|marker)\b", re.IGNORECASE)
_BESIDES: Final = re.compile(r"\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?|[&*]")
_APART: Final = re.compile(r"[\s>+~]+")
_MARK: Final = re.compile(r"[.#]?[\w-]+")


def places_words(page: str) -> bool:
    """Whether styles of a page, in it or taken from elsewhere, may place or reorder its words, or
    drawings set words in places of their own. Numbers and signs are no words."""
    sheets = styles_of(page)
    words = _Words(frozenset(_placing(_plain(sheets))))
    Page(words, hidden_selectors(sheets)).read(page)
    return words.are_placed or words.drawn > 1 or _ELSEWHERE.search(page) is not None


def _placing(sheets: str) -> Iterator[frozenset[str]]:
    """What an element must be and have ("p", ".x", "#y") for a rule to place it; where a rule is
    for elements within others, whatever they are within; nothing where any may be meant."""
    for rule in sheets.split("}"):
        head, _, style = rule.rpartition("{")
        if not _places(style):
            continue
        for selector in head.rpartition("{")[2].rpartition(";")[2].split(","):
            last = _APART.split(_BESIDES.sub("", selector).strip())[-1]
            if not _ADDED.search(selector):
                yield frozenset(_MARK.findall(last.lower()))


def _places(style: str) -> bool:
    shifted = _SHIFTED.search(style) and _BY.search(style)
    return bool(shifted or _PLACES.search(style))


def _plain(style: str) -> str:
    return unescaped(_COMMENT.sub("", style))


class _Words:
    """Whether words stand where a style may place them."""

    def __init__(self, rules: frozenset[frozenset[str]]) -> None:
        self._rules: dict[str, list[frozenset[str]]] = {}  # by one of their marks
        for rule in rules:
            self._rules.setdefault(min(rule, default=""), []).append(rule)
        self._open: list[bool] = []  # whether each element that is open is placed
        self.are_placed = False
        self.drawn = 0  # words of drawings that have a place

    def begins(self, tag: str, attributes: Attributes, seen: bool) -> None:
        """An element begins."""
        told = dict(attributes)
        if tag == "link" and "stylesheet" in told.get("rel", "").lower().split():
            self.are_placed = True
        if seen and tag in _DRAWN and _AT & told.keys():
            self.drawn += 1
        if tag not in VOID:
            self._open.append(
                _places(_plain(told.get("style", ""))) or self._is_meant(tag, attributes)
            )

    def _is_meant(self, tag: str, attributes: Attributes) -> bool:
        marks = {"", *(each.lower() for each in selectors_of(tag, attributes))}
        return any(rule <= marks for each in marks for rule in self._rules.get(each, ()))

    def ends(self, tag: str, seen: bool) -> None:
        """An element ends."""
        self._open.pop()

    def says(self, text: str, inside: str, seen: bool) -> None:
        """Words."""
        if seen and any(self._open) and any(map(str.isalpha, text)):
            self.are_placed = True

    def notes(self, text: str) -> None:
        """Nothing is told of a comment."""
