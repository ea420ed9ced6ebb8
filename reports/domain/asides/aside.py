"""What is said of a speaker beside the label: "{r1}, who had come late, argued".

Found around each token that names people: a clause, an apposition, a bracket, what opens the
sentence, and a statement of its own ("She had come late.").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from ..document import Attribution, Text
from ..sentences import sentence_at
from .keeping import kept, people_of
from .speaker_words import OF_SPEAKER, OWNED
from .words import (
    AFTER,
    BRACKETED,
    CLOSING,
    FROM_THEN,
    LIFE,
    NEARBY,
    OPENING,
    ORDER_BEFORE,
    PRONOUN,
    STATED,
    TIME,
    is_personal,
)

_REACH: Final = 160  # characters before an attribution in which what opens its sentence stands
# "To a participant, the sea is cold": the comma closes what opens the sentence.
_OPENS: Final = re.compile(
    r"(?:\A|[.!?;]\s+)(?:\w+, )?(?:to|for|according to|in|with|like|unlike|by|from|as|of|on|than)\b"
    r"[^,.;:!?]*\Z",
    re.IGNORECASE,
)
_WHO: Final = re.compile(r"who(?:se|m)?\b", re.IGNORECASE)
_AT: Final = re.compile(
    r"\A(?:(?:by then )?it was |the (?:clock|hour) \w+ |(?:at|by) )", re.IGNORECASE
)
OWNS: Final = ("'s", "’s", "s'", "s’")


@dataclass(frozen=True, slots=True)
class Aside:
    """Words on the speaker of an attribution; `start` and `end` take in what is cut with them.

    `can_be_cut` where the sentence stands without them; `needs_fact` where they tell something
    only if the record knows of whom it is true; `is_view` where they may be what somebody thinks.
    """

    about: Attribution
    said: str = field(repr=False)
    start: int
    end: int
    can_be_cut: bool = True
    needs_fact: bool = False
    is_view: bool = False
    is_apart: bool = False


@kept
def find_asides(text: Text) -> tuple[Aside, ...]:
    """Every aside of a text, in the order of its attributions; then what stands by itself."""
    named = people_of(text)
    if not named:
        return ()
    found: list[Aside] = []
    for each in named:
        owns = text.text[each.start : each.end].endswith(OWNS)
        if not owns:
            found += [*_before(text.text, each), *_after(text.text, each)]
        owned = OWNED.match(text.text, each.end)
        if owned and (owns or not owned[0].startswith(" ")):
            found.append(Aside(each, owned["said"], *owned.span("said"), can_be_cut=False))
    for match in PRONOUN.finditer(text.text):
        earlier = [each for each in named if each.end <= match.end()]
        if earlier and (stated := STATED.match(text.text, match.end())):
            found.append(_stated(earlier[-1], stated))
    found += [*_since(text.text, named), *_timed(text.text, named)]
    found += [
        each
        for each in _nearby(text.text, named)
        if not any(
            one.start <= each.start and each.end <= one.end
            for one in found
            if each.needs_fact or not one.needs_fact
        )
    ]
    return tuple(found)


def _nearby(text: str, named: Sequence[Attribution]) -> Iterator[Aside]:
    """What stands in the sentence of an attribution, without being said of it."""
    for pattern in (NEARBY, OF_SPEAKER, CLOSING):
        for match in pattern.finditer(text):
            start, end = sentence_at(text, match.start(), match.end())
            here = [each for each in named if start <= each.start < end]
            # The one before it, or else the first.
            before = [each for each in here if each.end <= match.start()]
            for each in before[-1:] or here[:1]:
                yield replace(_stated(each, match), needs_fact=pattern is NEARBY)


def _since(text: str, named: Sequence[Attribution]) -> Iterator[Aside]:
    """A time with which a sentence begins: whoever comes next speaks from then on."""
    for match in FROM_THEN.finditer(text):
        _, end = sentence_at(text, match.start(), match.end())
        _, last = sentence_at(text, end, end + 1)
        said = _AT.sub("after ", match[0])
        for each in [one for one in named if match.end() <= one.start < last][:1]:
            yield Aside(each, said, *match.span(), can_be_cut=False, needs_fact=True)


def _timed(text: str, named: Sequence[Attribution]) -> Iterator[Aside]:
    """A time in brackets: of whoever the sentence names last before it."""
    for match in BRACKETED.finditer(text):
        start, _ = sentence_at(text, match.start(), match.end())
        for each in [one for one in named if start <= one.start < match.start()][-1:]:
            yield replace(_stated(each, match), said=f"at {match['said']}")


def _before(text: str, each: Attribution) -> Iterator[Aside]:
    offset = max(0, each.start - _REACH)
    near = text[offset : each.start]
    if near.endswith(", ") and (opening := OPENING.search(near)):
        start = offset + opening.start("cut")
        is_time = TIME.match(opening["said"]) is not None
        yield Aside(each, opening["said"], start, each.start, needs_fact=is_time)
    elif near.endswith((" was ", " were ", ", ")) and (order := ORDER_BEFORE.search(near)):
        span = offset + order.start("said"), offset + order.end("said")
        yield Aside(each, order["said"], *span, can_be_cut=False)


def _after(text: str, each: Attribution) -> Iterator[Aside]:
    following = text[each.end : each.end + 2]
    if following[:1] not in (",", " "):
        return
    closes = following[:1] == "," and _OPENS.search(text[max(0, each.start - _REACH) : each.start])
    for pattern in () if closes else AFTER:
        if match := pattern.match(text, each.end):
            said = match["said"].strip()
            clause = _WHO.match(said) is not None
            yield Aside(
                each,
                said,
                match.start(),
                match.end(),
                # "A participant who had worn a uniform said": nothing tells where that ends.
                can_be_cut=not clause or match[0].startswith(","),
                is_view=clause and not is_personal(said),
            )
            return
    if life := LIFE.match(text, each.end):
        yield Aside(each, life["said"], *life.span("said"), can_be_cut=False)
    elif stated := STATED.match(text, each.end):
        yield _stated(each, stated)


def _stated(each: Attribution, match: re.Match[str]) -> Aside:
    return Aside(
        each, match["said"].strip(), *match.span("said"), can_be_cut=False, needs_fact=True
    )
