"""Whether a surname is a part of a longer name, of somebody else or of a thing."""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ...wordset import word_set
from ..around.addressing import AFTER_APART, HONORIFICS_AFTER
from ..around.bearers import Bearer
from ..around.context import DASHES, Context, is_other_name, is_preposition
from ..around.familiar import is_called_old
from ..around.grammar import are_words, follows_place
from ..around.local import is_local_after
from ..around.vocabulary import ADVERBS, DAYS, DETERMINERS, LED, OPENERS, SAYING
from ..figures.public import FAMILIES
from ..others.bynames import has_byname
from ..others.namesakes import is_given_of_another
from ..others.things import is_of_thing
from ..writing.parts import PARTICLES, SUFFIXES
from ..writing.words import Word

_RARE: Final = 2.5  # (Zipf)
# With a capital they begin a sentence, a line or a date.
_NO_NAMES: Final = (
    DETERMINERS
    | ADVERBS
    | OPENERS
    | DAYS
    | word_set(
        "he she it we they you i im is was has had will would can could should may might must do "
        "does did and or but if so as at by in of on to for from with about not no yes ok fyi nb "
        "re cc what who which how why there here thanks please see ask january "
        "february march april june july august september october november december"
    )
)
_TABLED: Final = word_set(
    "proposal proposals paper papers draft drafts memo text amendment amendments note notes "
    "question questions remark remarks comment comments intervention formula wording suggestion "
    "slides presentation statement position objection objections compromise"
)
_AUXILIARY: Final = frozenset({"will", "may", "can", "might"})
_ASKED: Final = re.compile(r" [a-z][^.;:!\n]{0,80}\?")
_JOINING: Final = frozenset("–—")  # of two names that are two people's


def is_of_more(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a name is a part of a longer one, of somebody else or of a thing."""
    word, before, after = context.words[start], context.before(start), context.after(end)
    joined = after is not None and after.gap in _JOINING and after.folded in context.surnames
    following = context.after(end + 1) if after is not None else None
    goes_on = not joined and _goes_on(after, following, context.words[end - 1], who)
    goes_on = goes_on or has_byname(context, start, end, who)
    if goes_on or is_given_of_another(context, end, who):
        return True
    if is_of_thing(context, start, end) and not is_called_old(context, start, end, who):
        return True
    if end - start == 2 and are_words(word, context.words[start + 1]):
        return True
    if before is None or not before.capital or word.gap not in DASHES:
        return False
    joined = word.gap in _JOINING and before.folded in context.surnames
    return not joined and not who.has_given(before.folded)


def is_of_other(context: Context, start: int, who: Bearer, *, ordinary: bool = False) -> bool:
    """Whether another name stands before, or particles and before them: "Calle de Sánchez"."""
    before = context.before(start)
    at = start
    if before and (is_preposition(before, context.words[start]) or follows_place(context, start)):
        return False
    while before and before.folded in PARTICLES and not (before.capital and before.opens):
        at -= 1
        before = context.before(at)
    if at != start and context.has_initial(at):
        return not who.has_given(context.words[at - 1].folded)
    if before and _is_question(context, before, start):
        return False
    twice = before is not None and before.folded == context.words[start].folded
    if before and (before.folded in DAYS or (before.folded in who.home and at == start)):
        return False  # "On Tuesday Hill", "from Chile Hill"
    if before and (who.has_given(before.folded) or (twice and not who.given)):
        return False
    return is_other_name(before, strict=ordinary and at == start)


def _is_question(context: Context, before: Word, start: int) -> bool:
    """ "Will Hill come?": who is called Will is spoken of elsewhere."""
    asking = before.opens and before.folded in _AUXILIARY
    return asking and _ASKED.match(context.tail(start + 1)) is not None


def _is_of_another_given(word: Word, who: Bearer) -> bool:
    """ "Hong Gil-dong" beside a Hong Gil-ryong: half of a given name that is not theirs."""
    return word.gap == "-" and not word.capital and not who.has_given(word.folded)


def _has_another_last(middle: Word, last: Word | None, who: Bearer) -> bool:
    """ "Nguyen Thi Oanh" beside a Nguyen Thi Lan: a middle name that many have, and another's."""
    if last is None or not who.second or middle.folded in who.second or len(last.folded) < 2:
        return False
    return last.capital and last.gap == " " and not who.has_given(last.folded)


def _goes_on(after: Word | None, following: Word | None, word: Word, who: Bearer) -> bool:
    """Whether a given name of somebody else, or another half of a surname, follows."""
    if after is None or not (after.capital or after.gap in DASHES) or after.folded in SUFFIXES:
        return False
    if after.capital and after.folded in PARTICLES:
        return True
    if word.upper and not after.upper and "\n" in after.gap:
        return False  # the next line, after a row of names in capitals
    if after.gap == "-" and not after.capital:
        led = after.folded in LED | HONORIFICS_AFTER
        led = led or is_local_after(after.folded, who.home)
        return len(after.folded) > 1 and not led  # "Jinbo-cho"
    if len(after.folded) < 2 or (after.gap == " " and after.folded in AFTER_APART):
        return False
    if is_local_after(after.folded, who.home):
        return False
    if after.gap in DASHES:
        return after.capital and after.folded not in HONORIFICS_AFTER
    if who.family_first and who.has_given(after.folded):
        other = following is not None and _is_of_another_given(following, who)
        return other or _has_another_last(after, following, who)
    return word.capital and after.folded not in who.title and not _begins_else(word, after, who)


def _begins_else(name: Word, after: Word, who: Bearer) -> bool:
    """Whether a word with a capital after a name is none of a longer one.

    "Hill MFA disagreed", "Hill The charts are old", "Hill Chile", "the Hill Proposal": a body, the
    next sentence of a hasty note, a country, what somebody of a rare name has put forward.
    """
    if after.upper and not name.upper and len(after.folded) > 1:
        return True
    if after.folded in _NO_NAMES or after.folded in who.home:
        return True
    rare = zipf_frequency(name.folded, "en") <= _RARE and name.folded not in FAMILIES
    return rare and after.folded in _TABLED | SAYING
