"""A name with a form of address: whether it fits, and how sure that makes it."""

from __future__ import annotations

from typing import Final

from ...wordset import word_set
from ..around.addressing import (
    AFTER_APART,
    BURMESE,
    CIVIL,
    GRADES,
    HONORIFICS,
    HONORIFICS_AFTER,
    RANKS,
)
from ..around.bearers import Bearer
from ..around.context import Context
from ..around.familiar import is_called_old
from ..around.local import is_local_after, is_local_before
from ..around.meeting import is_told_of_meeting
from ..around.offices import is_of_other_field
from ..around.styled import is_styled
from ..around.vietnamese import is_titled
from ..around.vocabulary import PUBLIC_OFFICES, SAYING, SORTS
from ..figures.public import FAMILIES
from ..found import Certainty
from ..others.serving import is_serving
from ..writing.words import Word
from .reasons import ANOTHER, OFFICE, SURNAME, Judged
from .roundtable import acts_there

_GOVERNING: Final = word_set("minister premier chancellor senator governor")
_FEMALE: Final = frozenset({"ms", "mrs", "miss"})
_FORMERLY: Final = (", once ", ", later ", ", then ", ", in his time ", ", in her time ")
_OF_STATE: Final = CIVIL | {"chief", "prime", "lord", "air"}  # before a rank
_QUOTE_ENDS: Final = frozenset({'" ', "” ", "» ", "' ", "’ "})
_ARTS: Final = word_set("film movie theatre theater stage opera music art casting ballet orchestra")
_SHORT: Final = 4
_BESIDE: Final = frozenset(" -")
_ANY: Final = frozenset({"a", "an", "certain", "some", "another", "other"})
_MYANMAR: Final = word_set("mm myanmar burma")
_FRENCH: Final = word_set(
    "fr france be belgium ch switzerland ca canada sn senegal ci ivoire ml mali bf ma morocco dz "
    "algeria tn tunisia cm cameroon cd congo ht haiti lu luxembourg mc monaco lb lebanon"
)
# In small letters too they are nothing else.
_NO_WORDS: Final = word_set(
    "mr mrs ms dr fru frau herr hr mme mlle sra srta pani gda mevr dhr heer"
)
# An assistant secretary is no "Secretary Hill".
_LOWER: Final = word_set("assistant deputy under first second third joint general private vice")
_ADDRESS: Final = HONORIFICS - PUBLIC_OFFICES


def addressed(
    context: Context, start: int, end: int, who: Bearer, key: str, letters: str
) -> Judged:
    """Somebody with a form of address before or after, or their title before."""
    before, after = context.before(start), context.after(end)
    if before and letters in FAMILIES and _governs(context, start, who):
        return Certainty.POSSIBLE, OFFICE
    if before and before.capital and before.folded in BURMESE and who.home & _MYANMAR:
        return _called(context, start, who, key, letters, before.folded)
    if before and is_local_before(before.folded, who.home):
        # An Armenian "baron" is no lord.
        said = "" if before.folded in RANKS else before.folded
        return _called(context, start, who, key, letters, said)
    if is_titled(context, start, who) or is_called_old(context, start, end, who):
        return Certainty.SURE, SURNAME
    if before and before.folded in _ADDRESS:
        if before.folded == "m" and not who.home & _FRENCH:
            return None
        known = before.capital or before.folded in _NO_WORDS
        if known or (len(before.folded) > _SHORT and before.folded != "chief"):
            return _called(context, start, who, key, letters, before.folded)
    if before and context.words[start].capital and _is_title_of(before, who):
        other = _is_of_another_grade(context, start, who)
        return (Certainty.POSSIBLE, OFFICE) if other else (Certainty.SURE, SURNAME)
    follows = after is not None and (
        after.folded in AFTER_APART
        or (after.folded in HONORIFICS_AFTER and (after.gap == "-" or not after.capital))
        or (after.gap in _BESIDE and is_local_after(after.folded, who.home))
    )
    return (Certainty.SURE, SURNAME) if follows else None


def is_of_own_title(context: Context, start: int, who: Bearer) -> bool:
    """Whether the word before a surname is of their title: "Senator Hill"."""
    before = context.before(start)
    return before is not None and _is_title_of(before, who)


def _is_title_of(before: Word, who: Bearer) -> bool:
    """Whether a word with a capital is one of somebody's title."""
    return before.capital and before.folded in who.title and len(before.folded) > _SHORT


def _governs(context: Context, start: int, who: Bearer) -> bool:
    """Whether the office before a name is of a state: whatever institute has such a president.

    "Former Minister Hill" is of the past.
    """
    office, told = context.words[start - 1].folded, context.before(start - 1)
    if office == "president":
        return True
    bare = told is None or not told.capital
    lower = office == "secretary" and (office not in who.title or bool(who.title & _LOWER))
    return bare and (lower or office in _GOVERNING - who.title)


def _is_of_another_grade(context: Context, start: int, who: Bearer) -> bool:
    """Whether a rank is another than theirs, by a word before it: "Air Chief Marshal"."""
    grade = context.before(start - 1)
    if grade is None or not grade.capital:
        return False
    return grade.folded in GRADES - who.title or is_of_other_field((grade.folded,), who)


def _called(
    context: Context, start: int, who: Bearer, key: str, letters: str, honorific: str
) -> Judged:
    """A name after a form of address: whether it fits, and whom it meant before."""
    told = context.before(start - 1)
    if told and told.folded in CIVIL & who.title and honorific in who.title:
        return Certainty.SURE, SURNAME  # "Consul General Hill"
    if honorific in RANKS and told and told.capital and told.folded in _OF_STATE - who.title:
        return Certainty.POSSIBLE, OFFICE  # "Attorney General", "Chief Justice"
    if told and told.folded == "the" and honorific in RANKS and context.words[start - 1].capital:
        return Certainty.POSSIBLE, ANOTHER  # "the Admiral Hill" is a ship
    if told and told.folded in _ARTS and not who.is_about(told.folded):
        return Certainty.POSSIBLE, ANOTHER  # "the film director Hill"
    if not who.is_called(honorific):
        ranked = who.is_called_by_rank(honorific) and not _is_office(context, start)
        ranked = ranked and who.may_have_rank(honorific)
        known = letters not in FAMILIES or who.is_in_field_of(honorific)
        ranked = ranked and (key in context.named or known)
        return (Certainty.LIKELY, SURNAME) if ranked else (Certainty.POSSIBLE, ANOTHER)
    if told and told.folded in _ANY:
        return Certainty.POSSIBLE, ANOTHER  # "a Mr Hill"
    if honorific in RANKS and told and not told.capital and told.folded in SORTS:
        return Certainty.POSSIBLE, ANOTHER
    if is_serving(context, start, start + 1, who):
        return Certainty.POSSIBLE, ANOTHER
    if context.is_somebody_elses(key, letters, start):
        theirs = is_styled(context, start, who, key, letters, honorific)
        theirs = theirs or _is_mr_too(context, start, honorific)
        theirs = theirs or is_told_of_meeting(context, start, start + 1)
        theirs = theirs or (_is_so_called_here(context, start) and acts_there(context, start + 1))
        theirs = theirs or _is_quoted(context, start)
        return (Certainty.LIKELY, SURNAME) if theirs else (Certainty.POSSIBLE, ANOTHER)
    return Certainty.SURE, SURNAME


def _is_so_called_here(context: Context, start: int) -> bool:
    """Whether a sentence opens with a form of address that the text gives nobody else so called.

    "President Lai has a slogan. Mr Lai replied": and no "Professor Chen Yi" before a "Professor
    Chen".
    """
    address = context.words[start - 1]
    shown = context.text[address.start : context.words[start].end]
    return address.opens and context.text.count(shown) == 1


def _is_quoted(context: Context, start: int) -> bool:
    """'"Not me," said Mr Hill, "I was out."': who answers in quotes is at the table."""
    verb = context.before(start - 1)
    if verb is None or verb.folded not in SAYING or verb.gap[-2:] not in _QUOTE_ENDS:
        return False
    return context.tail(start + 1)[:1] in {",", ".", ":"}


def is_one_of_any(context: Context, start: int) -> bool:
    """ "A Mr Hill", "a certain Dr J. Hill": who has to be told of with an article."""
    before = context.before(start)
    if before is None or before.folded not in HONORIFICS:
        return False
    told = context.before(start - 1)
    return told is not None and told.folded in _ANY


def is_the_other(context: Context, start: int, who: Bearer) -> bool:
    """ "The other Ms Hill", "the other Hill": of two so called, as far as the address fits."""
    before = context.before(start)
    if before is not None and before.folded in HONORIFICS:
        if not who.is_called(before.folded):
            return False
        start -= 1
    return [word.folded for word in context.words[max(0, start - 2) : start]] == ["the", "other"]


def _is_mr_too(context: Context, start: int, honorific: str) -> bool:
    """ "Ms Hill", where a text has "Mr Hill": it tells two apart, and she is of the roster."""
    shown = context.text[context.words[start].start : context.words[start].end]
    return honorific in _FEMALE and f"Mr {shown}" in context.text


def _is_office(context: Context, start: int) -> bool:
    """ "Chief Justice", "Lord Mayor": a rank itself; "General Hill, in his time chief of staff"."""
    if context.tail(start + 1).startswith(_FORMERLY):
        return True
    return context.words[start].folded in HONORIFICS | PUBLIC_OFFICES
