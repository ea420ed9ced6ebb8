"""The names of what a Word file is written in, and its safe parser.

Source: ECMA-376 (Office Open XML), parts 1 to 4, and Microsoft's [MS-DOCX] for the extensions.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

Element = etree._Element

MAX_TAGS: Final = 2_000_000  # of one part, opening and closing; 1,000 pages have some 500,000

_OFFICE: Final = "http://schemas.openxmlformats.org"
_MICROSOFT: Final = "http://schemas.microsoft.com/office"
# Every namespace whose elements are understood, by the prefix that it is usually written with.
SPACES: Final = {
    "w": f"{_OFFICE}/wordprocessingml/2006/main",
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "m": f"{_OFFICE}/officeDocument/2006/math",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "pic": f"{_OFFICE}/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
    "wps": f"{_MICROSOFT}/word/2010/wordprocessingShape",
    "wpg": f"{_MICROSOFT}/word/2010/wordprocessingGroup",
    "wpc": f"{_MICROSOFT}/word/2010/wordprocessingCanvas",
    "wp14": f"{_MICROSOFT}/word/2010/wordprocessingDrawing",
    "w14": f"{_MICROSOFT}/word/2010/wordml",
    "w15": f"{_MICROSOFT}/word/2012/wordml",
}
PREFIXES: Final = {space: prefix for prefix, space in SPACES.items()}
COMPATIBILITY: Final = f"{_OFFICE}/markup-compatibility/2006"
PACKAGE: Final = f"{_OFFICE}/package/2006"

# Where the older, stricter form of the format keeps the same names.
STRICT: Final = "http://purl.oclc.org/ooxml/"


def tag(name: str) -> str:
    """ "w:p" as the parser has it."""
    prefix, _, local = name.partition(":")
    return f"{{{SPACES[prefix]}}}{local}"


def tags(names: str) -> frozenset[str]:
    """ "w:ins w:moveTo" as the parser has them."""
    return frozenset(map(tag, names.split()))


VAL: Final = tag("w:val")
PARAGRAPH: Final = tag("w:p")
TABLE: Final = tag("w:tbl")
RUN: Final = tag("w:r")
TEXT_BOX: Final = tag("w:txbxContent")
ALTERNATIVES: Final = f"{{{COMPATIBILITY}}}AlternateContent"
CHOICE: Final = f"{{{COMPATIBILITY}}}Choice"
FALLBACK: Final = f"{{{COMPATIBILITY}}}Fallback"


def parse(data: bytes) -> Element:
    """The root of a part; raises `ValueError` with a sentence's end.

    No entity is resolved and nothing is fetched; the parser refuses what is nested deeper than
    256 elements and texts of more than 10 MB.
    """
    if data.count(b"<") > MAX_TAGS:
        raise ValueError(f"a part of it has more than {MAX_TAGS:,} tags")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise ValueError("it is damaged: a part of it is no XML") from None
    # An encoding of which the bytes do not show it can hide what the archive is searched for.
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("the file defines XML entities, which is not allowed")
    return root


def is_markup(element: Element) -> bool:
    """Whether it is an element, and no comment, instruction or entity."""
    return not isinstance(element, etree._Comment | etree._ProcessingInstruction | etree._Entity)


def attributes(element: Element) -> list[tuple[str, str]]:
    """The names and values of its attributes."""
    return [(str(name), str(value)) for name, value in element.attrib.items()]


def local(element: Element) -> str:
    """The name of an element without its namespace; "" of a comment or an instruction."""
    return element.tag.rpartition("}")[2] if is_markup(element) else ""


def space(name: str) -> str:
    """The namespace of a name as the parser has it."""
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def is_on(element: Element | None) -> bool | None:
    """Whether a property that is on or off is on; None where it is not given."""
    if element is None:
        return None
    return element.get(VAL, "1") not in {"0", "false", "off"}
