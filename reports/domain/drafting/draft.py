"""A report from a record, and the same report drafted again around what somebody edited."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from dialogues.domain.record import Record, Report

from .carried import carried, current, remark_ids, taken
from .english.casing import Casing
from .framing import draft_framing
from .merging import Merge
from .notices import notices_of
from .paragraphs import paragraphs_of
from .skeleton import Frame, frames_of
from .thanks import draft_thanks
from .units import Material, Unit, material_of
from .values import Draft, DraftedBlock, DraftedSection, Present, report_of
from .writing import Writer


def draft_report(record: Record, *, plural: str = "participants") -> Draft:
    """The first draft of a record's report; `plural` is the house's noun for people.

    What `record.report` says of title, author, date and style stays, the rest is drafted.
    """
    return redraft(record, Present(), plural=plural)


def redraft(record: Record, present: Present, *, plural: str = "participants") -> Draft:
    """The paper drafted again: edited blocks, headings and framing stay letter for letter and
    in their order, untouched blocks are written anew, and what is new finds its place.

    Every remark that may be used is in it once: one that a kept block carries is not drafted,
    and one whose block was cut (`dismissed`) stays out and is `unused`.
    """
    material, known = material_of(record), remark_ids(record)
    out = taken(present, known, material)
    pending = {ref: unit for ref, unit in material.units.items() if ref not in out}
    frames = frames_of(present, pending, material)
    merged = Merge(frames, record.sessions, pending, material, known).run()
    writer = Writer.of(material, Casing(record))
    sections = tuple(_section(frame, writer, known) for frame in merged)
    paper = replace(
        present,
        sections=sections,
        framing=present.framing if present.framing_edited else draft_framing(record, plural=plural),
        acknowledgements=present.acknowledgements or draft_thanks(record),
    )
    return Draft(
        report=report_of(paper, record.report or Report()),
        present=paper,
        left_out=material.left_out,
        unused=_unused(sections, material, known),
        notices=notices_of(material, pending.values(), writer.opposed),
    )


def _section(frame: Frame, writer: Writer, known: frozenset[str]) -> DraftedSection:
    writer.open_section(frame.heading)
    blocks = tuple(_blocks(frame, writer, known))
    return DraftedSection(frame.heading, frame.session, blocks, frame.edited, frame.row)


def _blocks(frame: Frame, writer: Writer, known: frozenset[str]) -> Iterator[DraftedBlock]:
    for drafted, items in groupby(frame.items, key=lambda item: isinstance(item, Unit)):
        if drafted:
            units = [item for item in items if isinstance(item, Unit)]
            for paragraph in paragraphs_of(units, writer.material):
                block = writer.block(paragraph)
                yield replace(block, row=frame.rows.pop(block.drafted_from, ""))
        else:
            for block in [item for item in items if isinstance(item, DraftedBlock)]:
                writer.pass_over(current(carried(block, known), writer.material))
                yield block


def _unused(
    sections: Iterable[DraftedSection], material: Material, known: frozenset[str]
) -> tuple[str, ...]:
    blocks = (block for section in sections for block in section.blocks)
    used = {ref for block in blocks for ref in current(carried(block, known), material)}
    return tuple(
        ref for ref, unit in material.units.items() if unit.remark is not None and ref not in used
    )
