"""What is done to a section, with the editor's script and without."""

from __future__ import annotations

from uuid import uuid4

import pytest

from reports.actions.edit_section import GONE
from reports.models import Report, Section
from tests.reports.paper import Paper

pytestmark = pytest.mark.django_db
SCRIPT = {"Accept": "application/json"}
DEEDS = ("up", "down", "add", "add-block", "delete")


def at(section: Section, deed: str = "", slug: str = "coast-2026") -> str:
    return f"/d/{slug}/report/sections/{section.pk}{'/' + deed if deed else ''}"


def typed(section: Section, heading: str = "", **fields: object) -> dict[str, object]:
    return {"heading": heading or section.heading, "version": section.version, **fields}


def page(response) -> str:
    return str(response.content, "utf-8")


def headings(paper: Paper) -> list[str]:
    return [section.heading for section in paper.sections]


def test_saves_a_heading_as_it_is_typed(writer, paper):
    first = paper.sections[0]
    told = writer.post(at(first), typed(first, "Cables", known=0), headers=SCRIPT)
    assert told.json() == {"html": "", "version": paper.sections[0].version, "known": 1}
    assert headings(paper) == ["Cables", "Part 2"]


def test_without_a_script_it_saves_and_comes_back(writer, paper):
    first = paper.sections[0]
    answer = writer.post(at(first), typed(first, "Cables"))
    assert answer["Location"] == f"/d/coast-2026/report#section-{first.pk}"
    assert headings(paper) == ["Cables", "Part 2"]


@pytest.mark.parametrize("deed", ["", "up", "down", "add", "add-block"])
def test_two_writers_are_told_and_both_headings_shown(writer, paper, deed):
    first = paper.sections[0]
    theirs = paper.sections[0]
    theirs.heading = "Theirs"
    theirs.save()
    told = writer.post(at(first, deed), typed(first, "Mine"))
    assert told.status_code == 409
    assert 'name="heading" value="Mine"' in page(told)
    assert '<p class="report-text as-typed">Theirs</p>' in page(told)
    told = writer.post(at(first, deed), typed(first, "Mine"), headers=SCRIPT)
    assert f'data-keep="theirs" data-version="{theirs.version}"' in told.json()["html"]
    assert "Keep both" not in told.json()["html"]
    assert headings(paper) == ["Theirs", "Part 2"]


@pytest.mark.parametrize(
    ("heading", "problem"),
    [
        (" ", "A heading needs some words."),
        ("x" * 301, "A heading has at most 300 characters."),
    ],
)
def test_what_is_no_heading_is_told(writer, paper, heading, problem):
    told = writer.post(at(paper.sections[0]), {"heading": heading, "version": 0}, headers=SCRIPT)
    assert (told.status_code, told.json()["problem"]) == (422, problem)
    assert headings(paper) == ["Part 1", "Part 2"]


def test_moves_with_what_was_typed(writer, paper):
    first = paper.sections[0]
    answer = writer.post(at(first, "down"), typed(first, "Cables"))
    assert answer["Location"] == f"/d/coast-2026/report#section-{first.pk}"
    assert headings(paper) == ["Part 2", "Cables"]
    writer.post(at(first, "up"), typed(paper.sections[1]))
    assert headings(paper) == ["Cables", "Part 2"]


def test_adds_a_section_and_a_paragraph(writer, paper):
    first = paper.sections[0]
    answer = writer.post(at(first, "add"), typed(first))
    added = paper.sections[1]
    assert answer["Location"] == f"/d/coast-2026/report#section-{added.pk}"
    answer = writer.post(at(first, "add-block"), typed(first))
    assert answer["Location"] == f"/d/coast-2026/report#block-{paper.blocks[2].pk}"
    assert paper.texts[:2] == [
        ("Part 1", ["{r1} spoke of cables.", "{r2} disagreed.", ""]),
        ("New section", [""]),
    ]


def test_deletes_and_shows_what_is_near(writer, paper):
    first, second = paper.sections
    answer = writer.post(at(second, "delete"), typed(second))
    assert answer["Location"] == f"/d/coast-2026/report#section-{first.pk}"
    answer = writer.post(at(first, "delete"), typed(first))
    assert answer["Location"] == "/d/coast-2026/report"
    told = writer.post(at(first, "delete"), typed(first, "Mine"))
    assert (told.status_code, GONE in page(told), 'value="Mine"' in page(told)) == (410, True, True)


def test_begins_by_hand_once(writer, paper):
    paper.report.delete()
    for _ in range(2):
        writer.post("/d/coast-2026/report/sections")
    assert Report.objects.count() == 1
    assert [section.heading for section in Section.objects.all()] == ["New section"]


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_nobody_else_writes(client, paper, deed):
    first = paper.sections[0]
    for user, status in ((paper.cast.observer, 403), (paper.cast.stranger, 404)):
        client.force_login(user)
        assert client.post(at(first, deed), typed(first, "Mine")).status_code == status
        assert client.post("/d/coast-2026/report/sections").status_code == status
    client.force_login(paper.cast.convenor)
    assert client.get(at(first, deed)).status_code == 405
    assert client.get("/d/coast-2026/report/sections").status_code == 405
    assert headings(paper) == ["Part 1", "Part 2"]


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_another_dialogues_section_answers_as_an_unknown_one(client, paper, deed):
    client.force_login(paper.cast.stranger)
    answers = [
        client.post(at(each, deed, "elsewhere"), {"heading": "M", "version": 0}, headers=SCRIPT)
        for each in (paper.sections[0], Section(id=uuid4()))
    ]
    assert {each.status_code for each in answers} == {410}
    assert answers[0].json() == answers[1].json()
    assert headings(paper) == ["Part 1", "Part 2"]
