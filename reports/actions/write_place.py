"""Writes a text in a place of the report, whichever rows hold it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from dialogues.actions.refused import Refused
from dialogues.actions.takeaways import edit_takeaway, read_point
from dialogues.models import User
from reports.domain.document import Place
from reports.models import Block, Report
from reports.places import in_print

from .edit_block import save_block
from .edit_front import front_of, save_front

NO_TEXT: Final = "Nothing can be written there: edit it by hand."


def write_place(*, report: Report, place: Place, text: str, by: User, now: datetime) -> None:
    """Put a text where the place's stands: a paragraph, a takeaway, the framing.

    Errors: `Refused` where the place holds no text of its own.
    """
    if place == Place(0, 0):
        front = replace(front_of(report), framing=text)
        save_front(report=report, front=front, version=report.front_version, by=by, now=now)
    elif place.section == 0 and place.block:
        row = in_print(report.dialogue)[place.block - 1]
        point = read_point(row)
        changed = replace(point, text=text)
        edit_takeaway(takeaway=row, point=changed, seen=point.digest(), by=by, now=now)
    elif place.section and place.block:
        block = block_at(report, place)
        save_block(block=block, text=text, version=block.version, by=by, now=now)
    else:
        raise Refused(NO_TEXT)


def block_at(report: Report, place: Place) -> Block:
    """The paragraph of a place."""
    sections = list(report.sections.all())
    blocks = Block.objects.select_related("section__report__dialogue", "dialogue")
    rows = blocks.filter(section=sections[(place.section or 1) - 1])
    return list(rows)[(place.block or 1) - 1]
