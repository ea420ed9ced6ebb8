"""What the styles of a Word file hide: a text is hidden by its style as well as by its run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .tags import VAL, Element, is_on, tag

_HEADING: Final = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_VISIBLE_FILLS: Final = frozenset({"auto", "ffffff", "none", ""})
_LIGHTEST: Final = 0xF5  # of each colour, from which on nothing is seen on white


@dataclass(frozen=True, slots=True)
class Look:
    """How a text looks, as far as that hides it. `hidden` is None where nothing is said."""

    hidden: bool | None = None
    white: bool | None = None
    shaded: bool = False
    heading: bool = False

    def over(self, base: Look) -> Look:
        """This look where it says something, else what it is based on."""
        return Look(
            hidden=base.hidden if self.hidden is None else self.hidden,
            white=base.white if self.white is None else self.white,
            shaded=self.shaded or base.shaded,
            heading=self.heading or base.heading,
        )


PLAIN: Final = Look()


class Styles:
    """The styles by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._found: dict[str, Look] = {}
        self._styles: dict[str, Element] = {}
        self._standard: dict[str, str] = {}
        self.defaults = PLAIN
        if root is not None:
            self.defaults = _looked_at(root.iterfind(f"{tag('w:docDefaults')}//{tag('w:rPr')}"))
            for style in root.iterfind(tag("w:style")):
                self._add(style)

    def _add(self, style: Element) -> None:
        key = style.get(tag("w:styleId"), "")
        self._styles[key] = style
        if style.get(tag("w:default")) in {"1", "true", "on"}:
            self._standard[style.get(tag("w:type"), "")] = key

    def of(self, key: str | None, kind: str) -> Look:
        """The look of a style with all that it is based on; the standard one of its kind for None.

        `kind` is "paragraph", "character" or "table".
        """
        key = self._standard.get(kind, "") if key is None else key
        if key not in self._found:
            self._found[key] = self._look(key)
        return self._found[key]

    def _look(self, key: str) -> Look:
        look, passed = PLAIN, set[str]()
        while key in self._styles and key not in passed:
            passed.add(key)
            style = self._styles[key]
            look = look.over(_of_style(style))
            base = style.find(tag("w:basedOn"))
            key = "" if base is None else base.get(VAL, "")
        return look


def _of_style(style: Element) -> Look:
    name = style.find(tag("w:name"))
    titled = name is not None and bool(_HEADING.fullmatch(name.get(VAL, "")))
    paragraph = style.find(tag("w:pPr"))
    heading = titled or (paragraph is not None and _has_level(paragraph))
    look = _looked_at(style.iterfind(tag("w:rPr")))
    shaded = look.shaded or any(map(is_fill, style.iter(tag("w:shd"))))
    return Look(look.hidden, look.white, shaded, heading)


def _has_level(paragraph: Element) -> bool:
    level = paragraph.find(tag("w:outlineLvl"))
    return level is not None and level.get(VAL, "9") in set("012345678")


def _looked_at(properties: Iterator[Element]) -> Look:
    look = PLAIN
    for each in properties:
        look = look_of(each).over(look)
    return look


def look_of(properties: Element) -> Look:
    """What the properties of a run, or of a paragraph, say themselves."""
    colour = properties.find(tag("w:color"))
    return Look(
        hidden=is_on(properties.find(tag("w:vanish"))),
        white=None if colour is None else _is_white(colour.get(VAL, "auto")),
        shaded=properties.find(tag("w:highlight")) is not None
        or any(map(is_fill, properties.iterfind(tag("w:shd")))),
        heading=_has_level(properties),
    )


def is_fill(shading: Element) -> bool:
    """Whether a shading puts a colour behind a text."""
    fill, pattern = shading.get(tag("w:fill"), "auto"), shading.get(VAL, "clear")
    themed = shading.get(tag("w:themeFill")) is not None
    return themed or fill.lower() not in _VISIBLE_FILLS or pattern not in {"clear", "nil"}


def _is_white(colour: str) -> bool:
    if not re.fullmatch(r"[0-9A-Fa-f]{6}", colour):
        return False
    return min(bytes.fromhex(colour)) >= _LIGHTEST
