"""Whether some words are a noun phrase and nothing more: "a phased lifting of sanctions".

A verb that nothing here knows could hide in them ("the harbour silts up"), so a phrase counts
only where every word that could be one stands where a verb cannot.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .finite import words_of
from .verb_lists import BARE, PASTS
from .vocabulary import ADJECTIVES
from .words import (
    ADVERBS,
    DETERMINERS,
    FUNCTION_WORDS,
    NUMBERS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTIONS,
)

# What a phrase is surely about where "of", "that", "for" or "to" follows.
_HEADS: Final = word_set(
    """absence aim allegation argument assertion assumption belief benefit benefits case charge
    claim consequences cost costs creation danger decline delay difficulty distinction easing
    effect effects end establishment existence expansion extension fact failure future gap
    growth history idea impact importance impression lack launch legacy lessons level lifting
    limits link logic loss need notion number plan point possibility premise presence price
    prospect proposal purpose reason reasons relevance resumption return right rise risk risks
    role scale significance source speed start state story strength success suggestion suspicion
    theory threat urgency use usefulness value view views weakness withdrawal"""
)
_ARTICLES: Final = word_set("the a an my our its their his her your every each")
_ADJECTIVAL: Final = (
    "ic", "al", "ive", "ous", "ful", "less", "able", "ible", "ary", "ory", "ed", "ing", "ern",
    "ian", "ean", "ese", "ish", "ier", "est",
)  # fmt: skip
_RELATIVES: Final = word_set("that which who where when if because")
# Adjectives that stand alone: "ready to talk", "too early".
_PREDICATIVE: Final = word_set(
    """able absurd bad better careful clear dangerous difficult early easy essential fine glad good
    happy hard harmful helpful important impossible late likely necessary nice perfect pointless
    possible premature ready right risky sad silly sorry strange sure true unable unclear
    unlikely useful useless vital willing wrong yes"""
)
_NO_BEGINNINGS: Final = ADVERBS | PREPOSITIONS | PRONOUNS | QUESTIONS | _PREDICATIVE
_AFTER_ADJECTIVES: Final = PREPOSITIONS | {"that"}


def is_noun_phrase(text: str) -> bool:
    """Whether the words surely make a noun phrase and hold no clause of their own."""
    words = words_of(text)
    return may_be_noun_phrase(words) and (_has_telling_head(words) or hides_no_verb(words))


def may_be_noun_phrase(words: tuple[str, ...]) -> bool:
    """Whether words begin like a noun phrase and hold no mark that would end one."""
    return bool(words) and not {";", ":", "—", "–"} & set(words) and _can_begin(words)


def hides_no_verb(words: tuple[str, ...]) -> bool:
    """Whether no word after the first can be a verb that nothing here knows."""
    for place in range(1, len(words)):
        if words[place] in _RELATIVES:
            return True  # the verbs that follow are taken up, or `has_main_clause` finds them
        if _may_be_verb(words, place):
            return False
    return True


def _can_begin(words: tuple[str, ...]) -> bool:
    first, second = words[0], words[1] if len(words) > 1 else ""
    if first == "no" or not first[0].isascii():
        return False
    if begins_named(first):
        return second != ""
    if first in DETERMINERS:
        return second != "" and (first in _ARTICLES or not (second in BARE or second in PASTS))
    if first in _NO_BEGINNINGS:
        return False
    return not (first in ADJECTIVES and (not second or second in _AFTER_ADJECTIVES))


def begins_named(first: str) -> bool:
    """ "Russia's", "two": as good as an article."""
    return first.endswith(("'s", "’s", "s'", "s’")) or first in NUMBERS


def _has_telling_head(words: tuple[str, ...]) -> bool:
    """ "the wider claim that …": a known noun before the first word that cannot be in a name."""
    for place, word in enumerate(words[:4]):
        follows = words[place + 1] if place + 1 < len(words) else ""
        if word in _HEADS and follows in ("of", "that", "for", "to", "behind", "in", "from"):
            return words[0] in DETERMINERS or place == 0
        if word in PREPOSITIONS:
            return False
    return False


def _may_be_verb(words: tuple[str, ...], place: int) -> bool:
    word, before = words[place], words[place - 1]
    if before in _ARTICLES or before in PREPOSITIONS or before in ("and", "or", ",", "to"):
        return False
    if place == 1 and (before in DETERMINERS or begins_named(before)):
        return False
    if word in FUNCTION_WORDS or word.endswith("ly") or before.isupper():
        return False
    if before in ADJECTIVES or before.endswith(_ADJECTIVAL):
        return word in BARE and before.endswith("ing")
    if word in PASTS or word.endswith("ed"):
        return True
    if before.endswith("s") and not before.endswith(("ss", "'s", "’s", "us")):
        return word != ","
    return word.endswith("s") and not word.endswith(("ss", "'s", "’s", "us", "is"))
