"""What goes into drafting and what comes out: the paper block by block, with where it came from.

A `Present` is the paper as it stands, edited or not; a first draft starts from none. The `row`
of a section or block is its caller's own handle: it comes back untouched with what was kept,
and is empty on what is new, so that what does not come back can be taken out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dialogues.domain.record import Accepted, Block, Report, Section


@dataclass(frozen=True, slots=True)
class DraftedBlock:
    """One block: its text, and the remarks (ids) and own notes (see `note_ref`) behind it."""

    text: str = field(repr=False)
    drafted_from: tuple[str, ...] = ()
    edited: bool = False
    row: str = ""
    accepted: tuple[Accepted, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether drafting again leaves it alone: edited, or drafted from nothing."""
        return self.edited or not self.drafted_from


@dataclass(frozen=True, slots=True)
class DraftedSection:
    """A section; `edited` speaks of the heading, or of a section that somebody made."""

    heading: str
    session: str | None = None
    blocks: tuple[DraftedBlock, ...] = ()
    edited: bool = False
    row: str = ""

    @property
    def kept(self) -> bool:
        """Whether drafting again must leave it standing, whatever it holds."""
        return self.edited or any(block.kept for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Present:
    """The paper as it stands.

    `dismissed` are the remarks and notes whose drafted block was cut, and that stay out.
    Acknowledgements are drafted only where there are none.
    """

    sections: tuple[DraftedSection, ...] = ()
    framing: str = field(default="", repr=False)
    framing_edited: bool = False
    acknowledgements: tuple[str, ...] = ()
    dismissed: frozenset[str] = frozenset()


class NoticeKind(StrEnum):
    """What a rapporteur is told about a draft."""

    OFF_THE_RECORD = "off-the-record"
    VERBATIM = "verbatim"
    FIRST_PERSON = "first-person"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence to read before rewriting, and the remarks that it is about.

    A notice on what was left out names no remark: it only counts them.
    """

    kind: NoticeKind
    text: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted paper: to be stored (`present`), to be printed (`report`), and what to know.

    `left_out` counts the off-the-record remarks; `unused` are the remarks (ids) that may be
    used and are in no block, because somebody cut them.
    """

    report: Report
    present: Present
    left_out: int
    unused: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


def report_of(present: Present, meta: Report) -> Report:
    """The paper as a record holds it, with the title, author, date and style of `meta`."""
    return Report(
        title=meta.title,
        author=meta.author,
        date=meta.date,
        style=meta.style,
        framing=present.framing,
        sections=tuple(_section_of(section) for section in present.sections),
        acknowledgements=present.acknowledgements,
    )


def _section_of(section: DraftedSection) -> Section:
    blocks = tuple(Block(text=block.text, accepted=block.accepted) for block in section.blocks)
    return Section(heading=section.heading, session=section.session, blocks=blocks)
