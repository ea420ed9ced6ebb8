"""What words beside an attribution tell of where its speaker is from, as a text has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ...document import Attribution, Text
from ...sentences import sentences_of
from ..aside import Aside
from ..keeping import KEPT, prints_name
from .acting_for import ANSWER, FOR_A_STATE, SPOKEN_TO
from .around import ALONE, NEXT
from .lands import Land, Lands
from .masked import Masked, mask
from .outside import AFTERWARDS, EARLIER, LATER, OUTSIDE
from .positions import BESIDE, OURS, Position

_BESIDE: Final = (*OUTSIDE, *LATER, *BESIDE, *FOR_A_STATE)
_NEXT: Final = (*NEXT, *OURS, *AFTERWARDS)
_ALONE: Final = (*ALONE, *EARLIER)


@dataclass(frozen=True, slots=True)
class Telling:
    """Words on the speaker of an attribution, and the codes of the delegations that they name.

    `outside` where they tell that the speaker is of none of these, `if_true` where nothing is told
    of a speaker who is, `likely` where they may tell nothing of the speaker.
    """

    aside: Aside
    codes: frozenset[str]
    likely: bool = False
    outside: bool = False
    if_true: bool = False

    @property
    def about(self) -> Attribution:
        """The attribution."""
        return self.aside.about


def tellings(lands: Lands, text: Text) -> tuple[Telling, ...]:
    """All of a text; what names nobody is kept."""
    if not text.attributions:
        return ()
    return _read(lands, text) if prints_name(text) else _kept(lands, text)


@lru_cache(maxsize=KEPT)
def _kept(lands: Lands, text: Text) -> tuple[Telling, ...]:
    return _read(lands, text)


def _read(lands: Lands, text: Text) -> tuple[Telling, ...]:
    named = lands.find(text.text)
    if not named:
        return ()
    sentences = [
        mask(text.text, start, end, text.attributions, named)
        for start, end in sentences_of(text.text)
    ]
    found: list[Telling] = []
    for number, each in enumerate(sentences):
        found += _beside(text, each)
        if number + 1 < len(sentences):
            found += _answered(text, each, sentences[number + 1])
        if not each.attributions:
            before = sentences[number - 1] if number else None
            after = sentences[number + 1] if number + 1 < len(sentences) else None
            found += _around(text, each, before, after)
    return tuple(found)


def _beside(text: Text, sentence: Masked) -> Iterator[Telling]:
    """What a sentence tells of those whom it names itself."""
    if not (sentence.attributions and sentence.lands):
        return
    for position in _BESIDE:
        for match in position.pattern.finditer(sentence.text):
            about = sentence.attributions[match.start("token")]
            yield _telling(text, sentence, match, about, position)
    for position in OURS:
        for match in position.pattern.finditer(sentence.text):
            yield _telling(text, sentence, match, _last(sentence, match.start()), position)
    for position in NEXT:
        for match in position.pattern.finditer(sentence.text, min(sentence.attributions)):
            yield _telling(text, sentence, match, _last(sentence, match.start()), position)


def _around(
    text: Text, sentence: Masked, before: Masked | None, after: Masked | None
) -> Iterator[Telling]:
    """What a sentence of no attribution tells of the one before it, or of the one behind it."""
    if not sentence.lands:
        return
    said = _last(before, len(before.text)) if before and before.attributions else None
    if said:
        yield from _found(text, sentence, said, _NEXT)
    if after and after.attributions:
        yield from _found(text, sentence, min(after.attributions.items())[1], _ALONE)


def _answered(text: Text, sentence: Masked, after: Masked) -> Iterator[Telling]:
    """What a sentence tells of who answers it, in the words with which the next begins."""
    answer = ANSWER.match(after.text) if sentence.lands and after.attributions else None
    if answer:
        about = after.attributions[answer.start("token")]
        yield from _found(text, sentence, about, SPOKEN_TO)


def _found(
    text: Text, sentence: Masked, about: Attribution, positions: Sequence[Position]
) -> Iterator[Telling]:
    for position in positions:
        for match in position.pattern.finditer(sentence.text):
            yield _telling(text, sentence, match, about, position)


def _last(sentence: Masked, place: int) -> Attribution:
    """Whom a sentence named last before a place, or else first after it."""
    places = sorted(sentence.attributions)
    before = [each for each in places if each < place]
    return sentence.attributions[before[-1] if before else places[0]]


def _telling(
    text: Text, sentence: Masked, match: re.Match[str], about: Attribution, position: Position
) -> Telling:
    groups = match.re.groupindex
    cut = "cut" if "cut" in groups else "said"
    start, end = sentence.span(*match.span(cut))
    said = slice(*sentence.span(*match.span("said")))
    land: Land = sentence.lands[match.start("land")]
    return Telling(
        Aside(about, text.text[said].strip(" ,"), start, end, can_be_cut=cut == "cut"),
        land.codes,
        position.likely,
        position.outside,
        position.if_true,
    )
