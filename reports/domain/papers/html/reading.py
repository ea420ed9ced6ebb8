"""An HTML file as a paper: what a browser shows as one body, and every other string of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from dialogues.domain.characters import without_controls

from ...findings import Finding, Kind, Severity
from ..addresses import DATA, read_addresses
from ..decodings import read_otherwise
from ..paper import OTHER_READING, Enclosed, Paper, PaperError, PaperPart
from ..readings import above, backwards, is_turned
from .elements import ABOUT, BLOCKS, KNOWN_ATTRIBUTES, KNOWN_TAGS, LINKS, RUBY, SPOKEN, VOID
from .encoding import decode_page, is_told
from .page import Attributes, Page, hidden_selectors, moves, styles_of
from .within import BEGINS, ENDS, without_marks, without_within

_ORDER: Final = ("body", "text-box", "link", "alt-text", "comment", "property", "hidden-text")
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


_MOVED: Final = Finding(
    Kind.UNREAD,
    Severity.HOLD,
    "Its styles can show words in another order than they stand in, so it could not be read whole.",
    remedy="Print it to a PDF and check that, or take such styles out.",
)
_UNTOLD: Final = Finding(
    Kind.UNREAD,
    Severity.HOLD,
    "The page does not say in which encoding it is, so it could not be read whole.",
    remedy="Save it as UTF-8.",
)
_TAGS: Final = re.compile(rb"<[^<>]{0,1000}>")


def read_html(name: str, content: bytes) -> Paper:
    """Body, then what is not shown; offsets count in the text of each part.

    Errors: `PaperError` where the bytes are no text.
    """
    text = decoded_page(name, content)
    texts = texts_of(text)
    parts = [PaperPart(part, said) for part in _ORDER if (said := texts.text(part))]
    findings = [_SCRIPT] if texts.scripted else []
    if not texts.text("body"):
        findings.append(_NO_TEXT)
    if moves(styles_of(text), texts.styles):
        findings.append(_MOVED)
    if not is_told(content):
        findings.append(_UNTOLD)
    others, mixed = read_otherwise(_TAGS.sub(b"", content))
    return Paper(
        name,
        (*parts, *_readings(texts, text), *others),
        (*findings, *mixed),
        tuple(texts.enclosed),
    )


def _readings(texts: Texts, page: str) -> Iterator[PaperPart]:
    """The body without what stands within words or above them, what stands above, and backwards
    where that may be how it is set."""
    if shorter := _tidy(without_within(texts.marked)):
        yield PaperPart(OTHER_READING, shorter, of="body")
    if texts.above:
        yield PaperPart(OTHER_READING, _tidy(without_marks(texts.below)), of="body")
        yield PaperPart(OTHER_READING, texts.above, of="body")
    for part in ("body", "hidden-text"):
        if (text := texts.text(part)) and is_turned(page):
            yield PaperPart(OTHER_READING, backwards(text), of=part)


def decoded_page(name: str, content: bytes) -> str:
    """The text of a page, tags and all; errors as in `read_html`."""
    try:
        text = decode_page(content).replace("\0", "")
    except ValueError as error:
        raise PaperError(f"{name} cannot be read: {error}.") from None
    return without_marks(without_controls(text))


def texts_of(page: str) -> Texts:
    """The texts of a page by what of it they are."""
    texts = Texts()
    Page(texts, hidden_selectors(styles_of(page))).read(page)
    return texts


class Texts:
    """Collects the texts of a page by what of the page they are."""

    def __init__(self) -> None:
        self._body: list[str] = []
        self._below: list[str] = []  # the body without ruby
        self._above: list[list[str]] = [[]]  # ruby, by its lines
        self._in_ruby = 0  # elements of it that are open
        self._hidden: list[str] = []
        self._others: dict[str, dict[str, None]] = {}
        self.enclosed: list[Enclosed] = []
        self.scripted = False
        self._styles: list[str] = []

    @property
    def marked(self) -> str:
        """The body with marks where an element begins or ends within a line."""
        return "".join(self._body)

    @property
    def below(self) -> str:
        """As `marked`, without what stands above letters."""
        return "".join(self._below)

    @property
    def above(self) -> str:
        """What stands above letters."""
        return above(self._above)

    @property
    def styles(self) -> str:
        """The declarations that elements have for themselves."""
        return "\n".join(self._styles)

    def text(self, part: str) -> str:
        """The text of one part."""
        if part == "body":
            return _tidy(without_marks(self.marked))
        said = "\n".join(self._others.get(part, {}))
        return f"{_tidy(''.join(self._hidden))}\n{said}".strip() if part == "hidden-text" else said

    def begins(self, tag: str, attributes: Attributes, seen: bool) -> None:
        """An element begins; its attributes are texts."""
        self._break(tag, BEGINS, seen)
        self._in_ruby += tag in RUBY
        self._find_names(tag, attributes)
        self.scripted = (
            self.scripted or tag == "script" or any(n[:2] == "on" for n, _ in attributes)
        )
        kinds = [value.lower() for name, value in attributes if name == "type"]
        for name, value in attributes:
            self._attribute(tag, name, value, hidden=not seen or "hidden" in kinds)

    def ends(self, tag: str, seen: bool) -> None:
        """An element ends."""
        self._in_ruby -= tag in RUBY
        self._break(tag, ENDS, seen)

    def says(self, text: str, inside: str, seen: bool) -> None:
        """Words, of the body where they are seen."""
        if inside in ABOUT:
            self._add("property", text)
        elif seen:
            self._body.append(text)
            (self._above[-1] if self._in_ruby else self._below).append(text)
        else:
            self._hidden.append(text)
            self._find_data(text)

    def notes(self, text: str) -> None:
        """A comment."""
        self._add("comment", text)

    def _break(self, tag: str, mark: str, seen: bool) -> None:
        if tag in BLOCKS:
            (self._body if seen else self._hidden).append("\n")
            self._below.append("\n")
            self._above.append([])
        elif seen and tag not in VOID:
            self._body.append(mark)

    def _find_names(self, tag: str, attributes: Attributes) -> None:
        """Names that no standard has for elements and attributes: somebody made them up."""
        for each in (tag, *(name for name, _ in attributes)):
            if each not in KNOWN_TAGS | KNOWN_ATTRIBUTES and not each.startswith(("on", "aria-")):
                self._add("property", each.removeprefix("data-"))

    def _attribute(self, tag: str, name: str, value: str, *, hidden: bool) -> None:
        self._find_data(value)
        if name == "srcdoc":
            self.enclosed.append(Enclosed("frame", f"<html>{value}".encode()))
        elif name in SPOKEN or (name.startswith("aria-") and " " in value):
            self._add("alt-text", value)
        elif name in LINKS:
            self._add("link", DATA.sub("", value))
            self._add("link", unquote(DATA.sub("", value)))
        elif name == "value":
            self._add("hidden-text" if hidden else "text-box", value)
        else:
            self._add("property", DATA.sub("", value))
            if name == "style":
                self._styles.append(value)

    def _add(self, part: str, text: str) -> None:
        if text := text.strip():
            self._others.setdefault(part, {})[text] = None

    def _find_data(self, text: str) -> None:
        """Files that stand in an address as data."""
        files, said = read_addresses(text)
        self.enclosed += files
        self._add("property", "\n".join(said))


def _tidy(text: str) -> str:
    """Spaces as a browser shows them, a line for each block."""
    lines = (re.sub(r"[ \t\f\r\v]+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
