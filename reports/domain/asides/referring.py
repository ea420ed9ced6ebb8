"""Where a sentence goes back to what its speaker said, in words that another sentence prints.

"{q1}, who had proposed the shared cable, warned" reads on from "{r1} proposed that the cable be
shared": of no day anything is said, and yet both have one speaker. So it is with whoever withdraws,
repeats or stands by something. Words alone tie them for a reader, who may be wrong; here it is only
where they would be right, as with echoes (`echoing`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention

from ..alike import Words, words_of
from ..document import Document, Text
from .clauses import Clause, find_clauses
from .keeping import KEPT, prints_name

Tie = tuple[Mention, Mention]

_STEM: Final = 5  # letters by which words of one family are told: "propos(ed)", "propos(al)"
_LEAST: Final = 2  # words that both have, where a cue may be of something else
_LEAD: Final = (
    r"\A(?:,? (?:then|later|also|now|here|however|too|in the end|next|at last|finally|again"
    r"|once more|still|\w+ly),?)*"
)
# What one does to a statement of one's own, and what is told of who made one.
_SURE: Final = re.compile(
    rf"{_LEAD} (?:withdr[ae]w|t(?:oo|a)k(?:e|es|ing)? back|retract|reiterat|repeat|restat|renew"
    r"|reaffirm|reassert|st(?:oo|a)n?d(?:s)? by|h[eo]ld(?:s)? (?:on )?to|ke(?:pt|eps?) to"
    r"|maintain|dropp|soften|qualif|modif|amend|abandon|revis|clarif|corrected|defend|gave up"
    r"|c[oa]me(?:s)? back to|return(?:s|ed)? to|went back|regret(?:s|ted) having"
    r"|apologi[sz]ed for|insist(?:s|ed) again)"
    r"|\A,? who,? (?:[\w-]+ )?(?:had|has)\b(?! (?:no|an?|the|some|not)\b)"
    r"|(?:\A|, |\b(?:despite|without|after|before|while|for|of|by) )having (?!no\b|an?\b)\w+"
    r"|\b(?:after|despite|since) (?:\w+ly )?(?:propos|suggest|ask|warn|call|argu|demand|claim"
    r"|offer|recommend|request|caution|urg|object)ing\b",
    re.IGNORECASE,
)
_HAVING: Final = re.compile(
    r"\b(?:having (?:[\w-]+ly |first |once |earlier |already )?\w+|(?:after|despite) (?:having )?"
    r"(?:propos|suggest|ask|warn|call|argu|demand|claim|offer|recommend|request|caution|urg)ing)\b"
    r"[^.;:]*, \Z",
    re.IGNORECASE,
)
# What may be said of anything that comes back.
_MAY_BE: Final = re.compile(
    r"\b(?:again|once (?:more|again)|still|already|earlier|as before|no longer|by now"
    r"|a (?:second|third) time|(?:as )?mentioned (?:above|earlier|before)"
    r"|as in the (?:section|chapter|part|discussion|session) on"
    r"|(?:had|has|have) (?:[\w-]+ly |only |also |never |not |been |first |once )*"
    r"(?:\w+ed|meant|said|told|put|set|made|given|spoken|shown|sought|held|thought))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A remark with the stems of the clause that prints it.

    `cue` is how many of them another statement has to share for this one to refer to it; 0 where
    it refers to none.
    """

    ref: str
    labels: tuple[str, ...]
    stems: Words = field(repr=False)
    cue: int


def find_references(room: Room, document: Document, earlier: Sequence[Document]) -> Iterator[Tie]:
    """Pairs of remarks of one speaker, the second of which goes back to the first in print; each as
    a block prints a person and then `this`."""
    order = {ref: place for place, ref in enumerate(room.said)}
    by_speaker: dict[str, dict[_Statement, None]] = {}
    for each in (*earlier, document):
        for text in each.texts():
            for statement in _statements(text):
                if statement.ref in room.said:
                    speaker = room.said[statement.ref].speaker
                    by_speaker.setdefault(speaker, {})[statement] = None
    for statements in by_speaker.values():
        for later in (each for each in statements if each.cue):
            for one in statements:
                shared = len(one.stems & later.stems) >= later.cue
                if shared and order[one.ref] < order[later.ref]:
                    yield (
                        Mention((one.ref,), one.labels),
                        Mention((later.ref,), later.labels, "this"),
                    )


def _statements(text: Text) -> tuple[_Statement, ...]:
    return () if prints_name(text) else _kept(text)  # of a name nothing is asked


@lru_cache(maxsize=KEPT)
def _kept(text: Text) -> tuple[_Statement, ...]:
    found = []
    for each in find_clauses(text):
        mention = each.about.mention
        if mention and len(mention.refs) == 1:
            stems = _stems(f"{each.before} {each.after}")
            found.append(_Statement(mention.refs[0], mention.labels, stems, _cue(each)))
    return tuple(found)


def _cue(clause: Clause) -> int:
    """How many words tell to what a clause goes back; 0 where it does to nothing."""
    if clause.owns:
        return 0
    if _SURE.search(clause.after) or (clause.opens and _HAVING.search(clause.before)):
        return 1
    told = f"{clause.before} {clause.after}"
    return _LEAST if _MAY_BE.search(told) else 0


def _stems(words: str) -> Words:
    return frozenset(each[:_STEM] for each in words_of(words) if not _is_cue(each))


def _is_cue(word: str) -> bool:
    """Whether a word says that something comes back, and not what."""
    return word in {"again", "once", "more", "still", "already", "earlier", "before", "having"}
