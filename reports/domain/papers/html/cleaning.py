"""An HTML page written anew: the words that are seen and how they are set, and nothing else.

Left out: comments, everything in the head, scripts and styles, what is hidden, pictures, addresses
of links, and every attribute but those of tables, lists and the direction of writing.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

from ..paper import PaperError
from .elements import ABOUT, KEPT, KEPT_VALUES, VOID
from .page import Attributes, Page, hidden_selectors, styles_of
from .placing import places_words
from .reading import decoded_page, texts_of

_HEAD: Final = '<!doctype html><html><head><meta charset="utf-8"></head><body>'
_TAIL: Final = "</body></html>"


def clean_html(name: str, content: bytes) -> bytes:
    """A copy with the same words.

    Errors: `PaperError` where the file cannot be read, or the copy would not be the same: also
    where its styles may show the words in another order, since the copy has none of them.
    """
    text = decoded_page(name, content)
    before = texts_of(text).text("body")
    writing = _Writing()
    Page(writing, hidden_selectors(styles_of(text))).read(text)
    copy = (_HEAD + "".join(writing.out) + _TAIL).encode()
    same = texts_of(decoded_page(name, copy)).text("body") == before
    if not same or places_words(text):
        raise PaperError(f"{name} was not cleaned: a copy would not show the same words.")
    return copy


class _Writing:
    """Writes what is seen."""

    def __init__(self) -> None:
        self.out: list[str] = []

    def begins(self, tag: str, attributes: Attributes, seen: bool) -> None:
        """An element begins."""
        if not seen:
            return
        if tag in KEPT:
            kept = [(n, v) for n, v in dict(attributes).items() if _may_stay(n, v)]
            said = "".join(f' {name}="{escape(value)}"' for name, value in kept)
            self.out.append(f"<{tag}{said}>")

    def ends(self, tag: str, seen: bool) -> None:
        """An element ends."""
        if seen and tag in KEPT and tag not in VOID:
            self.out.append(f"</{tag}>")

    def says(self, text: str, inside: str, seen: bool) -> None:
        """Words."""
        if seen and inside not in ABOUT and (self.out or text.strip()):
            self.out.append(escape(text, quote=False))

    def notes(self, text: str) -> None:
        """A comment, which does not stay."""


def _may_stay(name: str, value: str) -> bool:
    pattern = KEPT_VALUES.get(name)
    return pattern is not None and re.fullmatch(pattern, value) is not None
