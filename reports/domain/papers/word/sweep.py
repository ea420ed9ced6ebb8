"""Every text of a part that its walk did not come by: attributes, comments, stray letters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final
from urllib.parse import unquote

from lxml import etree

from .formal import is_address, is_drawn, is_formal, is_given, is_usual_part
from .tags import SPACES, Element, attributes, is_markup, local, space, tags

# Attributes that hold what people write or call something: name of the attribute to place.
_PLACES: Final = {
    **dict.fromkeys(("author", "initials", "userId", "providerId"), "tracked-change"),
    **dict.fromkeys(("descr", "alt", "title"), "alt-text"),
    **dict.fromkeys(("instr", "href", "tooltip", "anchor", "docLocation", "src"), "link"),
}
# Elements of which `val` or `name` is free, in whatever letters.
_FREE: Final = {
    **dict.fromkeys(tags("w:tblCaption w:tblDescription"), "alt-text"),
    **dict.fromkeys(tags("wp:docPr pic:cNvPr wps:cNvPr wpg:cNvPr a:cNvPr"), "alt-text"),
    **dict.fromkeys(tags("w:docVar w:query w:connectString w:addressFieldName"), "property"),
    **dict.fromkeys(tags("w:mailSubject w:name w:mappedName w:udl w:tableName"), "other"),
    **dict.fromkeys(tags("w:tag w:alias w:docPart w:placeholder w:category"), "other"),
    **dict.fromkeys(tags("w:bookmarkStart w:permStart w:style w:aliases"), "other"),
    **dict.fromkeys(tags("w:attr w:smartTag w:customXml w:listItem w:statusText"), "other"),
    **dict.fromkeys(tags("w:helpText w:default w:result w:entryMacro w:exitMacro"), "other"),
}
_CALLED: Final = frozenset(
    {"val", "name", "styleId", "ed", "uri", "element", "displayText", "value"}
)
_DRAWN: Final = frozenset({SPACES["v"], SPACES["o"], SPACES["w10"]})
_IN_LINE: Final = frozenset({*tags("w:t w:delText w:instrText w:delInstrText m:t a:t"), "si", "t"})
_LETTER: Final = re.compile(r"[^\W\d_]")
# Read elsewhere: names of parts with the archive, targets with the relations, signs of lists with
# the numbering, the words of a watermark with the boxes.
_ELSEWHERE: Final = frozenset({"Target"})
_PREFIXES: Final = frozenset({"Requires", "Ignorable", "ProcessContent"})
_READ: Final = tags("w:lvlText v:textpath")


def sweep(root: Element, found: Collection[Element] = ()) -> Iterator[tuple[str, str]]:
    """(place, text) of what is left in a part beside the elements that were `found`.

    The place is "other" where nothing better is known. An attribute's value comes once.
    """
    told: dict[tuple[str, str], None] = {}
    for tag, name, value in dict.fromkeys(_attributes(root)):
        if place := _place(tag, name, value):
            told[place, unquote(value)] = None
    yield from told
    for text in (loose_text(root, found), "\n".join(each.text or "" for each in _around(root))):
        if text.strip():
            yield "other", text
    for name in dict.fromkeys(_foreign(root)):
        yield "other", name


def _attributes(root: Element) -> Iterator[tuple[str, str, str]]:
    for element in root.iter():
        for name, value in attributes(element):
            yield str(element.tag), name, value


def loose_text(root: Element, found: Collection[Element] = ()) -> str:
    """The text of all elements but those `found`: one line for each, but for runs of letters."""
    pieces: list[str] = []
    for element in root.iter():
        if not is_markup(element) or element not in found:
            pieces += _own_text(element)
        if element.tail and element.tail.strip():
            pieces += ["\n", element.tail, "\n"]
        if local(element) in {"p", "si"}:
            pieces.append("\n")
    return re.sub(r"\s*\n\s*", "\n", "".join(pieces)).strip()


def _own_text(element: Element) -> list[str]:
    text = element.text or ""
    if element.tag in _IN_LINE:
        return [text]
    if not _LETTER.search(text) or (_is_drawing(element) and is_formal(text)):
        return []
    return ["\n", text, "\n"]


def _is_drawing(element: Element) -> bool:
    return is_markup(element) and space(element.tag) in {SPACES["wp"], SPACES["wp14"]}


def _place(tag: str, name: str, value: str) -> str:
    """The place of an attribute's value; "" where it is the format's, or is read elsewhere."""
    called = name.rpartition("}")[2]
    if called in _ELSEWHERE or tag in _READ or not _LETTER.search(value):
        return ""
    if called in _PREFIXES:
        return "" if all(map(is_formal, value.split())) else "other"
    place = _FREE.get(tag) if called in _CALLED else None
    if place := place or _PLACES.get(called):
        return "" if is_given(value) else place
    if called == "script" and len(value) == 4:  # of a font, as in "Hebr"
        return ""
    if space(tag) in _DRAWN and called != "id" and is_drawn(value):
        return ""
    return "" if is_formal(value) or _is_part(value) else "other"


def _is_part(value: str) -> bool:
    return value.startswith("/") and is_usual_part(value[1:])


def _foreign(root: Element) -> Iterator[str]:
    """What a part calls its own elements, where it is no part that an office program writes."""
    for tag in {str(element.tag) for element in root.iter() if is_markup(element)}:
        if not is_address(space(tag)):
            yield tag.rpartition("}")[2]
    for _, (prefix, uri) in etree.iterwalk(root, events=("start-ns",)):
        if not is_address(uri):
            yield uri
        if not is_formal(prefix):
            yield prefix
    for each in _instructions(root):
        yield str(each.target)


def _instructions(root: Element) -> Iterator[etree._ProcessingInstruction]:
    """The instructions to programs in a part: each begins with a name."""
    for each in (*_around(root), *root.iter()):
        if isinstance(each, etree._ProcessingInstruction):
            yield each


def _around(root: Element) -> Iterator[Element]:
    """Comments and instructions before and behind all else in a part."""
    yield from root.itersiblings(preceding=True)
    yield from root.itersiblings()
