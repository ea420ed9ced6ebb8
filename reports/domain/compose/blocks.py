"""Renders the blocks of a report in a house's words, and gathers what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cached_property
from hashlib import sha256
from typing import Final

from dialogues.domain import phrases
from dialogues.domain.phrases import Renderer, Span, Token, TokenError, Wording
from dialogues.domain.record import Record

from ..document import Place, Text
from ..kept import Kept
from ..styles import HouseStyle, Level
from .cleaning import clean, paragraphs
from .problem import TOKEN, Problem

_Printed = tuple[tuple[Text, ...], tuple[Problem, ...]]
_Rendered = tuple[str, tuple[Span, ...], tuple[phrases.Problem, ...]]
_KEPT: Final[Kept[_Printed]] = Kept(4_000)  # blocks printed last: most of a report stays as it was
_RENDERED: Final[Kept[_Rendered]] = Kept(100)  # the same text is tried in several places

# No token is printed as it was typed: it names remarks, and a draft may be read by anybody.
UNREADABLE: Final = "[unreadable]"
_UNREADABLE: Final = re.compile(r"\{\{|\{[^{}]*\}|\{[\w-]*")


class Blocks:
    """Prints one block after another; `problems` is what came up, in the order of printing."""

    def __init__(self, record: Record, style: HouseStyle, cleared: Collection[str] = ()) -> None:
        self.style = style
        self.delegations = {delegation.code for delegation in record.delegations}
        self.problems: list[Problem] = []
        self._record = record
        self._cleared = frozenset(cleared)
        self._mark = _mark(record, style)

    @cached_property
    def renderer(self) -> Renderer:
        """What renders a block that was not printed lately."""
        return renderer_of(self._record, self.style, self._cleared)

    def paragraphs(self, text: str, place: Place) -> tuple[Text, ...]:
        """A block as its paragraphs; none where there is nothing in it."""
        return self._print(text, place, is_line=False)

    def line(self, text: str, place: Place) -> Text:
        """A block as one item of a list."""
        return self._print(text, place, is_line=True)[0]

    def judged(self, text: str, place: Place) -> tuple[tuple[Text, ...], tuple[Problem, ...]]:
        """A block as its paragraphs, with what came up in it alone."""
        known = len(self.problems)
        texts = self.paragraphs(text, place)
        return texts, tuple(self.problems[known:])

    def _print(self, text: str, place: Place, *, is_line: bool) -> tuple[Text, ...]:
        key = (self._mark, text, place, is_line)
        if self._cleared:
            # It may print a name, and no name is kept.
            texts, problems = _placed(self._render(text), place, is_line)
        else:
            texts, problems = _KEPT.get(key, lambda: _placed(self._rendered(text), place, is_line))
        self.problems += problems
        return texts

    def _rendered(self, text: str) -> _Rendered:
        return _RENDERED.get((self._mark, text), lambda: self._render(text))

    def _render(self, text: str) -> _Rendered:
        try:
            rendered = self.renderer.render(text)
        except TokenError as error:
            remedy = "Mend the token, or write {{ for a brace."
            unread = phrases.Problem(TOKEN, "", str(error), remedy)
            return _UNREADABLE.sub(_mask, text), (), (unread,)
        found = (*rendered.problems, *self._levels(rendered.spans))
        return rendered.text, rendered.spans, found

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


def _placed(made: _Rendered, place: Place, is_line: bool) -> _Printed:
    rendered, spans, found = made
    texts = [clean(rendered, spans, place)] if is_line else paragraphs(rendered, spans, place)
    return tuple(texts), tuple(Problem.at(place, each) for each in found)


def renderer_of(record: Record, style: HouseStyle, cleared: Collection[str] = ()) -> Renderer:
    """What prints in a house's words; for the `cleared` remarks a speaker may be named."""
    return Renderer(record, fitting(style.wording, record), cleared=cleared)


def fitting(wording: Wording, record: Record) -> Wording:
    """The house's words, with its spellings as far as this dialogue's delegations have them."""
    spellings = {
        delegation.code: wording.spellings[delegation.code]
        for delegation in record.delegations
        if wording.spellings.get(delegation.code) in delegation.alternatives
    }
    return replace(wording, spellings=spellings)


def _mark(record: Record, style: HouseStyle) -> bytes:
    """A fingerprint of all that printing a block depends on; what was said and names are not in it.

    A name is printed only for a remark that its speaker has cleared: such a block is never kept.
    """
    rooms = [
        (
            session.code,
            session.rule,
            [(seat.participant, seat.capacity) for seat in session.attendance],
            [(one.id, one.speaker, one.rule, one.supersedes) for one in session.remarks],
        )
        for session in record.sessions
    ]
    people = [(each.code, each.delegation) for each in record.participants]
    told = (record.rule, record.regions, record.delegations, people, rooms)
    house = (style.wording, sorted(style.levels), style.title)
    return sha256(repr((told, house)).encode()).digest()


def _mask(found: re.Match[str]) -> str:
    return "{" if found[0] == "{{" else UNREADABLE
