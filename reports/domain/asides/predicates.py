"""What a speaker is told to have done, where that is no way of saying anything.

A report tells what people said. "A participant wore a uniform", "had grown up by the sea", "spoke
in Korean" is none of that, whatever it is: so the verb is held against those of saying and
thinking, and what is neither is told to the organiser, who can see what it gives away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.wordset import word_set

from ..document import Document
from .aside import Aside
from .behind_words import JOIN, SUBORDINATE
from .clauses import find_clauses, is_object
from .facts import Fact
from .life_words import CALLINGS
from .predicate_words import DEED_ALL_THE_SAME, PARTICIPLES, PASTS, SAYING, TALK
from .stated import Stated

DID: Final = "This tells what the speaker did or was, not what they said: some may know of whom."
_KEPT: Final = 20_000  # clauses

_ADVERB: Final = (
    r"(?:also|too|then|later|further|next|again|once|first|finally|still|just|even|here|all|both"
    r"|each|instead|rather|never|always|often|twice|duly|thus|therefore|however|in turn|in reply"
    r"|in response|for (?:his|her|their) part|(?!family\b|reply\b|only\b)\w+ly)"
)
_LEAD: Final = rf"(?:,? {_ADVERB},?)*"
_REST: Final = r"[^,.;:!?()—–]*"
_VERB: Final = re.compile(rf"\A{_LEAD},? (?P<said>(?P<verb>[a-z]+)\b{_REST})")
# A verb that goes on from another one, and no noun: "and lost cargo" is of the cargo.
_DONE_TOO: Final = re.compile(
    r"(?P<said>(?P<verb>[a-z]+)(?=[.;!?)]|\Z| (?:an?|the|his|her|their|its|this|that|one|two|three"
    r"|no|in|at|on|to|for|from|with|off|up|out|by|aboard|as|into|over|home|early|late|after"
    rf"|before|again|there|not|never)\b){_REST})"
)
_PASSIVE: Final = re.compile(r" \w+ (?:\w+ )*(?:\w+ed|drawn|made|built|held|taken|given|set)\Z")
_HAVING: Final = re.compile(rf",(?: {_ADVERB})* having (?P<said>(?P<verb>[a-z]+)\b{_REST})")
_HAD: Final = re.compile(
    rf"\A(?:had|has) (?:{_ADVERB} |not |been |already |only |recently |since )*"
    r"(?P<next>[\w’'-]+)"
)
# "Had been in the room in Hanoi", "had testified before Congress".
_HAD_BEEN: Final = re.compile(
    rf"\A(?:had|has) (?:{_ADVERB} )*(?:been (?:in|at|on|among|part of|with|to|there|aboard"
    r"|a member)\b(?! (?:favou?r|doubt|agreement|mind|time|two minds|place|line|force|vain"
    r"|the habit|danger|touch|odds|fault|stake|issue|record|the (?:fence|majority"
    r"|minority|side)|a (?:position|mood))\b)"
    r"|testified\b|briefed\b|spoken to (?!the (?:group|room|issue|point|matter|question)\b)"
    r"|met (?:with )?(?-i:[A-Z])|just (?:returned|come|flown|arrived)\b)"
)
_HAD_TO: Final = re.compile(rf"\A(?:had|has) (?:{_ADVERB} )*to (?!be\b|go on\b)(?P<do>[a-z]+)")
_WAS: Final = re.compile(
    rf"\A(?:was|is|were|are|became) (?:{_ADVERB} |now |then |not |long |himself |herself )*"
    r"(?:(?:an?|the|one of) (?!little\b|bit\b|sceptic|skeptic|critic|support|friend|advocate"
    r"|propon|oppon|firm\b|strong\b|keen\b|believer|first to|last to|only one to|same\b|most\b"
    r"|\w+est\b)"
    r"|from\b|born\b|based\b|on (?:crutches|leave|board|screen|video|the telephone)|ill\b|hoarse\b"
    r"|late\b|absent\b|away\b|in (?:uniform|tears|a (?:wheelchair|hurry)|the (?:chair|audience))"
    r"|at (?:sea|school|university|home)\b|moved to\b|wearing\b|dressed\b|visibly\b|elected\b"
    r"|appointed\b|promoted\b|trained\b|raised\b|brought up\b|married\b|known (?:for|as|to)\b)"
    rf"|\Abecame (?:an? |the )?(?:[\w-]+ )?{CALLINGS}\b"
)
# What is told in the present is no report of what was said, but for these.
_NOW: Final = re.compile(
    r"\A(?:works? (?:in|at|for|as|with|on)|lives? (?:in|at|near)|teach(?:es)? |studies (?:at|in)"
    r"|owns? |edits? |commands? (?!attention|respect)|serves? (?:as|in|on|at)|sits on|chairs? "
    r"|heads? |captains? )"
)
# Of themselves, in what they said: "noted that she grew up there".
_OF_SELF: Final = re.compile(
    rf"\b(?:that|as|because|since|when|where|and|but) (?:s?he) (?:{_ADVERB} )*"
    rf"(?P<said>(?P<verb>[a-z]+)\b{_REST})"
)
_VIEWS: Final = word_set(
    """a an the no some two three several many little much few more nothing one doubts reservations
    misgivings hopes questions objections concerns fears qualms sympathy confidence faith trouble
    difficulty"""
)
_OWNABLE: Final = re.compile(
    r"\A(?:had|has) (?:(?:an?|the|his|her|their|two|three|four|no) (?:[\w-]+ )?(?:accent|cold"
    r"|cough|beard|limp"
    r"|uniform|scar|ship|boat|house|daughters?|sons?|child(?:ren)?|wife|husband|flight|plane"
    r"|train)"
    r"|the (?:first|last|final|opening|closing) word)\b"
)
_MANNER: Final = re.compile(
    r"\A(?:spoke|speaks) (?-i:[A-Z])\w+|\A(?:spoke|speaks|answered|replied|began|opened|closed"
    r"|ended|addressed the (?:room|meeting))"
    r" (?:in (?:(?!favou?r|support|defence|detail|general|terms|similar|turn|reply|response"
    r"|broad|stark|strong|blunt|plain|measured|passing|the same|public|private|praise|these|those"
    r"|such|much|very)(?-i:[A-Z])\w+)|through (?:an?|the|his|her|their) interpreter"
    r"|by (?:video|telephone|phone|link)|from (?:a screen|home|the (?:floor|back|chair)))"
)


def find_deeds(room: Room, document: Document) -> Iterator[Stated]:
    """Everything that speakers are told to have done or been; what it fits is not known."""
    fact = Fact(frozenset(), DID, is_exact=False)
    for line, text in enumerate(document.texts()):
        for clause in find_clauses(text):
            if clause.owns or is_object(clause.before):
                continue
            if (span := _deed(clause.after)) is None:
                continue
            start, end = clause.high + span[0], clause.high + span[1]
            aside = Aside(clause.about, text.text[start:end], start, end, can_be_cut=False)
            if (ref := clause.about.token.refs[-1]) in room.said:
                yield Stated(line, text, aside, ref, fact)


@lru_cache(maxsize=_KEPT)
def _deed(after: str) -> tuple[int, int] | None:
    """Where the words after an attribution tell of a deed of its speaker."""
    first = _VERB.match(after)
    for match in (*((first,) if first else ()), *_OF_SELF.finditer(after)):
        if _is_deed(match["said"], match["verb"]):
            start, end = match.span("said")
            return start, end
    return next(_going_on(after), None)


def _going_on(after: str) -> Iterator[tuple[int, int]]:
    """Deeds told by a verb that goes on from another one, where all of it has one subject."""
    inner = SUBORDINATE.search(after)
    told = after[: inner.start()] if inner else after
    for join in JOIN.finditer(told):
        # "The plan drafted and signed in May": what was done to it.
        is_of_it = join.end() == 0 or _PASSIVE.search(told, 0, join.start())
        match = None if is_of_it else _DONE_TOO.match(after, join.end())
        if match and _is_deed(match["said"], match["verb"]):
            yield match.span("said")
    for match in _HAVING.finditer(told):
        if _is_done(match["said"], match["verb"]):
            yield match.span()


def _is_deed(said: str, verb: str) -> bool:
    if verb in ("had", "has"):
        return _is_had(said)
    if verb in ("was", "is", "were", "are", "became"):
        return _WAS.match(said) is not None
    if any(each.match(said) for each in (DEED_ALL_THE_SAME, _MANNER, _NOW)):
        return True
    return verb != "did" and _is_past(verb) and verb not in SAYING and not TALK.match(said)


def _is_had(said: str) -> bool:
    if _OWNABLE.match(said):
        return True
    if duty := _HAD_TO.match(said):
        return duty["do"] not in SAYING
    if _HAD_BEEN.match(said):
        return True
    match = _HAD.match(said)
    if match is None or match["next"] in _VIEWS:
        return False
    return _is_done(said[match.start("next") :], match["next"])


def _is_done(said: str, done: str) -> bool:
    """Whether words that begin with a participle tell of a deed."""
    if TALK.match(said):
        return False
    if done in SAYING:
        return DEED_ALL_THE_SAME.match(said) is not None
    return done in PARTICIPLES or _is_past(done)


def _is_past(word: str) -> bool:
    return word in PASTS or (word.endswith("ed") and not word.endswith("eed"))
