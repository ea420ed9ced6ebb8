"""A text whose encoding nobody wrote down, as each of the encodings has it that it may be in.

A few letters of another script in an English text tell too little of their encoding to trust one
guess, and a line may be in another than the next. So a name is sought in every reading; the lines
of plain ASCII read alike in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from dialogues.domain.characters import without_controls
from dialogues.domain.encodings import MARKS

from ..findings import Finding, Kind, Severity
from .paper import OTHER_READING, PaperPart

# Of encodings that are the same but for a few signs, the one that has more.
ENCODINGS: Final = (
    *("cp1252", "cp1251", "koi8_u", "gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949"),
    *("cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp866", "iso8859_5"),
    *("iso8859_2", "iso8859_6", "cp874", "mac_cyrillic", "mac_roman", "cp850", "cp852", "johab"),
)
MOST: Final = 1_500_000  # characters of all readings together, some five seconds' work
_FEW: Final = 300  # characters that may be UTF-8 by chance
_WIDE: Final = ("utf-16-le", "utf-16-be")
# Of those who write Chinese, or anything, in letters of ASCII alone.
_PACKED: Final = {"hz": re.compile(rb"~\{"), "utf-7": re.compile(rb"\+[A-Za-z0-9+/]{3,}")}
_MULTIPLE: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xf4][\x80-\xbf]{2,3}")
# Letters by themselves: of two bytes as UTF-8 has them, and of one.
_DOUBLE: Final = re.compile(rb"(?<![\x80-\xff])[\xc3-\xc5][\x80-\xbf](?![\x80-\xff])")
_SINGLE: Final = re.compile(rb"(?<![\x80-\xff])[\xc0-\xff](?![\x80-\xff])")
_MIXED: Final = "Some of it is UTF-8 and some is not, so it could not be read whole."
_LONG: Final = "It does not say its encoding, and is too long to be read in each that it may be in."


def read_otherwise(data: bytes, of: str = "body") -> tuple[list[PaperPart], list[Finding]]:
    """The other readings of some bytes, and what these are held for.

    Nothing where a mark at the start, or UTF-8 in more than a few letters, settles what they say.
    """
    if any(data.startswith(mark) for mark, _ in MARKS) or b"\0" in data:
        return [], []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _foreign(data, of)
    others = [each for each in text if not each.isascii()]
    packed = [each for each, sign in _PACKED.items() if sign.search(data)]
    if not others:
        return list(_readings(data, of, packed)), []
    if len(others) <= _FEW and max(others) < "\u0800":
        packed += ENCODINGS
    return list(_readings(_lines(data), of, packed)), []


def _foreign(data: bytes, of: str) -> tuple[list[PaperPart], list[Finding]]:
    held = [_held(_MIXED)] if _is_mixed(data) or _is_garbled(data) else []
    lines = _lines(data)
    if len(lines) * len(ENCODINGS) > MOST:
        return [], [*held, _held(_LONG)]
    parts = list(_readings(lines, of, ("utf-8", *ENCODINGS)))
    if len(data) % 2 == 0:
        parts += _readings(data, of, _WIDE)
    return parts, held


def _readings(data: bytes, of: str, encodings: Iterable[str]) -> Iterator[PaperPart]:
    known: set[str] = set()
    for encoding in encodings:
        text = without_controls(data.decode(encoding, "replace"))
        if text not in known:
            known.add(text)
            yield PaperPart(OTHER_READING, text, of=of)


def _lines(data: bytes) -> bytes:
    """The lines that are not ASCII alone, each once, with those around them."""
    lines = re.split(rb"\r\n|\r|\n", data)
    near = {
        each
        for at, line in enumerate(lines)
        if not line.isascii()
        for each in (at - 1, at, at + 1)
        if 0 <= each < len(lines)
    }
    return b"\n".join(lines[at] for at in sorted(near))


def _is_mixed(data: bytes) -> bool:
    """Whether some lines are UTF-8 beyond doubt, in a file that is not."""
    for line in data.split(b"\n"):
        found = _MULTIPLE.findall(line)
        if found and (len(found) > 1 or len(found[0]) > 2):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                continue
            return True
    return False


def _is_garbled(data: bytes) -> bool:
    """Whether a line has letters of Europe in UTF-8, and others that take one byte each."""
    return any(_DOUBLE.search(line) and _SINGLE.search(line) for line in data.split(b"\n"))


def _held(reason: str) -> Finding:
    return Finding(Kind.UNREAD, Severity.HOLD, reason, remedy="Save it as UTF-8.")
