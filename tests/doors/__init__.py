"""The table "nobody gets in": every address × method × person, as it must answer.

A new address without a row here fails `tests/test_doors.py`. To add one: give a `Door`, in the
module of its area, under the name of its address, with its parameters and what GET and POST
answer. An answer has one word for each person of `PEOPLE`, in that order:

    200, 404 …   the status
    in           302 to the sign-in page
    go           302 to anywhere else

A method that is not given answers 405 to everybody. POST is sent with an empty body, so a form
that refuses it answers 422 or 200 and writes nothing. Where a parameter is a row's id, give a
function of the cast as `made`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tests.doors.account import ACCOUNT
from tests.doors.admin import ADMIN
from tests.doors.door import PEOPLE, Door
from tests.doors.notes import NOTES, a_job, a_remark
from tests.doors.overview import DIALOGUES, a_member, a_region
from tests.doors.paper import PAPER, a_block, a_release, a_report, a_section, a_waiver
from tests.doors.participant import PARTICIPANT
from tests.doors.review import REVIEW
from tests.doors.room import ROOM, a_takeaway, an_upload

__all__ = [
    "DOORS",
    "PEOPLE",
    "Door",
    "a_block",
    "a_job",
    "a_member",
    "a_region",
    "a_release",
    "a_remark",
    "a_report",
    "a_section",
    "a_takeaway",
    "a_waiver",
    "an_upload",
]

DOORS: Final[Mapping[str, Door]] = {
    **ACCOUNT,
    **ADMIN,
    **DIALOGUES,
    **ROOM,
    **NOTES,
    **PAPER,
    **REVIEW,
    **PARTICIPANT,
}
