"""Names in the small letters of a chat: "hi jim", "lol peggy fell asleep", "hill also asked"."""

from __future__ import annotations

from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..writing.given import GIVEN
from ..writing.ordinary import is_ordinary
from ..writing.sound import sounds_of
from .context import Context, is_owner
from .grammar import is_verb
from .vocabulary import ADVERBS, DETERMINERS, IRREGULAR, SAYING, SPEECH

# Before whom somebody greets or speaks of.
LED_TO: Final = word_set(
    "hi hey hello hallo hei hej hola ola ciao dear thx thanks ta cheers sorry yes ok morning bye "
    "lol ask tell ping dm nudge remind wake with from by for and to cc via"
)
_SEEN: Final = 3.7  # a name that is no word may be as frequent (Zipf)
_LONG: Final = 4
_LOOSE: Final = frozenset({"and", "then", "also", "who", "or"})  # after things too
_BEING: Final = word_set("is was has had will would can could may might")  # of words as well
_SEEN_SURNAME: Final = 4.0  # a surname that is no word may be as frequent (Zipf)
_UNCOMMON: Final = 2.0  # a word of at most this frequency (Zipf) is no word of English
_LONG_SURNAME: Final = 6
_LONGER_SURNAME: Final = 9
_NEAR: Final = 6  # words
_PLURAL: Final = 2.8  # the plural of a word is as frequent (Zipf)


def is_low_called(context: Context, start: int, end: int, letters: str) -> bool:
    """Whether a name in small letters, which is no word, is greeted or does something."""
    if len(letters) < _LONG - 1 or not context.is_all_low(start) or _is_word(letters):
        return False
    before, after = context.before(start), context.after(end)
    if before is not None and before.folded in LED_TO:
        return letters in GIVEN or zipf_frequency(letters, "en") <= _SEEN
    if after is not None and after.folded == "here" and len(letters) >= _LONG:
        return True
    if after is None or len(letters) < _LONG or zipf_frequency(letters, "en") > _SEEN:
        return False
    told = before is not None and before.folded in DETERMINERS - {"that"}
    return not told and (after.folded in SAYING or after.folded in IRREGULAR)


def _is_word(letters: str) -> bool:
    """Whether letters are a word of English: it is in the table, or has a plural."""
    return is_ordinary(letters) or zipf_frequency(letters + "s", "en") >= _PLURAL


def is_low_surname(context: Context, start: int, end: int) -> bool:
    """Whether a surname in small letters is one: it is no word, and long or said to speak."""
    letters = "".join(word.folded for word in context.words[start:end])
    often = zipf_frequency(letters, "en")
    after = context.after(end)
    asked = context.said_before(start) in LED_TO and len(letters) > _LONG
    acting = is_verb(context, end)
    seen = often <= _SEEN_SURNAME and (len(letters) >= _LONG_SURNAME or asked or acting)
    if seen and not context.words[start].opens and context.is_all_low(start):
        return True
    acting = acting and context.words[start].opens and context.is_all_low(start)
    if acting and seen and (len(letters) >= _LONG_SURNAME or _says_at_last(context, end, letters)):
        return True
    if often == 0 and len(letters) >= _LONGER_SURNAME:
        doubled = any(word.gap == "-" for word in context.words[start + 1 : end])
        if doubled or _is_spelled_beside(context, start):
            return True
    if often > _UNCOMMON:
        return False
    if after and ((after.folded in SPEECH - _LOOSE - _BEING) or is_owner(after)):
        return True
    return len(letters) >= _LONG_SURNAME and context.is_all_low(start)


def _is_spelled_beside(context: Context, start: int) -> bool:
    """ "Hillovskaja as well as hillovskaya": after the same name, or another of the roster."""
    near = context.words[max(0, start - _NEAR) : start]
    sounds = sounds_of(context.words[start].folded)
    return any(
        each.capital
        and (each.folded in context.surnames or not sounds.isdisjoint(sounds_of(each.folded)))
        for each in near
    )


def _says_at_last(context: Context, end: int, letters: str) -> bool:
    """ "hill also asked": a verb that only people have, after a name that is not too short."""
    while end < len(context.words) and context.words[end].folded in ADVERBS:
        end += 1
    said = len(letters) > _LONG and end < len(context.words)
    return said and context.words[end].follows and context.words[end].folded in SAYING
