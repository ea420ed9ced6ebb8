"""Renders a block with tokens as a reader will see it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..record import Record
from .mention import Mention
from .phrase import Phrase
from .printed import Printed
from .printer import Printer
from .problems import Problem
from .sentences import starts_sentence
from .tokens import Token, split
from .wording import Wording

_TAIL = 200  # how many characters before a token decide whether it opens a sentence


@dataclass(frozen=True, slots=True)
class Span:
    """Where a token was printed: offsets into the rendered text.

    `mention` is whom it names as it printed; None for a token of a quantity.
    """

    start: int
    end: int
    token: Token
    phrase: Phrase
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A block as it prints."""

    text: str
    spans: tuple[Span, ...] = ()
    problems: tuple[Problem, ...] = ()


class Renderer:
    """Renders the texts of one dialogue in the words of one house.

    `cleared` holds the ids of remarks whose speakers have cleared being named for them.
    """

    def __init__(
        self, record: Record, wording: Wording | None = None, *, cleared: Collection[str] = ()
    ) -> None:
        self._printer = Printer(record, wording or Wording(), cleared)

    def render(self, text: str) -> Rendered:
        """One block of text; raises `TokenError` where a token cannot be read."""
        context = self._printer.open_block()
        spans: list[Span] = []
        found: list[Problem] = []
        pieces: list[str] = []
        tail, length = "", 0
        for part in split(text):
            if isinstance(part, str):
                piece = part
            else:
                printed, reasons = self._printer.print(part, context)
                found.extend(reasons)
                piece = self._words(printed, part, opens=starts_sentence(tail))
                phrase = printed.phrase(length, length + len(piece))
                spans.append(Span(phrase.start, phrase.end, part, phrase, printed.mention))
            pieces.append(piece)
            length += len(piece)
            tail = (tail + piece)[-_TAIL:]
        return Rendered("".join(pieces), tuple(spans), tuple(found))

    def propose(self, before: str, ref: str) -> str:
        """The form that fits a new token on `ref` after `before` in its block.

        "this" where the speaker is the one named last, "another" where somebody else of the
        label was named before, otherwise "". Raises `TokenError` as `render` does.
        """
        context = self._printer.open_block()
        for part in split(before):
            if isinstance(part, Token):
                self._printer.print(part, context)
        for form in ("this", "another"):
            token = Token(f"{{{ref} {form}}}", 0, 0, (ref,), form=form)
            if not self._printer.why_not_form(token, self._printer.cast(token), context):
                return form
        return ""

    def _words(self, printed: Printed, token: Token, *, opens: bool) -> str:
        if printed.is_name:
            words = printed.words + token.possessive
        else:
            words = self._printer.labels.possessive(printed.words, token.possessive)
        words += printed.trailing
        return words[:1].upper() + words[1:] if opens else words
