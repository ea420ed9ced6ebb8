"""The text of an HTML file, whose encoding it may declare itself.

Source: the WHATWG encoding standard for what browsers take a label to mean.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from dialogues.domain.encodings import MARKS, decode_text

_DECLARED: Final = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,30})""",
    re.IGNORECASE,
)
_MEANT: Final = {
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift_jisx0213"), "cp932"),
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
# Codecs of Python that are no encodings of text, or that no browser reads.
_REFUSED: Final = ("utf-16", "utf-32", "idna", "punycode", "unicode", "raw", "undefined", "mbcs")


def decode_page(content: bytes) -> str:
    """The text; raises `ValueError` with a sentence.

    UTF-8 wins over a declaration: text that is no UTF-8 hardly ever looks as if it were.
    """
    declared, marked = _declared(content), _is_marked(content)
    if declared and not marked and (content.isascii() or not _is_utf8(content)):
        try:
            return content.decode(declared)
        except (UnicodeError, LookupError):
            pass
    return decode_text(content.replace(b"\0", b"") if not marked else content)


def is_told(content: bytes) -> bool:
    """Whether the bytes say, or show, in which encoding they are."""
    return bool(_is_marked(content) or _is_utf8(content) or _declared(content))


def _is_marked(content: bytes) -> bool:
    return any(content.startswith(mark) for mark, _ in MARKS) or b"\0" in content[:2000]


def _declared(content: bytes) -> str:
    found = _DECLARED.search(content[:4096])
    if found is None:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    return "" if name.startswith(_REFUSED) else _MEANT.get(name, name)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
