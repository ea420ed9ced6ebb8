"""The margin of the editor: findings, numbers and remedies beside what is typed."""

from __future__ import annotations

import re
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
    assert "<li>" not in margin(writer, paper.blocks[0], "")


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


def nobody(shown: str) -> dict[str, str]:
    """What the button "Nobody on the roster" sends."""
    (form,) = (each for each in re.findall(r"<form.*?</form>", shown) if 'value="nobody"' in each)
    fields = re.findall(r'name="([a-z]+)" value="([^"]*)"', form)
    return {name: value for name, value in fields if not name.startswith("csrf")}


def test_who_is_nobody_on_the_roster_is_said_beside_the_text(writer, paper):
    block = paper.type(paper.blocks[1], "Captain Vellumkin named the shoal. {r2 @any} disagreed.")
    said = nobody(margin(writer, block, block.text))
    assert said["back"] == "report"
    answer = writer.post("/d/coast-2026/release/waive", said)
    assert answer["Location"] == f"{PAGE}#block-{block.pk}"
    assert "Nobody on the roster" not in margin(writer, block, block.text)
    # Another sentence about somebody of that name holds as before.
    assert "Nobody on the roster" in margin(writer, block, "Vellumkin asked. {r2 @any} disagreed.")


def test_nobody_is_said_of_names_and_the_like_alone(writer, paper):
    assert "Nobody on the roster" not in margin(writer, paper.blocks[1], "{r2} disagreed.")


@pytest.mark.parametrize("at", ["", "block-x", "//elsewhere.example"])
def test_what_is_no_longer_there_is_told_where_it_was_clicked(writer, paper, at):
    block = paper.type(paper.blocks[1], "Vellumkin asked.")
    said = nobody(margin(writer, block, block.text)) | {"mark": "0" * 64, "at": at}
    answer = writer.post("/d/coast-2026/release/waive", said, follow=True)
    assert answer.redirect_chain == [(PAGE, 302)]
    assert "What was found there has changed" in page(answer)


def test_the_count_of_the_whole_report(writer, paper):
    assert "things hold a release to the public" in page(writer.post(f"{PAGE}/held"))
    paper.report.delete()
    assert writer.post(f"{PAGE}/held").status_code == 204


def test_a_paragraph_that_is_gone_has_no_margin(writer):
    assert writer.post(f"{PAGE}/blocks/{uuid4()}/margin", {"text": ""}).status_code == 204


def test_observers_see_no_name_and_no_margin(client, paper):
    client.force_login(paper.cast.observer)
    assert "Vellumkin" not in page(client.get(PAGE))
    assert client.post(f"{PAGE}/blocks/{paper.blocks[0].pk}/margin", {}).status_code == 403
    assert client.post(f"{PAGE}/held").status_code == 403


def fill(paper, blocks: int) -> None:
    """So many paragraphs in the report."""
    section = paper.sections[1]
    Block.objects.filter(section=section, position__gt=0).delete()
    Block.objects.bulk_create(
        Block(
            dialogue=section.dialogue, section=section, position=position,
            text="It was late.", accepted=[], drafted_from=[],
        )
        for position in range(1, blocks - 2)
    )  # fmt: skip


def test_takes_as_many_queries_for_500_paragraphs_as_for_10(writer, paper):
    block = paper.blocks[0]

    def ask(blocks: int) -> int:
        fill(paper, blocks)
        with CaptureQueriesContext(connection) as queries:
            margin(writer, block, "{r1} spoke.")
        assert Block.objects.count() == blocks
        return len(queries)

    assert ask(10) == ask(500)


def marks(shown: str) -> str:
    return " ".join(re.findall(r'name="mark" value="([^"]+)"', shown))


def test_a_save_brings_the_margins_that_it_changed_and_no_others(writer, paper):
    enlarge(paper)
    paper.type(paper.blocks[0], "{r1 @any} spoke.")
    shown = marks(page(writer.get(PAGE)))
    assert len(shown.split()) == 6
    assert "hx-swap-oob" not in page(writer.post(f"{PAGE}/held", {"marks": shown}))
    paper.type(paper.blocks[2], "{r1} spoke of ice.")
    told = page(writer.post(f"{PAGE}/held", {"marks": shown}))
    changed = re.findall(r'id="margin-([^"]+)" hx-swap-oob', told)
    assert changed == [str(paper.blocks[0].pk)]
    assert "“A participant”: 3 people could have said this" in told


def test_margins_that_a_page_does_not_have_are_not_sent(writer, paper):
    first = f"{paper.blocks[0].pk}:0"
    told = page(writer.post(f"{PAGE}/held", {"marks": first}))
    assert told.count("hx-swap-oob") == 1


def test_the_margins_of_500_paragraphs_take_as_many_queries_as_those_of_10(writer, paper):
    def ask(blocks: int) -> int:
        fill(paper, blocks)
        with CaptureQueriesContext(connection) as queries:
            writer.post(f"{PAGE}/held", {"marks": ""})
        return len(queries)

    assert ask(10) == ask(500)
