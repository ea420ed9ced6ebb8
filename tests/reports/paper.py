"""The cast's dialogue with six remarks, a takeaway and a report of two sections."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from dialogues.actions.file_remark import Filing, file_remark, file_remarks
from dialogues.models import Participant, Takeaway
from reports.actions.edit_block import save_block
from reports.actions.history import plain, read_rows
from reports.models import Block, Report, Section
from tests.cast import NOW, Cast, make_cast

TEXTS = (("{r1} spoke of cables.", "{r2} disagreed."), ("{r3} spoke of ice.",))


@dataclass
class Paper:
    """The cast, and what they write."""

    cast: Cast
    report: Report

    @property
    def blocks(self) -> list[Block]:
        """The blocks in the order of the report."""
        rows = Block.objects.select_related("section__report", "section__dialogue", "dialogue")
        return list(
            rows.filter(section__report=self.report).order_by("section__position", "position")
        )

    @property
    def sections(self) -> list[Section]:
        """The sections in their order."""
        return list(self.report.sections.select_related("report", "dialogue", "session"))

    @property
    def texts(self) -> list[tuple[str, list[str]]]:
        """Headings with the texts under them."""
        return [
            (section.heading, [block.text for block in section.blocks.all()])
            for section in self.sections
        ]

    def again(self) -> Report:
        """The report as it stands."""
        return Report.objects.get(pk=self.report.pk)

    def state(self) -> dict[str, object]:
        """Every row as plain values."""
        return {key: plain(row) for key, row in read_rows(self.report).items()}

    def type(self, block: Block, text: str) -> Block:
        """The convenor types in a paragraph that they see as it is."""
        return save_block(
            block=block, text=text, version=block.version, by=self.cast.convenor, now=NOW
        )


def say(cast: Cast, who: Participant, text: str, **fields: object) -> str:
    """File a remark in the cast's session; its code."""
    filing = Filing(id=uuid4(), speaker=who.pk, text=text, **fields)  # type: ignore[arg-type]
    return file_remark(session=cast.session, filing=filing, by=cast.rapporteur, now=NOW).code


def make_remarks(cast: Cast) -> None:
    """Six remarks, r1 to r6, by the two in turn, in one batch: hundreds of tests begin with it."""
    filings = [
        Filing(
            id=uuid4(),
            speaker=(cast.other_guest if number % 2 else cast.guest).pk,
            text=f"Point {number + 1} about the cables.",
            topic="Cables",
        )
        for number in range(6)
    ]
    file_remarks(session=cast.session, filings=filings, by=cast.rapporteur, now=NOW)


def make_paper() -> Paper:
    """A report that somebody wrote by hand."""
    cast = make_cast()
    make_remarks(cast)
    Takeaway.objects.create(
        dialogue=cast.dialogue, code="t1", kind="takeaway", text="{r4} was right.", position=0
    )
    report = Report.objects.create(
        dialogue=cast.dialogue, title="On cables", acknowledgements=["The fund"], dismissed=[]
    )
    for place, texts in enumerate(TEXTS):
        section = Section.objects.create(
            dialogue=cast.dialogue, report=report, position=place, heading=f"Part {place + 1}"
        )
        for position, text in enumerate(texts):
            Block.objects.create(
                dialogue=cast.dialogue,
                section=section,
                position=position,
                text=text,
                accepted=[],
                drafted_from=[f"r{place + position + 1}"],
            )
    return Paper(cast, report)
