"""What those who are asked in a review read of each other's words: they go on knowing it.

Kept is each block as somebody reads it whose words are not in it. That is least for everybody:
their own words they know.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from ..audiences import Audience
from ..document import Document, Paragraph, Place, Text
from ..review.passages import Passage
from ..review.withholding import OPEN, Covered, lay
from .covering import Covering

Block = tuple[Text, ...]


def read_by_fellows(
    document: Document,
    covering: Covering,
    passages: Mapping[str, Sequence[Passage]],
    *,
    whole: bool,
    endorses: bool,
) -> tuple[Block, ...]:
    """The blocks with attributions that more than one of them reads, as others than their speakers
    do; `whole` says that all read the draft, `endorses` that they read the conclusions."""
    shared = _shared(passages)
    coarse = tuple((covering.document or document).texts())
    found: list[Block] = []
    lines = list(enumerate(document.texts()))
    for place, texts in groupby(lines, key=lambda each: each[1].place):
        is_point = endorses and place.section == 0 and bool(place.block)
        block = tuple(
            _as_read(text, coarse[line], covering.cover.get(line, OPEN))
            for line, text in texts
            if whole or is_point or line in shared
        )
        found += [block] if any(each.attributions for each in block) else []
    return tuple(found)


def _shared(passages: Mapping[str, Sequence[Passage]]) -> set[int]:
    """The texts that several people read: who has passages in one, and to whose it leads."""
    readers: dict[int, set[str]] = defaultdict(set)
    for person, theirs in passages.items():
        for each in theirs:
            readers[each.line].add(person)
            if each.lead.earlier:
                readers[each.line - 1].add(person)
    return {line for line, people in readers.items() if len(people) > 1}


def _as_read(text: Text, coarse: Text, covered: Covered) -> Text:
    laid = lay(text, covered)
    attributions = tuple(
        replace(each, start=laid.spans[number][0], end=laid.spans[number][1])
        for number, each in enumerate(coarse.attributions)
        if number in laid.spans and not (each.mention and each.mention.has_name)
    )
    return Text(laid.words, text.place, attributions)


def add_shown(before: Document | None, blocks: Sequence[Block]) -> Document:
    """All that a review has shown, one block after another, each once; the same document where
    there is nothing new."""
    shown = before or Document("", audience=Audience.PARTICIPANTS)
    known = list(map(_bare, _blocks(shown)))
    fresh = [each for each in map(_bare, blocks) if each not in known]
    if before and not fresh:
        return before
    parts = tuple(
        Paragraph(replace(text, place=Place(1, number)))
        for number, block in enumerate((*known, *dict.fromkeys(fresh)), 1)
        for text in block
    )
    return replace(shown, parts=parts)


def _blocks(document: Document) -> Iterator[Block]:
    return (tuple(texts) for _, texts in groupby(document.texts(), key=lambda each: each.place))


def _bare(block: Block) -> Block:
    """A block wherever it stands, and wherever its tokens stood in its source."""
    return tuple(
        replace(
            text,
            place=Place(),
            attributions=tuple(
                replace(each, token=replace(each.token, start=0, end=0))
                for each in text.attributions
            ),
        )
        for text in block
    )
