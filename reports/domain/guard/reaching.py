"""Attributions that reach from one session into another.

Source: "Anonymity arithmetic" in the design. Who was in one of the sessions heard who spoke there,
and `this` tells them that the same person spoke in the other; `another`, a list or a reply may
leave one person to whom it could be. No number can say that, so it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from dialogues.domain.anonymity import Printing, Room
from dialogues.domain.anonymity import find_overheard as overheard
from dialogues.domain.record import Record, Session

from ..audiences import Audience
from ..document import Attribution, Document, Text
from ..findings import Finding, Kind, Severity
from .verdict import Released

REMEDY = "If they should not learn it, describe the speaker anew instead of saying “this”."

ANEW = (
    "Take out what ties the two (“another”, a list), describe the speaker less closely, or "
    "print it in a paragraph of its own."
)


def find_reaching(record: Record, document: Document) -> Iterator[Finding]:
    """A note for each session whose people learn who spoke in another by a `this` or `these`."""
    sessions = {remark.id: each for each in record.sessions for remark in each.remarks}
    lines = enumerate(document.texts())
    for _, block in groupby(lines, key=lambda each: each[1].place):
        chain: list[Session] = []
        for line, text in block:
            for each in text.attributions:
                if each.mention is None:
                    continue  # a quantity names nobody
                here = [sessions[ref] for ref in each.token.refs if ref in sessions]
                if each.token.form not in ("this", "these"):
                    chain = []
                for one, other in _crossings(chain, here):
                    yield _finding(line, text, each, one, other)
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
            if each.mention is not None and told.keys() & set(each.mention.refs):
                yield _overheard(line, text, each)


def _printing(document: Document) -> Printing:
    """The attributions of a document by block: the paragraphs of one block follow each other."""
    blocks = groupby(document.texts(), key=lambda each: each.place)
    return [[one.mention for text in texts for one in text.attributions] for _, texts in blocks]


def _overheard(line: int, text: Text, each: Attribution) -> Finding:
    phrase = text.text[each.start : each.end]
    return Finding(
        Kind.K_FELLOW,
        Severity.WARN,
        f"Somebody who missed that session and sat in another one that this paragraph tells of can "
        f"work out who “{phrase}” is: they heard who it is not.",
        ANEW,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=phrase,
        token=each.token.text,
    )


def _crossings(chain: list[Session], here: list[Session]) -> Iterator[tuple[Session, Session]]:
    """Each session with another whose speaker those who were in the first alone learn."""
    pairs = {(one.code, other.code): (one, other) for one in chain for other in here}
    for one, other in pairs.values():
        for heard, told in ((one, other), (other, one)):
            if _present(heard) - _present(told):
                yield heard, told


def _present(session: Session) -> set[str]:
    return {each.participant for each in session.attendance}


def _finding(line: int, text: Text, each: Attribution, heard: Session, told: Session) -> Finding:
    phrase = text.text[each.start : each.end]
    return Finding(
        Kind.K_FELLOW,
        Severity.NOTE,
        f"Those who were there in “{heard.title or heard.code}” but not in "
        f"“{told.title or told.code}” learn from “{phrase}” who spoke.",
        REMEDY,
        place=text.place,
        line=line,
        start=each.start,
        end=each.end,
        text=phrase,
        token=each.token.text,
    )
