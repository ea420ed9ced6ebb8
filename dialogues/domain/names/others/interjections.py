"""Cries that are family names too: "Aye, said the captain", '"Chow!" called the cook'."""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.context import Context

_CRIES: Final = word_set(
    "aye yeh yea yah ya yo oo ooh oh ho ha ah eh huh hu wow ow ay ai um uh hum hey hi chow bah wah "
    "no so dang bang wow ma pa mu moo shoo woo ko kaw baa tut ta la hum o"
)
# "Shun the press": what it is to do, to something.
_ORDERED: Final = re.compile(r" (?:the|an?|all|any|every|your|my|our|this|that|these|those) [a-z]")
_CONTRACTED: Final = frozenset({"I'm", "I’m"})  # an Im is written otherwise
_VERB: Final = 2.6  # a verb is as frequent (Zipf)
_SELDOM: Final = 1.5
_SAID: Final = re.compile(
    r"[,!?.…]?[\"”’']?,? (?:said|cried|shouted|called|replied|whispered|answered|went|sighed)"
    r" (?:the|an?|my|our|his|her|their|one|some)\b"
)
# "Mabruk all round", "Skål to all!": what is wished to all, in any language.
_ALL_ROUND: Final = re.compile(r"!? (?:all a?round\b|to (?:you )?all(?=[.!;\n]|$))")


def is_ordered(context: Context, start: int, end: int) -> bool:
    """Whether a word at the head of a sentence tells what to do: no name stands before "the"."""
    word = context.words[start]
    if end - start > 1 or not word.opens or _ORDERED.match(context.tail(end)) is None:
        return False
    return zipf_frequency(word.folded, "en") >= _VERB and _is_base(word.folded)


def _is_base(word: str) -> bool:
    """Whether a word has the other forms of a verb."""
    stem = word.removesuffix("e")
    forms = (stem + "ing", stem + word[-1] + "ing")
    return any(zipf_frequency(each, "en") >= _SELDOM for each in forms)


def is_cried(context: Context, start: int, end: int) -> bool:
    """Whether a name at the head of a sentence is what somebody cries, or "I'm"."""
    word = context.words[start]
    if context.text[word.start : context.words[end - 1].end] in _CONTRACTED:
        return True
    if word.opens and _ALL_ROUND.match(context.tail(end)):
        return True
    if end - start > 1 or not word.opens or word.folded not in _CRIES:
        return False
    return _SAID.match(context.tail(end)) is not None
