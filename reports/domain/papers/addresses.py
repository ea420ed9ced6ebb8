"""Files that stand in an address as data. Source: RFC 2397, and the URL standard for what browsers
leave out of an address before they read it."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote_to_bytes

from .paper import Enclosed
from .pictures import picture_strings

_WHOLE: Final = re.compile(r"\s*data:([^,]{0,300}),(.*)", re.IGNORECASE | re.DOTALL)
DATA: Final = re.compile(
    r"data:([\w/+.-]{0,100}(?:\s?;\s?[\w=.+-]{0,100})*),([^\s\"'()<>]*)", re.IGNORECASE
)
_FONT: Final = re.compile(r"font/|application/(?:x-)?(?:font|vnd\.ms-font)", re.IGNORECASE)
_FONTS: Final = (b"wOFF", b"wOF2", b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
_MARKED_UP: Final = ("html", "svg", "xml")
_DROPPED: Final = str.maketrans("", "", "\t\n\r")


def contents_in(text: str) -> Iterator[tuple[str, bytes]]:
    """What stands in addresses in a text, each with its kind, as in "image/png"."""
    if "data:" not in text.translate(_DROPPED).lower():
        return
    whole = _WHOLE.fullmatch(text.translate(_DROPPED))
    for said, data in [whole.groups()] if whole else DATA.findall(text):
        options = said.lower().replace(" ", "").split(";")
        yield options[0], _unpacked(data, is_base64="base64" in options)


def read_addresses(text: str) -> tuple[list[Enclosed], list[str]]:
    """The files in the addresses of a text, and what pictures among them say."""
    files: list[Enclosed] = []
    said: list[str] = []
    for kind, content in contents_in(text):
        if kind.startswith("image/") and "svg" not in kind:
            said += picture_strings(content)
        else:
            files += file_of(kind, content)
    return files, said


def file_of(kind: str, content: bytes) -> Iterator[Enclosed]:
    """A file to be read in turn; none where it is a font."""
    if _FONT.match(kind) and (content.startswith(_FONTS) or not content.strip(b"\0")):
        return
    marked_up = any(each in kind for each in _MARKED_UP)
    yield Enclosed("address", b"<html>" + content if marked_up else content)


def _unpacked(data: str, *, is_base64: bool) -> bytes:
    raw = unquote_to_bytes(data)
    if not is_base64:
        return raw
    raw = re.sub(rb"\s", b"", raw).replace(b"-", b"+").replace(b"_", b"/")
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return raw
