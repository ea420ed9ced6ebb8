"""Drafting into rows: what was edited stays, what may be used is there once."""

from __future__ import annotations

import pytest

from dialogues.actions.refused import Refused
from dialogues.domain.rules import Rule
from dialogues.models import AuditAction, AuditRow, Job, JobKind, Session
from reports.actions.draft_report import draft_report, draft_report_job
from reports.actions.edit_block import delete_block, save_block
from reports.actions.edit_section import save_section
from reports.actions.history import undo
from reports.editor import texts_of, used_remarks
from reports.models import Block, Report, Section
from reports.records import read_record, report_of
from tests.cast import NOW, Cast, make_cast
from tests.reports.paper import make_remarks, say

pytestmark = pytest.mark.django_db
ALL = {f"r{number}" for number in range(1, 7)}


@pytest.fixture
def cast() -> Cast:
    made = make_cast()
    make_remarks(made)
    return made


def draft(cast: Cast, **fields):
    return draft_report(dialogue=cast.dialogue, by=cast.rapporteur, now=NOW, **fields)


def used(cast: Cast) -> set[str]:
    return used_remarks(read_record(cast.dialogue), texts_of(report_of(cast.dialogue)))


def drafted_from() -> list[str]:
    return sorted(code for block in Block.objects.all() for code in block.drafted_from)


def state() -> dict[str, str]:
    return {str(block.pk): block.text for block in Block.objects.all()}


def test_drafts_every_remark_once_and_begins_the_report(cast):
    say(cast, cast.guest, "A secret.", rule=Rule.OFF_THE_RECORD)
    told = []
    found = draft(cast, progress=lambda done, total: told.append((done, total)))
    assert found.left_out == 1
    assert used(cast) == ALL
    assert drafted_from() == sorted(ALL)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert [section.session for section in Section.objects.all()] == [cast.session]
    assert Report.objects.get().title == "Coast"
    actions = AuditRow.objects.order_by("number").values_list("action", flat=True)
    assert list(actions)[-2:] == [AuditAction.REPORT_EDITED, AuditAction.REPORT_DRAFTED]


def test_an_opening_that_nobody_wrote_stays_with_the_record(cast):
    draft(cast)
    assert (Report.objects.get().framing, Report.objects.get().framing_edited) == ("", False)


def test_drafting_again_leaves_the_rows_as_they_are(cast):
    draft(cast)
    before, version = state(), Report.objects.get().version
    draft(cast)
    assert (state(), Report.objects.get().version) == (before, version)


def test_drafting_again_keeps_what_was_edited_and_adds_what_is_new(cast):
    draft(cast)
    block = Block.objects.first()
    save_block(
        block=block, text="{r1} put it well.", version=block.version, by=cast.convenor, now=NOW
    )
    section = Section.objects.get()
    save_section(
        section=section, heading="Our words", session=section.session,
        version=section.version, by=cast.convenor, now=NOW,
    )  # fmt: skip
    say(cast, cast.other_guest, "One more thing.")
    draft(cast)
    assert Block.objects.get(pk=block.pk).text == "{r1} put it well."
    assert "Our words" in [each.heading for each in Section.objects.all()]
    assert drafted_from() == sorted({*ALL, "r7"})


def test_drafting_again_does_not_bring_back_what_was_cut(cast):
    draft(cast)
    block = Block.objects.first()
    cut = set(block.drafted_from)
    delete_block(block=block, version=block.version, by=cast.convenor, now=NOW)
    draft(cast)
    assert cut
    assert not cut & set(drafted_from())


def test_a_second_session_gets_a_section_of_its_own(cast):
    draft(cast)
    other = Session.objects.create(
        dialogue=cast.dialogue, code="S2", title="Second", starts=NOW, position=1
    )
    other.attendances.create(participant=cast.guest)
    cast.session = other
    say(cast, cast.guest, "A new day.")
    draft(cast)
    assert {each.session.code for each in Section.objects.all()} == {"S1", "S2"}


def test_a_draft_can_be_undone(cast):
    draft(cast)
    undo(report=Report.objects.get(), by=cast.convenor, now=NOW)
    assert (Section.objects.count(), Block.objects.count()) == (0, 0)
    draft(cast)
    assert drafted_from() == sorted(ALL)


def test_the_job_tells_what_was_left_out(cast):
    say(cast, cast.guest, "A secret.", rule=Rule.OFF_THE_RECORD)
    job = Job.objects.create(
        dialogue=cast.dialogue, kind=JobKind.DRAFT, by=cast.rapporteur, made_at=NOW, alive_at=NOW,
        wanted={},
    )  # fmt: skip
    outcome = draft_report_job(job, lambda done, total: None)
    assert outcome.facts["left_out"] == 1
    assert [set(each) for each in outcome.facts["notices"]] == [
        {"text", "remarks"} for _ in outcome.facts["notices"]
    ]
    assert outcome.output == b""


@pytest.mark.parametrize("name", ["observer", "stranger"])
def test_refuses_whoever_may_not_write(cast, name):
    with pytest.raises(Refused):
        draft_report(dialogue=cast.dialogue, by=getattr(cast, name), now=NOW)
    assert Report.objects.count() == 0
