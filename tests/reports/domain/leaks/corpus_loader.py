"""The labelled corpus of the leak check: documents with their mentions and their traps marked.

A document is a YAML file in `corpus/documents/`; its text holds marks that are taken out when it
is read:

    [[kind|CODE|words]]    a mention: these words give away the person of that code
    [[!kind|words]]        a trap: these words look like somebody on the roster and are not

Several codes, joined by "+", mean that the words fit each of them. In the text, `\\u200b` stands
for the character of that number, so that what cannot be seen can be read in the file.
A roster is a CSV file in `corpus/rosters/`: the columns of `check_disclosure`, and `code` first.
Everybody in it is invented.

The number of a document says what it is for:

    1-99      the first set; the detector's authors wrote it and measure on it
    100-199   the development set; written by somebody who had not read the detector, to tune on
    200-299   a second development set, of other people; it was held out until the third was there
    300-399   a third development set, of other people; it was held out until the fourth was there
    400-499   a fourth development set, of other people; it was held out until the fifth was there
    500-599   a fifth development set, of other people; it was held out until the sixth was there
    600-699   a sixth development set, of other people; it was held out until the seventh was there
    700-999   a seventh, an eighth and a ninth development set, of other people; each was measured
              once before anybody looked at it
    1000-1199 a tenth and an eleventh development set, of other people; likewise
    1200-1299 a twelfth development set, of other people; likewise
    1300-1499 a thirteenth and a fourteenth development set, of other people; likewise
    1500-1549 a fifteenth and a sixteenth development set, of other people; likewise
    1600-1649 a seventeenth development set, of other people; likewise
    1700-1729 an eighteenth development set, of other people; likewise, measured once before
    1730-2045 seventeen more of them, of other people; each was measured once before anybody read it
    2050-2305 thirteen more, of other people; each was measured once before anybody read it
    2310-2325 one of descriptions, offices and employers alone; it was measured once before
    2330-2345 one more, likewise
    2350-2365 held out: of other people, and nobody tunes on them
    2370-2381 one of employers, offices, initials and handles; it was measured once before
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import yaml

CORPUS: Final = Path(__file__).parent / "corpus"

NAME_KINDS: Final = (
    *("full", "surname", "given-rare", "reordered", "initials", "honorific", "possessive"),
    *("nickname", "joined-split-hyphen", "diacritics", "case", "line-broken", "invisible"),
    *("misspelled", "patronymic", "mononym", "particle"),
    *("native-chinese", "native-japanese", "native-korean"),
    *("native-cyrillic", "native-arabic", "native-hebrew"),
    *("pinyin", "wade-giles", "revised-romanisation", "mccune-reischauer", "korean-common"),
    *("hepburn", "kunrei", "bgn", "iso-cyrillic", "arabic-variant"),
    *("vietnamese", "burmese", "indonesian", "indian"),
)
OTHER_KINDS: Final = ("affiliation", "title", "email", "handle", "descriptor")
# Marked so that nobody takes them for something else, and left out of recall and alarms. A role on
# the agenda ("the chair remarked") fits whoever may have had it.
APART_KINDS: Final = ("pronoun", "label", "role")
TRAP_KINDS: Final = (
    *("public-surname", "public-full-name", "other-person"),
    *("word", "word-start", "word-title", "word-compound", "foreign-word", "month"),
    *("place", "organisation", "convenor", "eponym", "thing"),
)

_MARK: Final = re.compile(
    r"\[\[(?:!(?P<trap>[a-z-]+)|(?P<kind>[a-z-]+)\|(?P<who>[A-Z0-9+]+))\|(?P<words>[^\[\]|]+)\]\]"
)
_HELD_OUT: Final = (range(2350, 2370),)
_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")


@dataclass(frozen=True)
class Row:
    """One person of a roster, as the CSV file has them."""

    code: str
    name: str
    native_name: str
    other_names: tuple[str, ...]
    delegation: str
    affiliation: str
    title: str
    email: str
    pronouns: str


@dataclass(frozen=True)
class Span:
    """Marked words: offsets in characters into the document's text, marks taken out.

    `people` are codes of the roster, empty for a trap.
    """

    start: int
    end: int
    kind: str
    people: tuple[str, ...]


@dataclass(frozen=True)
class Labelled:
    """One document of the corpus. Clean documents have no mention."""

    number: int
    roster: str
    organisations: tuple[str, ...]  # convenor, hosts and funders
    text: str
    mentions: tuple[Span, ...]
    traps: tuple[Span, ...]
    clean: bool

    @property
    def words(self) -> int:
        """How many words its text has."""
        return len(self.text.split())

    @property
    def held_out(self) -> bool:
        """Whether its misses are kept from those who tune the detector."""
        return any(self.number in each for each in _HELD_OUT)

    @property
    def first(self) -> bool:
        """Whether it is of the first set, which the detector's authors wrote themselves."""
        return self.number < 100


@cache
def rosters() -> dict[str, tuple[Row, ...]]:
    """Every roster by its file's name."""
    return {path.stem: _roster(path) for path in sorted((CORPUS / "rosters").glob("*.csv"))}


@cache
def documents() -> tuple[Labelled, ...]:
    """Every document, in the order of their numbers."""
    return tuple(_document(path) for path in sorted((CORPUS / "documents").glob("*.yaml")))


def read_marks(marked: str) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """The text without its marks, the mentions and the traps. ValueError on a broken mark."""
    marked = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), marked)
    text, mentions, traps, copied = "", [], [], 0
    for match in _MARK.finditer(marked):
        text += marked[copied : match.start()]
        start, copied = len(text), match.end()
        text += match["words"]
        if match["trap"]:
            traps.append(Span(start, len(text), match["trap"], ()))
        else:
            people = tuple(match["who"].split("+"))
            mentions.append(Span(start, len(text), match["kind"], people))
    text += marked[copied:]
    if (broken := re.search(r"\[\[|\]\]", text)) is not None:
        near = text[max(0, broken.start() - 30) : broken.start() + 40]
        raise ValueError(f"A mark cannot be read near: {near!r}")
    return text, tuple(mentions), tuple(traps)


def _roster(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_row(row) for row in csv.DictReader(file))


def _row(row: dict[str, str]) -> Row:
    others = tuple(part.strip() for part in row.pop("other_names").split(";") if part.strip())
    return Row(other_names=others, **row)


def _document(path: Path) -> Labelled:
    # The one in C: each worker reads all of them as it collects its tests.
    loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    try:
        text, mentions, traps = read_marks(loaded["text"])
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from None
    return Labelled(
        number=int(path.stem.split("-")[0]),
        roster=loaded["roster"],
        organisations=tuple(loaded.get("organisations", ())),
        text=text,
        mentions=mentions,
        traps=traps,
        clean=loaded.get("clean", False),
    )
