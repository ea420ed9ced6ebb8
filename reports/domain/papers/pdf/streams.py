"""What the streams of a PDF say that are no pages: metadata, pictures, scripts, attachments."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Any, Final

from pypdf.generic import ArrayObject, StreamObject

from dialogues.domain.characters import without_controls

from ..pictures import picture_strings
from .objects import Held, comments_of
from .source import entry
from .strings import Said, printable
from .uses import MACHINERY, Uses, uses_of

MAX_UNPACKED: Final = 100_000_000  # bytes of all streams together

_DRAWN: Final = frozenset({"/Contents", "/CharProcs"})
_ATTACHED: Final = frozenset({"/EF", "/RF"})
_SCRIPT: Final = frozenset({"/JS", "/JavaScript"})
_FORM_TEXT: Final = frozenset({"/XFA", "/RV", "/RC", "/V", "/DV"})
_BINARY: Final = frozenset({"/FontFile", "/FontFile2", "/FontFile3", "/ICCBased"})
_READ_ELSEWHERE: Final = frozenset({"/ObjStm", "/XRef"})
_PLAIN: Final = 0.9  # of the bytes of a text can be printed


@dataclass(slots=True)
class Streams:
    """What the streams say. `unread` counts those of which nobody can say what they hold."""

    said: list[Said] = field(default_factory=list)
    attached: list[bytes] = field(default_factory=list)
    unread: int = 0
    unpacked: int = 0


def is_drawing(each: Held, uses: Uses) -> bool:
    """Whether a stream draws: a form, a pattern, or what a page points at as its contents."""
    value = each.value
    if not isinstance(value, StreamObject):
        return False
    return (
        entry(value, "/Subtype") == "/Form"
        or entry(value, "/PatternType") == 1
        or bool(uses_of(uses, each.number) & _DRAWN)
    )


def read_stream(each: Held, uses: Uses, found: Streams) -> None:
    """Add what a stream says; `OverflowError` where they come to too much."""
    value, keys = each.value, uses_of(uses, each.number)
    if entry(value, "/Type") in _READ_ELSEWHERE:
        return
    try:
        if is_machinery(value, keys):
            _read_machinery(value, keys, found)
            return
        if entry(value, "/Subtype") == "/Image":
            _read_picture(value, found)
            return
        data = value.get_data()
    except Exception:
        # pypdf raises whatever its decoders meet in a broken stream.
        found.unread += 1
        return
    found.unpacked += len(data)
    if found.unpacked > MAX_UNPACKED:
        raise OverflowError
    _read_data(value, keys, data, found)


def _read_machinery(value: Any, keys: frozenset[str], found: Streams) -> None:
    """The comments in a table of letters or in a function; a font or profile is no plain text."""
    data = value.get_data()
    if not is_plain(data):
        return
    binary = keys & _BINARY and not data.startswith(b"%!")
    said = [data] if binary else comments_of(data)
    found.said += [("hidden-text", printable(each)) for each in said]


def is_machinery(value: Any, keys: frozenset[str]) -> bool:
    """Whether only programs read a stream: fonts, colours, functions, masks."""
    return bool(keys & MACHINERY) or "/FunctionType" in value or "/ShadingType" in value


def _read_data(value: Any, keys: frozenset[str], data: bytes, found: Streams) -> None:
    if entry(value, "/Type") == "/EmbeddedFile" or keys & _ATTACHED:
        found.attached.append(data)
    elif entry(value, "/Type") == "/Metadata" or entry(value, "/Subtype") == "/XML":
        found.said.append(("property", markup_text(data)))
    elif keys & _SCRIPT:
        found.said.append(("hidden-text", printable(data)))
    elif keys & _FORM_TEXT:
        found.said.append(("text-box", markup_text(data)))
    elif is_plain(data):
        found.said.append(("hidden-text", printable(data)))
        found.unread += b"BT" in data  # it draws, and no page says with which letters
    else:
        found.unread += 1


def _read_picture(value: Any, found: Streams) -> None:
    """The metadata that a picture in a format of its own brings along; bare pixels have none."""
    if data := packed_picture(value):
        found.said.append(("property", "\n".join(picture_strings(data))))


def packed_picture(value: Any) -> bytes:
    """The file that a picture is kept as, b"" where it is kept as pixels."""
    filters = entry(value, "/Filter")
    names = list(filters) if isinstance(filters, ArrayObject) else [filters]
    if names[-1:] == ["/DCTDecode"] or names[-1:] == ["/JPXDecode"]:
        return bytes(value.get_data() if len(names) > 1 else value._data)
    return b""


def markup_text(data: bytes) -> str:
    """The words of XML, those of its attributes too."""
    for mark, encoding in ((b"\xfe\xff", "utf-16"), (b"\xff\xfe", "utf-16")):
        if data.startswith(mark):
            return _without_tags(data.decode(encoding, "replace"))
    return _without_tags(printable(data))


def _without_tags(text: str) -> str:
    parts = re.sub(r"[<>=]", "\n", html.unescape(text)).split("\n")
    return without_controls("\n".join(part.strip() for part in parts if part.strip()))


def is_plain(data: bytes) -> bool:
    """Whether bytes are text of some kind."""
    head = data[:20_000]
    shown = sum(9 <= byte <= 13 or 32 <= byte < 127 for byte in head)
    return shown >= _PLAIN * len(head)
