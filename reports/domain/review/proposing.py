"""A participant's own words for a passage, put back into the text as it is written.

What they see and change are printed words; what is kept are tokens. Each attribution of the
passage must stand in their words as they read it, and becomes its token again there; so does what
they read in the place of words that are withheld from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ..document import Document, Text
from .parting import PARTLY
from .passages import Passage
from .withholding import UNSAID, WITHHELD


class ProposalError(ValueError):
    """Why words cannot take a passage's place by themselves, in a sentence."""


def source_with(passage: Passage, words: str, document: Document) -> str:
    """The source of the passage's place with other words in it, tokens and all.

    Errors: `ProposalError` where an attribution of the passage, or what is withheld in it, is
    missing from the words, or is in another order there.
    """
    texts = [
        (line, text) for line, text in enumerate(document.texts()) if text.place == passage.place
    ]
    return "\n".join(
        _source(text, 0, passage.start)
        + _tokenised(text, passage, words)
        + _source(text, passage.end, len(text.text))
        if line == passage.line
        else _source(text, 0, len(text.text))
        for line, text in texts
    )


def _tokenised(text: Text, passage: Passage, words: str) -> str:
    """The words with each printed attribution of the passage as its token again, in order, and with
    what is withheld in them as it was written."""
    written, last = "", 0
    for (first, end), phrase in zip(passage.stretches, passage.phrases, strict=True):
        start = _find(words, phrase, last)
        if start < 0:
            raise ProposalError(
                f"These words leave out “{phrase.strip()}”, which the passage rests on: "
                "edit the paragraph by hand."
            )
        written += _literal(words[last:start]) + _source(text, first, end)
        last = start + len(phrase)
    return written + _literal(words[last:])


def _literal(words: str) -> str:
    """Words of a participant as a block holds them.

    Errors: `ProposalError` where they say that something is withheld where nothing is.
    """
    for mark in (WITHHELD, UNSAID, PARTLY):
        if mark in words:
            raise ProposalError(
                f"These words have “{mark}” where nothing is withheld: edit the paragraph by hand."
            )
    return escape(words)


def _find(words: str, phrase: str, last: int) -> int:
    """Where a phrase stands from there on; a capital at its start is the sentence's."""
    for wanted in (phrase, phrase[:1].swapcase() + phrase[1:]):
        if (start := words.find(wanted, last)) >= 0:
            return start
    return -1


def _source(text: Text, start: int, end: int) -> str:
    """What prints between two offsets, as it was written."""
    written, at = "", 0
    for piece, attribution in text.pieces():
        before, at = at, at + len(piece)
        if attribution:
            written += attribution.token.text if start <= before < end else ""
        else:
            written += escape(piece[max(0, start - before) : max(0, end - before)])
    return written


def escape(literal: str) -> str:
    """A literal as a block holds it."""
    return literal.replace("{", "{{")


def differences(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """What a proposal changes, word by word: ("same" | "out" | "in", words) in order."""
    old, new = before.split(), after.split()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(_changes(matcher.get_opcodes(), old, new))


def _changes(
    codes: Sequence[tuple[str, int, int, int, int]], old: list[str], new: list[str]
) -> Iterator[tuple[str, str]]:
    for code, a, b, c, d in codes:
        if code == "equal":
            yield "same", " ".join(old[a:b])
            continue
        if a < b:
            yield "out", " ".join(old[a:b])
        if c < d:
            yield "in", " ".join(new[c:d])
