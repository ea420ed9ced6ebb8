"""Reads a Word file whole: its words, and every other text that goes where the file goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ...findings import Finding, Kind, Severity
from ..paper import OTHER_READING, Enclosed, Paper, PaperError, PaperPart
from ..pictures import is_picture, picture_strings
from ..readings import above, backwards, is_turned, parted_letters
from ..strings import MOST, strings_of
from .contents import Contents, read_contents
from .formal import is_given, is_moment, is_usual_part
from .package import Package, open_package
from .sweep import loose_text, sweep
from .tags import PARAGRAPH, Element, parse, tag, tags

MAX_DEPTH: Final = 3  # files within files
MAX_NESTED: Final = 100 * 1024 * 1024  # bytes of all that is packed in them, together

_COMMENTS: Final = ("comments", "people")
_TURNS: Final = tags("w:rtl w:bidi w:bdo w:dir")
_OUTSIDE: Final = frozenset({"hyperlink"})  # a link is known to lead away
# A page or a mail whose words are packed in letters.
_PACKED: Final = re.compile(rb"content-transfer-encoding:\s*(?:base64|quoted)", re.IGNORECASE)
_UNREAD: Final = "A part of the file could not be read, so the file cannot be called clean."
_WHITE: Final = "White text on a white page is not seen, and is there all the same."
_AWAY: Final = "The file points to something outside of it, which was not followed."


def read_word(name: str, content: bytes) -> Paper:
    """The texts of a Word file: first its words in the order of reading, then all the rest.

    Body, headings, tables, text boxes, notes, headers and footers are what is seen once every
    change is accepted. Then come changes, hidden text, comments, alt text, links, properties,
    and what else is found in any part. Errors: `PaperError`.
    """
    reader = _Reader()
    try:
        reader.file(open_package(content))
        if not reader.seen:
            raise ValueError("it has no text to check")
    except ValueError as error:
        raise PaperError(f"{name} was not checked: {error}.") from None
    return Paper(
        name,
        tuple(dict.fromkeys(reader.parts)),
        tuple(dict.fromkeys(reader.findings)),
        tuple(reader.enclosed),
    )


@dataclass(slots=True)
class _Reader:
    """Takes a file apart, and the files in it.

    `left` is how many bytes those may yet have; `seen` whether the file's pages have any text.
    """

    parts: list[PaperPart] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    enclosed: list[Enclosed] = field(default_factory=list)
    seen: bool = False
    left: int = field(default_factory=lambda: MAX_NESTED)

    def file(self, package: Package, depth: int = 0) -> None:
        """All texts of a Word file; errors as in `read_contents`."""
        contents = read_contents(package)
        self.seen = bool(contents.seen)
        self.parts += contents.seen
        self.parts += contents.unseen
        self.parts += _readings(contents)
        self._white(contents)
        self.rest(package, contents, depth)

    def rest(self, package: Package, contents: Contents, depth: int) -> None:
        """What is no text of the file's pages, in every part and in the archive itself."""
        for each in package.relations:
            self._relation(each.target, each.kind, package, external=each.external)
        for name, data in package.parts.items():
            if not is_usual_part(name):
                self.say("embedded", name)
            if name.endswith((".xml", ".rels")):
                self._markup(name, data, contents)
            else:
                self._binary(name, data, depth)
        for text in package.strings:
            self.say("other", text)

    def say(self, part: str, text: str) -> None:
        """Takes a text that has any."""
        if text.strip():
            self.parts.append(PaperPart(part, text))

    def hold(self, what: str, part: str = "embedded") -> None:
        """What could not be read holds the file."""
        self.findings.append(
            Finding(
                kind=Kind.UNREAD,
                severity=Severity.HOLD,
                reason=_UNREAD,
                remedy="Take it out, or take the cleaned copy.",
                part=part,
                text=what,
            )
        )

    def _white(self, contents: Contents) -> None:
        for text in contents.white:
            self.findings.append(
                Finding(
                    kind=Kind.HIDDEN_TEXT,
                    severity=Severity.WARN,
                    reason=_WHITE,
                    remedy="Cut it, or take the cleaned copy.",
                    part="hidden-text",
                    text=text,
                )
            )

    def _relation(self, target: str, kind: str, package: Package, *, external: bool) -> None:
        if not external:
            if target not in package.parts and not is_usual_part(target):
                self.say("link", target)
            return
        self.say("link", target)
        if kind not in _OUTSIDE:
            self.findings.append(
                Finding(
                    kind=Kind.UNREAD,
                    severity=Severity.NOTE,
                    reason=_AWAY,
                    remedy="Break the link, or take the cleaned copy.",
                    part="link",
                    text=target,
                )
            )

    def _markup(self, name: str, data: bytes, contents: Contents) -> None:
        root = contents.roots.get(name)
        if root is None:
            try:
                root = parse(data)
            except ValueError:
                self.hold(name, "other")
                return
        if name.startswith("docProps/"):
            self._properties(root)
            return
        commented = name.rpartition("/")[2].startswith(_COMMENTS)
        for place, text in sweep(root, contents.found):
            self.say("comment" if commented and place == "tracked-change" else place, text)

    def _properties(self, root: Element) -> None:
        """One part for each property; what an office program says of itself is none."""
        for text in loose_text(root).split("\n"):
            if not (is_given(text) or is_moment(text)):
                self.say("property", text)
        for place, text in sweep(root, set(root.iter())):
            self.say("property" if place != "link" else place, text)

    def _binary(self, name: str, data: bytes, depth: int) -> None:
        if is_picture(data):
            self._strings("property", picture_strings(data), name)
        elif "printerSettings" in name:
            self._strings("property", strings_of(data), name)
        elif data.startswith(b"PK"):
            self._nested(name, data, depth + 1)
        elif _PACKED.search(data):
            self.hold(name)
        elif data.strip(b"\0"):
            self.enclosed.append(Enclosed("part of a Word file", data))
            if b"\0" in data or data.startswith(b"{\\rtf"):
                self._strings("embedded", strings_of(data), name)

    def _strings(self, part: str, strings: list[str], name: str) -> None:
        if sum(map(len, strings)) > MOST:
            self.hold(name, part)
            return
        self.say(part, "\n".join(strings))

    def _nested(self, name: str, data: bytes, depth: int) -> None:
        """A file in the file: all its texts are texts of what is embedded."""
        within = _Reader(left=self.left)
        try:
            within.nested(data, depth)
        except ValueError:
            self.hold(name)
        self.left = within.left
        self.findings += within.findings
        self.enclosed += within.enclosed
        self.parts += [PaperPart("embedded", each.text, each.within) for each in within.parts]

    def nested(self, data: bytes, depth: int) -> None:
        """A file in the file; raises `ValueError` where it cannot be read whole."""
        if depth > MAX_DEPTH:
            raise ValueError("it is nested too deep")
        package = open_package(data)
        self.left -= sum(map(len, package.parts.values()))
        if self.left < 0:
            raise ValueError("it unpacks to too much")
        if package.is_word():
            self.file(package, depth)
        else:
            self.rest(package, Contents(), depth)


def _readings(contents: Contents) -> Iterator[PaperPart]:
    """The texts of the pages backwards, where anything sets them so; boxes read in a row; what
    stands above letters."""
    turned = any(next(root.iter(*_TURNS), None) is not None for root in contents.roots.values())
    for each in contents.seen:
        if turned or is_turned(each.text):
            yield PaperPart(OTHER_READING, backwards(each.text), of=each.part)
    if row := parted_letters("\n".join(each.text for each in contents.seen)):
        yield PaperPart(OTHER_READING, row, of="body")
    if said := above(line for root in contents.roots.values() for line in _ruby(root)):
        yield PaperPart(OTHER_READING, said, of="body")


def _ruby(root: Element) -> Iterator[list[str]]:
    """What stands above the letters of each paragraph, piece by piece."""
    for paragraph in root.iter(PARAGRAPH):
        yield [
            "".join(each.text or "" for each in top.iter(tag("w:t")))
            for top in paragraph.iter(tag("w:rt"))
        ]
