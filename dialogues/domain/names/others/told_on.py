"""Of whom a surname alone tells on, where a text has named another of that surname before.

Source: the design's leak check. Within a paragraph that tells of a public figure the surname is
that figure's, until somebody of the roster was named and says something.
"""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.context import Context, is_owner
from ..around.grammar import is_verb_form
from ..around.vocabulary import IRREGULAR, OWNED, SAYING, SPEECH
from .namesakes import is_long_ago

_FAR: Final = 200  # words of a paragraph
# What only those at a table have.
_TABLED: Final = word_set("slides slide draft intervention presentation handout annex reservation")
_SOON: Final = 60  # words
# "Hill, absent, was elected": of whom all know it is not said.
_ATTENDING: Final = re.compile(
    r",? \(?(?:absent|in absentia|present|by (?:video|phone|telephone)|online|on the screen"
    r"|arriving late|who was (?:absent|late|away))\b"
)
_SENTENCE: Final = 40  # words
_ON_OF_ONE: Final = frozenset({"and", "is", "was", "called", "named"})  # one who came and left
_ITS: Final = frozenset({"his", "her", "their"})
_SAME: Final = frozenset({" ", "\n", ", ", "; "})
_EXPERIENCE: Final = re.compile(
    r"['’]s? (?:own )?(?:long |short |personal )?(?:experience|recollection|fieldwork|research"
    r"|field notes|interviews|findings|dataset|data set|survey|clinic|students|slides?)\b"
)
_HIM: Final = re.compile(
    r" (?:had |has |once |later |also |then |never ){0,2}[a-z]{3,}(?:ed|et|w|d|t) (?:him|her)\b"
)
_STUDIES: Final = re.compile(
    r" (?:did|does|had|has|was|is|would|could)(?:n['’]t| not| neither| both| so)?[.;]"
    r"|,? (?:here )?(?:from|of|in|at|on) our (?:own )?(?:group|table|panel|list|side|team"
    r"|delegation"
    r"|session|room|number|meeting)\b"
    r"| is (?:down|pencilled in|put down) for\b"
    r"| has (?:offered|lent) (?:us )?(?:his|her) "
    r"(?:driver|car|house|notes|slides|room|garden|flat|laptop|seat|office|boat)\b"
    r"| (?:teaches|lectures|edits|studies|researches|measures|translates) "
    r"|, who (?:also |now |has long )?(?:studies|teaches|researches|edits|runs"
    r"|works (?:on|at|with)"
    r"|has (?:studied|taught|worked on|reported (?:on|from)|covered|written (?:on|about))"
    r"|wrote (?:the|a) (?:paper|book|chapter)"
    r"|had (?:come|flown|arrived|travelled|asked|read|prepared|chaired|missed))\b"
)


def is_told_on(context: Context, start: int, key: str, letters: str) -> bool:
    """Whether somebody else of that surname was named just before, or in the same paragraph."""
    if context.was_just_anothers(letters, start):
        return True
    others = [at for at in context.others.get(letters, ()) if start - _FAR < at < start]
    if not others or not context.was_named(key, start):
        return False
    return "\n" not in context.text[context.words[others[-1]].end : context.words[start].start]


def is_speaker(context: Context, start: int, end: int, key: str) -> bool:
    """Whether a name does what whoever of the roster was named before does, or has slides."""
    after = context.after(end)
    if is_owner(after):
        row = [word.folded for word in context.words[end + 1 : end + 3]]
        owned = row[0] if row else ""
        return (
            owned in _TABLED
            or (row == ["working", "paper"])
            or (owned in OWNED and context.was_named(key, start))
        )
    said = after is not None and not after.capital and after.folded in SAYING
    return said and context.was_named(key, start)


def is_told_further(context: Context, start: int, key: str) -> bool:
    """Whether a sentence opens with who the last one opened with, by the whole name.

    "Ada Hill is no relation to the singer, Roger Hill. Hill grew up in York": it goes on about her.
    """
    if not context.words[start].opens:
        return False
    before = [at for at in context.named.get(key, ()) if at < start]
    if not before or not context.words[before[-1]].opens:
        return False
    row = context.words[before[-1] + 1 : start]
    return not any(word.opens or "\n\n" in word.gap for word in row)


def is_met_again(context: Context, start: int, letters: str) -> bool:
    """Whether a sentence has named another of that surname, and goes on to this one.

    "The former president, Moon, had received Moon": of one and the same a pronoun would be said.
    """
    before, after = context.before(start), context.after(start + 1)
    if is_owner(after) or (before is not None and before.capital):
        return False
    if context.said_before(start) in _ON_OF_ONE or context.words[start].gap not in _SAME:
        return False
    others = [at for at in context.others.get(letters, ()) if start - _SENTENCE < at < start]
    if not others or is_long_ago(context, start) or (after is not None and after.capital):
        return False
    row = context.words[others[-1] + 1 : start + 1]
    now = after is not None and after.folded == "does"  # what is told of the other is past
    if any(word.opens and not (now and word.gap == "; ") for word in row):
        return False
    if any(word.folded in _ITS for word in row[:-2]):
        return False  # "Moon blames it on others, and his critics on Moon"
    return any(not word.capital and is_verb_form(word.folded) for word in row[:-1])


def meets_other(context: Context, start: int, end: int, letters: str) -> bool:
    """ "Igor Hill was in London. Hill had interviewed him": who has to do with the other one."""
    return (
        context.was_just_anothers(letters, start)
        and context.words[start].opens
        and _HIM.match(context.tail(end)) is not None
    )


def has_lived(context: Context, start: int, end: int) -> bool:
    """ "In Hill's experience", "Hill, who studies": what is told of one who is there to tell it."""
    if _EXPERIENCE.match(context.tail(end)):
        return True
    return _STUDIES.match(context.tail(end)) is not None


def is_personal(context: Context, end: int) -> bool:
    """Whether a name says something, or has what people have."""
    after = context.after(end)
    if is_owner(after):
        return end + 1 < len(context.words) and context.words[end + 1].folded in OWNED
    if _ATTENDING.match(context.tail(end)):
        return True
    if after is None or after.capital:
        return False
    return after.folded in SPEECH | IRREGULAR or after.folded.endswith("ed")


def is_named_soon(context: Context, start: int, key: str) -> bool:
    """Whether whoever is meant is named as a whole a few words on."""
    return any(0 < at - start < _SOON for at in context.named.get(key, ()))
