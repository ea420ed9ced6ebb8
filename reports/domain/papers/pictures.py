"""What a picture's file says beside its picture: camera, place, author, captions.

Sources: ISO 10918-1 (the segments of a JPEG), the PNG specification (its chunks). Of any other
kind of picture all runs of printable characters are taken.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final

from dialogues.domain.characters import without_controls

MAX_TEXT: Final = 5_000_000  # bytes of unpacked text
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_END: Final = b"\xff\xd9"
_PIXELS: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
# Segments that the picture cannot be shown without: JFIF, and Adobe's note of its colours.
NEEDED: Final = frozenset({0xE0, 0xEE})
_LONE: Final = frozenset({0x01, *range(0xD0, 0xDA)})  # markers without a length
_RUNS: Final = re.compile(
    rb"(?:[\x20-\x7e\xc2-\xf4][\x80-\xbf]{0,3}){4,}"
    rb"|(?:[\x20-\x7e]\0){4,}[\x20-\x7e]?|(?:\0[\x20-\x7e]){4,}"
)


def picture_texts(data: bytes) -> str:
    """The texts in a picture's metadata, a line each."""
    if data.startswith(_JPEG):
        found = [body for code, body in _segments(data) if code not in NEEDED]
        found.append(data[data.rfind(_END) + 2 :] if _END in data else b"")
    elif data.startswith(_PNG):
        found = list(_chunks(data))
    else:
        found = [data]
    return "\n".join(run for body in found for run in _runs(body))


def bare_jpeg(data: bytes) -> bytes:
    """A JPEG without its metadata, its picture untouched."""
    kept = [_JPEG]
    end = 2
    for code, body in _segments(data):
        end += len(body) + 4
        if code in NEEDED or not (0xE0 <= code <= 0xEF or code == 0xFE):
            kept.append(b"\xff" + bytes([code]) + (len(body) + 2).to_bytes(2, "big") + body)
    picture = data[end:]
    last = picture.rfind(_END)
    return b"".join(kept) + (picture[: last + 2] if last >= 0 else picture)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments before the picture itself, each with its marker."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] in _LONE or length < 2:
            return
        yield data[at + 1], data[at + 4 : at + 2 + length]
        at += 2 + length


def _chunks(data: bytes) -> Iterator[bytes]:
    """The chunks of a PNG that are not its picture, unpacked."""
    at = len(_PNG)
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind not in _PIXELS:
            body = data[at + 8 : at + 8 + length]
            yield body
            for place in (found.end() for found in re.finditer(rb"\0{1,5}", body)):
                yield _unpacked(body[place:]) if body[place : place + 1] == b"\x78" else b""
        at += length + 12
    yield data[at:]


def _unpacked(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, MAX_TEXT)
    except zlib.error:
        return b""


def _runs(body: bytes) -> Iterator[str]:
    for found in _RUNS.findall(body):
        plain = found.replace(b"\0", b"")
        yield without_controls(plain.decode("utf-8", "replace")).strip()
