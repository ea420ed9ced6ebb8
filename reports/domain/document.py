"""The printed report as a tree: what every writer walks, and what the guard judges.

What is not to be printed is not in it: no note, no name that may not show, no speaker. The one
exception is an attribution's token, which says what a phrase rests on; no writer reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, assert_never

from dialogues.domain.phrases import Mention, Phrase, Token

from .audiences import Audience

# What a line cannot hold: control characters, whatever ends a line, and what is no character.
UNFIT: Final = re.compile("[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def refuse_unfit(text: str) -> None:
    """Raises `ValueError` where a text could break a file that it is written to."""
    if found := UNFIT.search(text):
        raise ValueError(f"A printed text cannot hold U+{ord(found[0]):04X}.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands in the report; title, thanks and the like are in no section.

    Sections and blocks count from 1. Block 0 of section 0 is the framing, takeaways and then
    recommendations are its blocks from 1 on; block 0 of any other section is its heading.
    """

    section: int | None = None
    block: int | None = None

    @property
    def is_block(self) -> bool:
        """Whether it is a paragraph of a section."""
        return bool(self.section and self.block)

    @property
    def described(self) -> str:
        """The place in words: "section 2, block 1", "framing", "title or thanks"."""
        match self.section, self.block:
            case None, _:
                return "title or thanks"
            case 0, 0:
                return "framing"
            case 0, _:
                return f"takeaway or recommendation {self.block}"
            case _, 0:
                return f"heading of section {self.section}"
        return f"section {self.section}, block {self.block}"


NOWHERE: Final = Place()
FRAMING: Final = Place(0, 0)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A printed token; `start` and `end` are offsets into the text, the phrase's as well.

    `mention` is whom it names as it printed; None for a token of a quantity.
    """

    start: int
    end: int
    token: Token
    phrase: Phrase
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of print, however long, with its attributions in order."""

    text: str = field(repr=False)
    place: Place = NOWHERE
    attributions: tuple[Attribution, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        refuse_unfit(self.text)
        last = 0
        for each in self.attributions:
            if not last <= each.start <= each.end <= len(self.text):
                raise ValueError("Attributions stand in order within their text.")
            last = each.end

    def pieces(self) -> Iterator[tuple[str, Attribution | None]]:
        """The text in pieces: literals with None, printed tokens with their attribution."""
        last = 0
        for each in self.attributions:
            if last < each.start:
                yield self.text[last : each.start], None
            yield self.text[each.start : each.end], each
            last = each.end
        if last < len(self.text):
            yield self.text[last:], None


@dataclass(frozen=True, slots=True)
class Title:
    """The report's title."""

    text: Text


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it and when, each on a line; at the front or at the end."""

    author: Text | None = None
    date: Text | None = None

    @property
    def lines(self) -> tuple[Text, ...]:
        """Those of the two that print."""
        return tuple(line for line in (self.author, self.date) if line)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a part; `number` is "" where the house numbers no sections."""

    text: Text
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, with its number where the house numbers paragraphs."""

    text: Text
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """A list: bullets, or numbers that go up from `first`."""

    items: tuple[Text, ...]
    first: int | None = None


@dataclass(frozen=True, slots=True)
class RuleBox:
    """The rule that the meeting was held under, set off from the text."""

    text: Text
    heading: Text | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A person in the list of participants. `language` is that of the native name."""

    name: Text
    native_name: Text | None = None
    language: str = "en"
    title: Text | None = None
    affiliation: Text | None = None

    @property
    def role(self) -> tuple[Text, ...]:
        """Title and affiliation, as far as they are known."""
        return tuple(text for text in (self.title, self.affiliation) if text)


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """The participants of one delegation."""

    label: Text
    people: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class ParticipantList:
    """Who took part, by delegation. It is in the tree only where every rule allows it."""

    groups: tuple[ListedGroup, ...]


@dataclass(frozen=True, slots=True)
class Thanks:
    """A sentence of thanks, and whom it thanks."""

    intro: Text
    names: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """What the house says of its responsibility for the text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Tally:
    """How many chose what, in the order of `chart.CHOICES`: None is counted with the one before it.

    `group` are the codes of delegations, none for everybody. No figure at all is one held back.
    """

    who: Text
    figures: tuple[int | None, ...] = ()
    group: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tallied:
    """What people think of one conclusion, everybody's tally first; `number` is its block."""

    code: str
    number: int
    rows: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class Tallies:
    """A table of what people think of the conclusions, the same as a chart; a head a choice."""

    heads: tuple[Text, ...]
    points: tuple[Tallied, ...]


Part = (
    Title
    | Byline
    | Heading
    | Paragraph
    | Points
    | RuleBox
    | ParticipantList
    | Tallies
    | Thanks
    | Disclaimer
)


@dataclass(frozen=True, slots=True)
class Document:
    """A report as it prints. `author` and `date` are empty where they do not print."""

    title: str
    author: str = ""
    date: str = ""
    language: str = "en"
    slug: str = ""
    audience: Audience = Audience.INTERNAL
    draft: bool = True
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        for value in (self.title, self.author, self.date):
            refuse_unfit(value)

    def texts(self) -> Iterator[Text]:
        """Every text that prints, in order."""
        for part in self.parts:
            yield from texts_of(part)


def texts_of(part: Part) -> Iterator[Text]:
    """Every text of one part, in order."""
    match part:
        case Title() | Heading() | Paragraph() | Disclaimer():
            yield part.text
        case Byline():
            yield from part.lines
        case Points():
            yield from part.items
        case RuleBox():
            yield from (text for text in (part.heading, part.text) if text)
        case ParticipantList():
            for group in part.groups:
                yield group.label
                for person in group.people:
                    yield from _texts_of_person(person)
        case Tallies():
            yield from part.heads
            yield from (row.who for point in part.points for row in point.rows)
        case Thanks():
            yield part.intro
            yield from part.names
        case _:
            assert_never(part)


def _texts_of_person(person: Listed) -> Iterator[Text]:
    yield person.name
    yield from (text for text in (person.native_name, *person.role) if text)
