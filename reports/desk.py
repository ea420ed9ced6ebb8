"""What a review puts before people: everybody's passages as they print now, for one audience.

Working it out takes the whole record, so it is kept in memory until anything that it rests on
changes: with every change the dialogue has another number of chance as its stamp. Decisions change
no passage, so they do not count; nor does what people think of takeaways, which is counted once, as
a review closes.
"""

from __future__ import annotations

import gc
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Final
from uuid import UUID

from dialogues.domain.record import Record, Remark, Takeaway, TakeawayKind
from dialogues.domain.rules import Rule
from dialogues.models import Dialogue
from reports.domain.audiences import Audience
from reports.domain.document import Document, Place, Text
from reports.domain.guard.covering import Covering
from reports.domain.guard.printing import print_for_review
from reports.domain.review.coarser import Coarsening, Coarser
from reports.domain.review.counting import was_counted
from reports.domain.review.passages import Passage, own_of
from reports.domain.review.withholding import OPEN, Own, withhold
from reports.domain.styles import HouseStyle
from reports.gate import read_whole
from reports.models import ReviewRound

KEPT: Final = 8  # desks
MANY: Final = 500  # passages, from which a desk is much for the collector of garbage to look at


@dataclass(frozen=True, slots=True)
class Desk:
    """One report for one audience, person by person (roster codes)."""

    record: Record = field(repr=False)
    style: HouseStyle = field(repr=False)
    document: Document = field(repr=False)  # the report as it prints to this audience
    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    remarks: Mapping[str, Remark] = field(repr=False)
    rules: Mapping[str, Rule] = field(repr=False)  # of each remark
    sessions: Mapping[str, str]  # the title of each remark's session
    # Takeaways, then recommendations, each as it prints but for names; those that print nothing are
    # out. And where each stands in the document.
    points: tuple[tuple[Takeaway, str], ...] = field(repr=False)
    lines: tuple[int, ...]
    counted: frozenset[str]  # the codes of those that were counted once, and are never again
    coarsening: Coarsening = field(repr=False)
    covering: Covering = field(repr=False)  # what is kept from all but those whose words it is
    _coarser: dict[tuple[str, str], tuple[Coarser, ...]] = field(default_factory=dict, repr=False)

    def of(self, code: str) -> tuple[Passage, ...]:
        """The passages of one person, in the order of print."""
        return self.passages.get(code, ())

    def points_before(self, code: str) -> Iterator[tuple[Takeaway, str]]:
        """Takeaways and recommendations as one person reads them."""
        read = self._reader(code)
        texts = tuple(self.document.texts())
        for line, (takeaway, _) in zip(self.lines, self.points, strict=True):
            yield takeaway, read(line, texts[line])

    def words_before(self, code: str) -> dict[str, str]:
        """The same by the code of each takeaway."""
        return {each.id: words for each, words in self.points_before(code)}

    def draft_before(self, code: str) -> tuple[tuple[str, bool], ...]:
        """The whole draft as one person reads it, and which of its texts are headings."""
        read = self._reader(code)
        return tuple(
            (read(line, text), bool(text.place.section) and text.place.block == 0)
            for line, text in enumerate(self.document.texts())
        )

    def _reader(self, code: str) -> Callable[[int, Text], str]:
        """What gives a text of the document as one person reads it."""
        own, cover = own_of(self.of(code)), self.covering.cover

        def read(line: int, text: Text) -> str:
            theirs = Own(code, own.get(line, ()))
            return withhold(text, covered=cover.get(line, OPEN), own=theirs)

        return read

    def coarser(self, passage: Passage) -> tuple[Coarser, ...]:
        """The descriptions that its speaker may ask for; worked out once."""
        key = (passage.person, passage.key)
        if key not in self._coarser:
            self._coarser[key] = self.coarsening.of(passage)
        return self._coarser[key]


def _points(record: Record, document: Document) -> Iterator[tuple[int, Takeaway, str]]:
    printed = {text.place: (line, withhold(text)) for line, text in enumerate(document.texts())}
    every = sorted(record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION)
    for number, each in enumerate(every, 1):
        line, words = printed.get(Place(0, number), (0, ""))
        if words:
            yield line, each, words


_desks: OrderedDict[tuple[UUID, Audience], tuple[int, Desk]] = OrderedDict()
_guard: Final = Lock()
_making: Final = Lock()  # a hundred readers at once wait for one desk, and do not make a hundred


def read_desk(dialogue: Dialogue, audience: Audience) -> Desk:
    """The passages as they print now.

    Errors: `Refused` where there is no report, or where its house style is gone.
    """
    rows = Dialogue.objects.filter(pk=dialogue.pk)
    return _read(dialogue, audience, rows.values_list("last_change", flat=True).get())


def desk_of(round_: ReviewRound) -> Desk:
    """The same for a round that was read just now together with its dialogue, without asking again
    whether anything has changed since."""
    dialogue = round_.dialogue
    return _read(dialogue, Audience(round_.audience), dialogue.last_change)


def _read(dialogue: Dialogue, audience: Audience, stamp: int) -> Desk:
    key = dialogue.pk, audience
    if desk := _kept(key, stamp):
        return desk
    with _making:
        if desk := _kept(key, stamp):
            return desk
        desk = make_desk(dialogue, audience)
        _keep(key, stamp, desk)
        if sum(map(len, desk.passages.values())) >= MANY:
            _settle()
    return desk


def _settle() -> None:
    """Let the collector of garbage look at all that was made here, and then leave it alone: else it
    does so in the middle of somebody's next answer, for as long as twenty answers take."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def _kept(key: tuple[UUID, Audience], stamp: int) -> Desk | None:
    with _guard:
        found = _desks.get(key)
    return found[1] if found and found[0] == stamp else None


def _keep(key: tuple[UUID, Audience], stamp: int, desk: Desk) -> None:
    with _guard:
        _desks[key] = (stamp, desk)
        _desks.move_to_end(key)
        while len(_desks) > KEPT:
            _desks.popitem(last=False)


def make_desk(dialogue: Dialogue, audience: Audience) -> Desk:
    """The same, worked out anew."""
    record, style, past = read_whole(dialogue)
    releases = past.releases
    printed = print_for_review(record, style, audience=audience, releases=releases)
    said = [(session, one) for session in record.sessions for one in session.remarks]
    points = tuple(_points(record, printed.document))
    return Desk(
        record,
        style,
        printed.document,
        printed.passages,
        {one.id: one for _, one in said},
        {one.id: record.rule_of(session, one) for session, one in said},
        {one.id: session.title for session, one in said},
        tuple((each, words) for _, each, words in points),
        tuple(line for line, _, _ in points),
        frozenset(
            each.id for each in record.takeaways if was_counted(each.id, each.text, past.counted)
        ),
        Coarsening(
            record,
            style,
            printed.reading,
            max(record.threshold, style.least),
            releases,
            printed.covering.cover,
        ),
        printed.covering,
    )


def forget_desks() -> None:
    """Drop everything that is kept in memory."""
    with _guard:
        _desks.clear()
