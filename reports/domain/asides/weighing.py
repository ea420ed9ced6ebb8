"""What asides and replies leave of the numbers: findings where that is too few.

What an aside states narrows whom its remark can be from, as part attendance does; a reply that says
so, in another paragraph than what it replies to, has another speaker than that. Both are counted
with everything else that is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..document import Document
from ..findings import Finding, Kind, Rewrite, Severity
from .echoing import find_echoes
from .facts import Facts
from .living import find_lives
from .marks import find_marks
from .narrowing import Tie, fits_speaker, narrowed, read_narrowing
from .predicates import find_deeds
from .referring import find_references
from .stated import Stated, apart
from .words import SUPERLATIVE

CUT: Final = "Cut these words, or say them of nobody."
SAYS_MORE: Final = "These words say something of the speaker besides the label."
ONE: Final = "This describes one person alone."
UNTRUE: Final = (
    "The record does not have this of whoever said it: a reader would take it for somebody else's."
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a document tells beside its tokens, as the arithmetic takes it: a narrower room, and
    pairs of remarks whose speakers differ or are one. `narrows` where the numbers may change."""

    room: Room = field(repr=False)
    ties: tuple[Tie, ...]
    stated: tuple[Stated, ...] = field(repr=False)
    narrows: bool


def read_told(
    record: Record, room: Room, document: Document, earlier: Sequence[Document] = ()
) -> Told:
    """Everything that a document tells of its speakers beside the labels.

    `earlier` are the documents that its readers have already.
    """
    read = read_narrowing(record, Facts(record), room, document)
    stated = (*read.stated, *apart(find_lives(room, document), read.stated))
    stated = (*stated, *apart(find_marks(room, document), stated))
    stated = (*stated, *apart(find_deeds(room, document), stated))
    said_again = (*find_echoes(room, document, earlier), *find_references(room, document, earlier))
    ties = tuple(dict.fromkeys((*read.ties, *said_again)))
    left = narrowed(room, read.left)
    return Told(left, ties, stated, bool(ties) or left.said != room.said)


def find_told_beside(told: Told, narrowed: Sequence[Finding]) -> Iterator[Finding]:
    """The findings on asides. `narrowed` are those of the numbers that hold or warn only with what
    is told; one of an attribution with an aside stands at the aside."""
    # Of two asides on one attribution the first that narrows it.
    sited = {each.about: each for each in reversed(told.stated) if fits_speaker(each, told.room)}
    for finding in narrowed:
        yield _of_number(finding, sited.get((finding.line or 0, finding.start)))
    counted = {(each.line or 0, each.start) for each in narrowed}
    for each in told.stated:
        if each.about not in counted or sited.get(each.about) is not each:
            yield from _of_words(each, told.room)


def _of_number(finding: Finding, beside: Stated | None) -> Finding:
    if beside is None:
        reason = f"With what the text says besides the labels, {lower(finding.reason)}"
        return replace(finding, reason=reason)
    reason = f"With “{beside.aside.said}”, {lower(finding.reason)}"
    return replace(
        _finding(beside, finding.severity, reason, finding.kind), gives_away=finding.gives_away
    )


def _of_words(each: Stated, room: Room) -> Iterator[Finding]:
    fact, aside = each.fact, each.aside
    if fact and fact.is_exact and room.said[each.ref].speaker not in fact.people:
        yield _finding(each, Severity.HOLD, UNTRUE)
    elif fact and fact.by_whom:
        yield _finding(each, Severity.WARN, fact.by_whom)
    elif SUPERLATIVE.search(aside.said):
        yield _finding(each, Severity.HOLD, ONE)
    elif fact and fits_speaker(each, room):
        if not aside.is_apart:
            yield _finding(each, Severity.NOTE, SAYS_MORE)
    elif not aside.needs_fact:
        yield _finding(each, Severity.NOTE if aside.is_view else Severity.HOLD, SAYS_MORE)


def lower(reason: str) -> str:
    """A reason, to go on with in a sentence."""
    return reason if reason.startswith("“") else reason[:1].lower() + reason[1:]


def _finding(
    each: Stated, severity: Severity, reason: str, kind: Kind = Kind.DESCRIPTOR
) -> Finding:
    aside = each.aside
    words = each.text.text[aside.start : aside.end]
    cut = (Rewrite(f"Cut “{aside.said}”"),) if aside.can_be_cut else ()
    return Finding(
        kind,
        severity,
        reason,
        CUT,
        place=each.text.place,
        line=each.line,
        start=aside.start,
        end=aside.end,
        text=words,
        rewrites=cut,
    )
