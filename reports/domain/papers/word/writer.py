"""Writes markup anew, so that nothing gets into a copy but what the format itself has words for.

Every element is of a known kind, every attribute a word of the format, and text stands only where
text is printed: what nobody thought of is left out, and not handed on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from lxml import etree

from .formal import is_drawn, is_formal
from .tags import PREFIXES, SPACES, VAL, Element, attributes, local, space, tag, tags

HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# Look alone, and each asks for a list of what older programs may ignore.
_LEFT_OUT: Final = frozenset({"w14", "w15", "wp14"})
_DROPPED: Final = tags(
    "w:del w:moveFrom w:commentReference w:annotationRef w:lastRenderedPageBreak w:control "
    "w:vanish w:specVanish w:webHidden w:cellIns w:cellDel w:cellMerge w:rsid w:aliases "
    "w:latentStyles w:nsid w:tmpl w:tblCaption w:tblDescription w:bookmarkStart w:bookmarkEnd "
    "w:printerSettings w:hidden w:docPartObj w:subDoc w:altChunk w:contentPart w:personal "
    "w:personalCompose w:personalReply a:extLst a:hlinkClick a:hlinkHover a:hlinkMouseOver "
    "a:custClrLst a:extraClrSchemeLst o:OLEObject o:signatureline"
)
_TEXTS: Final = tags("w:t m:t w:instrText")
_MEASURES: Final = tags("wp:posOffset wp:align")
_STYLED: Final = tags(
    "w:pStyle w:rStyle w:tblStyle w:basedOn w:next w:link w:styleLink w:numStyleLink"
)
_STYLE_ID: Final = tag("w:styleId")
_PRESERVED: Final = "{http://www.w3.org/XML/1998/namespace}space"
_NEUTRAL: Final = "Office"
_DRAWN: Final = frozenset({"v", "o", "w10"})
_NAMED: Final = frozenset({"docPr", "cNvPr"})
_SCHEMES: Final = tags("a:theme a:clrScheme a:fontScheme a:fmtScheme")
_PRINTED: Final = {tag("w:lvlText"): VAL, tag("v:textpath"): "string"}
_TOLD: Final = re.compile(
    r"rsid\w*|paraId|textId|anchorId|editId|author|initials|date|descr|title|alt|href|target|tooltip"
    r"|src|relid|spid|hlink\w*|macro|script\w*|userdrawn|userhidden|preferrelative"
)


@dataclass(slots=True)
class Writer:
    """Writes a part of a copy.

    `styles` are the ids that styles get, by those they had; `link` gives the new key of a relation
    for its old one, or "" where it does not get into the copy.
    """

    styles: Mapping[str, str]
    link: Callable[[str], str]

    def write(self, root: Element) -> bytes:
        """A part; raises `ValueError` where it is none that a Word file has."""
        pieces: list[str] = []
        used = {space(str(root.tag))}
        skipped: Element | None = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skipped is not None:
                skipped = None if element is skipped and event == "end" else skipped
            elif event == "start" and self._is_kept(element):
                kept = dict(self._attributes(element))
                used |= {space(each) for each in (str(element.tag), *kept)}
                pieces.append(_start(element, kept))
            elif event == "start":
                skipped = element
            else:
                pieces.append(f"</{_named(str(element.tag))}>")
        if not pieces:
            raise ValueError("it is damaged: a part of it is another kind of file")
        # The first piece is the start of the root, which declares what is used below it.
        declared = "".join(
            f' xmlns:{PREFIXES[each]}="{each}"' for each in sorted(used & PREFIXES.keys())
        )
        first = pieces[0].replace(f"<{_named(str(root.tag))}", "", 1)
        return f"{HEAD}<{_named(str(root.tag))}{declared}{first}{''.join(pieces[1:])}".encode()

    def _is_kept(self, element: Element) -> bool:
        prefix = PREFIXES.get(space(str(element.tag)), "")
        if not prefix or prefix in _LEFT_OUT or element.tag in _DROPPED:
            return False
        if element.tag in _STYLED and element.get(VAL) not in self.styles:
            return False
        return not local(element).endswith("Change")

    def _attributes(self, element: Element) -> Iterator[tuple[str, str]]:
        for name, value in attributes(element):
            kept = self._written(element, name, value)
            if kept is not None:
                yield name, kept
        if element.tag in _TEXTS:
            yield _PRESERVED, "preserve"

    def _written(self, element: Element, name: str, value: str) -> str | None:
        """What an attribute gets to say in the copy; None where it is left out."""
        called = name.rpartition("}")[2]
        if space(name) == SPACES["r"]:
            return self.link(value) or None
        if _PRINTED.get(element.tag) == name:
            return value
        if name == _STYLE_ID or (element.tag in _STYLED and name == VAL):
            return self.styles.get(value)
        if called == "name" and (local(element) in _NAMED or element.tag in _SCHEMES):
            return _NEUTRAL
        foreign = space(name) and PREFIXES.get(space(name), "w14") in _LEFT_OUT
        if foreign or _TOLD.fullmatch(called):
            return None
        drawn = PREFIXES[space(str(element.tag))] in _DRAWN and is_drawn(value)
        return value if is_formal(value) or drawn else None


def _start(element: Element, kept: Mapping[str, str]) -> str:
    """A start tag, with the text behind it where text is printed there."""
    said = "".join(f' {_named(name)}="{_escaped(value)}"' for name, value in kept.items())
    text = element.text or ""
    printed = element.tag in _TEXTS or (element.tag in _MEASURES and is_formal(text))
    return f"<{_named(str(element.tag))}{said}>{_escaped(text) if printed else ''}"


def _named(name: str) -> str:
    """A name with the prefix that it is written with in every copy."""
    if name == _PRESERVED:
        return "xml:space"
    prefix = PREFIXES.get(space(name), "")
    return f"{prefix}:{name.rpartition('}')[2]}" if prefix else name


def _escaped(text: str) -> str:
    return escape(text).replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;")
