"""The texts of a record by their place in its report, as they were written."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Record, Report, TakeawayKind

from ..document import Place
from ..typed.following import follow


def source_of(record: Record, place: Place) -> str | None:
    """The text of a place as it was written; None where it holds no tokens, or was drafted."""
    report = record.report or Report()
    if place == Place(0, 0):
        return report.framing or None
    if place.section == 0 and place.block:
        return record.takeaways[takeaway_at(record, place.block)].text
    if place.section and place.block:
        return report.sections[place.section - 1].blocks[place.block - 1].text
    return None


def neighbours(record: Record, place: Place) -> tuple[Place | None, Place | None]:
    """The paragraphs above and below one in its section."""
    sections = record.report.sections if record.report else ()
    section, block = place.section or 0, place.block or 0
    last = len(sections[section - 1].blocks)
    above = Place(section, block - 1) if block > 1 else None
    return above, Place(section, block + 1) if block < last else None


def with_source(record: Record, place: Place, text: str) -> Record:
    """The record with another text in a place."""
    report = record.report or Report()
    if place == Place(0, 0):
        return replace(record, report=replace(report, framing=text))
    section, block = place.section or 0, place.block or 0
    if not section:
        number = takeaway_at(record, block)
        takeaways = list(record.takeaways)
        takeaways[number] = replace(takeaways[number], text=text)
        return replace(record, takeaways=tuple(takeaways))
    sections = list(report.sections)
    blocks = list(sections[section - 1].blocks)
    was = blocks[block - 1]
    accepted = follow([(was.text, was.accepted)], text) if was.accepted else ()
    blocks[block - 1] = replace(was, text=text, accepted=accepted)
    sections[section - 1] = replace(sections[section - 1], blocks=tuple(blocks))
    return replace(record, report=replace(report, sections=tuple(sections)))


def takeaway_at(record: Record, block: int) -> int:
    """Which of the takeaways prints as that block: recommendations come after the others."""
    order = sorted(
        range(len(record.takeaways)),
        key=lambda each: record.takeaways[each].kind is TakeawayKind.RECOMMENDATION,
    )
    return order[block - 1]
