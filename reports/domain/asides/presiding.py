"""What is told of a speaker by what they do in a sitting: "{r1} adjourned the session".

The record has who chaired, and who was asked to speak; an agenda has so as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.record import Capacity, Session

from ..document import Attribution, Text
from ..sentences import sentence_at
from .chairing import ACTS, PASSIVE, Act, passive_act
from .facts import ORDER, Fact
from .keeping import kept, people_of

PERHAPS: Final = "Whoever chairs does that as a rule, and an agenda tells who that was."
_ADVERB: Final = (
    r"(?:then|also|again|later|finally|next|first|thereupon|now|duly|at last|in the end|himself"
    r"|herself|themselves|\w+ly)"
)
_HELPS: Final = r"(?:had|has|have|was|were|would|did)"
# From whoever acts to the verb.
_DIRECT: Final = re.compile(rf"(?:,? (?:who|{_HELPS}|{_ADVERB})|, [^,.;:!?]{{1,60}},)*,? ?", re.I)
# Before a verb that goes on from another one of the same person.
_JOINED: Final = re.compile(
    rf"(?:,|;|\b(?:and|then|but|before|after|by|while|in|when|on|upon))(?: {_ADVERB}| and)*,? \Z",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(
    r"\b(?:that|how|why|when|whether|if|because|which|what|where|while|as)\b.*[A-Z]"
)
# Somebody else who may be meant by the verb.
_OTHER: Final = re.compile(
    r"\b(?:chair\w*|moderators?|hosts?|presidents?|presidency|secretariat|conven[oe]rs?|ministers?"
    r"|organi[sz]ers?|rapporteur|facilitators?|he|she|they|who|it|we)\b",
    re.IGNORECASE,
)
# What opens a sentence: "Having closed the session, {r1} said".
_OPENS: Final = re.compile(
    r"(?:(?:However|But|And|Then|Later),? )?(?:(?:in|by|on|after|before|when|while|having|upon)"
    r" (?:\w+ly )?)?\Z",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(
    r"(?:(?:Then|Later|Finally|Afterwards|Thereupon|At the end|In the end),? )?"
    r"(?:(?:She|He|They)|The (?:same )?(?:participant|speaker|delegate|discussant))\b",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"(?:\A|[.!?;:,)]|\b(?:and|but|while|that|when|after|before|as|then|once|until|where|because|so"
    r"|though|although|if|by))\s*\Z",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(r",? (?:and|or)\b")


@dataclass(frozen=True, slots=True)
class Done:
    """An act of whoever an attribution is of; `start` and `end` are those of its words."""

    about: Attribution
    act: Act
    said: str = field(repr=False)
    start: int
    end: int


@kept
def find_done(text: Text) -> tuple[Done, ...]:
    """What a text tells of its speakers by what they did in their sitting."""
    return tuple(_find(text))


def _find(text: Text) -> Iterator[Done]:
    people = people_of(text)
    if not people:
        return
    past = 0
    matches = ((act, found) for act, each in ACTS.items() for found in each.finditer(text.text))
    for act, found in sorted(matches, key=lambda each: each[1].start()):
        if found.start() >= past and (doer := _doer(text.text, people, found)):
            past = found.end()
            yield Done(doer, act, found[0], *found.span())
    for each in people:
        low = sentence_at(text.text, each.start, each.end)[0]
        if told := PASSIVE.search(text.text, low, each.start):
            said = told[0].removesuffix(" by ")
            start = told.start()
            yield Done(each, passive_act(said), said, start, start + len(said))


def _doer(text: str, people: Sequence[Attribution], found: re.Match[str]) -> Attribution | None:
    """Whose act it is, as far as the sentence tells."""
    low, high = sentence_at(text, *found.span())
    before = [each for each in people if low <= each.start and each.end <= found.start()]
    if before and _DIRECT.fullmatch(text, before[-1].end, found.start()):
        return before[-1]
    for each in reversed(before):
        if _is_subject(text, low, each):
            return each if _goes_on(text[each.end : found.start()]) else None
    if before:
        return None
    earlier = [each for each in people if each.end <= low]
    pronoun = _PRONOUN.match(text, low, found.start())
    if pronoun and earlier and _follows(text[pronoun.end() : found.start()]):
        return earlier[-1]
    after = [each for each in people if found.end() <= each.start < high]
    if after and _OPENS.match(text, low, found.start()) and _is_ing(found[0], text, found.start()):
        return after[0] if text[found.end() : after[0].start].endswith(", ") else None
    return None


def _is_subject(text: str, low: int, each: Attribution) -> bool:
    before = _SUBJECT.search(text[low : each.start]) is not None
    return before and _LISTED.match(text, each.end) is None


def _follows(gap: str) -> bool:
    return _DIRECT.fullmatch(gap) is not None or _goes_on(gap)


def _goes_on(gap: str) -> bool:
    """Whether a verb after these words has whoever stands before them for its subject."""
    if not _JOINED.search(gap) or _OTHER.search(gap):
        return False
    return _CLAUSE.search(gap) is None


def _is_ing(said: str, text: str, start: int) -> bool:
    """Whether it is a form that has whoever follows for its subject."""
    return said.split()[0].endswith("ing") or text[:start].lower().endswith("having ")


def fact_of(act: Act, session: Session, speaker: str) -> Fact | None:
    """Of whom an act is true that is told of whoever spoke; None where nobody can be told by it.

    Where nobody is noted as the chair, whoever was there, or has the agenda, knows who it was.
    """
    chairs, asked = session.seated_as(Capacity.CHAIR), session.seated_as(Capacity.SPEAKER)
    match act:
        case Act.STRICT:
            return Fact(chairs) if chairs else None
        case Act.OPENS if chairs | asked:
            return Fact(chairs | asked)
        case Act.SPEAKS if asked:
            return Fact(asked)
        case Act.LISTENS if asked and speaker not in asked:
            return Fact(frozenset(each.participant for each in session.attendance) - asked)
        case Act.OPENS | Act.SPEAKS:
            first = frozenset({session.remarks[0].speaker})
            return Fact(first, ORDER, is_exact=False) if speaker in first else None
        case Act.USUAL if speaker in chairs:
            return Fact(chairs, is_exact=False)
        case Act.USUAL if not chairs:
            return Fact(frozenset({speaker}), ORDER, is_exact=False)
        case Act.PERHAPS if speaker in chairs:
            return Fact(chairs, PERHAPS, is_exact=False)
    return None
