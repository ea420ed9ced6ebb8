"""What readers have before them: documents of blocks of mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..phrases import Mention

# The tokens of a block in the order of print; None for a token of a quantity.
PrintedBlock = Sequence[Mention | None]
Printing = Sequence[PrintedBlock]


class Where(NamedTuple):
    """A printed token: the number of its document, of its block there, its own; all from 0."""

    document: int
    block: int
    mention: int


def blocks_of(printings: Sequence[Printing]) -> Iterator[tuple[int, int, PrintedBlock]]:
    """Every block with its document and its place there."""
    for document, printing in enumerate(printings):
        for block, mentions in enumerate(printing):
            yield document, block, mentions


def mentions_of(mentions: PrintedBlock) -> Iterator[tuple[int, Mention]]:
    """The tokens of a block that name people, each with its place."""
    return ((place, each) for place, each in enumerate(mentions) if each)
