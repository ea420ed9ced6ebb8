"""The pieces that a text of a Word file is made of, and what of it is seen by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Flag, auto
from itertools import groupby

from ..paper import OTHER_READING, PaperPart


class State(Flag):
    """Why a piece is not seen, or is new."""

    PLAIN = 0
    DELETED = auto()  # struck out by a tracked change, or moved away
    INSERTED = auto()  # put in by a tracked change, or moved there
    HIDDEN = auto()  # by its run or its style, in a hidden row, or for older programs alone
    WHITE = auto()  # on white
    CODE = auto()  # of a field
    GONE = DELETED | HIDDEN | WHITE | CODE


@dataclass(frozen=True, slots=True)
class Piece:
    """Some letters, tabs or line ends that share a state. `ends` a paragraph, a cell or a row."""

    text: str = field(repr=False)
    state: State = State.PLAIN
    ends: bool = False

    @property
    def seen(self) -> bool:
        """Whether who opens the file sees it."""
        return not self.state & State.GONE


@dataclass(frozen=True, slots=True)
class Group:
    """The pieces of one text: `part` is what of the file it is."""

    part: str
    pieces: list[Piece] = field(repr=False, default_factory=list)

    @property
    def seen(self) -> str:
        """The text as who opens the file sees it, every change accepted."""
        return "".join(each.text for each in self.pieces if each.seen).rstrip("\n\t")


def unseen_parts(group: Group) -> Iterator[PaperPart]:
    """What of a text is tracked or hidden, each among the words around it."""
    for lines in _lines(group.pieces, State.DELETED):
        # As it was before the changes; what was hidden there was hidden.
        before = [each for each in lines if _was_there(each)]
        yield from _part("tracked-change", before, lambda each: State.DELETED in each.state)
    for lines in _lines(group.pieces, State.INSERTED):
        after = [each for each in lines if each.seen]
        yield from _part("tracked-change", after, lambda each: State.INSERTED in each.state)
    for lines in _lines(group.pieces, State.HIDDEN | State.WHITE):
        shown = [each for each in lines if not each.state & (State.DELETED | State.CODE)]
        yield from _part("hidden-text", shown, _is_hidden)


def _was_there(piece: Piece) -> bool:
    return State.DELETED in piece.state or (piece.seen and State.INSERTED not in piece.state)


def _is_hidden(piece: Piece) -> bool:
    return bool(piece.state & (State.HIDDEN | State.WHITE))


def _part(
    name: str, pieces: Sequence[Piece], counts: Callable[[Piece], bool]
) -> Iterator[PaperPart]:
    """The text of some pieces, of which only those count that it is about."""
    place, within = 0, []
    for piece in pieces:
        end = place + len(piece.text)
        if counts(piece) and piece.text.strip():
            within.append((place, end))
        place = end
    if within:
        yield PaperPart(name, "".join(each.text for each in pieces), tuple(within))
        alone = "".join(each.text for each in pieces if counts(each) or each.ends)
        yield PaperPart(OTHER_READING, alone, of=name)


def _lines(pieces: Iterable[Piece], state: State) -> Iterator[list[Piece]]:
    """The paragraphs with a piece in such a state; those that follow each other as one."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        lines[-1].append(piece)
        if piece.ends and piece.seen:
            lines.append([])
    for touched, found in groupby(lines, lambda line: any(each.state & state for each in line)):
        if touched:
            yield [piece for line in found for piece in line]
