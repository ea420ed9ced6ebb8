"""Writes a text in a place of the report, whichever rows hold it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from dialogues.actions.refused import Refused
from dialogues.models import User
from reports.domain.document import FRAMING, Place
from reports.models import Deed, Report
from reports.places import Places

from .edit_block import save_block
from .edit_front import front_of, save_front
from .history import change

NO_TEXT: Final = "Nothing can be written there: edit it by hand."


def write_place(*, report: Report, place: Place, text: str, by: User, now: datetime) -> None:
    """Put a text where the place's stands: a paragraph, a takeaway, the framing.

    Errors: `Refused` where the place holds no text of its own.
    """
    places = Places(report.dialogue, report)
    if place == FRAMING:
        front = replace(front_of(report), framing=text)
        save_front(report=report, front=front, version=report.front_version, by=by, now=now)
    elif row := places.takeaway(place):
        with change(report, Deed.BLOCK, by=by, now=now):
            row.text = text
            row.save(update_fields=["text"])
    elif block := places.block(place):
        save_block(block=block, text=text, version=block.version, by=by, now=now)
    else:
        raise Refused(NO_TEXT)
