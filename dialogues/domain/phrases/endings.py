"""What may follow the noun of an attribution: "from the ROK", "on the Korean side", "'s"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .labelreader import Found, LabelReader
from .nounphrase import NounPhrase
from .phrase import ANY, Quantity

_FROM: Final = re.compile(r" (?:from|representing) (?:(?:both|either|all of) )?")
_OF_THE: Final = re.compile(r" (?:from|representing|of|on|in) (?:the )?")
_SIDE: Final = re.compile(r" (?:delegations?|sides?|teams?|governments?|contingent)\b")
_EACH_COUNTRY: Final = re.compile(
    r" (?:from|of|in|representing) (?:(?:each|all|every one) of the (?:[^\W_]+ )?"
    r"|all (?:the )?[^\W_]+ |each |every |both )(?:[^\W_]+ing )?(?:countr(?:y|ies)|delegations?)\b"
)
_WHOLE: Final = (Quantity.GENERAL, Quantity.ALL)


def with_ending(phrase: NounPhrase, text: str, labels: LabelReader) -> NounPhrase:
    """The phrase with the label that follows its noun, and with a possessive ending."""
    phrase = _with_possessive(phrase, text)
    if phrase.is_possessive:
        return phrase
    each = _EACH_COUNTRY.match(text, phrase.end)
    if each and phrase.quantity in _WHOLE and phrase.label == ANY:
        return _with_possessive(
            replace(phrase, quantity=Quantity.ALL_DELEGATIONS, end=each.end()), text
        )
    if phrase.label == ANY and (found := _label_after(text, phrase.end, labels)):
        codes, end = found
        return _with_possessive(replace(phrase, labels=codes, end=end), text)
    return phrase


def _label_after(text: str, end: int, labels: LabelReader) -> Found | None:
    side = _OF_THE.match(text, end)
    if side:
        # "On the Korean side", "from the ROK delegation", "of Japan's team".
        for read in (labels.adjectives, labels.places):
            found = read(text, side.end())
            named = _SIDE.match(text, _past_possessive(text, found[1])) if found else None
            if found and named:
                return found[0], named.end()
    opening = _FROM.match(text, end)
    return labels.places(text, opening.end()) if opening else None


def _past_possessive(text: str, end: int) -> int:
    return end + 2 if text.startswith("'s ", end) else end


def _with_possessive(phrase: NounPhrase, text: str) -> NounPhrase:
    end = phrase.end
    if text.startswith("'s", end) and not text[end + 2 : end + 3].isalnum():
        return replace(phrase, end=end + 2, is_possessive=True)
    if text[end - 1] == "s" and text.startswith("'", end) and not text[end + 1 : end + 2].isalnum():
        return replace(phrase, end=end + 1, is_possessive=True)
    return phrase
