"""A paper taken apart: every text that somebody who has the file can read."""

from __future__ import annotations

from dataclasses import dataclass, field


class PaperError(ValueError):
    """A file that cannot be checked: one sentence, with the file's name."""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """One text of a file. `part` is what of the file it is, as the design lists them."""

    part: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file by its name, and its texts in the order in which a reader comes to them."""

    name: str
    parts: tuple[PaperPart, ...]
