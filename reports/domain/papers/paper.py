"""A paper taken apart: every text that somebody who has the file can read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Final

from ..findings import Finding

OTHER_READING: Final = "other-reading"
_OWN: Final = itemgetter(0)


class PaperError(ValueError):
    """A file that cannot be checked: one sentence, with the file's name."""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One text of a file. `part` is what of the file it is, as the design lists them.

    What is found counts only where it touches one of the stretches `within` (offsets into the
    text); without any, everywhere. Text that was struck out stands among the words around it, so
    that a name of which a half was struck out is found, and what stays is not told twice.

    `of` is the part that this is another reading of (`OTHER_READING`): who was found in that is not
    told again. `places` are then pairs of offsets, in this text and in the other, from which on the
    two run alike; what is found is told where it stands in the other.
    """

    part: str
    text: str = field(repr=False)
    within: tuple[tuple[int, int], ...] = ()
    of: str = ""
    places: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    def counts(self, start: int, end: int) -> bool:
        """Whether what was found there is a finding of this part."""
        return not self.within or any(first < end and start < last for first, last in self.within)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of this text stands in the one that it is another reading of."""
        first = self.places[bisect_right(self.places, start, key=_OWN) - 1]
        at = bisect_left(self.places, end, key=_OWN)
        if at < len(self.places) and self.places[at][0] == end:
            return first[1] + start - first[0], self.places[at][1]
        last = self.places[at - 1]
        return first[1] + start - first[0], last[1] + end - last[0]

    def is_whole(self, start: int, end: int) -> bool:
        """Whether a stretch stands letter for letter in the text that this is a reading of."""
        at = bisect_right(self.places, start, key=_OWN)
        return at == len(self.places) or self.places[at][0] >= end


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file inside of a file; `what` it is, as in "attachment", not how it is called."""

    what: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file by its name, and its texts in the order in which a reader comes to them.

    `findings` are what its reader holds against it whoever is on the roster: above all what could
    not be read (`Kind.UNREAD`), as a file that could not be read whole is never called clean.
    `enclosed` are the files in it, which `read_paper` reads in turn.
    """

    name: str
    parts: tuple[PaperPart, ...]
    findings: tuple[Finding, ...] = ()
    enclosed: tuple[Enclosed, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how its bytes are told, how it is read, and how a copy is cleaned.

    `noun` is as in "a Word file (.docx)". `claims` looks at the first bytes; where none claims a
    file, its `suffixes` tell. `read` takes name and bytes and leaves the file's name to
    `read_paper`; `clean` is absent where a copy cannot be cleaned. Both raise `PaperError`.
    """

    noun: str
    suffixes: frozenset[str]
    claims: Callable[[bytes], bool]
    read: Callable[[str, bytes], Paper]
    clean: Callable[[str, bytes], bytes] | None = None
