"""How sure a whole name makes it that a participant is meant: a public figure may have it too."""

from __future__ import annotations

import re
from typing import Final

from wordfreq import zipf_frequency

from ..around.addressing import HONORIFICS, HONORIFICS_AFTER
from ..around.bearers import Bearer
from ..around.context import Context, is_other_name
from ..around.local import is_local_before
from ..around.offices import (
    holds_office,
    is_described,
    is_described_before,
    is_of_office,
    is_public,
)
from ..around.postings import has_other_post
from ..around.rows import is_in_row
from ..around.vocabulary import FAMED, LED, OWNED, SORTS, SPEECH
from ..figures.public import FAMILIES
from ..found import Certainty
from ..others.apart import is_where
from ..others.namesakes import signs
from ..others.renown import is_confused, is_renowned
from ..others.serving import is_serving
from ..others.strangers import is_in_title
from ..others.things import is_enclosed, is_of_thing, is_told
from ..writing.ordinary import is_ordinary
from .reasons import ANOTHER, NAMED, OFFICE, PUBLIC, Judged
from .roundtable import is_at_table

# "The name Olena Hill": of a whole name it is said that it is one, not whose else.
_OF_NAMES: Final = frozenset({"name", "surname", "word", "noun"})
_NAMED_SO: Final = frozenset({"aboard", "the", "saint", "goddess"})
_QUOTES: Final = frozenset('"“”«»„‟')
_OURS: Final = re.compile(r" (?:on|in|of|at|from) (?:our|ours|the (?:list|roster))\b")
# "The Olena Hill who came", "the Olena Hill tables": of those so called, or what one has made.
_OF_ONE: Final = OWNED | {"who", "whom", "i", "we", "table", "tables"}
_UNDER: Final = frozenset({"under", "at", "since"})
# "A peak called Hill".
_CALLED: Final = re.compile(
    r"\b(?:peak|hill|mountain|river|village|town|street|island|lake|ship|boat|hotel|shop|valley|station"
    r"|bay|reef|typhoon|storm|school|farm|bridge) (?:called|named) $"
    # "The coffee brand downstairs is Olena Hill"
    r"|\b(?:brand|hotel|shop|bar|café|cafe|restaurant|bakery|label|tavern|pub)"
    r"(?: (?:downstairs|upstairs|outside|nearby|next door|opposite))? (?:is|was) $"
)
_BEHIND: Final = 48  # characters
_NAME: Final = 4.0
_SONS: Final = frozenset({"al", "el", "bin", "ibn", "ben"})
_TWO: Final = 2
_MOHAMMADS: Final = frozenset({"md", "mohd", "muhd"})  # a first name that most shorten

_PAST_IN_S: Final = frozenset(
    {"was", "is", "has", "does", "his", "this", "as", "across", "towards"}
)


def judge_full(
    context: Context, start: int, end: int, who: Bearer, *, known: bool, letters: str
) -> Judged:
    """A whole name; `known` where a public figure has it too."""
    if is_of_thing(context, start, end):
        after = context.after(end)  # "Hill Street" has no surname alone in it either
        return (Certainty.POSSIBLE, ANOTHER) if after and after.capital else None
    if _is_of_longer(context, start, end, who):
        return Certainty.POSSIBLE, ANOTHER
    if is_public(context, start, who, whole=True) or holds_office(context, end, who, whole=True):
        return Certainty.POSSIBLE, OFFICE
    if _goes_on_as_another(context, end, who):
        return None
    if is_anothers(context, start, end, who):
        return Certainty.POSSIBLE, ANOTHER
    described = is_described(context, end, who) or is_described_before(context, start, who)
    renowned = is_renowned(context, start, end, who) or is_serving(context, start, end, who)
    renowned = renowned or has_other_post(context, end, who)
    if renowned and not described:
        return Certainty.POSSIBLE, ANOTHER if is_confused(context, start) else OFFICE
    if not known:
        told = signs(context, start, end, who)
        if told > 1 and not described and not is_in_row(context, start, end):
            return Certainty.POSSIBLE, OFFICE
        told = told or (not described and context.was_public(who.key, letters, start))
        return (Certainty.LIKELY if told else Certainty.SURE), NAMED
    if described or is_at_table(context, start, end) or _is_ours(context, start, end):
        return Certainty.LIKELY, PUBLIC
    other = (
        is_of_office(context, start, end, who)
        or signs(context, start, end, who)
        or (context.is_somebody_elses("", letters, start) and not _is_present(context, end))
    )
    return (Certainty.POSSIBLE if other else Certainty.LIKELY), PUBLIC


def _is_doubled(context: Context, end: int, who: Bearer) -> bool:
    """ "Felix Mboya-Otieno", where the roster has a Felix Mboya."""
    after = context.words[end] if end < len(context.words) else None
    if after is None or after.gap != "-" or not after.capital:
        return False
    return not (who.is_about(after.folded) or who.has_given(after.folded))


def _is_of_longer(context: Context, start: int, end: int, who: Bearer) -> bool:
    """ "Girija Prasad Koirala": their second name and surname, after somebody else's first."""
    if _is_doubled(context, end, who):
        return True
    if end - start > _TWO or context.words[start].folded not in who.second:
        return False
    before = context.before(start)
    if before is not None and before.folded in _MOHAMMADS:
        return False
    if before is None or before.folded in who.title or is_local_before(before.folded, who.home):
        return False
    return is_other_name(before) and not who.has_given(before.folded)


def is_anothers(context: Context, start: int, end: int, who: Bearer) -> bool:
    """Whether a ship, a book, a place or somebody known to all has a whole name."""
    before = context.before(start)
    said, at = before.folded if before else "", context.words[start].start
    return (
        _is_quoted(context, start, end, said)
        or is_told(context, start, end, (FAMED | SORTS) - _OF_NAMES - who.callings)
        or is_enclosed(context, start, end)
        or is_in_title(context, start, end, who)
        or (said not in _UNDER and _is_place(context, start, end))
        or _CALLED.search(context.text, max(0, at - _BEHIND), at) is not None
        or (said in _NAMED_SO and not _is_one_of_many(context, start, end))
    )


def _is_place(context: Context, start: int, end: int) -> bool:
    """Whether something is in it. "As in Olena Hill", "in Hill, Olena": nobody is somewhere."""
    row = [word.folded for word in context.words[max(0, start - 2) : start]]
    turned = any(word.gap == ", " for word in context.words[start + 1 : end])
    return not turned and row != ["as", "in"] and is_where(context, start, end)


def _is_quoted(context: Context, start: int, end: int, said: str) -> bool:
    """Whether a name in quotes has an article before: the "Harriet Lane" is a boat."""
    low = context.words[start].start
    quoted = context.text[low - 1 : low] in _QUOTES and context.tail(end)[:1] in _QUOTES
    if not quoted or start == 0 or said:
        return False
    last = context.words[start - 1]
    return last.folded in _NAMED_SO or last.folded in SORTS


def _is_one_of_many(context: Context, start: int, end: int) -> bool:
    """ "The Susan Rice who came": of those so called."""
    after = context.after(end)
    return _is_ours(context, start, end) or (after is not None and after.folded in _OF_ONE)


def _is_ours(context: Context, start: int, end: int) -> bool:
    """ "The Mette Hill on our list": of two so called the one who is here."""
    before = context.before(start)
    the = before is not None and before.folded == "the"
    return the and _OURS.match(context.tail(end)) is not None


def _is_present(context: Context, end: int) -> bool:
    """Whether a verb in the present follows: figures of the past are told of in the past."""
    after = context.after(end)
    if after is None or after.capital or after.gap != " ":
        return False
    return after.folded.endswith("s") and after.folded not in _PAST_IN_S


def _is_son(context: Context, end: int, who: Bearer) -> bool:
    """Whether an article and a name that is not theirs follow: "Abu Nasser al-Farabi"."""
    last = context.words[end + 1]
    theirs = last.folded in context.surnames or last.folded in who.given | who.about
    return last.capital and last.gap in {" ", "-"} and not theirs


def _goes_on_as_another(context: Context, end: int, who: Bearer) -> bool:
    """Whether another part of a name follows a whole one: "Elizabeth Day Lewis"."""
    after = context.after(end)
    if after is None:
        return False
    if after.gap == "-":
        return not after.capital and len(after.folded) > 1 and after.folded not in LED
    if after.folded in _SONS and after.gap == " " and end + 1 < len(context.words):
        return _is_son(context, end, who)
    if not after.capital or after.gap != " " or after.upper:
        return False
    word = after.folded
    if len(word) < 3 or word in SPEECH or word in HONORIFICS or word in HONORIFICS_AFTER:
        return False
    if word in who.about or word in who.home or word in who.given:
        return False
    if word in FAMILIES and not is_ordinary(word):
        return True  # "Elizabeth Day Blair"
    return zipf_frequency(word, "en") < _NAME
