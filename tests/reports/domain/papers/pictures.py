"""Pictures of one dot, with room for what they say beside it."""

from __future__ import annotations

import struct
import zlib


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*extra: bytes, after: bytes = b"") -> bytes:
    dot = chunk(b"IDAT", zlib.compress(b"\0\xff\xff\xff"))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + dot + chunk(b"IEND", b"") + after


def segment(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


JFIF = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")


def jpeg(*extra: bytes, after: bytes = b"") -> bytes:
    """As far as its parts go; its dots are none."""
    scan = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\xff\x00\x34\xff\xd0\x56"
    return b"\xff\xd8" + JFIF + b"".join(extra) + b"\xff" + scan + b"\xff\xd9" + after


def gif(*extra: bytes, after: bytes = b"") -> bytes:
    head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff"
    control = b"\x21\xf9\x04\0\0\0\0\0"
    dot = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    return head + b"".join(extra) + control + dot + b"\x3b" + after


def gif_comment(text: bytes) -> bytes:
    blocks = [text[at : at + 255] for at in range(0, len(text), 255)]
    return b"\x21\xfe" + b"".join(bytes([len(each)]) + each for each in blocks) + b"\0"


def drawing(key: str, *, name: str = "Picture 1", descr: str = "") -> str:
    """A picture in a run."""
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>'
        f'<wp:docPr id="1" name="{name}" descr="{descr}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{key}"/></pic:blipFill><pic:spPr/></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
