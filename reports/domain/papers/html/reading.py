"""An HTML file as a paper: what a browser shows as one body, and every other string of it."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

from dialogues.domain.characters import without_controls

from ...findings import Finding, Kind, Severity
from ..paper import Enclosed, Paper, PaperError, PaperPart
from ..pictures import picture_texts
from .elements import ABOUT, BLOCKS, LINKS, SPOKEN
from .encoding import decode_page
from .page import Attributes, Page, hidden_selectors, styles_of

_ORDER: Final = ("body", "text-box", "link", "alt-text", "comment", "property", "hidden-text")
_DATA: Final = re.compile(r"data:([\w/+.-]{0,100})((?:;[\w=.+-]{0,100})*),([^\s\"'()<>]*)", re.I)
_FONTS: Final = re.compile(r"font/|application/(?:x-)?(?:font|vnd\.ms-font)", re.I)
_SCRIPT: Final = Finding(
    Kind.HIDDEN_TEXT,
    Severity.NOTE,
    "The page holds a script, which can change what it shows.",
    remedy="Save it without scripts.",
    part="hidden-text",
)
_NO_TEXT: Final = Finding(
    Kind.UNREAD,
    Severity.HOLD,
    "There is no text to check.",
    remedy="Save it from the program that it was written in.",
)


def read_html(name: str, content: bytes) -> Paper:
    """Body, then what is not shown; offsets count in the text of each part.

    Errors: `PaperError` where the bytes are no text.
    """
    texts = read_page(name, content)
    parts = tuple(PaperPart(part, text) for part in _ORDER if (text := texts.text(part)))
    findings = [_SCRIPT] if texts.scripted else []
    if not texts.text("body"):
        findings.append(_NO_TEXT)
    return Paper(name, parts, tuple(findings), tuple(texts.enclosed))


def read_page(name: str, content: bytes) -> Texts:
    """The texts of a page; errors as in `read_html`."""
    try:
        text = without_controls(decode_page(content).replace("\0", ""))
    except ValueError as error:
        raise PaperError(f"{name} cannot be read: {error}.") from None
    texts = Texts()
    Page(texts, hidden_selectors(styles_of(text))).read(text)
    return texts


class Texts:
    """Collects the texts of a page by what of the page they are."""

    def __init__(self) -> None:
        self._body: list[str] = []
        self._hidden: list[str] = []
        self._others: dict[str, dict[str, None]] = {}
        self.enclosed: list[Enclosed] = []
        self.scripted = False

    def text(self, part: str) -> str:
        """The text of one part."""
        if part == "body":
            return _tidy("".join(self._body))
        said = "\n".join(self._others.get(part, {}))
        return f"{_tidy(''.join(self._hidden))}\n{said}".strip() if part == "hidden-text" else said

    def begins(self, tag: str, attributes: Attributes, seen: bool) -> None:
        """An element begins; its attributes are texts."""
        self._break(tag, seen)
        self.scripted = (
            self.scripted or tag == "script" or any(n[:2] == "on" for n, _ in attributes)
        )
        kinds = [value.lower() for name, value in attributes if name == "type"]
        for name, value in attributes:
            self._attribute(tag, name, value, hidden=not seen or "hidden" in kinds)

    def ends(self, tag: str, seen: bool) -> None:
        """An element ends."""
        self._break(tag, seen)

    def says(self, text: str, inside: str, seen: bool) -> None:
        """Words, of the body where they are seen."""
        if inside in ABOUT:
            self._add("property", text)
        elif seen:
            self._body.append(text)
        else:
            self._hidden.append(text)
            self._find_data(text)

    def notes(self, text: str) -> None:
        """A comment."""
        self._add("comment", text)

    def _break(self, tag: str, seen: bool) -> None:
        if tag in BLOCKS:
            (self._body if seen else self._hidden).append("\n")

    def _attribute(self, tag: str, name: str, value: str, *, hidden: bool) -> None:
        self._find_data(value)
        if name == "srcdoc":
            self.enclosed.append(Enclosed("frame", f"<html>{value}".encode()))
        elif name in SPOKEN or (name.startswith("aria-") and " " in value):
            self._add("alt-text", value)
        elif name in LINKS:
            self._add("link", _DATA.sub("", value))
            self._add("link", unquote(_DATA.sub("", value)))
        elif name == "value":
            self._add("hidden-text" if hidden else "text-box", value)
        else:
            self._add("property", _DATA.sub("", value))
            if name.startswith("data-"):
                self._add("property", name.removeprefix("data-"))

    def _add(self, part: str, text: str) -> None:
        if text := text.strip():
            self._others.setdefault(part, {})[text] = None

    def _find_data(self, text: str) -> None:
        """Files that stand in an address as data."""
        if "data:" not in text.lower():
            return
        for kind, options, data in _DATA.findall(text):
            content = _unpacked(data, "base64" in options.lower())
            if kind.lower().startswith("image/") and "svg" not in kind.lower():
                self._add("property", picture_texts(content))
            elif not _FONTS.match(kind):
                self.enclosed.append(Enclosed("address", content))


def _unpacked(data: str, is_base64: bool) -> bytes:
    raw = unquote_to_bytes(data)
    if not is_base64:
        return raw
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return raw


def _tidy(text: str) -> str:
    """Spaces as a browser shows them, a line for each block."""
    lines = (re.sub(r"[ \t\f\r\v]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
