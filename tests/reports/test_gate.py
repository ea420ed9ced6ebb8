"""The gate over rows: what readers learn from a second edition beside the first."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dialogues.actions.file_remark import Filing, file_remark
from dialogues.models import Attendance, Session
from reports.actions.export_report import export_report
from reports.actions.release_report import Held
from reports.domain.audiences import Audience
from reports.domain.findings import Kind
from reports.exports import Format
from reports.gate import open_gate, open_gates
from reports.models import Release
from tests.cast import NOW
from tests.reports.clearing import clear
from tests.reports.paper import Paper
from tests.reports.releasing import make_free_paper, release

pytestmark = pytest.mark.django_db
INTERNAL, PARTICIPANTS, SPONSORS, PUBLIC = Audience


@pytest.fixture
def paper() -> Paper:
    """Four Koreans in the first session; in each of two others one of them is missing, and the
    guest speaks in all three: r1, r7 and r8."""
    paper = make_free_paper()
    for code, missing in (("S2", "KR4"), ("S3", "KR3")):
        meet(paper, code, missing)
    for block in paper.blocks[1:]:
        block.delete()
    return paper


def meet(paper: Paper, code: str, missing: str) -> None:
    cast = paper.cast
    session = Session.objects.create(
        dialogue=cast.dialogue, code=code, title=code, starts=NOW, time_zone="Europe/Vienna"
    )
    for person in cast.dialogue.participants.exclude(code=missing):
        Attendance.objects.create(session=session, participant=person)
    filing = Filing(id=uuid4(), speaker=cast.guest.pk, text="More of the cables.")
    file_remark(session=session, filing=filing, by=cast.rapporteur, now=NOW)


FIRST = "{r1} spoke of cables. {r7 this} came back to it."
SECOND = "{r1} spoke of cables. {r8 this} came back to it."


def edition(paper: Paper, text: str) -> None:
    paper.type(paper.blocks[0], text)


def told(paper: Paper, audience: Audience = PUBLIC) -> list[tuple[Kind, str]]:
    if audience is not INTERNAL:
        clear(paper.cast.dialogue, audience)
    return [(each.kind, each.token) for each in open_gate(paper.cast.dialogue, audience).holds]


def least(paper: Paper, audience: Audience = PUBLIC) -> int | None:
    return open_gate(paper.cast.dialogue, audience).least_k


def test_each_edition_alone_leaves_enough_people(paper):
    for text in (FIRST, SECOND):
        edition(paper, text)
        assert (told(paper), least(paper)) == ([], 3)


def test_an_edition_that_drops_one_attribution_and_adds_another_is_held(paper):
    edition(paper, FIRST)
    release(paper)
    edition(paper, SECOND)
    assert least(paper) == 2
    reasons = [each.reason for each in open_gate(paper.cast.dialogue, PUBLIC).holds]
    assert any("leaves 2 people who could have said it" in each for each in reasons)
    assert any(each.startswith("Read beside release 1, this leaves 2 people") for each in reasons)
    with pytest.raises(Held):
        release(paper)
    edition(paper, "{r1} spoke of cables.")
    assert (told(paper), least(paper)) == ([], 3)


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        (PUBLIC, PUBLIC, True),
        (PUBLIC, SPONSORS, True),
        (PUBLIC, PARTICIPANTS, True),
        (SPONSORS, PUBLIC, True),  # a sponsor has read both
        (PARTICIPANTS, PUBLIC, True),
        (PARTICIPANTS, SPONSORS, True),
        (INTERNAL, PUBLIC, False),  # the organisers know who spoke
        (INTERNAL, PARTICIPANTS, False),
        (PUBLIC, INTERNAL, True),
    ],
)
def test_whoever_has_read_both_counts(paper, first, second, held):
    edition(paper, FIRST)
    release(paper, first)
    edition(paper, SECOND)
    assert bool(told(paper, second)) is held


def test_another_label_tells_no_more_than_the_finer_one_told(paper):
    edition(paper, "{r1} spoke of cables.")
    assert least(paper) == 4
    release(paper)
    edition(paper, "{r1 @any} spoke of cables.")
    assert (least(paper), told(paper)) == (4, [])


def test_a_finer_label_tells_more_of_the_coarser_one(paper):
    edition(paper, "{r1 @any} spoke of cables. {r7 this} came back to it.")
    assert least(paper) == 7
    release(paper)
    edition(paper, SECOND)
    assert (least(paper), bool(told(paper))) == (2, True)


def test_three_releases_are_read_together(paper):
    edition(paper, "{r1} spoke of cables.")
    release(paper, PARTICIPANTS)
    edition(paper, FIRST)
    release(paper, SPONSORS)
    edition(paper, "{r7} spoke of cables.")
    release(paper, PUBLIC)
    edition(paper, "{r8} came back to it.")
    assert told(paper) == []
    edition(paper, SECOND)
    assert told(paper) != []


def test_a_draft_that_was_exported_is_no_release(paper):
    edition(paper, FIRST)
    export_report(
        dialogue=paper.cast.dialogue, formats=[Format.MD], audience=PUBLIC, by=None, now=NOW
    )
    edition(paper, SECOND)
    assert told(paper) == []


def test_one_reading_serves_every_audience(paper):
    edition(paper, FIRST)
    release(paper, PARTICIPANTS)
    edition(paper, SECOND)
    verdicts = open_gates(paper.cast.dialogue, Audience)
    assert verdicts == {each: open_gate(paper.cast.dialogue, each) for each in Audience}


def test_asks_as_often_for_three_releases_as_for_one(paper):
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            open_gate(paper.cast.dialogue, PUBLIC)
        return len(asked)

    first = release(paper)
    one = queries()
    for number in (2, 3):
        Release.objects.create(
            dialogue=first.dialogue, report=first.report, number=number, audience=PUBLIC,
            released_at=NOW, words=first.words, bindings=first.bindings,
        )  # fmt: skip
    assert queries() == one


def test_the_threshold_of_the_dialogue_is_asked_again(paper):
    edition(paper, FIRST)
    release(paper)
    dialogue = paper.cast.dialogue
    dialogue.threshold = 4
    dialogue.save()
    assert [kind for kind, _ in told(paper)] == [Kind.K_BELOW_THRESHOLD] * 2
    assert open_gate(dialogue, PUBLIC).threshold == 4
