"""What a text says to somebody who reads it otherwise than letter after letter.

Letters that stand in lines or cells of their own are a word all the same; text that is set from
right to left by force is read backwards; a program's text has its own ways to write a letter.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import unquote

from dialogues.domain.characters import without_controls

from .checking import NO_PROSE
from .paper import OTHER_READING, PaperPart

# Marks of direction, and what HTML and its styles have for them.
_TURNED: Final = re.compile(
    r"[\u202b\u202e\u2067]|<bdo\b|bidi-override|isolate-override|(?:row|column)-reverse"
    r"|direction\s*:\s*rtl|scale(?:x|3d)?\(\s*-|rotate[xy]?\(|\bdir\s*=\s*[\"']?rtl",
    re.IGNORECASE,
)
_LONGEST: Final = 200_000  # characters of what programs read that are unfolded
_CODE: Final = NO_PROSE | {"hidden-text", "comment", "alt-text"}
# One to three letters by themselves, at least three times, each in a line or a cell of its own.
_PIECE: Final = r"[^\W\d_]{1,3}"
_ENDS: Final = r"\t\n\r\v\f|"
_PARTED: Final = re.compile(
    rf"(?:(?<=[{_ENDS}])|(?<=[{_ENDS}] )|\A){_PIECE}"
    rf"(?:[ \u00a0]*[{_ENDS}]+[ \u00a0]*{_PIECE}(?=[ \u00a0]*(?:[{_ENDS}]|\Z))){{2,}}"
)
_BETWEEN: Final = re.compile(r"[\s|]+")
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{1,6})[ \n]?)"
)
_LAST_BYTE: Final = 0xFF
# "Ã©": what the bytes of a letter in UTF-8 look like, each by itself.
_SIGNS: Final = "".join(bytes([each]).decode("cp1252", "ignore") for each in range(0x80, 0xA0))
_REST: Final = rf"[\x80-\xbf{_SIGNS}]"
_TWICE: Final = re.compile(rf"[\xc2-\xdf]{_REST}|[\xe0-\xef]{_REST}{{2}}|[\xf0-\xf4]{_REST}{{3}}")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_TAG: Final = re.compile(r"<[^<>]*>")
# A key of structured data, and what stands in quotation marks as one or as a value.
_KEYED: Final = re.compile(r"\w\"\s{0,20}:")
_STRING: Final = re.compile(r"\"([^\"\n]{0,200})\"(\s{0,20}:)?")
_JOINED: Final = re.compile(r"""["'`](?:\s{0,20}[+,.])?\s{0,20}["'`]""")
_BASE64: Final = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,}={0,2}(?![A-Za-z0-9+/_=-])")


def other_readings(parts: Iterable[PaperPart]) -> Iterator[PaperPart]:
    """The other readings of parts that are none themselves, where they say something else."""
    for part in parts:
        if part.of:
            continue
        if (right := mended(part.text)) != part.text:
            yield PaperPart(OTHER_READING, right, of=part.part)
        if parted := parted_letters(part.text):
            yield PaperPart(OTHER_READING, parted, of=part.part)
        if packed := packed_texts(part.text):
            yield PaperPart(OTHER_READING, packed, of=part.part)
        if part.part in _CODE and (text := unfolded(part.text[:_LONGEST])) != part.text:
            yield PaperPart(OTHER_READING, text, of=part.part)
        if part.part in _CODE and (values := values_of(part.text[:_LONGEST])):
            yield PaperPart(OTHER_READING, values, of=part.part)


def mended(text: str) -> str:
    """A text with those letters put right that were UTF-8 and were read as one letter a byte."""
    return _TWICE.sub(_once, text)


def is_turned(text: str) -> bool:
    """Whether something in a text sets words from right to left by force, or as in a mirror."""
    return _TURNED.search(text) is not None


def parted_letters(text: str) -> str:
    """The words that stand letter by letter in lines or cells of their own, a line each."""
    return "\n".join(_BETWEEN.sub("", found[0]) for found in _PARTED.finditer(text))


def above(lines: Iterable[Sequence[str]]) -> str:
    """What stands above the letters of some lines, as ruby does: each line joined, and in words."""
    told = [each for pieces in lines if pieces for each in ("".join(pieces), " ".join(pieces))]
    return "\n".join(dict.fromkeys(told))


def backwards(text: str) -> str:
    """Each line of a text from its end, and each word by itself that then begins with a capital."""
    lines = [line[::-1] for line in text.split("\n")]
    words = dict.fromkeys(word[::-1] for word in _WORD.findall(text))
    return "\n".join([*lines, *(word for word in words if word[0].isupper())])


def unfolded(text: str) -> str:
    """What a text says to programs: escapes, tags and joined strings undone."""
    told = unescaped(unquote(unquote(text)))
    return without_controls(_JOINED.sub("", _TAG.sub("", told)))


def values_of(text: str) -> str:
    """The values of structured data in a row: a name may stand there word by word."""
    if not _KEYED.search(text):
        return ""
    return " ".join(said for said, is_key in _STRING.findall(unescaped(text)) if not is_key)


def unescaped(text: str) -> str:
    """A script or a style with the letters that its escapes stand for."""
    return _ESCAPE.sub(_meant, text)


def packed_texts(text: str) -> str:
    """The texts that stand in a text as base64, a line each."""
    return "\n".join(said for found in _BASE64.findall(text) if (said := _unpacked(found)))


def _meant(found: re.Match[str]) -> str:
    code = int(next(each for each in found.groups() if each), 16)
    return chr(code) if code <= 0x10FFFF else ""


def _once(found: re.Match[str]) -> str:
    try:
        return b"".join(map(_byte, found[0])).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _byte(letter: str) -> bytes:
    return bytes([ord(letter)]) if ord(letter) <= _LAST_BYTE else letter.encode("cp1252")


def _unpacked(packed: str) -> str:
    """Base64 of a text; "" where it is none."""
    raw = packed.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(raw + "=" * (-len(raw) % 4))
        wide = data[1::2].count(0) > len(data) // 4
        text = data.decode("utf-16-le" if wide else "utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return text if without_controls(text) == text else ""
