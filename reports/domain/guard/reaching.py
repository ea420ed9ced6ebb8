"""Attributions that reach to somebody who heard one remark and missed another.

Source: "Anonymity arithmetic" in the design. Who was there for a remark heard who spoke, and `this`
tells them that the same person spoke in another session, or in this one before they came or after
they left; `another`, a list or a reply may leave one person to whom it could be. No number can say
that, so it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dialogues.domain.anonymity import Printing, Room
from dialogues.domain.anonymity import find_overheard as overheard
from dialogues.domain.presence import People, heard_by
from dialogues.domain.record import Record, Remark, Session

from ..audiences import Audience
from ..document import Attribution, Document, Text
from ..findings import Finding, Kind, Severity
from .verdict import Released

REMEDY = "If they should not learn it, describe the speaker anew instead of saying “this”."

MISSED = "Somebody who missed that session and sat in another one that this paragraph tells of"
ABSENT = "Somebody who was not there at that time and heard others whom this paragraph tells of"

ANEW = (
    "Take out what ties the two (“another”, a list), describe the speaker less closely, or "
    "print it in a paragraph of its own."
)


@dataclass(frozen=True, slots=True)
class _Moment:
    """A remark in its session, and who heard it."""

    session: Session
    remark: Remark = field(repr=False)

    @property
    def people(self) -> People:
        return heard_by(self.session, self.remark)

    @property
    def title(self) -> str:
        return self.session.title or self.session.code


def find_reaching(record: Record, document: Document) -> Iterator[Finding]:
    """A note for each part of the meeting whose people learn who spoke in another by a `this` or
    `these`."""
    moments = {
        remark.id: _Moment(each, remark) for each in record.sessions for remark in each.remarks
    }
    lines = enumerate(document.texts())
    for _, block in groupby(lines, key=lambda each: each[1].place):
        chain: list[_Moment] = []
        for line, text in block:
            for each in text.attributions:
                if each.mention is None:
                    continue  # a quantity names nobody
                here = [moments[ref] for ref in each.token.refs if ref in moments]
                if each.token.form not in ("this", "these"):
                    chain = []
                for learners in _crossings(chain, here):
                    yield _finding(line, text, each, learners)
                chain.extend(here)


def find_overheard(
    room: Room, document: Document, releases: Sequence[Released] = ()
) -> Iterator[Finding]:
    """A warning for each attribution whose speaker people of another session can work out.

    They took part, so they have every earlier release but those to the organisers.
    """
    read = (each.document for each in releases if Audience.PARTICIPANTS.reads(each.audience))
    told = overheard(room, [_printing(each) for each in (*read, document)])
    for line, text in enumerate(document.texts()):
        for each in text.attributions:
            refs = () if each.mention is None else told.keys() & set(each.mention.refs)
            if refs:
                missed = any(_missed(room, ref, told[ref]) for ref in refs)
                yield _overheard(line, text, each, MISSED if missed else ABSENT)


def _printing(document: Document) -> Printing:
    """The attributions of a document by block: the paragraphs of one block follow each other."""
    blocks = groupby(document.texts(), key=lambda each: each.place)
    return [[one.mention for text in texts for one in text.attributions] for _, texts in blocks]


def _missed(room: Room, ref: str, people: People) -> bool:
    """Whether one of these people was in no part of a remark's session."""
    seated = room.seated[room.said[ref].session]
    return any(not seated & room.bits[each] for each in people)


def _overheard(line: int, text: Text, each: Attribution, who: str) -> Finding:
    phrase = text.text[each.start : each.end]
    return Finding(
        Kind.K_FELLOW,
        Severity.WARN,
        f"{who} can work out who “{phrase}” is: they heard who it is not.",
        ANEW,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=phrase,
        token=each.token.text,
    )


def _crossings(chain: list[_Moment], here: list[_Moment]) -> Iterator[str]:
    """Each of those who heard one remark alone and learn who made another, in words."""
    pairs = [pair for one in chain for other in here for pair in ((one, other), (other, one))]
    found = (each for heard, missed in pairs for each in _learners(heard, missed))
    return iter(dict.fromkeys(found))


def _learners(heard: _Moment, missed: _Moment) -> Iterator[str]:
    learn = heard.people - missed.people
    seated = {each.participant for each in missed.session.attendance}
    if learn - seated:
        yield f"Those who were there in “{heard.title}” but not in “{missed.title}”"
    if learn & seated and missed.remark.at:
        at = f"{missed.remark.at:%H:%M}"
        yield f"Those who were there for a part of “{missed.title}” but not at {at}"


def _finding(line: int, text: Text, each: Attribution, learners: str) -> Finding:
    phrase = text.text[each.start : each.end]
    return Finding(
        Kind.K_FELLOW,
        Severity.NOTE,
        f"{learners} learn from “{phrase}” who spoke.",
        REMEDY,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=phrase,
        token=each.token.text,
    )
