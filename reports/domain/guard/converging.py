"""The table of what people think of the conclusions, as far as it may print.

It is of what was counted once, as a review ended, and of what an earlier edition has told already:
it moves with no later answer, whoever gives it (decisions 0029 and 0052).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dialogues.domain.counted import counted
from dialogues.domain.record import Record, Takeaway, TakeawayKind

from ..chart import CHOICES
from ..compose import literal
from ..compose.rules import may_count_delegations
from ..document import (
    Document,
    Heading,
    Paragraph,
    Part,
    Place,
    Points,
    Tallied,
    Tallies,
    Tally,
    Text,
    texts_of,
)
from ..drafting.english.lists import joined
from ..findings import Finding, Kind, Severity
from ..limits import least_of
from ..review.counting import Counted, find_counted
from ..review.tallying import Row, Rows, repeat, tally_of
from ..styles import HouseStyle, Level, Marker
from .verdict import Released

HEADING: Final = "Convergence"
ABOUT: Final = (
    "What those who answered think of each conclusion. Where few chose one of two answers, one "
    "figure stands for both; where figures would tell what somebody chose, none is given. "
    "Each conclusion is counted once, and no later answer changes its figures."
)
KEEP_OUT: Final = "Do not print the convergence."
STILL_ASKED: Final = (
    "The convergence is not counted yet: people can still say what they think of the conclusions."
)
WAIT: Final = f"Wait until the review has ended. Or: {KEEP_OUT.lower()}"
NOTHING: Final = (
    "Nothing of the convergence can print: too few answered, or nearly all think alike, or other "
    "counts have gone out."
)


@dataclass(frozen=True, slots=True)
class Converged:
    """A report with its table where one prints, and what is held back of it."""

    document: Document
    findings: tuple[Finding, ...] = ()


def print_convergence(
    record: Record,
    style: HouseStyle,
    document: Document,
    releases: Sequence[Released] = (),
    *,
    counted: Sequence[Counted] = (),
    asking: bool = False,
) -> Converged:
    """The document with what its report wants printed of the convergence, after its text.

    `counted` is what was counted as reviews ended, in their order. `releases` are all earlier ones:
    each counts, whoever it was for, since observers read those for the organisers alone.
    While people are being asked (`asking`) nothing prints. It stands after every attribution, so
    the lines of those are the same with it and without.
    """
    if record.report is None or not record.report.convergence:
        return Converged(document)
    if asking:
        return Converged(document, (_hold(STILL_ASKED, WAIT),))
    threshold = least_of(record, style)
    counting = _Counting(record, style, document, releases, counted)
    points = tuple(counting.points())
    held = tuple(_note(point, threshold) for point in points if not point.rows[0].figures)
    if len(held) == len(points):
        return Converged(document, (*held, _hold(NOTHING, KEEP_OUT)))
    heads = tuple(literal(words.capitalize()) for _, words in CHOICES)
    parts = (Heading(literal(HEADING)), Paragraph(literal(ABOUT)), Tallies(heads, points))
    at = _end_of_text(document.parts)
    printed = (*document.parts[:at], *parts, *document.parts[at:])
    return Converged(replace(document, parts=printed), held)


def _end_of_text(parts: Sequence[Part]) -> int:
    """Where the text ends, and what stands around it begins: thanks, agenda and the like."""
    placed = [
        at
        for at, part in enumerate(parts, 1)
        if any(text.place.section is not None for text in texts_of(part))
    ]
    return max(placed, default=len(parts))


class _Counting:
    """The conclusions that a document prints, each with the rows that may print of it."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        document: Document,
        releases: Sequence[Released],
        counted: Sequence[Counted],
    ) -> None:
        self._style = style
        self._threshold = least_of(record, style)
        self._counted = counted
        self._document = document
        self._earlier = [each.document for each in releases]
        self._names = {each.code: each.name for each in record.delegations}
        self._apart = may_count_delegations(record) and Level.DELEGATION in style.levels
        # In the order of print: recommendations come after the others.
        self._takeaways = sorted(
            record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION
        )

    def points(self) -> Iterator[Tallied]:
        """All of them, in the order of print: that nobody answered one is not told either."""
        for part in self._document.parts:
            if isinstance(part, Points):
                for number, item in enumerate(part.items, part.first or 1):
                    yield from self._point(item, number)

    def _point(self, item: Text, counted_as: int) -> Iterator[Tallied]:
        """The point that a line prints, where it prints one."""
        place = item.place
        if place.section != 0 or not place.block:
            return
        takeaway = self._takeaways[place.block - 1]
        rows = self._rows(takeaway, item)
        everybody = literal(f"{self._called(takeaway)} {counted_as}")
        groups = [Tally(self._label(row), row.figures, row.delegations) for row in rows[1:]]
        first = Tally(everybody, rows[0].figures if rows else ())
        yield Tallied(takeaway.id, place.block, (first, *groups))

    def _rows(self, takeaway: Takeaway, item: Text) -> Rows:
        """What an earlier edition told of these words; else, of words never told of, their count.
        Words that take the place of others tell nothing: people would answer both alike."""
        counted = find_counted(takeaway.id, takeaway.text, self._counted)
        before = list(self._before(takeaway.id, item))
        # Its own before another one's of the same words, the earliest first.
        same = [point for point, is_same in before if is_same]
        same.sort(key=lambda each: each.code != takeaway.id)
        earlier = _rows_of(same[0]) if same else ()
        codes = {code for row in earlier for code in row.delegations}
        codes |= set(counted.counts) if counted else set()
        apart = self._apart and codes <= set(self._names)
        if same:
            return repeat(earlier, threshold=self._threshold, apart=apart)
        if before or counted is None:
            return ()
        return tally_of(counted, threshold=self._threshold, apart=apart)

    def _before(self, code: str, item: Text) -> Iterator[tuple[Tallied, bool]]:
        """What earlier editions printed of a point, the one of its words or its code, and whether
        the words are the same."""
        for document in self._earlier:
            words = {text.place: text.text for text in document.texts()}
            for part in document.parts:
                if isinstance(part, Tallies):
                    for point in part.points:
                        is_same = words.get(Place(0, point.number)) == item.text
                        if is_same or point.code == code:
                            yield point, is_same

    def _called(self, takeaway: Takeaway) -> str:
        """What a reader finds it by, before its number."""
        recommends = takeaway.kind is TakeawayKind.RECOMMENDATION
        style = self._style.recommendations if recommends else self._style.takeaways
        return "Paragraph" if style.marker is Marker.PARAGRAPH else takeaway.kind.capitalize()

    def _label(self, row: Row) -> Text:
        names = joined([self._names[code] for code in row.delegations])
        return literal(names[:1].upper() + names[1:])


def _rows_of(point: Tallied) -> Rows:
    return tuple(Row(each.group, each.figures) for each in point.rows if each.figures)


def _hold(reason: str, remedy: str) -> Finding:
    return Finding(Kind.CONVERGENCE, Severity.HOLD, reason, remedy)


def _note(point: Tallied, threshold: int) -> Finding:
    label = point.rows[0].who.text
    few = counted(2 * threshold, "person", "people")
    return Finding(
        Kind.CONVERGENCE,
        Severity.NOTE,
        f"What people think of {label[:1].lower()}{label[1:]} is not printed: fewer than {few} "
        f"answered, fewer than {threshold} are on one side, or other counts of it have gone out.",
        f"Leave it so. Or: {KEEP_OUT.lower()}",
        place=Place(0, point.number),
    )
