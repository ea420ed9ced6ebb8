"""An HTML page taken apart as a browser would: what stands where, and whether it is seen.

html.parser is lenient as browsers are. Its search for the end of what never ends would take long
on a page made for it; here such a thing reaches to the end of the page, as in browsers.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Final, Protocol

from ..readings import unescaped
from .elements import ENDED_BY, UNSEEN, VOID

Attributes = list[tuple[str, str]]

_HIDES: Final = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?(?:;|$)|font-size:0(?![.\d])"
)
_RULE: Final = re.compile(r"([^{}]{1,2000})\{([^{}]{0,5000})\}")
# Ways of a style to show words in another order than they stand in, or words of its own.
_MOVES: Final = re.compile(
    r"(?<![\w-])order\s*:\s*-?[1-9]|(?:row|column|wrap)-reverse"
    r"|(?<![\w-])content\s*:[^;}]{0,80}[\"'][^\"';}]{0,80}[^\W\d_]",
    re.IGNORECASE,
)
_PLACES: Final = re.compile(r"(?<![\w-])position\s*:\s*(?:absolute|fixed)", re.IGNORECASE)
_MOST_PLACES: Final = 4  # in style sheets: a page has a few things in places of their own
_SETS: Final = re.compile(
    r"(?<![\w-])(?:position\s*:\s*(?:absolute|fixed|relative)|float\s*:\s*right"
    r"|transform\s*:\s*(?!none)|grid-(?:area|row|column))",
    re.IGNORECASE,
)
_SIMPLE: Final = re.compile(r"(?:[\w-]+)?(?:[.#][\w-]+)?")


def hides(style: str) -> bool:
    """Whether declarations of CSS make an element unseen."""
    return _HIDES.search(re.sub(r"\s|/\*.*?\*/|!important", "", style.lower())) is not None


def hidden_selectors(styles: str) -> frozenset[str]:
    """The simple selectors ("p", ".x", "#y", "p.x") whose elements style sheets make unseen."""
    return frozenset(
        selector
        for selectors, declarations in _RULE.findall(styles)
        if hides(declarations)
        for selector in (each.strip() for each in selectors.split(","))
        if selector and _SIMPLE.fullmatch(selector)
    )


def moves(sheets: str, own: str) -> bool:
    """Whether styles can show words in another order than they stand in, or words of their own.

    `sheets` are those of the page, `own` those that single elements have.
    """
    styles = unescaped(f"{sheets}\n{own}")
    return (
        _MOVES.search(styles) is not None
        or len(_PLACES.findall(sheets)) > _MOST_PLACES
        or len(_SETS.findall(own)) > 1
    )


def styles_of(text: str) -> str:
    """The contents of all style elements."""
    found, at, lower = [], 0, text.lower()
    while (start := lower.find("<style", at)) >= 0:
        end = lower.find("</style", start)
        if end < 0:
            break
        found.append(text[text.find(">", start, end) + 1 : end])
        at = end
    return "\n".join(found)


@dataclass(frozen=True, slots=True)
class Open:
    """An element that is open, and whether what it holds is seen."""

    tag: str
    seen: bool


class Visitor(Protocol):
    """What is told of a page, in its order."""

    def begins(self, tag: str, attributes: Attributes, seen: bool) -> None:
        """An element begins."""

    def ends(self, tag: str, seen: bool) -> None:
        """An element that is not void ends."""

    def says(self, text: str, inside: str, seen: bool) -> None:
        """Words, and the innermost element that they stand in."""

    def notes(self, text: str) -> None:
        """A comment, a declaration, or an instruction."""


class Page(HTMLParser):
    """Tells a visitor what a page holds."""

    def __init__(self, visitor: Visitor, selectors: frozenset[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._visitor = visitor
        self._selectors = selectors
        self._open: list[Open] = []
        self._counts: Counter[str] = Counter()

    def read(self, text: str) -> None:
        """Tell all of it. What follows the last `>` can be no tag."""
        end = text.rfind(">") + 1
        self.feed(text[:end])
        self.close()
        self.handle_data(text[end:])
        while self._open:
            self._pop()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element begins, and others may end."""
        ended = ENDED_BY.get(tag, frozenset())
        while self._open and self._open[-1].tag in ended:
            self._pop()
        attributes = [(name, value or "") for name, value in attrs]
        seen = self._seen and self._shows(tag, attributes)
        self._visitor.begins(tag, attributes, seen)
        if tag not in VOID:
            self._open.append(Open(tag, seen))
            self._counts[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        """An element ends, with all that is open in it; what was not open cannot."""
        while self._counts[tag]:
            if self._pop() == tag:
                return

    def handle_data(self, data: str) -> None:
        """Words."""
        if data:
            self._visitor.says(data, self._open[-1].tag if self._open else "", self._seen)

    def handle_comment(self, data: str) -> None:
        """A comment."""
        self._visitor.notes(data)

    def parse_html_declaration(self, i: int) -> int:
        """A comment or a declaration; to the end of the page where it has no end."""
        rawdata: str = self.rawdata
        if rawdata.startswith("<![CDATA[", i) and (self._counts["svg"] or self._counts["math"]):
            end = rawdata.find("]]>", i)
            self.handle_data(rawdata[i + 9 : end if end >= 0 else len(rawdata)])
            return len(rawdata) if end < 0 else end + 3
        comment = rawdata.startswith("<!--", i)
        end = rawdata.find("-->", i + 2) if comment else rawdata.find(">", i)
        self.handle_comment(rawdata[i + 2 : end if end >= 0 else len(rawdata)].strip("-"))
        return len(rawdata) if end < 0 else end + (3 if comment else 1)

    def parse_comment(self, i: int, report: int = 1) -> int:
        """A comment."""
        return self.parse_html_declaration(i)

    def parse_pi(self, i: int) -> int:
        """An instruction, which browsers take for a comment."""
        return self.parse_html_declaration(i)

    def parse_bogus_comment(self, i: int, report: int = 1) -> int:
        """What looks like a tag and is none."""
        return self.parse_html_declaration(i)

    @property
    def _seen(self) -> bool:
        return not self._open or self._open[-1].seen

    def _pop(self) -> str:
        last = self._open.pop()
        self._counts[last.tag] -= 1
        self._visitor.ends(last.tag, last.seen)
        return last.tag

    def _shows(self, tag: str, attributes: Attributes) -> bool:
        if tag in UNSEEN and not any(name == "shadowrootmode" for name, _ in attributes):
            return False
        for name, value in attributes:
            if name == "hidden" or (name == "style" and hides(value)):
                return False
        return not (self._selectors and self._selectors & selectors_of(tag, attributes))


def selectors_of(tag: str, attributes: Attributes) -> set[str]:
    """The simple selectors that an element fits: "p", ".x", "#y", "p.x"."""
    found = {tag}
    for name, value in attributes:
        if name in ("class", "id"):
            marks = ["." + each for each in value.split()] if name == "class" else ["#" + value]
            found |= {*marks, *(tag + each for each in marks)}
    return found
