"""The passages of a printed report that rest on what somebody said, person by person.

A passage runs from the sentence with an attribution to what somebody said, over the sentences
that go on from there, to the next sentence that attributes something to others. Its fingerprint
covers the exact words, the attributions in it and the audience in its first half, and what leads to
it (`leading.py`) in its second: any change of them is another passage to clear. How many people
could have said it is kept beside the fingerprint, since only a fall of that number matters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Record

from ..audited import Audited, least, least_known
from ..document import Attribution, Document, Place, Text
from ..sentences import sentences_of
from .leading import NO_LEAD, Lead, Leads
from .runs import find_runs, ways_in
from .told import AsRead, Told, of_remarks
from .withholding import NO_COVER, OPEN, Cover, Own, lay, withhold

HALF: Final = 32  # digits of a fingerprint for the words, and as many for what leads to them


class Part(StrEnum):
    """What somebody has to do with an attribution, the weightiest first."""

    SPEAKER = "speaker"  # it rests on their remark
    CELL = "cell"  # it speaks of everybody whom it could mean, and they are one of them
    HOLDER = "holder"  # they agreed or disagreed with the remark

    @property
    def must_clear(self) -> bool:
        """Whether nothing goes out without their leave."""
        return self is not Part.HOLDER


@dataclass(frozen=True, slots=True)
class Mine:
    """An attribution that concerns the passage's person.

    `start` and `end` are offsets into the words of the passage, `at` into its text as it prints,
    of which it is the attribution of that number. `refs` are the remarks of theirs that it rests
    on (of others', where they only hold a position). `k` and `k_fellow` count who could have said
    them as the person reads the report, None where that is not counted or not known; `printed` are
    the same two as it prints, for the gate.
    """

    start: int
    end: int
    at: int
    number: int
    token: str
    refs: tuple[str, ...]
    part: Part
    k: int | None = None
    k_fellow: int | None = None
    is_name: bool = False
    printed: Told = (None, None)


@dataclass(frozen=True, slots=True)
class Passage:
    """What one person (a roster code) is asked to clear: characters `start` to `end` of a text.

    `key` is the same for the same passage in other words, for one audience. `line` counts the texts
    of the document. `text` are the words as this person reads them, of whom some are withheld that
    others said, and `phrases` what they read in the place of each of its attributions, and of what
    is withheld beside them, which print in `stretches` of its text; `printed` is all of it, for
    organisers. `reads_all` tells whether none of its sentences is withheld from them in part.
    """

    person: str = field(repr=False)
    key: str
    place: Place
    line: int
    start: int
    end: int
    text: str = field(repr=False)
    phrases: tuple[str, ...] = field(repr=False)
    stretches: tuple[tuple[int, int], ...]
    printed: str = field(repr=False)
    around: tuple[str, str] = field(repr=False)  # before and after it, as this person reads that
    mine: tuple[Mine, ...]
    fingerprint: str
    lead: Lead = NO_LEAD
    reads_all: bool = True

    @property
    def must_clear(self) -> bool:
        """Whether nothing goes out without their leave."""
        return any(each.part.must_clear for each in self.mine)

    @property
    def refs(self) -> tuple[str, ...]:
        """The remarks that concern them, in order of print, each once."""
        return tuple(dict.fromkeys(ref for each in self.mine for ref in each.refs))

    @property
    def k(self) -> int | None:
        """The least number of people who could have said what is theirs; None where unknown."""
        return least([each.k for each in self.mine if each.part is Part.SPEAKER])

    @property
    def k_fellow(self) -> int | None:
        """The same to somebody of the dialogue who was not there."""
        return least([each.k_fellow for each in self.mine if each.k_fellow is not None])

    @property
    def printed_numbers(self) -> Told:
        """The same two as the report prints, whatever is withheld from its person."""
        spoken = [each.printed[0] for each in self.mine if each.part is Part.SPEAKER]
        return least(spoken), least_known([each.printed[1] for each in self.mine])

    @property
    def names_them(self) -> bool:
        """Whether it prints their name."""
        return any(each.is_name for each in self.mine)


Cells = Mapping[tuple[int, int], frozenset[str]]  # (line, start of an attribution) -> people
NO_CELLS: Final[Cells] = {}


def find_passages(
    record: Record,
    document: Document,
    attributions: Sequence[Audited],
    cells: Cells = NO_CELLS,
    cover: Cover = NO_COVER,
    as_read: AsRead | None = None,
) -> dict[str, tuple[Passage, ...]]:
    """Each person's passages in the order of print. `attributions` are the guard's, with numbers;
    `cells` the crowds that are everyone, each by line and start of its attribution; `cover` what is
    kept from those whose words it is not, and `as_read` the numbers of what they read."""
    room = _Room(record, document, attributions, cells, cover, as_read)
    found: dict[str, list[Passage]] = defaultdict(list)
    counts: Counter[tuple[str, str]] = Counter()
    for line, text in enumerate(document.texts()):
        for each in room.passages(line, text):
            first = each.refs[0] if each.refs else ""
            key = fingerprint(
                document.audience, each.person, first, str(counts[each.person, first])
            )
            counts[each.person, first] += 1
            found[each.person].append(replace(each, key=key))
    return {person: tuple(passages) for person, passages in found.items()}


class _Room:
    """Who said and who held what, and the numbers of each attribution."""

    def __init__(
        self,
        record: Record,
        document: Document,
        attributions: Sequence[Audited],
        cells: Cells,
        cover: Cover,
        as_read: AsRead | None,
    ) -> None:
        self.as_read = as_read
        self.remarks = {one.id: one for each in record.sessions for one in each.remarks}
        self.numbers = {(each.line, each.start): each for each in attributions}
        self.audience = document.audience
        self.cells = cells
        self.cover = cover
        self.leads = Leads(document, cover)

    def passages(self, line: int, text: Text) -> Iterator[Passage]:
        """The passages of one text, the people in the order in which it speaks of them."""
        if not text.attributions:
            return
        sentences = sentences_of(text.text)
        concerned = [self._concerned(line, each) for each in text.attributions]
        people = dict.fromkeys(person for each in concerned for person in each)
        for person in people:
            parts = {at: each[person] for at, each in enumerate(concerned) if person in each}
            theirs = self._ways(line, text, parts)
            for start, last in find_runs(sentences, text.attributions, theirs):
                end = len(text.text[:last].rstrip())
                lead = self.leads.to(line, sentences, start)
                yield self._passage(person, line, text, (start, end), parts, lead)

    def _ways(self, line: int, text: Text, parts: Mapping[int, Part]) -> list[str]:
        """In which way each attribution of a text is somebody's: of what they only agreed with, and
        do not read, they have a passage of its own."""
        own = {at for at, part in parts.items() if part.must_clear}
        return ways_in(text, parts, self.cover.get(line, OPEN).unread(text, own))

    def _concerned(self, line: int, each: Attribution) -> dict[str, Part]:
        """Whom an attribution concerns, and how."""
        remarks = [self.remarks[ref] for ref in each.token.refs if ref in self.remarks]
        found: dict[str, Part] = {}
        for one in remarks:
            for person in sorted(one.agrees | one.disagrees | one.reserves):
                found[person] = Part.HOLDER
        for person in sorted(self.cells.get((line, each.start), ())):
            found[person] = Part.CELL
        for one in remarks:
            found[one.speaker] = Part.SPEAKER
        return found

    def _mine(
        self, line: int, text: Text, number: int, span: tuple[int, int], person: str, part: Part
    ) -> Mine:
        each = text.attributions[number]
        own = tuple(ref for ref in each.token.refs if self._is_own(ref, person, part))
        numbers = self.numbers.get((line, each.start))
        printed = (
            least(of_remarks(numbers.k, numbers.remarks, own)) if numbers else None,
            least_known(of_remarks(numbers.k_fellow, numbers.remarks, own)) if numbers else None,
        )
        read = self.as_read
        told = read.numbers(person, (line, number), own) if read else printed
        return Mine(
            start=span[0],
            end=span[1],
            at=each.start,
            number=number,
            token=each.token.text,
            refs=own,
            part=part,
            k=told[0],
            k_fellow=told[1],
            is_name=part is Part.SPEAKER and each.mention is not None and each.mention.has_name,
            printed=printed,
        )

    def _is_own(self, ref: str, person: str, part: Part) -> bool:
        return (part is not Part.SPEAKER) or self.remarks[ref].speaker == person

    def _passage(
        self,
        person: str,
        line: int,
        text: Text,
        span: tuple[int, int],
        parts: Mapping[int, Part],
        lead: Lead,
    ) -> Passage:
        (start, end), covered = span, self.cover.get(line, OPEN)
        own = Own(person, {at for at, part in parts.items() if part.must_clear})
        laid = lay(text, covered.before(text, own.numbers), own, start, end)
        places = {number: (at, at) for number, at in laid.unsaid.items()} | dict(laid.spans)
        mine = tuple(
            self._mine(line, text, number, places[number], person, part)
            for number, part in parts.items()
            if number in places
        )
        marks = [f"{one.start}-{one.end}-{one.part}-{one.is_name}" for one in mine]
        seen = fingerprint(self.audience, laid.words, *marks)[:HALF]
        return Passage(
            person=person,
            key="",
            place=text.place,
            line=line,
            start=start,
            end=end,
            text=laid.words,
            phrases=tuple(laid.words[first:last] for _, (first, last) in laid.fixed),
            stretches=tuple(stretch for stretch, _ in laid.fixed),
            printed=text.text[start:end],
            around=(
                withhold(text, 0, start, covered=covered, own=own),
                withhold(text, end, covered=covered, own=own),
            ),
            mine=mine,
            fingerprint=seen + fingerprint(*lead.texts)[:HALF],
            lead=lead,
            reads_all=laid.is_whole,
        )


def own_of(passages: Sequence[Passage]) -> dict[int, frozenset[int]]:
    """By text of the document, the numbers of the attributions that a person must clear."""
    found: dict[int, set[int]] = defaultdict(set)
    for passage in passages:
        found[passage.line] |= {one.number for one in passage.mine if one.part.must_clear}
    return {line: frozenset(numbers) for line, numbers in found.items()}


def words_of(seen: str) -> str:
    """The half of a fingerprint that is of the words, whatever leads to them."""
    return seen[:HALF]


def lead_of(seen: str) -> str:
    """The half of a fingerprint that is of what leads to the words."""
    return seen[HALF:]
