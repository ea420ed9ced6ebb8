"""Text out of bytes whose encoding nobody wrote down.

A mark at the start or valid UTF-8 settles it. Otherwise the encodings that people's own office
programs write are weighed: first by words that the text is expected to hold (a header of a
roster), then by how odd the decoded text looks (charset-normalizer), then by symbols inside
words, then by the order of the list. A short file has little else to go by.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection
from typing import Final

from charset_normalizer import from_bytes

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # starts as the mark of UTF-16 does, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CANDIDATES: Final = (
    *("cp949", "gb18030", "cp932", "big5", "euc_jp"),
    *("cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"),
)
SAMPLE: Final = 100_000  # bytes that are weighed
MOST_ODD: Final = 0.4  # of charset-normalizer's measure, from 0 to 1

# A pound sign or a raised three inside a word is a letter of another code page.
SYMBOL_IN_WORD: Final = re.compile(
    r"(?<=\w)[¡-¿×÷†‡‰¤˛¸](?=\w)|(?<!\w)[£¥¦§¯³¹¼½¾](?=[a-z])|[²³¹](?=[^\W\d])"
)


def decode_text(data: bytes, *, words: Collection[str] = ()) -> str:
    """The text of a file, its line ends as they are; raises `ValueError` with a sentence.

    `words`, in lower case, are some that the text may well hold.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _decode(data, encoding)
    if wide := _wide_encoding(data):
        return _decode(data, wide)
    if b"\0" in data:
        raise ValueError("the file is not a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _weighed(data, words)


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise ValueError(f"the file is not the {encoding.upper()} text that it starts as") from None


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of common text is nought."""
    head = data[:2000] if len(data) % 2 == 0 else b""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        noughts, others = head[first::2].count(0), head[1 - first :: 2].count(0)
        if noughts * 6 > len(head) and not others:
            return encoding
    return ""


def _weighed(data: bytes, words: Collection[str]) -> str:
    sample = data[:SAMPLE].rpartition(b"\n")[0] or data[:SAMPLE]
    found = from_bytes(sample, cp_isolation=list(CANDIDATES), threshold=MOST_ODD)
    ranked = sorted(found, key=lambda match: _rank(str(match), match.chaos, match.encoding, words))
    for encoding in (*(match.encoding for match in ranked), "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError("the file's encoding could not be told: save it as UTF-8")


def _rank(
    text: str, oddness: float, encoding: str, words: Collection[str]
) -> tuple[int, float, int, int]:
    """Lower is likelier."""
    known = set(re.findall(r"[^\W_]+", text.lower())) & set(words)
    foreign = sum(not word.isascii() for word in known)
    place = CANDIDATES.index(encoding) if encoding in CANDIDATES else len(CANDIDATES)
    return -foreign, round(oddness, 1), len(SYMBOL_IN_WORD.findall(text)), place
