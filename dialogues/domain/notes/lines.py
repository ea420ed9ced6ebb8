"""What a paragraph of notes can be."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..record import NoteKind
from ..rules import Rule


@dataclass(frozen=True, slots=True)
class RemarkLine:
    """A remark by somebody; `rule` is None until the notes switch it."""

    line: int
    speaker: str = field(repr=False)
    text: str = field(repr=False)
    topic: str = field(default="", repr=False)
    rule: Rule | None = None
    verbatim: bool = False
    agrees: frozenset[str] = field(default=frozenset(), repr=False)
    disagrees: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class OwnNoteLine:
    """The rapporteur's own analysis, or a memo."""

    line: int
    kind: NoteKind
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TopicLine:
    """Opens a topic; an empty one closes it."""

    line: int
    topic: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """Switches the rule from there on."""

    line: int
    rule: Rule


NoteLine = RemarkLine | OwnNoteLine | TopicLine | RuleLine


@dataclass(frozen=True, slots=True)
class NoteError:
    """A paragraph that cannot be stored, and why. The sentence may name people."""

    file: str
    line: int
    sentence: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class ParsedNotes:
    """All paragraphs in their order. Where there is an error, none of them is to be stored."""

    lines: tuple[NoteLine, ...] = ()
    errors: tuple[NoteError, ...] = ()
    topic: str = field(default="", repr=False)  # the topic and the switched rule at the end
    rule: Rule | None = None

    @property
    def remarks(self) -> tuple[RemarkLine, ...]:
        """The remarks alone."""
        return tuple(line for line in self.lines if isinstance(line, RemarkLine))
