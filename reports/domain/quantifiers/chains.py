"""Whole cells that several tokens tell of together, wherever they stand.

"One Korean argued, another agreed" tells a reader that these two differ. Where as many differ as
there are Koreans, each of them is known to have spoken: in one paragraph, over the report, or with
what a release before it said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from dialogues.domain.anonymity import Room, find_sure
from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record

from ..document import Attribution, Document, Text
from ..findings import Finding, Kind, Severity
from .cells import whole_lists
from .holding import People, Positions

Earlier = Mapping[int, Document]  # by the number of its release: what a reader has already
Views = Sequence[Earlier]  # one for each kind of reader
NO_EARLIER: Final[Views] = ({},)
REMEDY: Final = "Each of them must clear it; or say “a” for “another”, or name fewer of them."


@dataclass(frozen=True, slots=True)
class Chain:
    """The token that a chain ends with, and those of whom it tells that each spoke; `releases` are
    the earlier ones, by number, without which it would not."""

    line: int
    text: Text
    about: Attribution
    people: People = field(repr=False)
    releases: tuple[int, ...] = ()


def find_chains(record: Record, document: Document, views: Views = NO_EARLIER) -> Iterator[Chain]:
    """The chains of a document, for each kind of its readers: what one of them was told before is
    news to another. What its last token tells as a list is left to `whole_lists`."""
    room, positions, blocks = Room.of(record), Positions(record), list(_blocks(document))
    printing = [_mentions(block) for block in blocks]
    told = set()
    for earlier in views:
        numbers = tuple(earlier)
        before = [[_mentions(block) for block in _blocks(each)] for each in earlier.values()]
        for sure in find_sure(room, printing, before):
            line, text, about = blocks[sure.block][sure.place]
            key = line, about.start, sure.people
            if key not in told and not sure.people <= _listed(about, positions):
                told.add(key)
                releases = tuple(numbers[each] for each in sure.beside)
                yield Chain(line, text, about, sure.people, releases)


def judge_chains(
    record: Record, document: Document, views: Views = NO_EARLIER
) -> Iterator[Finding]:
    """A finding for each chain that tells of a whole cell."""
    for each in find_chains(record, document, views):
        printed = each.text.text[each.about.start : each.about.end]
        whom = "one person" if len(each.people) == 1 else f"each of {len(each.people)} people"
        yield Finding(
            Kind.WHOLE_CELL,
            Severity.HOLD,
            f"With {_before(each.releases)}, “{printed}” is everybody whom they could mean: "
            f"it tells that {whom} spoke.",
            REMEDY,
            place=each.text.place,
            line=each.line,
            start=each.about.start,
            end=each.about.end,
            text=printed,
            token=each.about.token.text,
            gives_away=True,
        )


def _before(releases: Collection[int]) -> str:
    if not releases:
        return "those before it in the report"
    numbers = " and ".join(map(str, releases))
    return f"those of release{'s' if len(releases) > 1 else ''} {numbers}"


# The attributions of a block in order, each with its text and the line of that.
Layout = list[tuple[int, Text, Attribution]]


def _blocks(document: Document) -> Iterator[Layout]:
    lines = enumerate(document.texts())
    for _, texts in groupby(lines, key=lambda each: each[1].place):
        yield [(line, text, each) for line, text in texts for each in text.attributions]


def _mentions(block: Layout) -> list[Mention | None]:
    return [each.mention for _, _, each in block]


def _listed(about: Attribution, positions: Positions) -> People:
    """Those of the cells that a token names in full by itself."""
    if about.mention is None or about.mention.points_back:
        return frozenset()
    room = positions.of(about.token).room
    return frozenset().union(*whole_lists(about.mention, room, positions))
