"""Which findings may be let pass, on what cause, and how one is known again while its words stay.

Source: the gate of the design. A waiver is bound to the words as a clearance is: any change of
them brings the finding back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.fingerprint import fingerprint

from ..causes import Cause
from ..document import Document, Thanks, texts_of
from ..findings import Finding, Kind
from ..sentences import sentence_around

# A cause with the fingerprint of what it lets pass.
Pass = tuple[Cause, str]
Passes = frozenset[Pass]
NO_PASSES: Final[Passes] = frozenset()

SPEAKERS_ALONE: Final = (
    "Only the people whom it gives away can clear this, in a review: "
    "ask them, reword it, move it or cut it."
)
UNSEEN: Final = "No review puts this before those whom it gives away: reword it or cut it."
THEIRS: Final = "Only those whose words it prints can give leave: nobody can in their place."
NAMED: Final = (
    "Nobody may be named at somebody else's risk: take the name out. If it is nobody on the "
    "roster, say so."
)
MEND_IT: Final = "This is not a risk that could be taken: it would print what is wrong. Mend it."
NEVER: Final = "The rule that the meeting was held under allows no exception: take it out."
NOT_A_RISK: Final = "What could not print safely does not print: keep the convergence out, or wait."
HOLDS_NOTHING: Final = "It holds nothing, so there is nothing to let pass."

# A name and what is found like one can be somebody else's; the rest is what it is.
ABOUT_A_PERSON: Final = frozenset(
    {
        Kind.NAME,
        Kind.NATIVE_NAME,
        Kind.AFFILIATION,
        Kind.TITLE,
        Kind.EMAIL,
        Kind.HANDLE,
        Kind.PRONOUN,
        Kind.DESCRIPTOR,
        Kind.FILE_NAME,
    }
)
# What is as good as a name. A description or an office may be another's, so it stays a risk.
_NAMES: Final = frozenset({Kind.NAME, Kind.NATIVE_NAME, Kind.EMAIL, Kind.HANDLE, Kind.FILE_NAME})
_ARITHMETIC: Final = frozenset({Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW, Kind.K_UNKNOWN})
_CLEARANCES: Final = frozenset(
    {Kind.CLEARANCE_MISSING, Kind.CLEARANCE_REFUSED, Kind.CLEARANCE_LAPSED}
)


def why_not_pass(cause: Cause, finding: Finding, document: Document) -> str:
    """Why a finding cannot be let pass on that cause, or ""."""
    match cause:
        case Cause.RISK:
            return why_not_waive(finding)
        case Cause.NOBODY:
            return why_not_nobody(finding)
        case Cause.THANKED:
            return why_not_thank(finding, document)
    return why_not_accept(finding)


def why_not_waive(finding: Finding) -> str:
    """Why nobody may let it pass on their own word, or ""."""
    if not finding.holds:
        return HOLDS_NOTHING
    if finding.kind is Kind.WHOLE_CELL or (finding.kind in _ARITHMETIC and finding.gives_away):
        return UNSEEN if finding.is_unseen else SPEAKERS_ALONE
    if finding.kind in _NAMES:
        return NAMED
    if finding.kind in _CLEARANCES or (finding.kind is Kind.QUOTE and finding.gives_away):
        return THEIRS
    if finding.kind is Kind.TOKEN:
        return MEND_IT
    if finding.kind is Kind.CONVERGENCE:
        return NOT_A_RISK
    return NEVER if finding.kind is Kind.RULE else ""


def why_not_nobody(finding: Finding) -> str:
    """Why it cannot be said to be nobody on the roster, or ""."""
    return "" if finding.kind in ABOUT_A_PERSON else "This does not say that it is somebody."


def why_not_accept(finding: Finding) -> str:
    """Why it cannot be said to be nobody's in the room, or ""."""
    if finding.kind is Kind.UNBOUND_ATTRIBUTION:
        return ""
    return "Only a phrase that was typed can be accepted as nobody's."


def why_not_thank(finding: Finding, document: Document) -> str:
    """Why nobody can be thanked by name there, or ""."""
    names_somebody = finding.kind in ABOUT_A_PERSON and finding.participant
    if names_somebody and finding.line in set(_lines_of_thanks(document)):
        return ""
    return "Only somebody in the thanks can be thanked by name."


def pass_of(cause: Cause, finding: Finding, document: Document) -> Pass:
    """A cause with the fingerprint that a finding has for it."""
    match cause:
        case Cause.RISK:
            return cause, mark(finding, document)
        case Cause.THANKED:
            return cause, mark_of_thanks(finding, document)
    return cause, mark_of_words(finding, document)


def mark(finding: Finding, document: Document) -> str:
    """A fingerprint of what is wrong, of the words around it and of who will read them.

    In hexadecimal digits. It covers the whole text that the finding stands in, or every text where
    it stands in none, so a change anywhere in it is another finding. Where that text stands in the
    report is not in it: a moved paragraph has the same words.
    """
    said = (finding.kind, finding.reason, finding.token, finding.text, finding.participant)
    return fingerprint(*said, document.audience, _text_of(finding, document))


def mark_of_words(finding: Finding, document: Document) -> str:
    """The same for words that are nobody's: they and their sentence, whoever reads them."""
    text = _text_of(finding, document)
    said = (finding.kind, finding.text, finding.participant)
    return fingerprint(*said, sentence_around(text, finding.start, finding.end))


def mark_of_thanks(finding: Finding, document: Document) -> str:
    """The same for somebody who is thanked: they and the line, whatever of it tells of them."""
    return fingerprint(finding.participant, _text_of(finding, document))


def find_pass(finding: Finding, document: Document, passes: Passes) -> Pass | None:
    """The one of the passes that is the finding's, and may be; None where it holds."""
    if not passes:
        return None
    allowed = (cause for cause in Cause if not why_not_pass(cause, finding, document))
    own = (pass_of(cause, finding, document) for cause in allowed)
    return next((each for each in own if each in passes), None)


def _lines_of_thanks(document: Document) -> Iterator[int]:
    """The lines that hold whom the report thanks, without the sentence before them."""
    line = 0
    for part in document.parts:
        for number, _ in enumerate(texts_of(part)):
            if isinstance(part, Thanks) and number:
                yield line
            line += 1


def _text_of(finding: Finding, document: Document) -> str:
    if finding.kind is Kind.FILE_NAME:
        return document.slug  # whoever reads it, as words are
    texts = [text.text for text in document.texts()]
    return "\n".join(texts) if finding.line is None else texts[finding.line]
