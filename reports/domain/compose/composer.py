"""Puts the parts of a report in a house's order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from dialogues.domain.record import Record, Report, Section, Takeaway, TakeawayKind

from ..audiences import Audience
from ..document import Byline, Document, Heading, Paragraph, Part, Place, Points, Title
from ..drafting import draft_framing
from ..styles import HouseStyle, Marker, Numbering, PartKind, PointsStyle
from .attendees import attendee_parts
from .blocks import Blocks
from .cleaning import literal
from .dates import print_date
from .problem import Problem
from .standing import agenda, byline, disclaimer, rule_box, thanks


@dataclass(frozen=True, slots=True)
class Composition:
    """A report as it prints, and what stands against printing it."""

    document: Document
    problems: tuple[Problem, ...]


def compose(
    record: Record,
    style: HouseStyle,
    *,
    audience: Audience,
    draft: bool,
    cleared: Collection[str] = (),
) -> Composition:
    """The report of a record in a house's style; an empty one where the record has none.

    `cleared` are the remarks whose speakers may be named for them, as far as the rule has it.
    Whatever reads prints: a problem never keeps a draft from being composed.
    """
    return _Composer(record, style, cleared).compose(audience, draft)


class _Composer:
    """One composition: the parts in order, and the number of the next paragraph."""

    def __init__(self, record: Record, style: HouseStyle, cleared: Collection[str]) -> None:
        self.record = record
        self.style = style
        self.report = record.report or Report()
        self.blocks = Blocks(record, style, cleared)
        self.next_number = 1
        self.title = literal(self.report.title or record.title)
        self.author = literal(self.report.author)
        self.date = literal(print_date(self.report.date, style.byline.day))

    def compose(self, audience: Audience, draft: bool) -> Composition:
        parts = tuple(part for kind in self.style.order for part in self._parts(kind))
        signed = next((part for part in parts if isinstance(part, Byline)), Byline())
        document = Document(
            title=self.title.text,
            author=self.author.text if signed.author else "",
            date=self.date.text if signed.date else "",
            language=self.style.language,
            slug=self.record.slug,
            audience=audience,
            draft=draft,
            parts=parts,
        )
        problems = sorted(self.blocks.problems, key=lambda one: (one.section or 0, one.block or 0))
        return Composition(document, tuple(problems))

    def _parts(self, kind: PartKind) -> Iterable[Part]:
        return self._makers()[kind]()

    def _makers(self) -> dict[PartKind, Callable[[], Iterable[Part]]]:
        record, style = self.record, self.style
        points = self._points
        return {
            PartKind.TITLE: lambda: [Title(self.title)],
            PartKind.BYLINE: lambda: byline(style, self.author, self.date),
            PartKind.RULE: lambda: rule_box(record, style),
            PartKind.FRAMING: self._framing,
            PartKind.TAKEAWAYS: lambda: points(TakeawayKind.TAKEAWAY, style.takeaways),
            PartKind.RECOMMENDATIONS: lambda: points(
                TakeawayKind.RECOMMENDATION, style.recommendations
            ),
            PartKind.SECTIONS: self._sections,
            PartKind.AGENDA: lambda: agenda(record, style),
            PartKind.PARTICIPANTS: lambda: attendee_parts(record, style),
            PartKind.THANKS: lambda: thanks(record, style, self.report.acknowledgements),
            PartKind.DISCLAIMER: lambda: disclaimer(record, style, self.author),
        }

    def _framing(self) -> Iterator[Paragraph]:
        plural = self.style.wording.plural
        text = self.report.framing or draft_framing(self.record, plural=plural)
        return self._paragraphs(text, Place(0, 0))

    def _paragraphs(self, text: str, place: Place) -> Iterator[Paragraph]:
        for printed in self.blocks.paragraphs(text, place):
            yield Paragraph(printed, self._number())

    def _number(self) -> int | None:
        """The number of a paragraph, where the house counts them through the report."""
        if self.style.numbering is not Numbering.PARAGRAPHS:
            return None
        self.next_number += 1
        return self.next_number - 1

    def _points(self, kind: TakeawayKind, style: PointsStyle) -> Iterator[Part]:
        lines = [self.blocks.line(taken.text, place) for taken, place in self._taken(kind)]
        items = tuple(line for line in lines if line.text)
        if not items:
            return
        if style.heading:
            yield Heading(literal(style.heading))
        yield Points(items, self._first(style.marker, len(items)))

    def _taken(self, kind: TakeawayKind) -> Iterator[tuple[Takeaway, Place]]:
        """The takeaways of a kind, each with its place: recommendations count after takeaways."""
        every = sorted(
            self.record.takeaways, key=lambda one: one.kind is TakeawayKind.RECOMMENDATION
        )
        for number, takeaway in enumerate(every, 1):
            if takeaway.kind is kind:
                yield takeaway, Place(0, number)

    def _first(self, marker: Marker, count: int) -> int | None:
        """The number that a list begins with, None for bullets."""
        if marker is Marker.BULLET:
            return None
        if marker is Marker.NUMBER:
            return 1
        first = self.next_number
        self.next_number += count
        return first

    def _sections(self) -> Iterator[Part]:
        for number, section in enumerate(self.report.sections, 1):
            yield from self._section(number, section)

    def _section(self, number: int, section: Section) -> Iterator[Part]:
        heading = literal(section.heading, Place(number, 0))
        if heading.text:
            numbered = self.style.numbering is Numbering.SECTIONS
            yield Heading(heading, str(number) if numbered else "")
        for place, block in enumerate(section.blocks, 1):
            yield from self._paragraphs(block.text, Place(number, place))
