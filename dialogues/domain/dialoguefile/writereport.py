"""Writes the report: sections, blocks and what was accepted in them."""

from __future__ import annotations

from ..record import Accepted, Block, Report, Section, Voice
from .emitter import Raw, Value
from .writing import Writing, used


def report_value(report: Report, writing: Writing) -> dict[str, Value]:
    """The report as the file has it: `{}` is a report, if an empty one; an absent key is none."""
    return used(
        title=writing.mask(report.title),
        author=writing.mask(report.author),
        date=report.date,
        style=None if report.style == "ncafp" else report.style,
        convergence=Raw("true") if report.convergence else None,
        framing=writing.mask(report.framing),
        sections=[_section(section, writing) for section in report.sections],
        acknowledgements=[writing.mask(line) for line in report.acknowledgements],
    )


def _section(section: Section, writing: Writing) -> dict[str, Value]:
    return used(
        heading=writing.mask(section.heading),
        session=section.session,
        blocks=[_block(block, writing) for block in section.blocks],
    )


def _block(block: Block, writing: Writing) -> dict[str, Value]:
    return used(
        text=writing.mask(block.text),
        accepted=[_accepted(phrase, writing) for phrase in block.accepted],
    )


def _accepted(phrase: Accepted, writing: Writing) -> dict[str, Value]:
    voice = None if phrase.voice is Voice.ANALYSIS else phrase.voice.value
    return used(text=writing.mask(phrase.text), voice=voice)
