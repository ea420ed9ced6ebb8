"""What remarks a text ties together in words, and where that says that a speaker was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Mention
from dialogues.domain.record import Record, Session

from ..document import Document
from .aside import Aside
from .facts import Fact
from .returning import Return, Weight, find_returns
from .sittings import Group, Sittings
from .stated import Stated

MAY_TIE: Final = (
    "If that is said of the speaker, it tells that they were in another session as well, and not "
    "all who fit were."
)


@dataclass(frozen=True, slots=True)
class Tied:
    """What is said of speakers who spoke before, and the remarks that it makes one person's, each
    pair as a block prints a person and then `this`."""

    stated: tuple[Stated, ...] = field(repr=False)
    ties: tuple[tuple[Mention, Mention], ...]


def find_tied(
    record: Record, room: Room, document: Document, others: Sequence[Document] = ()
) -> Tied:
    """Every tie that a document makes in words, between remarks that it prints or others do."""
    finder = _Ties(record, room, (*others, document))
    stated: list[Stated] = []
    ties: dict[tuple[Mention, Mention], None] = {}
    for line, text in enumerate(document.texts()):
        for each in find_returns(text):
            for ref, fact, tied in finder.of(each):
                stated.append(Stated(line, text, _aside(each), ref, fact))
                ties.update(dict.fromkeys(tied))
    return Tied(tuple(stated), tuple(ties))


class _Ties:
    def __init__(self, record: Record, room: Room, documents: Sequence[Document]) -> None:
        self._room = room
        self._sittings = Sittings(record.sessions)
        self._sessions = {one.id: each for each in record.sessions for one in each.remarks}
        self._order = {ref: place for place, ref in enumerate(self._sessions)}
        self._printed = {
            ref: Mention((ref,), (label,))
            for document in documents  # the labels of the last one count
            for text in document.texts()
            for each in text.attributions
            if each.mention
            for ref, label in zip(each.mention.refs, each.mention.labels, strict=True)
            if ref in room.said
        }

    def of(self, each: Return) -> Iterator[tuple[str, Fact, list[tuple[Mention, Mention]]]]:
        """Of each remark that is said to be of somebody who spoke before, who were where that was,
        and the ties with what is printed of it."""
        mention = each.about.mention
        for ref in mention.refs if mention else ():
            if ref not in self._room.said:
                continue
            here = self._sessions[ref]
            meant = self._sittings.meant(each.when, here) if each.when else ()
            elsewhere = [group for group in meant if here not in group]
            if each.is_of_several and len(meant) < 2:
                continue
            if not each.when or elsewhere:
                found = self._told(each, ref, elsewhere)
                if found:
                    yield ref, *found

    def _told(
        self, each: Return, ref: str, elsewhere: list[Group]
    ) -> tuple[Fact, list[tuple[Mention, Mention]]] | None:
        people = frozenset(self._room.people)
        for group in elsewhere:
            people &= frozenset().union(*map(_speaking, group))
        narrows = self._fitting(ref) - people
        if each.weight is Weight.LIKELY:
            return (Fact(people, MAY_TIE, is_exact=False), []) if narrows else None
        ties = [(self._printed[one], self._this(ref, one)) for one in self._others(ref, elsewhere)]
        if not narrows and not ties:
            return None
        return Fact(people, is_exact=each.weight is Weight.SAID), ties

    def _others(self, ref: str, elsewhere: list[Group]) -> Iterator[str]:
        """The printed remarks of the same speaker that are meant: those of the sittings, or those
        that came before."""
        codes = {each.code for group in elsewhere for each in group}
        said = self._room.said
        for one in self._printed:
            if one != ref and said[one].speaker == said[ref].speaker:
                is_before = self._order[one] < self._order[ref]
                if said[one].session in codes if codes else is_before:
                    yield one

    def _this(self, ref: str, one: str) -> Mention:
        return Mention((ref,), self._printed[ref].labels, "this")

    def _fitting(self, ref: str) -> frozenset[str]:
        """Whom a remark can be from as it is printed."""
        said, (label,) = self._room.said[ref], self._printed[ref].labels
        return frozenset(self._room.codes(said.present & self._room.fitting(label, said.speaker)))


def _speaking(session: Session) -> frozenset[str]:
    return frozenset(each.participant for each in session.attendance if each.capacity.speaks)


def _aside(each: Return) -> Aside:
    return Aside(
        each.about, each.said.strip(), each.start, each.end, can_be_cut=False, needs_fact=True
    )
