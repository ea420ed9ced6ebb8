"""What stands at once before and after a name, as signs for or against the participant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from wordfreq import zipf_frequency

from ..around.addressing import HONORIFICS
from ..around.bearers import Bearer
from ..around.context import Context, is_owner
from ..around.grammar import is_verb, is_verb_form
from ..around.vocabulary import CALLINGS, DETERMINERS, OWNED, PUBLIC_OFFICES, SAYING
from ..writing.forms import Form, How
from ..writing.words import Word
from .signs import Sign
from .surrounding import GIVING, GUESTS_OWN, KIN, PLACING

_ROLE: Final = 4  # words
_GRAMMAR: Final = 5.5  # a word as frequent (Zipf) is one of grammar
_CALLED: Final = re.compile(r"(?:\bone|\bcalled|\bnamed|\bname (?:is|was)|\bcertain) [\"“]?\Z")
_CALLED_FAR: Final = 20  # characters
_SO_CALLED: Final = (" by name", " by surname")
_BREAKS: Final = frozenset('([{:;–—-/|"“«„')
_NO_OTHER: Final = frozenset(".;?!)]\n")
_PARTED: Final = frozenset({" (", " [", " –", " —", " -"})
_ENDED: Final = frozenset(".,;)]")
_LEADING: Final = PLACING | GIVING
_ARTICLES: Final = frozenset({"a", "an", "the"})
_WHO: Final = frozenset({"who", "whose"})
_PARTICLE: Final = re.compile(r" (?:do|da|de|del|di|la|le|las|los|el|van|von) [A-Z]")
_OR: Final = re.compile(r",? or (?:[A-Z]|an? |the )")
_THINGS: Final = re.compile(r", [a-z]{3,}(?:, | and | or )")
_EQUATED: Final = re.compile(
    r"(?:,? (?:in|among|for) [^.,;]{3,30},)? (?:is|was|means?|meant|stands for|as) "
    r"(?:[\"“]|(?:an?|the) (?:\w+ ){0,2}?(\w+)|([A-Z]\w+)\b)"
)


def before_it(context: Context, start: int, end: int, form: Form, who: Bearer) -> Iterator[Sign]:
    """What stands before a name."""
    text, word = context.text, context.words[start]
    low = word.start
    called = _CALLED.search(text, max(0, low - _CALLED_FAR), low) is not None
    called = called or text.startswith(_SO_CALLED, context.words[end - 1].end)
    if called and form.how is not How.NICKNAME:  # pet names are what one is called
        yield Sign.AFTER_CALLED
    near = context.words[max(0, start - _ROLE) : start]
    if any(each.folded in KIN and each.folded not in who.callings for each in near):
        yield Sign.AFTER_ROLE
    before = context.before(start)
    if before is None:
        yield from _after_a_mark(context, start)
    elif (sign := _by_word(before, who)) is not None:
        yield sign


def _by_word(before: Word, who: Bearer) -> Sign | None:
    word = before.folded
    if word in HONORIFICS:
        return Sign.AFTER_HONORIFIC
    if word in PUBLIC_OFFICES and word not in who.title:
        return Sign.AFTER_OFFICE
    if word == "the":
        return Sign.AFTER_THE
    if word == "from":
        return Sign.AFTER_FROM
    if before.capital:
        another = not before.opens and not who.has_given(word)
        return Sign.AFTER_CAPITAL if another else None
    return Sign.AFTER_VERB if word not in _LEADING and is_verb_form(word) else None


def _after_a_mark(context: Context, start: int) -> Iterator[Sign]:
    word = context.words[start]
    if word.opens:
        return
    if not _BREAKS.isdisjoint(word.gap):
        if not any(each.isdigit() for each in word.gap):
            yield Sign.AFTER_BREAK
    elif "," in word.gap and context.words[start - 1].capital:
        yield Sign.AFTER_CAPITAL_AND_COMMA


def after_it(context: Context, start: int, end: int, form: Form) -> Iterator[Sign]:
    """What stands after a name."""
    yield from _in_pattern(context, end)
    after = context.after(end)
    if after is None:
        yield from _before_a_mark(context, start, end)
    elif is_owner(after):
        yield from _owning(context.words[end + 1 : end + 4])
    elif after.capital:
        return
    elif after.folded in SAYING:
        yield Sign.SAYS
    elif after.folded == "and":
        yield Sign.BEFORE_AND
    elif after.folded not in PLACING and not is_verb(context, end):
        plain = after.folded in DETERMINERS or zipf_frequency(after.folded, "en") >= _GRAMMAR
        if plain:
            yield Sign.BEFORE_FUNCTION
        elif form.ordinary and after.gap == " ":
            yield Sign.WORD_BEFORE_NOUN


def _owning(words: Sequence[Word]) -> Iterator[Sign]:
    row = [word.folded for word in words if word.follows]
    if row and (row[0] in OWNED or row[0] == "own"):
        yield Sign.OWNS_AS_PERSON
    if not GUESTS_OWN.isdisjoint(row):
        yield Sign.OWNS_AS_GUEST


def _in_pattern(context: Context, end: int) -> Iterator[Sign]:
    """What is said of words and of places, as it is written after them."""
    text, high = context.text, context.words[end - 1].end
    if _PARTICLE.match(text, high):
        yield Sign.BEFORE_PARTICLE
    if _OR.match(text, high):
        yield Sign.BEFORE_OR
    if _THINGS.match(text, high):
        yield Sign.AMONG_THINGS
    if (told := _EQUATED.match(text, high)) and (told[1] or "") not in CALLINGS:
        yield Sign.EQUATED


def _before_a_mark(context: Context, start: int, end: int) -> Iterator[Sign]:
    """What a punctuation mark after a name says, and what follows it."""
    high = context.words[end - 1].end
    gap = context.text[high : high + 2]
    mark = gap[:1]
    if mark == ":":
        yield Sign.COLON
    elif mark == "," and end < len(context.words):
        if (sign := _past_a_comma(context.words[end])) is not None:
            yield sign
    elif mark and mark not in _NO_OTHER and gap not in _PARTED:
        yield Sign.BEFORE_OTHER
    if mark in _ENDED and context.said_before(start) in GIVING:
        yield Sign.GIVEN_THE_FLOOR


def _past_a_comma(following: Word) -> Sign | None:
    if following.capital:
        return Sign.BEFORE_COMMA_CAPITAL
    if following.folded in _ARTICLES:
        return Sign.BEFORE_COMMA_ARTICLE
    return Sign.BEFORE_WHO if following.folded in _WHO else None
