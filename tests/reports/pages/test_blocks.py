"""What is done to one paragraph, with the editor's script and without."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.actions.edit_block import GONE
from reports.models import Block

pytestmark = pytest.mark.django_db
SCRIPT = {"Accept": "application/json"}
DEEDS = ("up", "down", "split", "merge", "add", "delete")


def at(block: Block, deed: str = "", slug: str = "coast-2026") -> str:
    return f"/d/{slug}/report/blocks/{block.pk}{'/' + deed if deed else ''}"


def typed(block: Block, text: str | None = None, **fields: object) -> dict[str, object]:
    return {"text": block.text if text is None else text, "version": block.version, **fields}


def page(response) -> str:
    return str(response.content, "utf-8")


def test_a_script_is_told_what_it_prints_as(writer, paper):
    block = paper.blocks[0]
    told = writer.post(at(block), typed(block, "{r2} spoke & left.", known=0), headers=SCRIPT)
    assert (told.status_code, told.json()["known"]) == (200, 1)
    assert told.json()["version"] == paper.blocks[0].version != block.version
    assert 'data-refs="r2">A Russian participant</button> spoke &amp; left.' in told.json()["html"]
    assert paper.blocks[0].text == "{r2} spoke & left."


def test_a_page_that_missed_a_change_is_not_made_to_look_up_to_date(writer, paper):
    paper.type(paper.blocks[1], "Theirs.")
    block = paper.blocks[0]
    told = writer.post(at(block), typed(block, "Mine.", known=0), headers=SCRIPT)
    assert told.json()["known"] == 0
    again = writer.post(at(block), typed(paper.blocks[0], "Mine.", known=2), headers=SCRIPT)
    assert (again.json()["known"], again.json()["version"]) == (2, paper.blocks[0].version)


def test_without_a_script_it_saves_and_comes_back(writer, paper):
    block = paper.blocks[0]
    answer = writer.post(at(block), typed(block, "One.\r\nTwo."))
    assert answer["Location"] == f"/d/coast-2026/report#block-{block.pk}"
    assert paper.blocks[0].text == "One.\nTwo."


def test_a_token_that_cannot_be_read_is_saved_and_told(writer, paper):
    block = paper.blocks[0]
    told = writer.post(at(block), typed(block, "{r99} spoke."), headers=SCRIPT)
    assert "names &quot;r99&quot;, but no remark has that id." in told.json()["html"]
    assert paper.blocks[0].text == "{r99} spoke."


def test_two_writers_are_told_and_both_texts_shown(writer, paper):
    block = paper.blocks[0]
    paper.type(block, "Theirs <b>.")
    told = writer.post(at(block), typed(block, "Mine."), headers=SCRIPT)
    assert told.status_code == 409
    assert "<blockquote data-theirs>Theirs &lt;b&gt;.</blockquote>" in told.json()["html"]
    assert f'data-keep="both" data-version="{paper.blocks[0].version}"' in told.json()["html"]
    assert paper.blocks[0].text == "Theirs <b>."


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_without_a_script_a_conflict_shows_both_texts(writer, paper, deed):
    block = paper.blocks[0]
    paper.type(block, "Theirs.")
    told = writer.post(at(block, deed), typed(block, "Mine.\n\nStill mine."))
    assert told.status_code == 409
    assert "Mine.\n\nStill mine.</textarea>" in page(told)
    assert '<p class="report-text as-typed">Theirs.</p>' in page(told)
    present = paper.blocks[0].version
    assert f'<input type="hidden" name="version" value="{present}">' in page(told)
    assert paper.blocks[0].text == "Theirs."


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_a_deleted_paragraph_is_told_with_what_was_typed(writer, paper, deed):
    block = paper.blocks[0]
    Block.objects.filter(pk=block.pk).delete()
    told = writer.post(at(block, deed), typed(block, "Mine."))
    assert told.status_code == 410
    assert (GONE in page(told), "Mine.</textarea>" in page(told)) == (True, True)
    told = writer.post(at(block, deed), typed(block, "Mine."), headers=SCRIPT)
    assert (told.status_code, told.json()["problem"]) == (410, GONE)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"text": "x" * 20_001, "version": 0}, "A paragraph has at most 20,000 characters."),
        (
            {"text": "x", "version": "x" * 65},
            "Ensure this value has at most 64 characters (it has 65).",
        ),
        ({"text": "x"}, "This field is required."),
    ],
)
def test_what_cannot_be_saved_is_told(writer, paper, fields, problem):
    told = writer.post(at(paper.blocks[0]), fields, headers=SCRIPT)
    assert (told.status_code, told.json()["problem"]) == (422, problem)
    told = writer.post(at(paper.blocks[0], "up"), fields)
    assert (told.status_code, problem in page(told)) == (422, True)
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_moves_and_saves_what_was_typed(writer, paper):
    block = paper.blocks[1]
    answer = writer.post(at(block, "up"), typed(block, "Mine."))
    assert answer["Location"] == f"/d/coast-2026/report#block-{block.pk}"
    assert paper.texts[0][1] == ["Mine.", "{r1} spoke of cables."]
    block = paper.blocks[0]
    writer.post(at(block, "down"), typed(block))
    assert paper.texts[0][1] == ["{r1} spoke of cables.", "Mine."]


@pytest.mark.parametrize(
    ("text", "caret", "halves"),
    [
        ("One. Two.", 4, ["One.", "Two."]),
        ("😀 One. Two.", 6, ["😀 One.", "Two."]),
        ("One.\r\nTwo.", 5, ["One.", "Two."]),
        ("One.\r\n\r\nTwo.", "", ["One.", "Two."]),
    ],
)
def test_splits_at_the_caret_or_a_blank_line(writer, paper, text, caret, halves):
    block = paper.blocks[0]
    writer.post(at(block, "split"), typed(block, text, caret=caret))
    assert paper.texts[0][1][:2] == halves


@pytest.mark.parametrize(("text", "caret"), [("One.", ""), ("One.", 0), ("One.", 4), ("One.", 9)])
def test_a_split_without_two_halves_is_told_and_loses_nothing(writer, paper, text, caret):
    block = paper.blocks[0]
    told = writer.post(at(block, "split"), typed(block, text, caret=caret))
    assert told.status_code == 422
    assert "Put the caret, or a blank line, where the paragraph is to be split." in page(told)
    assert "One.</textarea>" in page(told)


def test_joins_adds_and_deletes(writer, paper):
    second = paper.blocks[1]
    writer.post(at(second, "merge"), typed(second))
    assert paper.texts[0][1] == ["{r1} spoke of cables. {r2} disagreed."]
    first = paper.blocks[0]
    answer = writer.post(at(first, "add"), typed(first))
    added = paper.blocks[1]
    assert answer["Location"] == f"/d/coast-2026/report#block-{added.pk}"
    assert added.text == ""
    answer = writer.post(at(added, "delete"), typed(added))
    assert answer["Location"] == f"/d/coast-2026/report#block-{first.pk}"
    answer = writer.post(at(first, "delete"), typed(first))
    assert answer["Location"] == "/d/coast-2026/report"
    assert paper.texts[0][1] == []


def test_a_deed_that_is_refused_with_nothing_typed_says_so_in_the_editor(writer, paper):
    first = paper.blocks[0]
    answer = writer.post(at(first, "merge"), typed(first), follow=True)
    assert answer.redirect_chain == [(f"/d/coast-2026/report#block-{first.pk}", 302)]
    assert "There is no paragraph before this one in its section." in page(answer)


def test_done_twice_changes_nothing(writer, paper):
    block = paper.blocks[0]
    for _ in range(2):
        assert writer.post(at(block), typed(block, "Mine.")).status_code == 302
    assert (paper.again().version, paper.blocks[0].text) == (1, "Mine.")


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_nobody_else_writes(client, paper, deed):
    block = paper.blocks[0]
    for user, status in ((paper.cast.observer, 403), (paper.cast.stranger, 404)):
        client.force_login(user)
        assert client.post(at(block, deed), typed(block, "Mine.")).status_code == status
    client.force_login(paper.cast.convenor)
    assert client.get(at(block, deed)).status_code == 405
    assert paper.blocks[0].text == "{r1} spoke of cables."


@pytest.mark.parametrize("deed", ["", *DEEDS])
def test_another_dialogues_paragraph_answers_as_an_unknown_one(client, paper, deed):
    client.force_login(paper.cast.stranger)
    block, unknown = paper.blocks[0], Block(id=uuid4(), dialogue=paper.cast.dialogue)
    fields = typed(block, "Mine.")
    answers = [
        client.post(at(each, deed, "elsewhere"), fields, headers=SCRIPT)
        for each in (block, unknown)
    ]
    assert {each.status_code for each in answers} == {410}
    assert answers[0].json() == answers[1].json()
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_a_save_opens_no_remark_that_is_not_in_the_text(writer, paper, django_assert_num_queries):
    block = paper.blocks[0]
    # The first edit of a day has a row in the audit.
    writer.post(at(block), typed(block, "{r1} wrote."), headers=SCRIPT)
    block = paper.blocks[0]
    with CaptureQueriesContext(connection) as few:
        writer.post(at(block), typed(block, "{r1} spoke."), headers=SCRIPT)
    section = paper.sections[1]
    Block.objects.bulk_create(
        Block(dialogue=paper.cast.dialogue, section=section, position=each, text=f"Text {each}.")
        for each in range(2, 60)
    )
    block = paper.blocks[0]
    with django_assert_num_queries(len(few)):
        writer.post(at(block), typed(block, "{r2} spoke."), headers=SCRIPT)
