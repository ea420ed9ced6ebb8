"""The page of what stands around the text."""

from __future__ import annotations

import pytest

from reports.actions.edit_front import front_of, save_front
from reports.domain.drafting import draft_framing
from reports.domain.front import Front
from reports.records import read_record
from tests.cast import NOW

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report/front"
FIELDS = {
    "title": "Cables",
    "author": "A. Writer",
    "date": "2026-07",
    "style": "plain",
    "framing": "We met.\r\nTwice.",
    "acknowledgements": "A fund\r\n\r\n A host ",
}
FRONT = Front("Cables", "A. Writer", "2026-07", "plain", "We met.\nTwice.", ("A fund", "A host"))


def typed(paper, **fields):
    """What the form sends that is opened now."""
    return FIELDS | {"version": paper.again().front_version} | fields


def page(response) -> str:
    return str(response.content, "utf-8")


def test_shows_what_there_is_and_what_the_record_says(writer, paper):
    shown = page(writer.get(PAGE))
    assert 'value="On cables"' in shown
    assert draft_framing(read_record(paper.cast.dialogue)) in shown


def test_saves_every_part(writer, paper):
    answer = writer.post(PAGE, typed(paper))
    assert answer["Location"] == "/d/coast-2026/report"
    assert front_of(paper.again()) == FRONT


def test_an_opening_that_is_emptied_is_drafted_from_the_record(writer, paper):
    writer.post(PAGE, typed(paper))
    writer.post(PAGE, typed(paper, framing=""))
    drafted = draft_framing(read_record(paper.cast.dialogue))
    assert paper.again().framing == ""
    assert drafted in page(writer.get("/d/coast-2026/report/read"))


def test_somebody_faster_is_told_and_both_are_shown(writer, paper):
    theirs = Front("Theirs", "", "", "ncafp", "Their opening.", ("Their fund",))
    mine, opened = typed(paper), paper.report.front_version
    save_front(report=paper.report, front=theirs, version=opened, by=paper.cast.convenor, now=NOW)
    answer = writer.post(PAGE, mine)
    assert answer.status_code == 422
    shown = page(answer)
    assert "Somebody else changed this since you opened it." in shown
    assert ("Their opening." in shown, "Their fund" in shown, "We met." in shown) == (True,) * 3
    assert f'name="version" value="{paper.again().front_version}"' in shown
    assert front_of(paper.again()) == theirs
    writer.post(PAGE, typed(paper))
    assert front_of(paper.again()) == FRONT


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"date": "July"}, "Write a month as 2026-07 or a day as 2026-07-14."),
        ({"date": "2026-13"}, "Write a month as 2026-07 or a day as 2026-07-14."),
        ({"style": "none"}, "Select a valid choice."),
        ({"title": "x" * 301}, "Ensure this value has at most 300 characters"),
    ],
)
def test_what_cannot_be_saved_is_told(writer, paper, fields, sentence):
    answer = writer.post(PAGE, typed(paper, **fields))
    assert (answer.status_code, sentence in page(answer)) == (422, True)
    assert front_of(paper.again()).title == "On cables"


def test_done_twice_changes_nothing(writer, paper):
    fields = typed(paper)
    for _ in range(2):
        assert writer.post(PAGE, fields).status_code == 302
    assert paper.again().version == 1


def test_is_for_writers_of_a_report_alone(client, paper):
    for user, status in (("observer", 403), ("stranger", 404)):
        client.force_login(getattr(paper.cast, user))
        assert client.get(PAGE).status_code == status
        assert client.post(PAGE, typed(paper)).status_code == status
    client.force_login(paper.cast.convenor)
    assert client.put(PAGE).status_code == 405
    paper.report.delete()
    assert client.get(PAGE)["Location"] == "/d/coast-2026/report"
