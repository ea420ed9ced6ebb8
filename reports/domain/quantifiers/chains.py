"""Whole cells that several tokens tell of together, wherever they stand.

"One Korean argued, another agreed" tells a reader that these two differ. Where as many differ as
there are Koreans, each of them is known to have spoken: in one paragraph, over the report, or with
what a release before it said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from dialogues.domain.anonymity import Room, find_sure
from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record

from ..document import Attribution, Document, Text
from ..editions import name_editions
from ..findings import Finding, Kind, Severity
from .cells import whole_lists
from .holding import People, Positions

Earlier = Mapping[int, Document]  # by the number of its release: what a reader has already
Views = Sequence[Earlier]  # one for each kind of reader
NO_EARLIER: Final[Views] = ({},)
Ties = Sequence[tuple[Mention, Mention]]  # remarks whose speakers the text tells apart, or as one
TiesBefore = Mapping[int, Ties]  # those of earlier documents, by their numbers
NO_TIES: Final[TiesBefore] = {}
BESIDE: Final = "With what the text says besides the labels, "
CUT: Final = "Cut what is said of the speakers besides the labels, or name fewer of them."
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


def find_chains(
    record: Record,
    document: Document,
    views: Views = NO_EARLIER,
    *,
    room: Room | None = None,
    ties: Ties = (),
    ties_before: TiesBefore = NO_TIES,
) -> Iterator[Chain]:
    """The chains of a document, for each kind of its readers: what one of them was told before is
    news to another. What its last token tells as a list is left to `whole_lists`.

    `room` and `ties` are what the text says besides its labels, as `asides.Told` has them. A chain
    that ends with a tie stands where the later of its two remarks prints last. `ties_before` are
    those that earlier ones make, by their numbers.
    """
    room = room or Room.of(record)
    positions, blocks = Positions(record), list(_blocks(document))
    printing = [*map(_mentions, blocks), *ties]
    sites = [*blocks, *_sites(blocks, ties)]
    told = set()
    for earlier in views:
        numbers = tuple(earlier)
        before = [
            [*(_mentions(block) for block in _blocks(each)), *ties_before.get(number, ())]
            for number, each in earlier.items()
        ]
        for sure in find_sure(room, printing, before):
            if not sites[sure.block]:
                continue  # two remarks of earlier documents, which say so alone
            line, text, about = sites[sure.block][sure.place]
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
        yield _finding(each, Severity.HOLD, f"With {_before(each.releases)}, ", REMEDY)


def judge_told_chains(
    record: Record,
    document: Document,
    views: Views,
    room: Room,
    ties: Ties,
    ties_before: TiesBefore = NO_TIES,
    *,
    before: str = BESIDE,
) -> Iterator[Finding]:
    """The same for each that tells of somebody only with what is said besides the labels: by the
    text, or, where `before` says so, by earlier ones. A warning: whoever knows the text says
    whether a reader takes it so."""
    plain = {code for each in find_chains(record, document, views) for code in each.people}
    for each in find_chains(record, document, views, room=room, ties=ties, ties_before=ties_before):
        if each.people - plain:
            yield _finding(each, Severity.WARN, before, CUT)


def _finding(chain: Chain, severity: Severity, before: str, remedy: str) -> Finding:
    printed = chain.text.text[chain.about.start : chain.about.end]
    whom = "one person" if len(chain.people) == 1 else f"each of {len(chain.people)} people"
    return Finding(
        Kind.WHOLE_CELL,
        severity,
        f"{before}“{printed}” is everybody whom they could mean: it tells that {whom} spoke.",
        remedy,
        place=chain.text.place,
        line=chain.line,
        start=chain.about.start,
        end=chain.about.end,
        text=printed,
        token=chain.about.token.text,
        gives_away=True,
    )


def _before(releases: Collection[int]) -> str:
    if not releases:
        return "those before it in the report"
    return f"those of {name_editions(releases)}"


# The attributions of a block in order, each with its text and the line of that.
Layout = list[tuple[int, Text, Attribution]]


def _blocks(document: Document) -> Iterator[Layout]:
    lines = enumerate(document.texts())
    for _, texts in groupby(lines, key=lambda each: each[1].place):
        yield [(line, text, each) for line, text in texts for each in text.attributions]


def _sites(blocks: Iterable[Layout], ties: Ties) -> Iterator[Layout]:
    """For each tie where the later of its remarks prints last, twice; nothing where none does."""
    printed = [each for block in blocks for each in block]
    last = {ref: at for at, (_, _, about) in enumerate(printed) for ref in about.token.refs}
    for tie in ties:
        here = [last[ref] for each in tie for ref in each.refs if ref in last]
        yield [printed[max(here)]] * len(tie) if here else []


def _mentions(block: Layout) -> list[Mention | None]:
    return [each.mention for _, _, each in block]


def _listed(about: Attribution, positions: Positions) -> People:
    """Those of the cells that a token names in full by itself."""
    if about.mention is None or about.mention.points_back:
        return frozenset()
    room = positions.of(about.token).room
    return frozenset().union(*whole_lists(about.mention, room, positions))
