"""What a noted sentence is: a clause, the rest of a "that", a question, a mere fragment.

Notes come in every shape. Each is told apart here as far as it surely can be; `OTHER` is the
shape of what cannot, and of what no verb takes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from dialogues.domain.wordset import word_set

from .english.casing import Casing
from .english.finite import has_main_clause, is_auxiliary, words_of
from .english.nouns import hides_no_verb, is_noun_phrase, may_be_noun_phrase
from .english.questions import as_put, asked_of
from .english.texts import without_end
from .english.verb_lists import BARE_ONLY, THIRDS
from .english.words import PREPOSITIONS, QUESTIONS
from .openings import Opening, opening_of
from .predicates import predicate_of
from .verbs import Verb


class Shape(Enum):
    """What can follow a verb of reporting, and how."""

    PREDICATE = auto()  # "rejected the claim": goes with the speaker as it is
    CLAUSE = auto()  # "the sanctions should stay"
    THAT = auto()  # what follows a "that" which somebody typed
    WHETHER = auto()
    HOW = auto()  # "how China sees it"
    QUESTION = auto()  # "how could they cooperate?"
    NOUN = auto()
    ING = auto()
    TO = auto()
    ABOUT = auto()  # "about the price", "against lifting"
    OTHER = auto()


_PREPOSITIONS: Final = word_set("about for against of on in with to at")
_WHO: Final = word_set("which who whom whose")
_HOW: Final = QUESTIONS - _WHO
_GERUND: Final = re.compile(r"[A-Za-z]{3,}ing$")
_NO_GERUNDS: Final = word_set(
    """during nothing something everything anything thing evening morning spring string"""
)
_IMPERATIVES: Final = (BARE_ONLY - {"allow"}) | word_set(
    "let let's let’s please don't don’t do stop keep"
)


@dataclass(frozen=True, slots=True)
class Shaped:
    """A sentence with its shape, in the words that follow the verb, not ended.

    `front` is the connective that goes before everything, `opinion` what stands for the verb
    of a note that has none, `base` the verb of a predicate; `sure` where a noun phrase cannot
    be a clause after all.
    """

    shape: Shape
    text: str
    front: str = ""
    opinion: str = ""
    base: str = ""
    sure: bool = True


def shape_of(sentence: str, verb: Verb, casing: Casing) -> Shaped:
    """The shape of a sentence under a verb."""
    opening = opening_of(sentence)
    if predicate := predicate_of(opening.point, verb):
        told = without_end(predicate.told())
        return Shaped(Shape.PREDICATE, told, opening.front, base=predicate.base)
    if opening.opinion:
        return _opinion(opening, verb, casing) or _plain(Opening("", "", sentence), verb, casing)
    return _plain(opening, verb, casing)


def _opinion(opening: Opening, verb: Verb, casing: Casing) -> Shaped | None:
    """An opinion, where what it is about surely is a clause."""
    if not has_main_clause(opening.point) or opening.point.endswith("?"):
        return None
    text = casing.lower_first(without_end(opening.point))
    return Shaped(Shape.CLAUSE, text, opening.front, opening.opinion)


def _plain(opening: Opening, verb: Verb, casing: Casing) -> Shaped:
    asked = asked_of(opening.point)
    if asked and (asked.direct or not (verb.asks or verb.base == "say")):
        question = as_put(opening.point)
        return Shaped(Shape.QUESTION, casing.lower_first(question), opening.front)
    if asked:
        shape = Shape.WHETHER if asked.text.startswith("whether ") else Shape.HOW
        return Shaped(shape, casing.lower_first(asked.text), opening.front, base="ask")
    point = without_end(opening.point)
    shape = Shape.CLAUSE if _name_acts(point, casing) else _shape(point, verb)
    text = point[5:].strip() if shape is Shape.THAT else casing.lower_first(point)
    sure = shape is not Shape.NOUN or _announces(point) or is_noun_phrase(point)
    return Shaped(shape, text, opening.front, sure=sure)


def _announces(point: str) -> bool:
    """ "three reasons for it: warmth, greed and haste": a phrase, and what it stands for."""
    phrase, colon, _ = point.partition(":")
    long_enough = len(words_of(phrase)) > len(("the", "reason"))
    return bool(colon) and long_enough and not has_main_clause(phrase) and is_noun_phrase(phrase)


def _name_acts(point: str, casing: Casing) -> bool:
    """ "Russia uses force": after a name, a form that is verb and noun is a verb."""
    first, second, third = [*words_of(point), "", "", ""][:3]
    named = first.isalpha() and not first.endswith("s") and casing.lower_first(point) == point
    after = third not in PREPOSITIONS and third not in ("", "and", "or", ",")
    return named and point[:1].isupper() and second in THIRDS and after


def _shape(point: str, verb: Verb) -> Shape:
    words = words_of(point)
    first, second = words[0] if words else "", words[1] if len(words) > 1 else ""
    if first == "that" and not is_auxiliary(second):
        return Shape.THAT if point.startswith("that ") else Shape.OTHER
    if first in _IMPERATIVES or is_auxiliary(first):
        return Shape.OTHER
    if _announces(point):
        return Shape.NOUN
    if has_main_clause(point):
        return Shape.CLAUSE
    if first == "whether" or (first == "if" and verb.how == ""):
        return Shape.WHETHER
    if first in _WHO and verb.asks:
        return Shape.HOW
    if first in _HOW and len(words) > 2:
        return Shape.HOW if not is_auxiliary(second) else Shape.OTHER
    return _fragment(point, words)


def _fragment(point: str, words: tuple[str, ...]) -> Shape:
    first = words[0] if words else ""
    if re.search(r"[—–:;]|\s-\s", point):
        return Shape.OTHER
    if first == "to":
        return Shape.TO
    sure = hides_no_verb(words)
    if first in _PREPOSITIONS:
        return Shape.ABOUT if sure else Shape.OTHER
    if first == "not" and len(words) > 1:
        first = words[1]
    if _GERUND.match(first) and first not in _NO_GERUNDS:
        return Shape.ING if sure else Shape.OTHER
    follows = point[:1].islower() and may_be_noun_phrase(words)  # written to follow its verb
    return Shape.NOUN if follows or is_noun_phrase(point) else Shape.OTHER
