"""Whom a head tells of over what it heads: "Chair's summary", "Opening remarks", "Keynote".

A head is that of a section, a short line of its own, or what a paragraph begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from dialogues.domain.record import Capacity, Session

from ..document import Attribution, Document, Text
from .facts import ORDER, Fact
from .keeping import people_of

SEVERAL: Final = "An agenda tells whose remarks such a head is over."
_SHORT: Final = 8  # words of a line that heads what follows
_LONGEST: Final = 80  # characters of what a paragraph begins with
_PARTED: Final = re.compile(r"\s*[:;|/–—]\s*|\s+-\s+|[.?!](?:\s+|\Z)")
_RUN_IN: Final = re.compile(rf"(?P<head>[^.:;!?\n–—]{{1,{_LONGEST}}}?)(?:[.:]|\s?[–—])(?=\s)")
_NUMBER: Final = re.compile(r"\A(?:\(?[\divx]+[.)]|[A-Z][.)])\s+", re.IGNORECASE)
_MEETING: Final = (
    r"(?:(?:of|for|to|on|at|from) (?:the )?(?:[\w'’-]+ )*?(?:session|meeting|day|discussion"
    r"|sitting|workshop|conference|dialogue|debate|panel|talks)(?: \w+)?)"
)
_CHAIR: Final = r"(?:chair|chairman|chairwoman|chairperson|chairs|moderator|facilitator)"
_SAYS: Final = (
    r"(?:summary|summing[- ]?up|conclusions?|remarks|words?|notes?|introduction|welcome|statement"
    r"|closing|opening|wrap-?up|reflections?|perspective|views?|takeaways?|overview|address"
    r"|corner|thoughts?|comments?|report)"
)


class Head(Enum):
    """Whose words stand under a head. The others are less plain: more people may speak there."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    CHAIR_PERHAPS = "chair perhaps"
    OPENER_PERHAPS = "opener perhaps"


_HEADS: Final = {
    Head.CHAIR: (
        rf"(?:(?:a|the) )?(?:{_SAYS} )?(?:from|by) the {_CHAIR}",
        rf"(?:the )?{_CHAIR}['’]?s?['’]? (?!{_CHAIR})(?:\w+ )?(?!summ|concl|takea|overv|rep|note)"
        rf"{_SAYS}",
        rf"the {_CHAIR} (?:\w+ )?(?:speaks|replies|responds|reflects|concludes|closes|opens"
        r"|sums up|takes stock)",
        rf"(?:the )?(?:session )?{_CHAIR}",
    ),
    Head.SPEAKER: (
        r"(?:the )?(?:opening |invited |guest )?keynote(?: (?:address|speech|speaker|lecture"
        r"|remarks|talk|presentation))?",
        r"(?:the )?(?:opening|introductory|lead(?:-off)?|invited|guest) (?:presentation|lecture"
        r"|talk|paper|speaker)",
    ),
    Head.CHAIR_PERHAPS: (
        rf"(?:the )?{_CHAIR}['’]?s?['’]? (?:\w+ )?{_SAYS}",
        r"(?:the )?(?:closing|concluding|final) (?:remarks?|words|statement|address)",
        r"(?:the )?(?:summing[- ]up|wrap-?up|adjournment)",
    ),
    Head.OPENER_PERHAPS: (
        r"(?:the )?(?:opening|welcom(?:e|ing)|introductory) (?:remarks?|words|address|statement"
        r"|speech)",
        r"(?:words of )?welcome(?: and (?:opening|introductions?))?",
    ),
}
_READ: Final = {
    head: re.compile(rf"(?:{'|'.join(patterns)})(?: {_MEETING})?", re.IGNORECASE)
    for head, patterns in _HEADS.items()
}


@dataclass(frozen=True, slots=True)
class Headed:
    """An attribution in the text of a line, and the head over it: its line, text and words."""

    head: Head
    line: int
    text: Text = field(repr=False)
    start: int
    end: int
    about_line: int
    about: Attribution = field(repr=False)

    @property
    def said(self) -> str:
        """The words of the head."""
        return self.text.text[self.start : self.end]


def find_headed(document: Document) -> Iterator[tuple[Headed, ...]]:
    """The attributions under each head that tells of whom they are."""
    over: tuple[Head, int, Text, int, int] | None = None
    under: list[Headed] = []
    for line, text in enumerate(document.texts()):
        named = people_of(text)
        own = None if named else _whole(text)
        if _is_head(text) or own:
            yield tuple(under)
            under = []
            over = (own, line, text, 0, len(text.text)) if own else None
        here = _run_in(text) if named else None
        if here:
            head, start, end = here
            yield tuple(Headed(head, line, text, start, end, line, each) for each in named)
        elif over:
            under += [Headed(*over, line, each) for each in named]
    yield tuple(under)


def _is_head(text: Text) -> bool:
    """Whether a text is a heading, or as short as one."""
    if text.place.section and text.place.block == 0:
        return True
    plain = not text.attributions and not text.text.rstrip().endswith((".", "!", "?"))
    return plain and len(text.text.split()) <= _SHORT


def _whole(text: Text) -> Head | None:
    if not (_is_head(text) or len(text.text.split()) <= _SHORT):
        return None
    return _read(text.text)


def _run_in(text: Text) -> tuple[Head, int, int] | None:
    """What a paragraph begins with: "Keynote: ..."."""
    match = _RUN_IN.match(text.text)
    head = _read(match["head"]) if match and match.end() <= text.attributions[0].start else None
    return (head, *match.span("head")) if match and head else None


def _read(words: str) -> Head | None:
    """Whose head words are, whole or between colons and dashes."""
    pieces = [_NUMBER.sub("", each.strip()) for each in _PARTED.split(words)]
    for head, pattern in _READ.items():
        if any(pattern.fullmatch(each) for each in pieces):
            return head
    return None


def fact_under(head: Head, session: Session, speaker: str, speakers: Iterable[str]) -> Fact | None:
    """Of whom it is true that their words stand under a head, where it is so of whoever spoke.

    `speakers` are all whose words stand there: of several it may be another one.
    """
    chairs, asked = session.seated_as(Capacity.CHAIR), session.seated_as(Capacity.SPEAKER)
    people = {
        Head.CHAIR: chairs,
        Head.SPEAKER: asked,
        Head.CHAIR_PERHAPS: chairs,
        Head.OPENER_PERHAPS: chairs | asked,
    }[head]
    alone = set(speakers) == {speaker}
    if not people and alone:  # nobody is noted in that role
        return Fact(frozenset({speaker}), ORDER, is_exact=False)
    if speaker not in people:
        return None
    if alone or head in (Head.CHAIR, Head.SPEAKER):
        return Fact(people, is_exact=False)
    return Fact(people, SEVERAL, is_exact=False)
