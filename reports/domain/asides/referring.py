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
from itertools import groupby, pairwise
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.wordset import word_set

from ..alike import Words, words_of
from ..document import Document, Text
from .clauses import Clause, find_clauses
from .return_words import THAT
from .statements import Statement, Tie, kept, of_each_speaker

_STEM: Final = 5  # letters by which words of one family are told: "propos(ed)", "propos(al)"
_ENDINGS: Final = re.compile(r"(?:ations?|ings?|als?|ed|es|e|s|ly)$")
_ROOT: Final = 3  # letters at least that an ending leaves
_LEAST: Final = 2  # words that both have, where a cue may be of something else
_ADVERBS: Final = (
    r"(?:,? (?:then|later|also|now|here|however|too|in the end|next|at last|finally|again"
    r"|once more|still|\w+ly),?)*"
)
# What one does to a statement of one's own alone.
_SURE: Final = re.compile(
    rf"\A{_ADVERBS} (?:withdr[ae]w|t(?:oo|a)k(?:e|es|ing)? back|retract|reiterat|restat|renew"
    r"|dropped the|gave up the|walked back|backed (?:away|down)|regret(?:s|ted) having|revisit"
    r"|(?:circled|came|went) back to|returned to|would not let go|did not move from)",
    re.IGNORECASE,
)
# What is done to a statement, or told of who made one, and may be another's or about things.
_BACK: Final = (
    r"(?:repeat|reaffirm|reassert|st(?:oo|a)n?d(?:s)? by|st(?:u|i)ck(?:s|ing)? (?:to|with|by)"
    r"|h[eo]ld(?:s)? (?:on )?to|ke(?:pt|eps?) (?:to|arguing|calling|asking)|maintain|adher|soften"
    r"|qualif|modif|amend|abandon|revis|clarif|correct|defend|justif|c[oa]me(?:s)? back to"
    r"|return(?:s|ed)? to|went back|circled back|apologi[sz]|insist|elaborat|expand|enlarg|rephras"
    r"|built on|buil(?:t|ds) (?:up)?on|took .{1,40} further|follow(?:s|ed) up|pursu|press(?:es|ed)"
    r" the|resum|reviv|recall|persist|continu|remain|tone[sd]? down|toned|scal(?:e|ed) back"
    r"|gave (?:ground|way|more detail)|reconsider|shift|mov(?:e|ed) from|conced|admit"
    r"|acknowledg|took the criticism|respond|address|met the|welcom|was (?:encourag|gratif|pleas)"
    r"|thank|went into|presented further|stayed with|explain|den(?:ied|ies)|specif|exten|persever"
    r"|doubl(?:e|ed) down|relent|flesh)"
)
_MAY_BE: Final = re.compile(
    rf"\A{_ADVERBS} {_BACK}"
    r"|\A,? who,? (?:[\w-]+ )?(?:had|has)\b(?! (?:no|an?|the|some|not)\b)"
    r"|(?:\A|, |\b(?:despite|without|after|before|while|for|of|by) )having (?!no\b|an?\b)\w+"
    r"|\b(?:again|once (?:more|again)|still|already|as before|no longer|by now|after all"
    r"|on reflection|on second thoughts?|too|now|this time|likewise|in other words|as well"
    r"|a (?:second|third) time"
    r"|(?:as )?mentioned (?:above|earlier|before)"
    r"|as in the (?:section|chapter|part|discussion|session) on)\b"
    r"|\bthe (?:same |earlier |original )?(?:idea|proposal|call|plan|suggestion|argument|case|theme"
    r"|point|thought|plea|warning|doubts|support|criticism|objections?|details) (?:of|for|to|that"
    r"|about|on|against)\b"
    r"|\b(?:had|has|have) (?:[\w-]+ly |only |also |never |not |been |first |once )*"
    r"(?:\w+ed|meant|said|told|put|set|made|given|spoken|shown|sought|held|thought)\b",
    re.IGNORECASE,
)
_IN_FRONT: Final = re.compile(
    r"\b(?:having (?:[\w-]+ly |first |once |earlier |already )?\w+"
    r"|(?:after|despite) (?:having )?\w+ing"
    r"|asked|pressed|challenged|questioned|criticised|urged|invited|(?:in )?respon(?:se|ding) to"
    r"|(?:in )?(?:answer|reply)(?:ing)?(?: to)?|here,? (?:too|as well)|as with|as in the case of"
    r"|still|(?:turning|moving on) from|in other words|what had been|undeterred"
    r"|on (?:reflection|second)|as in the (?:section|chapter|part|discussion|session) on)\b"
    r"[^.;:]*\Z",
    re.IGNORECASE,
)
# "The joint fund was dropped by".
_BY: Final = re.compile(r"\b(?:was|were|been) (?:\w+ )?\w+(?:ed|en|wn) by \Z", re.IGNORECASE)
# What one of two asks, and the other answers: a proposal, a question, an answer.
_QUESTIONED: Final = re.compile(
    rf"\A{_ADVERBS} (?:asked|questioned|objected|challenged|doubted|wondered|criticised|disagreed"
    r"|contradicted|called (?:this|that|it)|wanted to know|was (?:not|un)|saw (?:this|that|it)"
    r"|rejected|opposed|warned|differed|disputed|pressed|found (?:this|that|it))",
    re.IGNORECASE,
)
_ANSWERED: Final = re.compile(
    rf"\A{_ADVERBS} (?:answered|replied|responded|countered|insisted|clarified|rejected|conceded"
    r"|explained|gave way|accepted|admitted|pointed|retorted|disagreed|said that only|defended"
    r"|assured|granted)",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"\A(?:\s*(?:second(?:ly)?|third(?:ly)?|furthermore|moreover|in addition|further|finally|lastly"
    r"|as a second \w+),)",
    re.IGNORECASE,
)
_WENT_ON: Final = re.compile(
    r"\A,? (?:went on|continued|further \w+ed|concluded|proceeded)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Statement(Statement):
    """A remark with the stems of the clause that prints it.

    `cue` is how many of them another statement has to share for this one to refer to it; 0 where
    it refers to none. It may question what stands before it, answer that, or go on.
    """

    stems: Words = field(repr=False)
    cue: int
    questions: bool
    answers: bool
    goes_on: bool


def find_references(room: Room, document: Document, earlier: Sequence[Document]) -> Iterator[Tie]:
    """Pairs of remarks of one speaker, the second of which goes back to the first in print, or
    answers what was asked of it; each as a block prints a person and then `this`."""
    for statements in of_each_speaker(room, (*earlier, document), _statements):
        for later in (each for each in statements if each.cue):
            for one in statements:
                if one.ref != later.ref and len(one.stems & later.stems) >= later.cue:
                    yield one.tie(later)
    yield from _of_turns(room, document)


def _of_turns(room: Room, document: Document) -> Iterator[Tie]:
    """Of those who speak one after another in a section."""

    def are_one(one: _Statement, last: _Statement) -> bool:
        same = room.said[one.ref].speaker == room.said[last.ref].speaker
        return same and one.ref != last.ref

    for _, texts in groupby(document.texts(), key=lambda text: text.place.section):
        turns = [each for text in texts for each in _statements(text) if each.ref in room.said]
        for one, middle, last in zip(turns, turns[1:], turns[2:], strict=False):
            if middle.questions and last.answers and are_one(one, last):
                yield one.tie(last)
        for one, last in pairwise(turns):
            if last.goes_on and are_one(one, last):
                yield one.tie(last)


@kept
def _statements(text: Text) -> tuple[_Statement, ...]:
    found = []
    for each in find_clauses(text):
        mention = each.about.mention
        if mention and len(mention.refs) == 1:
            found.append(
                _Statement(
                    ref=mention.refs[0],
                    labels=mention.labels,
                    stems=_stems(f"{each.before} {each.after}"),
                    cue=_cue(each),
                    questions=_QUESTIONED.search(each.after) is not None,
                    answers=_ANSWERED.search(each.after) is not None,
                    goes_on=_goes_on(each),
                )
            )
    return tuple(found)


def _goes_on(clause: Clause) -> bool:
    return _GOES_ON.match(clause.before) is not None or _WENT_ON.match(clause.after) is not None


def _cue(clause: Clause) -> int:
    """How many words tell to what a clause goes back; 0 where it does to nothing.

    What is said after "that" is of whatever the speaker spoke of.
    """
    if clause.owns:
        return 0
    stop = THAT.search(clause.after)
    told = clause.after[: stop.start()] if stop else clause.after
    if _SURE.search(told):
        return 1
    back = _MAY_BE.search(told) or _BY.search(clause.before)
    return _LEAST if back or (clause.opens and _IN_FRONT.search(clause.before)) else 0


def _stems(words: str) -> Words:
    return frozenset(map(_stem, words_of(words))) - _EMPTY


def _stem(word: str) -> str:
    """What words of one family share: "shar" of "shared" and "sharing", "cap" of "capped"."""
    bare = _ENDINGS.sub("", word)
    bare = bare if len(bare) >= _ROOT else word
    if len(bare) > _ROOT and bare[-1] == bare[-2]:
        bare = bare[:-1]
    return bare[:_STEM]


# Not what comes back: that it does, and the verbs of saying and coming.
_EMPTY: Final = frozenset(
    map(
        _stem,
        word_set(
            "again once more still already earlier before having back came come went goes gone took"
            " take taken stood stand kept keep held hold spoke speak said say asked argued warned"
            " noted called stressed pointed explained described felt thought agreed disagreed"
            " answered replied responded insisted added observed remarked expressed voiced urged"
            " reported claimed concluded made make put one two three first second third also"
            " withdrew returned repeated reiterated"
        ),
    )
)
