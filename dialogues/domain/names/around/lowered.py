"""Given names in the small letters of a chat: "hi jim", "lol peggy fell asleep"."""

from __future__ import annotations

from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..writing.given import GIVEN
from ..writing.ordinary import is_ordinary
from .context import Context
from .vocabulary import DETERMINERS, IRREGULAR, SAYING

# Before whom somebody greets or speaks of.
LED_TO: Final = word_set(
    "hi hey hello hallo hei hej hola ola ciao dear thx thanks ta cheers sorry yes ok morning bye "
    "lol ask tell ping dm nudge remind wake with from by for and to cc via"
)
_SEEN: Final = 3.7  # a name that is no word may be as frequent (Zipf)
_LONG: Final = 4
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
