"""The report: written, held and exported."""

from __future__ import annotations

from typing import Final

from reports.models import Block, Report, Section
from tests.cast import Cast
from tests.doors.door import (
    COAST,
    IDENTITIES,
    IDENTITIES_GO,
    IDENTITIES_NEWS,
    MEMBERS,
    Door,
)
from tests.doors.notes import a_job
from tests.doors.room import a_takeaway


def a_report(cast: Cast) -> dict[str, object]:
    """A report, which its address does not name."""
    Report.objects.get_or_create(dialogue=cast.dialogue, title="Coast")
    return {}


def a_section(cast: Cast) -> dict[str, object]:
    """A section of the report."""
    report, _ = Report.objects.get_or_create(dialogue=cast.dialogue, title="Coast")
    row, _ = Section.objects.get_or_create(dialogue=cast.dialogue, report=report)
    return {"section": row.pk}


def a_block(cast: Cast) -> dict[str, object]:
    """A block of the report."""
    section = Section.objects.get(pk=str(a_section(cast)["section"]))
    row, _ = Block.objects.get_or_create(dialogue=cast.dialogue, section=section)
    return {"block": row.pk}


SECTION_DEEDS: Final = ("up", "down", "add", "add_block", "delete")
BLOCK_DEEDS: Final = ("up", "down", "split", "merge", "add", "delete")
PAPER: Final = {
    "reports:report": Door(COAST, get=MEMBERS),
    "reports:read": Door(COAST, get=MEMBERS),
    "reports:draft": Door(COAST, post=IDENTITIES_GO),
    "reports:changes": Door(COAST, get=IDENTITIES_NEWS),
    "reports:front": Door(COAST, get=IDENTITIES, post=IDENTITIES, made=a_report),
    "reports:undo": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:redo": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:search_remarks": Door(COAST, post=IDENTITIES),
    "reports:look": Door(COAST, post=IDENTITIES),
    "reports:choices": Door(COAST, post="in 404 404 403 404 404"),  # of no token
    "reports:export": Door(COAST, get=IDENTITIES, post=IDENTITIES),
    "reports:release": Door(COAST, get=IDENTITIES),
    "reports:mend": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:mend_framing": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:mend_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
    "reports:takeaways_guard": Door(COAST, get=IDENTITIES_NEWS),
    "reports:takeaway_guard": Door(COAST, post=IDENTITIES_NEWS, made=a_takeaway),
    "reports:margin": Door(COAST, post=IDENTITIES, made=a_block),
    "reports:bind": Door(COAST, get=IDENTITIES_GO, made=a_block),
    "reports:accept": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:held": Door(COAST, get=IDENTITIES_NEWS),
    "reports:download": Door(COAST, get="in 404 404 403 404 404", made=a_job),
    "reports:first_section": Door(COAST, post=IDENTITIES_GO),
    "reports:save_section": Door(COAST, post=IDENTITIES_GO, made=a_section),
    "reports:save_block": Door(COAST, post=IDENTITIES_GO, made=a_block),
    **{
        f"reports:{deed}_section": Door(COAST, post=IDENTITIES_GO, made=a_section)
        for deed in SECTION_DEEDS
    },
    **{
        f"reports:{deed}_block": Door(COAST, post=IDENTITIES_GO, made=a_block)
        for deed in BLOCK_DEEDS
    },
}
