"""Which findings may be let pass, and how one is known again as long as its words stay.

Source: the gate of the design. A waiver is bound to the words as a clearance is: any change of
them brings the finding back.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Final

from ..document import Document
from ..findings import Finding, Kind

SPEAKERS_ALONE: Final = (
    "Only the people whom it gives away could clear this, and there are no reviews yet: "
    "reword it, move it or cut it."
)
MEND_IT: Final = "This is not a risk that could be taken: it would print what is wrong. Mend it."
NEVER: Final = "The rule that the meeting was held under allows no exception: take it out."

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
    }
)
_SENTENCE_END: Final = re.compile(r"[.!?…。！？][\"'”’)\]]*\s+")


def why_not_waive(finding: Finding) -> str:
    """Why nobody may let it pass on their own word, or ""."""
    if finding.kind is Kind.WHOLE_CELL or (finding.kind in _ARITHMETIC and finding.gives_away):
        return SPEAKERS_ALONE
    if finding.kind is Kind.TOKEN:
        return MEND_IT
    return NEVER if finding.kind is Kind.RULE else ""


_ARITHMETIC: Final = frozenset({Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW, Kind.K_UNKNOWN})


def why_not_nobody(finding: Finding) -> str:
    """Why it cannot be said to be nobody on the roster, or ""."""
    return "" if finding.kind in ABOUT_A_PERSON else "This does not say that it is somebody."


def why_not_accept(finding: Finding) -> str:
    """Why it cannot be said to be nobody's in the room, or ""."""
    if finding.kind is Kind.UNBOUND_ATTRIBUTION:
        return ""
    return "Only a phrase that was typed can be accepted as nobody's."


def mark(finding: Finding, document: Document) -> str:
    """A fingerprint of what is wrong and of the words around it, in hexadecimal digits.

    It covers the whole text that the finding stands in, so a change anywhere in it is another
    finding. Where it stands in the report is not in it: a moved paragraph has the same words.
    """
    said = (finding.kind, finding.reason, finding.token, finding.text, finding.participant)
    return _digest(*said, _text_of(finding, document))


def mark_of_words(finding: Finding, document: Document) -> str:
    """The same for words that are nobody on the roster: they and their sentence."""
    text = _text_of(finding, document)
    said = (finding.kind, finding.text, finding.participant)
    return _digest(*said, sentence_around(text, finding.start, finding.end))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or the two, that the characters from `start` to `end` stand in."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    first = max((each for each in ends if each <= start), default=0)
    last = min((each for each in ends if each >= end), default=len(text))
    return text[first:last].strip()


def is_waived(finding: Finding, document: Document, marks: frozenset[str]) -> bool:
    """Whether one of the marks is the finding's, and may be."""
    if not why_not_waive(finding) and mark(finding, document) in marks:
        return True
    return not why_not_nobody(finding) and mark_of_words(finding, document) in marks


def _text_of(finding: Finding, document: Document) -> str:
    if finding.line is None:
        return ""
    return next(text.text for line, text in enumerate(document.texts()) if line == finding.line)


def _digest(*said: str) -> str:
    return sha256("\0".join(said).encode()).hexdigest()
