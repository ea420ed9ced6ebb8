"""What may speak for or against it that a name means the participant: each sign by its name.

How much each weighs is in `weights.py`; where each is seen in a text, in `evidence.py`.
"""

from __future__ import annotations

from enum import Enum
from typing import Final


class Sign(Enum):
    """One thing that is true of a name where it stands; the value says so in words."""

    # What the rules made of it.
    RULED_SURE = "the rules are sure that a participant is meant"
    RULED_ELSEWHERE = "the rules go by the whole name, which is in the text"
    RULED_LIKELY = "the rules hold a participant likely"
    RULED_WORD = "the rules hold a participant likely, and the name is a word"
    RULED_PUBLIC = "the rules think of a public figure"
    RULED_OFFICE = "the rules see an office that nobody on the roster has"
    RULED_ANOTHER = "the rules think of somebody else"
    # What it is.
    SURNAME_AND_WORD = "a surname that is a word too"
    COMMON_GIVEN_AND_WORD = "a given name that many have, and a word"
    NO_WORD = "in no text of English"
    RARE_WORD = "seldom in a text of English"
    KNOWN_WORD = "a word that most readers know"
    SEVERAL_WORDS = "more than one word"
    ONCE = "it stands once in the text"
    # How it is written.
    LOW_NAME = "in small letters, and no word"
    CAPITALS = "in capitals"
    OPENS = "it opens a sentence"
    OPENS_A_PART = "it opens what stands after a colon, a dash, a bracket or a quotation mark"
    TIMED_LINE = "its line begins with a time"
    QUOTED_ALONE = "it stands alone in quotes or italics"
    # What stands before.
    AFTER_HONORIFIC = "a form of address before it"
    AFTER_OFFICE = "a public office before it that is not theirs"
    AFTER_THE = "an article before it"
    AFTER_CAPITAL = "another name before it"
    AFTER_CAPITAL_AND_COMMA = "a name and a comma before it"
    AFTER_BREAK = "a bracket, a dash or a colon before it"
    AFTER_VERB = "a verb before it"
    AFTER_FROM = "from"
    AFTER_CALLED = "one called so, whose name is so"
    AFTER_ROLE = "a calling or kinship before it that is not theirs"
    HEADED_FOR = "whither or whence, and the text speaks of ways and places"
    # What stands after.
    SAYS = "it says something"
    COLON = "a colon after it"
    OWNS_AS_PERSON = "it has what people have"
    OWNS_AS_GUEST = "it has what people at a table have"
    BEFORE_COMMA_CAPITAL = "a comma and a capital after it"
    BEFORE_COMMA_ARTICLE = "a comma and an article after it"
    BEFORE_WHO = "a comma and who"
    BEFORE_AND = "and"
    BEFORE_FUNCTION = "a word of grammar after it"
    BEFORE_OTHER = "a sign of another kind after it"
    WORD_BEFORE_NOUN = "a word, and a noun after it"
    GIVEN_THE_FLOOR = "by, with, for, asked before it, and the clause ends"
    BEFORE_PARTICLE = "a particle after it that makes a longer name"
    BEFORE_OR = "or, and a capital or an article"
    AMONG_THINGS = "it leads a row of things"
    EQUATED = "it is told what it is or means, and that is nobody"
    GLOSSED = "it is or was, and meanings, months or languages stand near"
    # What the text said before.
    NAMED = "the whole name is in the text"
    NAMED_BEFORE = "the whole name was in the text before"
    NAMED_NEAR = "the whole name was there a few lines before"
    WORD_NAMED_BEFORE = "a word, and the whole name was there before"
    NAMED_ALONE = "the text names nobody else so"
    OTHER_JUST_NAMED = "another of that name a few words before"
    # What stands near.
    ABOUT_THEM = "words of their title or employer near"
    SURNAMES = "other surnames of the roster near"
    GIVENS = "other given names of the roster near"
    TURN = "it takes its turn among others"
    ROOM = "words of a room where people meet near"
    PRONOUN = "their pronoun after it"
    STATE = "words of governing near"
    STATES = "several words of governing near"
    FIGURES_NEAR = "public figures of other names a line or two away"
    YEAR = "a year near"
    PLACES = "words of places near"
    DATES = "days or months near"
    FIGURES_ALONE = "the sentence names public figures, and nobody on the roster"
    PEOPLE_ALONE = "the sentence names others on the roster, and no public figure"


# What the rules made of it: for a participant, or not.
FOR: Final = frozenset({Sign.RULED_SURE, Sign.RULED_ELSEWHERE, Sign.RULED_LIKELY, Sign.RULED_WORD})
RULED: Final = FOR | {Sign.RULED_PUBLIC, Sign.RULED_OFFICE, Sign.RULED_ANOTHER}
# Signs that somebody is meant, and no word: public figures are somebody too, and say things.
OF_ANYBODY: Final = frozenset({Sign.NO_WORD, Sign.ONCE, Sign.OPENS, Sign.SAYS})
