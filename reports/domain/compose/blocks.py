"""Renders the blocks of a report in a house's words, and gathers what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from dialogues.domain import phrases
from dialogues.domain.phrases import Renderer, Span, Token, TokenError, Wording
from dialogues.domain.record import Record

from ..document import Place, Text
from ..styles import HouseStyle, Level
from .cleaning import clean, paragraphs
from .problem import TOKEN, Problem

# No token is printed as it was typed: it names remarks, and a draft may be read by anybody.
UNREADABLE: Final = "[unreadable]"
_UNREADABLE: Final = re.compile(r"\{\{|\{[^{}]*\}|\{[\w-]*")


class Blocks:
    """Prints one block after another; `problems` is what came up, in the order of printing."""

    def __init__(self, record: Record, style: HouseStyle, cleared: Collection[str] = ()) -> None:
        self.style = style
        self.delegations = {delegation.code for delegation in record.delegations}
        self.renderer = Renderer(record, fitting(style.wording, record), cleared=cleared)
        self.problems: list[Problem] = []

    def paragraphs(self, text: str, place: Place) -> tuple[Text, ...]:
        """A block as its paragraphs; none where there is nothing in it."""
        return tuple(paragraphs(*self._render(text, place), place))

    def line(self, text: str, place: Place) -> Text:
        """A block as one item of a list."""
        return clean(*self._render(text, place), place)

    def judged(self, text: str, place: Place) -> tuple[tuple[Text, ...], tuple[Problem, ...]]:
        """A block as its paragraphs, with what came up in it alone."""
        known = len(self.problems)
        texts = self.paragraphs(text, place)
        return texts, tuple(self.problems[known:])

    def _render(self, text: str, place: Place) -> tuple[str, tuple[Span, ...]]:
        try:
            rendered = self.renderer.render(text)
        except TokenError as error:
            remedy = "Mend the token, or write {{ for a brace."
            self._add(place, phrases.Problem(TOKEN, "", str(error), remedy))
            return _UNREADABLE.sub(_mask, text), ()
        for problem in (*rendered.problems, *self._levels(rendered.spans)):
            self._add(place, problem)
        return rendered.text, rendered.spans

    def _add(self, place: Place, found: phrases.Problem) -> None:
        self.problems.append(Problem.at(place, found))

    def _levels(self, spans: tuple[Span, ...]) -> Iterator[phrases.Problem]:
        """Labels at a level that this house does not print."""
        for token in (span.token for span in spans):
            level = self._level(token)
            if level not in self.style.levels:
                others = sorted(self.style.levels, key=list(Level).index)
                yield phrases.Problem(
                    "rule",
                    token.text,
                    f'The house style "{self.style.title}" prints no label by {level}.',
                    f"Label the speaker by {' or '.join(others)}.",
                )

    def _level(self, token: Token) -> Level:
        """The level of the label that a token prints; ANY where it prints none."""
        if token.quantity:
            if not token.narrowed:
                return Level.ANY
            return Level.DELEGATION if token.narrowed in self.delegations else Level.REGION
        if token.form in ("this", "these", "named"):
            return Level.ANY
        return Level(token.level) if token.level else Level.DELEGATION


def fitting(wording: Wording, record: Record) -> Wording:
    """The house's words, with its spellings as far as this dialogue's delegations have them."""
    spellings = {
        delegation.code: wording.spellings[delegation.code]
        for delegation in record.delegations
        if wording.spellings.get(delegation.code) in delegation.alternatives
    }
    return replace(wording, spellings=spellings)


def _mask(found: re.Match[str]) -> str:
    return "{" if found[0] == "{{" else UNREADABLE
