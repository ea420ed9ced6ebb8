"""The margin of the editor: findings, numbers and remedies beside what is typed."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from reports.models import Block
from tests.reports.pages.test_release import enlarge

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report"


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def margin(writer, block: Block, text: str) -> str:
    return page(writer.post(f"{PAGE}/blocks/{block.pk}/margin", {"text": text}))


def test_the_editor_says_how_many_and_who(writer, paper):
    shown = page(writer.get(PAGE))
    assert "“A Korean participant”: 1 person could have said this" in shown
    assert "Holds</span> “A Korean participant” leaves one person" in shown
    assert f"KR1 {paper.cast.guest.name.reveal()}</details>" in shown
    assert "things hold a release to the public" in shown


def test_what_is_typed_is_judged_before_it_is_saved(writer, paper):
    enlarge(paper)
    block = paper.blocks[1]
    shown = margin(writer, block, "{r1 @any} agreed. Another Russian participant left.")
    assert "“A participant”: 3 people could have said this" in shown
    assert "“Another Russian participant” credits somebody in the room" in shown
    assert "Too few" not in shown
    assert paper.blocks[1].text == "{r2} disagreed."


def test_an_empty_paragraph_has_an_empty_margin(writer, paper):
    assert margin(writer, paper.blocks[0], "").strip() == ""


def test_a_remedy_of_the_margin_comes_back_to_its_paragraph(writer, paper):
    enlarge(paper)
    block = paper.blocks[1]
    assert "Say “a participant”" in margin(writer, block, block.text)
    answer = writer.post(
        f"/d/coast-2026/release/blocks/{block.pk}",
        {
            "version": block.version,
            "number": 0,
            "old": "{r2}",
            "new": "{r2 @any}",
            "back": "report",
        },
    )
    assert answer["Location"] == f"{PAGE}#block-{block.pk}"
    assert paper.blocks[1].text == "{r2 @any} disagreed."


def test_the_count_of_the_whole_report(writer, paper):
    assert "things hold a release to the public" in page(writer.get(f"{PAGE}/held"))
    paper.report.delete()
    assert writer.get(f"{PAGE}/held").status_code == 204


def test_a_paragraph_that_is_gone_has_no_margin(writer):
    assert writer.post(f"{PAGE}/blocks/{uuid4()}/margin", {"text": ""}).status_code == 204


def test_observers_see_no_name_and_no_margin(client, paper):
    client.force_login(paper.cast.observer)
    assert "Vellumkin" not in page(client.get(PAGE))
    assert client.post(f"{PAGE}/blocks/{paper.blocks[0].pk}/margin", {}).status_code == 403
    assert client.get(f"{PAGE}/held").status_code == 403


def test_takes_as_many_queries_for_500_paragraphs_as_for_10(writer, paper):
    section, block = paper.sections[1], paper.blocks[0]

    def ask(blocks: int) -> int:
        Block.objects.filter(section=section, position__gt=0).delete()
        Block.objects.bulk_create(
            Block(
                dialogue=section.dialogue, section=section, position=position,
                text="It was late.", accepted=[], drafted_from=[],
            )
            for position in range(1, blocks - 2)
        )  # fmt: skip
        with CaptureQueriesContext(connection) as queries:
            margin(writer, block, "{r1} spoke.")
        assert Block.objects.count() == blocks
        return len(queries)

    assert ask(10) == ask(500)
