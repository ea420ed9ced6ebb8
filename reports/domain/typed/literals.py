"""What somebody typed of a report, as it prints."""

from __future__ import annotations

from collections.abc import Iterator

from dialogues.domain.record import Accepted, Record, Report

from ..compose import literal
from ..document import FRAMING, Document, Place, Text, Thanks, Title, texts_of


def typed_texts(document: Document, report: Report) -> Iterator[tuple[int, Text]]:
    """The texts of the tree that a person wrote, each with its line; the house's own are not.

    Framing, headings, blocks, takeaways and recommendations have a place; the title and the
    thanks have none. A framing that was drafted from the record was written by nobody.
    """
    thanked = {literal(each).text for each in report.acknowledgements}
    line = 0
    for part in document.parts:
        for text in texts_of(part):
            placed = text.place.section is not None
            drafted = text.place == FRAMING and not report.framing
            typed = isinstance(part, Title) or (placed and not drafted)
            given = text.text in thanked and not (isinstance(part, Thanks) and text is part.intro)
            if typed or given:
                yield line, text
            line += 1


def accepted_in(record: Record, place: Place) -> tuple[Accepted, ...]:
    """The phrases of a block that somebody accepted as nobody's in the room."""
    sections = record.report.sections if record.report else ()
    if not place.section or not place.block:
        return ()
    return sections[place.section - 1].blocks[place.block - 1].accepted
