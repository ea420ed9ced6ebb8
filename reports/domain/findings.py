"""What stands against printing a text: one list for the margin, the commands and the gate.

A finding says what is wrong, where, and what mends it. Its `reason` and `remedy` never hold an
identity; what could is in `text` and `participant`, which are shown only to those who may see it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from .document import NOWHERE, Place


class Severity(StrEnum):
    """How much a finding weighs. The values are printed."""

    HOLD = "hold"  # nothing is released while it stands
    WARN = "warn"  # more likely than not that it gives somebody away
    NOTE = "note"  # worth a look


class Kind(StrEnum):
    """What is wrong. The values are printed, and the design lists them."""

    TOKEN = "token"  # noqa: S105  (an attribution token that cannot be read)
    K_BELOW_THRESHOLD = "k-below-threshold"
    K_FELLOW = "k-fellow"
    K_UNKNOWN = "k-unknown"
    WHOLE_CELL = "whole-cell"
    QUANTIFIER = "quantifier"
    UNBOUND_ATTRIBUTION = "unbound-attribution"
    ANTECEDENT = "antecedent"
    QUOTE = "quote"
    RULE = "rule"
    CONVERGENCE = "convergence"  # counts of what people think that may not print
    # What a review holds.
    CLEARANCE_MISSING = "clearance-missing"
    CLEARANCE_REFUSED = "clearance-refused"
    CLEARANCE_LAPSED = "clearance-lapsed"
    OBJECTION = "objection"
    # What a leak check finds; each is a reason of kind "leak" at the gate.
    NAME = "name"
    NATIVE_NAME = "native-name"
    AFFILIATION = "affiliation"
    TITLE = "title"
    EMAIL = "email"
    HANDLE = "handle"
    PRONOUN = "pronoun"
    DESCRIPTOR = "descriptor"
    LABEL = "label"
    PROPERTY = "property"
    COMMENT = "comment"
    TRACKED_CHANGE = "tracked-change"
    HIDDEN_TEXT = "hidden-text"
    ALT_TEXT = "alt-text"
    FILE_NAME = "file-name"
    UNREAD = "unread"  # a part of a file that could not be read, so nobody can call it clean

    @property
    def is_leak(self) -> bool:
        """Whether the leak check finds it."""
        return self in LEAKS

    @property
    def quotes(self) -> bool:
        """Whether a page shows the words that it is about beside its reason."""
        return self in LEAKS or self.is_of_review

    @property
    def is_of_review(self) -> bool:
        """Whether it is what those concerned say, or do not say, of a passage."""
        return self in OF_REVIEW

    @property
    def of_reason(self) -> str:
        """The kind of reason that it is at the gate."""
        return "leak" if self.is_leak else self.value


OF_REVIEW: Final = frozenset(
    {
        Kind.CLEARANCE_MISSING,
        Kind.CLEARANCE_REFUSED,
        Kind.CLEARANCE_LAPSED,
        Kind.OBJECTION,
    }
)
LEAKS: Final = frozenset(list(Kind)[list(Kind).index(Kind.NAME) :])


class Remedy(StrEnum):
    """What a click does. The values are posted."""

    SAY = "say"  # other words in the place of what is wrong
    CUT = "cut"  # its sentence is taken out
    APART = "apart"  # its sentence becomes a paragraph of its own, below
    UP = "up"  # its sentence ends the paragraph above
    DOWN = "down"  # its sentence opens the paragraph below

    @property
    def moves(self) -> bool:
        """Whether the sentence stays in the report, somewhere else."""
        return self in (Remedy.APART, Remedy.UP, Remedy.DOWN)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """One click: the words on the button, and what takes the place of the token (or phrase).

    `words` is what the new token would print. What cuts or moves a sentence replaces nothing.
    """

    label: str
    replacement: str = ""
    words: str = ""
    remedy: Remedy = Remedy.SAY


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    `place` is where in a report, `part` which part of a file. `line` counts the texts of a
    `Document` in the order of `Document.texts()`; `start` and `end` are offsets in characters
    into that text, or into the text of the file's part. `text` is the words found, and
    `participant` the roster code (in a checked document: the roster name) of whom they give away.
    """

    kind: Kind
    severity: Severity
    reason: str
    remedy: str = ""
    place: Place = NOWHERE
    part: str = "body"
    line: int | None = None
    start: int = 0
    end: int = 0
    text: str = field(default="", repr=False)
    token: str = ""
    participant: str = field(default="", repr=False)
    gives_away: bool = False  # one person alone, or everybody of a cell
    is_unseen: bool = False  # nobody who clears a passage reads that: no leave lets it pass
    rewrites: tuple[Rewrite, ...] = field(default=(), repr=False)

    @property
    def where(self) -> str:
        """Where it stands, in words."""
        if self.kind is Kind.CLEARANCE_MISSING and self.place == NOWHERE:
            return "whole report"
        if self.kind is Kind.FILE_NAME:
            return "file name"
        return "conclusions" if self.kind is Kind.CONVERGENCE else self.place.described

    @property
    def holds(self) -> bool:
        """Whether nothing may be released while it stands."""
        return self.severity is Severity.HOLD

    @property
    def warns(self) -> bool:
        """Whether somebody is likely given away, and a release may pass all the same."""
        return self.severity is Severity.WARN
