"""What a picture says beside what it shows: who made it, with what, where.

Sources: PNG (W3C, 11.3), JPEG (ITU T.81, annex B), GIF89a.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from .strings import MOST, strings_of

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"
GIF: Final = (b"GIF87a", b"GIF89a")
_OTHERS: Final = (b"BM", b"II*\0", b"MM\0*", b"\x01\0\0\0", b"\xd7\xcd\xc6\x9a", b"RIFF")

_PNG_KEPT: Final = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT"),
        *(b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT"),
    }
)
_PNG_PACKED: Final = frozenset({b"zTXt", b"iTXt", b"iCCP"})
_JPEG_DROPPED: Final = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})  # APP1 to APP13, APP15, COM
_JPEG_BARE: Final = frozenset({0x01, *range(0xD0, 0xD8)})  # markers that nothing belongs to
_END, _SCAN, _JFIF, _ADOBE = 0xD9, 0xDA, 0xE0, 0xEE
_LOOP: Final = b"\x21\xff\x0bNETSCAPE2.0\x03\x01"  # an animation that begins again


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of a picture's bytes, whether it is needed to show it, and what it says: its bytes
    without lengths and sums, which would look like letters of its words."""

    data: bytes
    shown: bool
    says: bytes = b""


def is_picture(data: bytes) -> bool:
    """Whether these are bytes of a picture, by how they start."""
    return data.startswith((PNG, JPEG, *GIF, *_OTHERS)) or data[40:44] == b" EMF"


def picture_strings(data: bytes) -> list[str]:
    """The texts in a picture beside what it shows; of a kind that is not taken apart, all."""
    chunks = split(data)
    if chunks is None:
        return strings_of(data)
    return [
        text
        for chunk in chunks
        if not chunk.shown
        for piece in (chunk.says or chunk.data, *_unpacked(chunk.data))
        for text in strings_of(piece)
    ]


def bare_picture(data: bytes) -> bytes:
    """The picture alone; raises `ValueError` for a kind that is not taken apart, or damaged."""
    chunks = split(data)
    if chunks is None:
        raise ValueError("it has a picture that is no PNG, JPEG or GIF, and no other is cleaned")
    return b"".join(chunk.data for chunk in chunks if chunk.shown)


def split(data: bytes) -> list[Chunk] | None:
    """All bytes of a picture in order; None for a kind that is not taken apart, or damaged."""
    for starts, chunks in _KINDS:
        if data.startswith(starts):
            try:
                return list(chunks(data))
            except IndexError:
                return None
    return None


def _need(data: bytes, end: int) -> int:
    """A place that must not be past the end."""
    if end > len(data):
        raise IndexError(end)
    return end


def _png(data: bytes) -> Iterator[Chunk]:
    yield Chunk(PNG, shown=True)
    at, kind = len(PNG), b""
    while kind != b"IEND":
        _need(data, at + 12)
        kind = data[at + 4 : at + 8]
        end = _need(data, at + 12 + int.from_bytes(data[at : at + 4], "big"))
        yield Chunk(data[at:end], shown=kind in _PNG_KEPT, says=data[at + 8 : end - 4])
        at = end
    yield Chunk(data[at:], shown=False)


def _unpacked(chunk: bytes) -> Iterator[bytes]:
    """A text or profile that a PNG keeps packed: after a keyword and some marks."""
    if chunk[4:8] not in _PNG_PACKED:
        return
    for start in range(8, min(len(chunk), 8 + 200)):
        if chunk[start : start + 1] == b"\x78":
            try:
                yield zlib.decompressobj().decompress(chunk[start:-4], MOST)
            except zlib.error:
                continue
            return


def _jpeg(data: bytes) -> Iterator[Chunk]:
    yield Chunk(data[:2], shown=True)
    at, marker = 2, 0
    while marker != _END:
        _need(data, at + 2)
        marker = data[at + 1] if data[at] == 0xFF else 0
        if not marker:
            raise IndexError(at)
        if marker == 0xFF or marker in _JPEG_BARE or marker == _END:
            end = at + (1 if marker == 0xFF else 2)  # fill bytes before a marker are allowed
            yield Chunk(data[at:end], shown=marker != 0xFF)
            at = end
            continue
        _need(data, at + 4)
        end = _need(data, at + 2 + int.from_bytes(data[at + 2 : at + 4], "big"))
        body = data[at + 4 : end]
        yield Chunk(data[at:end], shown=_is_shown(marker, body), says=body)
        at = end
        if marker == _SCAN:
            at = _scanned(data, end)
            yield Chunk(data[end:at], shown=True)
    yield Chunk(data[at:], shown=False)


def _is_shown(marker: int, body: bytes) -> bool:
    if marker == _JFIF:
        return body.startswith(b"JFIF\0") and len(body) == 14  # more would be a small picture
    if marker == _ADOBE:
        return body.startswith(b"Adobe") and len(body) == 12
    return marker not in _JPEG_DROPPED


def _scanned(data: bytes, at: int) -> int:
    """The end of a picture's dots: the next marker that is none of theirs."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise IndexError(at)
        if data[at + 1] != 0 and data[at + 1] not in _JPEG_BARE:
            return at
        at += 2


def _gif(data: bytes) -> Iterator[Chunk]:
    at = _need(data, 13)
    at = _need(data, at + _table(data[10]))
    yield Chunk(data[:at], shown=True)
    while (mark := data[at]) != 0x3B:
        says = b""
        if mark == 0x2C:  # a picture: its place, its colours, its dots
            end = _blocks(data, at + 11 + _table(data[at + 9]))
            shown = True
        elif mark == 0x21:
            end = _blocks(data, at + 2)
            shown = data[at + 1] == 0xF9 or data.startswith(_LOOP, at)
            says = _joined(data[at + 2 : end])
        else:
            raise IndexError(at)
        yield Chunk(data[at:end], shown=shown, says=says)
        at = end
    yield Chunk(b"\x3b", shown=True)
    yield Chunk(data[at + 1 :], shown=False)


def _table(flags: int) -> int:
    """Bytes of a table of colours."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, at: int) -> int:
    """The end of a chain of blocks, each with its length before it."""
    while data[at]:
        at += data[at] + 1
    return at + 1


def _joined(chain: bytes) -> bytes:
    """What a chain of blocks holds, without their lengths."""
    pieces, at = [], 0
    while length := chain[at]:
        pieces.append(chain[at + 1 : at + 1 + length])
        at += length + 1
    return b"".join(pieces)


_KINDS: Final[tuple[tuple[bytes | tuple[bytes, ...], Callable[[bytes], Iterator[Chunk]]], ...]] = (
    (PNG, _png),
    (JPEG, _jpeg),
    (GIF, _gif),
)
