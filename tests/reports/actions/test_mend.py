"""One click puts a remedy's words in their place."""

from __future__ import annotations

from typing import Any

import pytest

from dialogues.actions.refused import Refused
from dialogues.domain.fingerprint import fingerprint
from dialogues.models import Takeaway
from dialogues.permissions import NOT_FOR_OBSERVERS
from reports.actions.history import redo, undo
from reports.actions.mend import CHANGED, NO_NEIGHBOUR, mend_block, mend_framing, mend_takeaway
from reports.domain.findings import Remedy
from reports.domain.guard.mending import Click, Spot
from tests.cast import NOW
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def paper() -> Paper:
    return make_paper()


def mend(paper: Paper, number: int = 0, **fields):
    block = paper.blocks[number]
    usual: dict[str, Any] = {
        "old": "{r1}", "number": 0, "version": block.version, "remedy": Remedy.SAY,
        "new": "{r1 @any}", "by": paper.cast.rapporteur, "is_token": True,
    }  # fmt: skip
    said = usual | fields
    click = Click(
        Spot(said["old"], said["number"], is_token=said["is_token"]),
        said["version"],
        said["remedy"],
        said["new"],
    )
    return mend_block(block=block, click=click, by=said["by"], now=NOW)


def texts(paper: Paper) -> list[str]:
    return [block.text for block in paper.blocks]


def take_back(paper: Paper) -> None:
    undo(report=paper.report, by=paper.cast.rapporteur, now=NOW)


def test_replaces_the_token_and_can_be_undone(paper):
    assert mend(paper).text == "{r1 @any} spoke of cables."
    take_back(paper)
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_takes_the_one_that_was_meant(paper):
    paper.type(paper.blocks[0], "{r1} spoke, and {r1} spoke again. One participant left.")
    assert mend(paper, **{"old": "{r1}"} | {"number": 0}).text.startswith(
        "{r1 @any} spoke, and {r1}"
    )
    words = {"old": "One participant", "is_token": False, "new": "{r2}"}
    assert mend(paper, **words).text.endswith("{r2} left.")


@pytest.mark.parametrize(
    "fields", [{"version": "99"}, {"old": "{r2}"}, {"remedy": Remedy.DOWN, "old": "{r9}"}]
)
def test_what_was_changed_meanwhile_is_left_alone(paper, fields):
    with pytest.raises(Refused, match=CHANGED):
        mend(paper, **fields)
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_is_refused_to_who_may_not_write(paper):
    with pytest.raises(Refused, match=NOT_FOR_OBSERVERS):
        mend(paper, by=paper.cast.observer)


def test_cuts_the_sentence_and_what_pointed_to_it_stands_alone(paper):
    paper.type(paper.blocks[0], "{r1} spoke. {r3 this} added. It was late.")
    assert mend(paper, remedy=Remedy.CUT).text == "{r3} added. It was late."
    take_back(paper)
    assert paper.blocks[0].text == "{r1} spoke. {r3 this} added. It was late."


def test_cutting_all_that_a_paragraph_says_cuts_the_paragraph(paper):
    assert mend(paper, remedy=Remedy.CUT) is None
    assert texts(paper) == ["{r2} disagreed.", "{r3} spoke of ice."]
    assert paper.again().dismissed == ["r1"]
    take_back(paper)
    assert texts(paper)[0] == "{r1} spoke of cables."


def test_moves_a_sentence_to_a_paragraph_of_its_own(paper):
    paper.type(paper.blocks[0], "It was late. {r1} spoke. {r2} left.")
    assert mend(paper, remedy=Remedy.APART).text == "{r1} spoke."
    assert texts(paper)[:2] == ["It was late. {r2} left.", "{r1} spoke."]
    take_back(paper)
    assert texts(paper)[0] == "It was late. {r1} spoke. {r2} left."
    assert len(paper.blocks) == 3


def test_moves_a_sentence_down_and_up(paper):
    paper.type(paper.blocks[0], "It was late. {r1} spoke.")
    assert mend(paper, remedy=Remedy.DOWN).pk == paper.blocks[1].pk
    assert texts(paper)[:2] == ["It was late.", "{r1} spoke. {r2} disagreed."]
    block = paper.blocks[1]
    up = Click(Spot("{r2}", 0, is_token=True), block.version, Remedy.UP)
    mend_block(block=block, click=up, by=paper.cast.rapporteur, now=NOW)
    assert texts(paper)[:2] == ["It was late. {r2} disagreed.", "{r1} spoke."]


@pytest.mark.parametrize("remedy", [Remedy.APART, Remedy.DOWN])
def test_what_was_accepted_goes_with_its_sentence(paper, remedy):
    paper.type(paper.blocks[0], "A member came. {r1} met a member.")
    block = paper.blocks[0]
    block.accepted = [{"text": "member", "voice": "national"}] * 2
    block.save()
    moved = mend(paper, remedy=remedy, version=paper.blocks[0].version)
    assert [len(each.accepted) for each in (paper.blocks[0], moved)] == [1, 1]


def test_a_paragraph_that_moves_as_a_whole_takes_what_it_was_drafted_from_along(paper):
    moved = mend(paper, remedy=Remedy.DOWN)
    assert (moved.text, moved.drafted_from) == (
        "{r1} spoke of cables. {r2} disagreed.",
        ["r2", "r1"],
    )
    assert len(paper.blocks) == 2


def test_where_no_paragraph_is_beside_it_nothing_is_moved(paper):
    with pytest.raises(Refused, match=NO_NEIGHBOUR):
        mend(paper, remedy=Remedy.UP)


def test_what_cannot_be_read_is_not_taken_apart(paper):
    paper.type(paper.blocks[0], "{r1} spoke. {r77} left.")
    with pytest.raises(Refused, match="no remark has that id"):
        mend(paper, remedy=Remedy.CUT)


def framing(paper: Paper, text: str, remedy: Remedy = Remedy.SAY, version: str = "") -> str:
    report = paper.again()
    report.framing = text
    report.save()
    click = Click(
        Spot("{r1}", 0, is_token=True), version or report.front_version, remedy, "{r1 @any}"
    )
    return mend_framing(report=report, click=click, by=paper.cast.rapporteur, now=NOW).framing


def test_mends_the_opening_paragraph(paper):
    assert framing(paper, "{r1} convened it. All came.") == "{r1 @any} convened it. All came."
    take_back(paper)
    assert paper.again().framing == "{r1} convened it. All came."
    assert framing(paper, "{r1} convened it. All came.", Remedy.CUT) == "All came."


@pytest.mark.parametrize(
    ("text", "remedy", "version"),
    [("{r1} came.", Remedy.CUT, ""), ("{r1} came.", Remedy.SAY, "99"), ("All.", Remedy.SAY, "")],
)
def test_an_opening_paragraph_stays(paper, text, remedy, version):
    with pytest.raises(Refused, match=CHANGED):
        framing(paper, text, remedy, version)
    assert paper.again().framing == text


def takeaway(paper: Paper, remedy: Remedy = Remedy.SAY, version: str = ""):
    row = Takeaway.objects.get()
    click = Click(
        Spot("{r4}", 0, is_token=True), version or fingerprint(row.text), remedy, "{r4 @any}"
    )
    return mend_takeaway(takeaway=row, click=click, by=paper.cast.rapporteur, now=NOW).text


def test_mends_a_takeaway_and_can_be_undone_and_redone(paper):
    assert takeaway(paper) == "{r4 @any} was right."
    take_back(paper)
    assert Takeaway.objects.get().text == "{r4} was right."
    redo(report=paper.report, by=paper.cast.rapporteur, now=NOW)
    assert Takeaway.objects.get().text == "{r4 @any} was right."


def test_what_was_written_in_a_takeaway_since_is_not_undone(paper):
    takeaway(paper)
    Takeaway.objects.all().delete()
    with pytest.raises(Refused, match="A takeaway has been changed since"):
        take_back(paper)


@pytest.mark.parametrize(("remedy", "version"), [(Remedy.CUT, ""), (Remedy.SAY, "0" * 64)])
def test_a_takeaway_stays(paper, remedy, version):
    with pytest.raises(Refused, match=CHANGED):
        takeaway(paper, remedy, version)
    assert Takeaway.objects.get().text == "{r4} was right."


def test_a_takeaway_of_no_report_is_left_alone(paper):
    paper.report.delete()
    with pytest.raises(Refused, match=CHANGED):
        takeaway(paper)
