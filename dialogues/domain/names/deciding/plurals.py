"""A surname in the plural: "the Hansens will bring their children", "Hansens paper"."""

from __future__ import annotations

import re
from typing import Final

from ...wordset import word_set
from ..around.addressing import RANKS
from ..around.bearers import Bearer
from ..around.context import Context
from ..around.grammar import AUXILIARIES
from ..around.vocabulary import OWNED
from ..found import Certainty
from ..others.namesakes import is_long_ago
from .reasons import SURNAME, Judged

_BOTH: Final = word_set("the both two our dear")
_SHORT: Final = 4  # letters, as "Lees"
_BEHIND: Final = 60  # characters
_OF_TWO: Final = re.compile(
    r"\b(?:[Tt]wo|[Bb]oth|[Tt]hree|[Ss]everal) (?:people|participants|members|colleagues|speakers"
    r"|delegates|guests|men|women|persons|of (?:us|them|you))(?: here| in the (?:room|list|group))?"
    r" (?:(?:who are )?(?:called|named)|(?:of|by|with) the (?:sur|family |same )?name(?: of)?)"
    r" [\"“‘]?$"
)
# "Hill is a name that stands twice on our list".
_A_NAME: Final = re.compile(
    r",? (?:is|was) (?:a|the) (?:family |common |sur)?name "
    r"(?:that|which|of (?:two|both)|under|shared)\b"
)
_PAIR: Final = frozenset({"both", "two"})
_VERBS: Final = AUXILIARIES | word_set(
    "are were have came come left leave arrive arrived said say asked ask want wanted agreed agree "
    "stayed stay brought bring sent send sat sit joined join travel invited invite hosted host"
)
# Others who are called so: a family that is told of, or has a history.
_TOLD: Final = re.compile(
    r" (?:of (?!(?:this|the) world\b)[A-Z]|who\b|family\b|dynasty\b"
    r"|(?:were|are|had been) (?:\w+ )?(?:kings|earls|dukes|lords|farmers|bankers|settlers"
    r"|one of|among|[a-z]+s (?:in|of|at)|the|an?)\b"
    r"|(?:ruled|owned|built|settled|founded|emigrated|made their)\b)"
    r"|, (?:who|an?|the|once|then)\b"
)


def is_of_two(context: Context, start: int) -> bool:
    """ "Two participants called Hill": a name that more than one on the roster has."""
    at = context.words[start].start
    if _A_NAME.match(context.tail(start + 1)):
        return True
    return _OF_TWO.search(context.text, max(0, at - _BEHIND), at) is not None


def judge_plural(
    context: Context, start: int, end: int, who: Bearer, *, ordinary: bool, several: bool
) -> Judged:
    """Whether people of that name are somebody of the roster and theirs.

    `several`: more than one on the roster has it, and "both Hills" are they.
    """
    word, before, after = context.words[start], context.before(start), context.after(end)
    longer = after is not None and (after.capital or after.gap == "-")
    if end - start > 1 or not word.capital or longer:
        return None
    if before is not None and before.folded in who.title and before.folded in RANKS:
        return Certainty.LIKELY, SURNAME  # "Admiral Hills": a slip
    if several and before is not None and before.folded in _PAIR:
        return Certainty.LIKELY, SURNAME
    if len(word.folded) <= _SHORT:
        return None
    if before is None or before.folded not in _BOTH:
        genitive = not ordinary and not (before and before.capital and not before.opens)
        owns = genitive and after is not None and after.folded in OWNED
        return (Certainty.LIKELY, SURNAME) if owns else None
    acts = after is not None and after.folded in _VERBS
    if _TOLD.match(context.tail(end)) or is_long_ago(context, start) or (ordinary and not acts):
        return None
    owned = context.tail(end)[:1] in {".", ",", ";", "'", "’", ")"}
    world = context.tail(end).startswith(" of ")
    return (Certainty.LIKELY, SURNAME) if acts or owned or world else None
