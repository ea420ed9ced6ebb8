"""The text of a notes file: plain text or Markdown in any encoding, or a Word file.

Of a Word file nothing is read but the paragraphs of its body, so its macros, links and
pictures are never touched. Text that was struck out by a tracked change is not read.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ..archives import open_office, read_part
from ..encodings import decode_text

MAX_FILE: Final = 10 * 1024 * 1024  # bytes
BODY: Final = "word/document.xml"
WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
LEFT_OUT: Final = frozenset({f"{WORD}del", f"{WORD}moveFrom", f"{WORD}instrText"})
MARKS: Final = {
    f"{WORD}tab": "\t",
    f"{WORD}br": "\n",
    f"{WORD}cr": "\n",
    f"{WORD}noBreakHyphen": "-",
}


def read_notes_file(data: bytes, filename: str) -> str:
    """The notes in a file, as text for `parse_notes`; raises `ValueError` with a sentence."""
    try:
        return _read(data, PurePath(filename).suffix.lower())
    except ValueError as error:
        raise ValueError(f"{filename}: {error}.") from None


def _read(data: bytes, suffix: str) -> str:
    if len(data) > MAX_FILE:
        raise ValueError(f"the file is too large; the limit is {MAX_FILE // 1024 // 1024} MB")
    if suffix == ".docx":
        return _word_text(open_office(data, BODY, "a Word file (.docx)"))
    if suffix not in {".txt", ".md"}:
        raise ValueError("notes are read from .txt, .md and .docx files")
    if data.startswith(b"PK\x03\x04"):
        raise ValueError("the file is a zip archive, not a text file")
    return decode_text(data)


def _word_text(archive: zipfile.ZipFile) -> str:
    with archive:
        data = read_part(archive, BODY)
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError):
        raise ValueError("the file is damaged: its text cannot be read") from None
    if next(root.iter(f"{WORD}tbl"), None) is not None:
        raise ValueError("the file holds a table; notes are read from paragraphs alone")
    _drop_fallbacks(root)
    # A blank line between any two: in Word, a paragraph ends where Enter was typed.
    return "\n\n".join("".join(_pieces(each)) for each in root.iter(f"{WORD}p"))


def _drop_fallbacks(root: Element) -> None:
    """A text box stands in the file twice, the second time for old programs."""
    for parent in list(root.iter()):
        for child in [each for each in parent if each.tag == FALLBACK]:
            parent.remove(child)


def _pieces(paragraph: Element) -> Iterator[str]:
    """The text of a paragraph, marks and breaks as characters."""
    stack = [paragraph]
    while stack:
        element = stack.pop()
        if element.tag == f"{WORD}t":
            yield element.text or ""
        elif element.tag in MARKS:
            yield MARKS[element.tag]
        elif element.tag not in LEFT_OUT and (element is paragraph or element.tag != f"{WORD}p"):
            stack.extend(reversed(element))
