"""The report: written, held and exported."""

from __future__ import annotations

from typing import Final

from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.document import Document
from reports.domain.frozen import freeze_words
from reports.models import Block, Release, ReleaseFile, Report, Section, Waiver
from reports.models.waiver import leave
from tests.cast import NOW, Cast
from tests.doors.door import (
    COAST,
    CONVENORS_GO,
    IDENTITIES,
    IDENTITIES_EMPTY,
    IDENTITIES_GO,
    IDENTITIES_NEWS,
    MEMBERS,
    SIGNED_IN,
    SIGNED_IN_EMPTY,
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


def a_release(cast: Cast) -> dict[str, object]:
    """A release of the report, with one file."""
    a_report(cast)
    report = Report.objects.get(dialogue=cast.dialogue)
    row, made = Release.objects.get_or_create(
        dialogue=cast.dialogue,
        report=report,
        number=1,
        audience="public",
        defaults={"released_at": NOW, "words": freeze_words(Document("Coast")), "bindings": []},
    )
    if made:
        ReleaseFile.objects.create(
            release=row, format="md", name="coast-2026-public.md", content=b"# Coast"
        )
    return {"number": row.number}


def a_waiver(cast: Cast) -> dict[str, object]:
    """Something that the rapporteur said is nobody."""
    a_report(cast)
    row = Waiver.objects.create(
        dialogue=cast.dialogue,
        report=Report.objects.get(dialogue=cast.dialogue),
        leave=leave(
            cause=Cause.NOBODY,
            kind="name",
            audience=Audience.PUBLIC,
            mark="0" * 64,
            by=cast.rapporteur.pk,
            at=NOW,
        ),
    )
    return {"waiver": row.pk}


SECTION_DEEDS: Final = ("up", "down", "add", "add_block", "delete")
BLOCK_DEEDS: Final = ("up", "down", "split", "merge", "add", "delete")
PAPER: Final = {
    "reports:check": Door(get=SIGNED_IN, post=SIGNED_IN_EMPTY),
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
    "reports:release_report": Door({**COAST, "audience": "public"}, post=CONVENORS_GO),
    "reports:waive": Door(COAST, post=IDENTITIES_EMPTY, made=a_report),
    "reports:take_back": Door(COAST, post="in 404 404 403 go go", made=a_waiver),
    "reports:releases": Door(COAST, get=MEMBERS),
    "reports:released": Door(COAST, get=MEMBERS, made=a_release),
    "reports:release_file": Door({**COAST, "extension": "md"}, get=MEMBERS, made=a_release),
    "reports:mend": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:mend_framing": Door(COAST, post=IDENTITIES_GO, made=a_report),
    "reports:mend_takeaway": Door(COAST, post=IDENTITIES_GO, made=a_takeaway),
    "reports:takeaways_guard": Door(COAST, get=IDENTITIES_NEWS),
    "reports:takeaway_guard": Door(COAST, post=IDENTITIES_NEWS, made=a_takeaway),
    "reports:margin": Door(COAST, post=IDENTITIES, made=a_block),
    "reports:bind": Door(COAST, get=IDENTITIES_GO, post=IDENTITIES_GO, made=a_block),
    "reports:accept": Door(COAST, post=IDENTITIES_GO, made=a_block),
    "reports:held": Door(COAST, post=IDENTITIES_NEWS),
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
