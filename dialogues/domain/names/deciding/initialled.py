"""Initials and a surname together, "J. Hill": whose they are, and of what they may be."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.bearers import Bearer
from ..around.context import Context
from ..figures.public import FAMILIES, FAMOUS
from ..found import Certainty
from ..others.authors import has_more_initials
from ..others.things import is_cited, is_of_thing
from ..writing.ordinary import is_ordinary
from ..writing.parts import PARTICLES
from .called import is_one_of_any
from .reasons import ANOTHER, Judged
from .whole import is_anothers

INITIALS: Final = "Initials and a surname that are somebody's on the roster."
_ARTICLES: Final = frozenset("ai")
_LISTED: Final = re.compile(r"\.? \((?:19|20)\d\d\)\. [^\W\d_a-z]")
# Where a father's and a house's initials go before one's own: "R. M. C. Jayawardena".
_MORE_INITIALS: Final = word_set("lk lanka ceylon")
_MOST_UPPER: Final = 4


def judge_initials(context: Context, start: int, end: int, who: Bearer) -> Judged:
    """Initials and a surname: of a street they are nobody's, of a book somebody else's perhaps."""
    ordinary = is_ordinary(context.words[end - 1].folded)
    short = _has_initials(context, start, end, ordinary=ordinary)
    if not short or is_of_thing(context, start, end):
        return None
    cited = is_cited(context, end, initialled=True) and not _is_in_list(context, start, end)
    other = cited or is_anothers(context, start, end, who)
    if other or is_one_of_any(context, start) or has_more_initials(context, end, who):
        return Certainty.POSSIBLE, ANOTHER
    more = end - start == 2 and context.has_initial(start) and who.home.isdisjoint(_MORE_INITIALS)
    if more and not who.has_given(context.words[start - 1].folded):
        return Certainty.POSSIBLE, ANOTHER  # "H. G. Hill" is no G. Hill
    return Certainty.SURE, INITIALS


def _is_in_list(context: Context, start: int, end: int) -> bool:
    """ "Hill, K. (2019). Isotopes.": whoever is on the list of a meeting's own reading.

    Not where many have the surname, or it is a word.
    """
    if (start and "\n" not in context.words[start].gap) or not _LISTED.match(context.tail(end)):
        return False
    family = {context.words[start].folded, context.words[end - 1].folded} & context.surnames
    if any(map(is_ordinary, family)):
        return False
    return bool(family) and family.isdisjoint(FAMILIES | FAMOUS)


def _has_initials(context: Context, start: int, end: int, *, ordinary: bool) -> bool:
    """Whether a word of one letter stands among others, in capitals, or a row of initials."""
    row = context.words[start:end]
    if len(row) < 2 or not all(word.capital for word in row if word.folded not in PARTICLES):
        return False
    article = len(row) == 2 and row[0].folded in _ARTICLES and "." not in row[1].gap
    if article and (ordinary or not row[0].capital):
        return False
    if len(row) == 2 and row[1].folded == "i" and is_ordinary(row[0].folded):
        return "." in context.tail(end)[:1]  # "May I remind you"
    # In small letters it is a particle: "Bandar-e Lengeh".
    short = [word for word in row if len(word.folded) == 1 and word.capital]
    if short or any(word.upper and len(word.folded) <= _MOST_UPPER for word in row):
        return True
    gaps = [*(word.gap for word in row[1:]), context.tail(end)]
    return any(
        len(word.folded) == 2 and gap.startswith(".") for word, gap in zip(row, gaps, strict=True)
    )
