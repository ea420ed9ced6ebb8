"""The tokens that could take the place of a typed attribution, each with the words it prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.phrases import Renderer, TokenError
from dialogues.domain.record import Record

from ..compose import fitting
from ..styles import HouseStyle
from .mending import replace_nth

# The closest description first; where two print the same, the first is what was meant.
FORMS: Final = ("", "another", "this", "@region", "@region another", "@any", "@any another")


@dataclass(frozen=True, slots=True)
class Binding:
    """A remark that a phrase can rest on: the token, and what it prints in the phrase's place."""

    ref: str
    token: str
    words: str = field(repr=False)
    is_same: bool  # it prints the words that were typed


def find_bindings(
    record: Record, style: HouseStyle, source: str, words: str, number: int, refs: Iterable[str]
) -> tuple[Binding, ...]:
    """For each of these remarks the token that prints a phrase as it was typed, or nearest to it.

    `words` are the phrase and `number` counts equal words before it outside of every token. Where
    a remark can print the same words, only such remarks are handed back.
    """
    renderer = Renderer(record, fitting(style.wording, record))
    found = [
        each
        for ref in refs
        if (each := _nearest(_tries(renderer, source, words, number, ref))) is not None
    ]
    same = [each for each in found if each.is_same]
    return tuple(same or found)


def _nearest(tries: Iterator[Binding]) -> Binding | None:
    first = None
    for each in tries:
        if each.is_same:
            return each
        first = first or each
    return first


def _tries(renderer: Renderer, source: str, words: str, number: int, ref: str) -> Iterator[Binding]:
    """What each form would print there; a form that is wrong in that place is passed over."""
    try:
        before = len(renderer.render(source).problems)
    except TokenError:
        return
    for form in FORMS:
        token = f"{{{ref} {form}}}" if form else f"{{{ref}}}"
        text = replace_nth(source, words, token, number, is_token=False)
        if text is None:
            return
        rendered = renderer.render(text)
        start = _first_difference(source, text)
        for span in rendered.spans:
            if span.token.start == start and len(rendered.problems) <= before:
                printed = rendered.text[span.start : span.end]
                yield Binding(ref, token, printed, printed.casefold() == words.casefold())


def _first_difference(one: str, other: str) -> int:
    """Where the token was put: a phrase never begins with a brace."""
    pairs = enumerate(zip(one, other, strict=False))
    return next(place for place, (mine, theirs) in pairs if mine != theirs)
