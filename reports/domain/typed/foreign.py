"""Paragraphs in another language than the report's: what is typed in them is not read.

The grammar of attributions is that of English. "Un participant coréen a proposé" would pass unread,
so that whoever lets it pass has to know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from dialogues.domain.wordset import word_set

from ..document import Document
from ..findings import Finding, Kind, Severity
from ..kept import Kept

_KEPT: Final[Kept[bool]] = Kept(4_000)  # what the texts read last are
_WORD: Final = re.compile(r"[^\W\d_]+")
_ENGLISH: Final = word_set(
    "the a an of and to in is was were are that for on with as by at from it this be not or which "
    "had has have would will their his her its they but who more most than also should could"
)
# What stands for nothing in English; each a language's own.
_OTHERS: Final = tuple(
    word_set(words)
    for words in (
        "le la les un une des du de et que qui dans pour sur est été avec au aux ce cette pas",
        "der die das und ein eine einen dem den nicht von zu mit auf ist war dass sich für im",
        "el los las una y del por que con para se es fue su al lo no como más",
        "il lo gli una e di che per con del della è stato nel alla non si da",
        "o os as um uma e do da dos das que em para com não foi por ao se",
        "de het een en van dat niet met voor op is zijn was te aan door",
    )
)
_LATIN: Final = 0x250  # code points of Latin letters are below
_ENDS: Final = (".", "!", "?", "…", ":", ";", "。", "؟", "»", "”", '"', ")")
_LEAST: Final = 5  # words of a paragraph that tell its language
_FEW: Final = 0.12  # of its words that are English ones
_MANY: Final = 0.25  # of its words that are another language's
REASON: Final = (
    "This paragraph does not read as English. Whom it credits in another language is not found."
)
REMEDY: Final = "Write it in English, or read it for whom it credits."


def find_foreign(document: Document) -> Iterator[Finding]:
    """A warning on each paragraph of a document that is written in another language."""
    for line, text in enumerate(document.texts()):
        if _KEPT.get(text.text, partial(_is_foreign, text.text)):
            yield Finding(
                Kind.UNREAD,
                Severity.WARN,
                REASON,
                REMEDY,
                place=text.place,
                line=line,
                start=0,
                end=len(text.text),
                text=text.text,
            )


def _is_foreign(text: str) -> bool:
    words = [each.casefold() for each in _WORD.findall(text)]
    if len(words) < _LEAST or not text.rstrip().endswith(_ENDS):
        return False  # a title or the name of a body may be in any language
    if sum(ord(each[0]) >= _LATIN for each in words) > len(words) / 2:
        return True
    if sum(each in _ENGLISH for each in words) > _FEW * len(words):
        return False
    return any(sum(each in own for each in words) >= _MANY * len(words) for own in _OTHERS)
