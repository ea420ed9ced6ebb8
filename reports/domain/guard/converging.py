"""The table of what people think of the conclusions, as far as it may print.

It is counted anew each time from the answers that are in, and only while nobody can answer: so it
moves under nobody's clearance, and what was weighed is what goes out (decision 0029).
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
from ..review.tallying import Row, Rows, follow, tally
from ..styles import HouseStyle, Level, Marker
from .numbers import least_of
from .verdict import Released

HEADING: Final = "Convergence"
ABOUT: Final = (
    "What those who answered think of each conclusion. Where few chose one of two answers, one "
    "figure stands for both; where figures would tell what somebody chose, none is given."
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
    asking: bool = False,
) -> Converged:
    """The document with what its report wants printed of the convergence, after its text.

    `releases` are all earlier ones. Each counts, whoever it was for: observers read those for the
    organisers alone, and are to learn nobody's answer either. While people are being asked
    (`asking`) nothing prints. It stands after every attribution, so the lines of those are the same
    with it and without.
    """
    if record.report is None or not record.report.convergence:
        return Converged(document)
    if asking:
        return Converged(document, (_hold(STILL_ASKED, WAIT),))
    threshold = least_of(record, style)
    counting = _Counting(record, style, threshold, document, releases)
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
        threshold: int,
        document: Document,
        releases: Sequence[Released],
    ) -> None:
        self._style = style
        self._threshold = threshold
        self._document = document
        self._earlier = [each.document for each in releases]
        self._people = {each.code: each.delegation for each in record.participants}
        self._names = {each.code: each.name for each in record.delegations}
        self._apart = may_count_delegations(record) and Level.DELEGATION in style.levels
        # In the order of print: recommendations come after the others.
        self._takeaways = sorted(
            record.takeaways, key=lambda each: each.kind is TakeawayKind.RECOMMENDATION
        )

    def points(self) -> Iterator[Tallied]:
        """Those that somebody answered, in the order of print."""
        for part in self._document.parts:
            if isinstance(part, Points):
                for number, item in enumerate(part.items, part.first or 1):
                    yield from self._point(item, number)

    def _point(self, item: Text, counted_as: int) -> Iterator[Tallied]:
        """The point that a line prints, where it prints one that was answered."""
        place = item.place
        if place.section != 0 or not place.block:
            return
        takeaway = self._takeaways[place.block - 1]
        choices = {
            code: each for code, each in takeaway.endorsements.items() if code in self._people
        }
        if not choices:
            return
        rows = tally(choices, self._people, threshold=self._threshold, apart=self._apart)
        rows = follow(rows, list(self._before(takeaway.id, item)), self._threshold)
        everybody = literal(f"{self._called(takeaway)} {counted_as}")
        groups = [Tally(self._label(row), row.figures, row.delegations) for row in rows[1:]]
        first = Tally(everybody, rows[0].figures if rows else ())
        yield Tallied(takeaway.id, place.block, (first, *groups))

    def _before(self, code: str, item: Text) -> Iterator[Rows]:
        """What earlier editions printed of a point: the one of its code, or of its words."""
        for document in self._earlier:
            words = {text.place: text.text for text in document.texts()}
            for part in document.parts:
                if isinstance(part, Tallies):
                    for point in part.points:
                        if point.code == code or words.get(Place(0, point.number)) == item.text:
                            yield tuple(
                                Row(each.group, each.figures) for each in point.rows if each.figures
                            )

    def _called(self, takeaway: Takeaway) -> str:
        """What a reader finds it by, before its number."""
        recommends = takeaway.kind is TakeawayKind.RECOMMENDATION
        style = self._style.recommendations if recommends else self._style.takeaways
        return "Paragraph" if style.marker is Marker.PARAGRAPH else takeaway.kind.capitalize()

    def _label(self, row: Row) -> Text:
        names = joined([self._names[code] for code in row.delegations])
        return literal(names[:1].upper() + names[1:])


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
