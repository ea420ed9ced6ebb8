"""How much each sign at a name weighs: above nought for the participant, below against.

The logarithm of odds, to a tenth. Fitted by `make bench ONLY=weights` on the sets of the corpus
that may be read, and shrunk: what is seldom seen weighs little. Decision 0056.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .signs import Sign

BIAS: Final = -0.2  # before anything is seen
WEIGHTS: Final[Mapping[Sign, float]] = {
    # What the rules made of it.
    Sign.RULED_SURE: 2.5,
    Sign.RULED_ELSEWHERE: 1.1,
    Sign.RULED_LIKELY: 1.6,
    Sign.RULED_WORD: 1.3,
    Sign.RULED_PUBLIC: -0.2,
    Sign.RULED_OFFICE: -2.8,
    Sign.RULED_ANOTHER: -3.5,
    # What it is.
    Sign.SURNAME_AND_WORD: -0.0,
    Sign.COMMON_GIVEN_AND_WORD: -0.1,
    Sign.NO_WORD: 2.1,
    Sign.RARE_WORD: 0.8,
    Sign.KNOWN_WORD: -0.6,
    Sign.SEVERAL_WORDS: 1.4,
    Sign.ONCE: 0.7,
    # How it is written.
    Sign.LOW_NAME: 0.1,
    Sign.CAPITALS: 1.1,
    Sign.OPENS: 1.7,
    Sign.OPENS_A_PART: 0.4,
    Sign.TIMED_LINE: -0.8,
    Sign.QUOTED_ALONE: -1.9,
    # What stands before.
    Sign.AFTER_HONORIFIC: 1.2,
    Sign.AFTER_OFFICE: -1.6,
    Sign.AFTER_THE: -1.5,
    Sign.AFTER_CAPITAL: -1.3,
    Sign.AFTER_CAPITAL_AND_COMMA: 1.2,
    Sign.AFTER_BREAK: 0.9,
    Sign.AFTER_VERB: 0.8,
    Sign.AFTER_FROM: -0.9,
    Sign.AFTER_CALLED: -1.6,
    Sign.AFTER_ROLE: -2.0,
    Sign.HEADED_FOR: -1.0,
    # What stands after.
    Sign.SAYS: 1.6,
    Sign.COLON: 1.0,
    Sign.OWNS_AS_PERSON: 1.3,
    Sign.OWNS_AS_GUEST: 0.8,
    Sign.BEFORE_COMMA_CAPITAL: -1.2,
    Sign.BEFORE_COMMA_ARTICLE: -1.6,
    Sign.BEFORE_WHO: 0.9,
    Sign.BEFORE_AND: -0.7,
    Sign.BEFORE_FUNCTION: -0.7,
    Sign.BEFORE_OTHER: -0.8,
    Sign.WORD_BEFORE_NOUN: -1.3,
    Sign.GIVEN_THE_FLOOR: 0.7,
    Sign.BEFORE_PARTICLE: -0.8,
    Sign.BEFORE_OR: -0.5,
    Sign.AMONG_THINGS: -0.9,
    Sign.EQUATED: -1.2,
    Sign.GLOSSED: -0.8,
    # What the text said before.
    Sign.NAMED: 1.4,
    Sign.NAMED_BEFORE: -0.8,
    Sign.NAMED_NEAR: 0.8,
    Sign.WORD_NAMED_BEFORE: 0.5,
    Sign.NAMED_ALONE: -1.0,
    Sign.OTHER_JUST_NAMED: 0.8,
    # What stands near.
    Sign.ABOUT_THEM: 1.1,
    Sign.SURNAMES: 1.0,
    Sign.GIVENS: 1.1,
    Sign.TURN: 0.8,
    Sign.ROOM: 0.7,
    Sign.PRONOUN: 0.2,
    Sign.STATE: -0.8,
    Sign.STATES: -1.8,
    Sign.FIGURES_NEAR: -0.8,
    Sign.YEAR: -0.6,
    Sign.PLACES: -0.6,
    Sign.DATES: -0.5,
    Sign.FIGURES_ALONE: -0.4,
    Sign.PEOPLE_ALONE: 0.8,
}
