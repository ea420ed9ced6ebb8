"""A typed attribution is bound to a remark, or accepted."""

from __future__ import annotations

from uuid import uuid4

import pytest

from tests.reports.pages.test_release import enlarge
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report"
TYPED = "{r2} disagreed. Another Russian participant and a Russian participant left."


@pytest.fixture
def paper() -> Paper:
    paper = make_paper()
    enlarge(paper)
    return paper


def page(response) -> str:
    return " ".join(str(response.content, "utf-8").split())


def at(paper: Paper, deed: str) -> str:
    return f"{PAGE}/blocks/{paper.blocks[0].pk}/{deed}"


def test_the_margin_and_the_release_page_lead_to_the_chooser(writer, paper):
    paper.type(paper.blocks[0], "A Korean participant left.")
    for address in (PAGE, "/d/coast-2026/release"):
        assert f'href="{at(paper, "bind")}?number=0"' in page(writer.get(address))


def test_only_remarks_that_print_the_same_are_offered(writer, paper):
    paper.type(paper.blocks[0], "A Korean participant left.")
    shown = page(writer.get(at(paper, "bind")))
    offered = [code for code in ("r1", "r2", "r3", "r4") if f'value="{{{code}}}"' in shown]
    assert offered == ["r1", "r3"]
    assert "other words" not in shown


def test_a_phrase_becomes_a_token(writer, paper):
    paper.type(paper.blocks[0], "A Korean participant left.")
    fields = {"version": paper.blocks[0].version, "number": 0, "old": "A Korean participant"}
    answer = writer.post(
        f"/d/coast-2026/release/blocks/{paper.blocks[0].pk}",
        {**fields, "new": "{r3}", "what": "words", "back": "report"},
    )
    assert answer["Location"] == f"{PAGE}#block-{paper.blocks[0].pk}"
    assert paper.blocks[0].text == "{r3} left."


def test_where_none_prints_the_same_all_are_offered_in_their_words(writer, paper):
    paper.type(paper.blocks[0], "Several Korean participants left.")
    shown = page(writer.get(at(paper, "bind")))
    assert "One remark alone, in other words" in shown
    assert "“A Russian participant”" in shown


def test_several_remarks_are_chosen_for_a_list(writer, paper):
    paper.type(paper.blocks[0], "So a Korean participant and a Russian participant left.")
    address = f"{at(paper, 'bind')}?number=0"
    assert "It rests on several remarks" in page(writer.get(address))
    shown = page(writer.post(at(paper, "bind"), {"asked": "0", "refs": ["r2", "r1", "r99"]}))
    assert 'value="{r1 r2}"' in shown
    assert "r1, r2 can print as:" in shown
    shown = page(writer.post(at(paper, "bind"), {"asked": "0", "refs": ["r1"]}))
    assert "“a Korean participant and others”" not in shown


@pytest.mark.parametrize("voice", ["national", "analysis"])
def test_a_phrase_is_accepted(writer, paper, voice):
    paper.type(paper.blocks[0], "A Korean participant left.")
    fields = {"phrase": "A Korean participant", "voice": voice, "number": 0}
    fields["version"] = paper.blocks[0].version
    writer.post(at(paper, "accept"), fields)
    assert paper.blocks[0].accepted == [{"text": "A Korean participant", "voice": voice}]
    again = writer.get(f"{at(paper, 'bind')}?number=0", follow=True)
    assert "This phrase has changed" in page(again)


def test_each_of_equal_phrases_is_accepted_by_itself(writer, paper):
    words = "A Korean participant"
    paper.type(paper.blocks[0], f"{{r1}} came. {words} left. {words} wept.")

    def accept(number: int, voice: str) -> str:
        version = paper.blocks[0].version
        fields = {"version": version, "phrase": words, "number": number, "voice": voice}
        return page(writer.post(at(paper, "accept"), fields, follow=True))

    assert 'name="number" value="1"' in page(writer.get(f"{at(paper, 'bind')}?number=1"))
    assert "accept or bind the earlier ones first" in accept(1, "analysis")
    accept(0, "analysis")
    assert 'name="number" value="1"' in page(writer.get(f"{at(paper, 'bind')}?number=0"))
    assert "do not stand in the paragraph" in accept(2, "analysis")
    accept(1, "national")
    accept(0, "national")
    assert paper.blocks[0].accepted == [{"text": words, "voice": "national"}] * 2
    assert "This phrase has changed" in page(
        writer.get(f"{at(paper, 'bind')}?number=0", follow=True)
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "This phrase has changed"),
        (
            {"version": 99, "number": 0, "phrase": "left", "voice": "national"},
            "Somebody else changed this",
        ),
        (
            {"number": 0, "phrase": "nobody", "voice": "national"},
            "do not stand in the paragraph",
        ),
    ],
)
def test_what_cannot_be_accepted_is_told(writer, paper, fields, words):
    paper.type(paper.blocks[0], "A Korean participant left.")
    sent = {"version": paper.blocks[0].version} | fields
    assert words in page(writer.post(at(paper, "accept"), sent, follow=True))
    assert paper.blocks[0].accepted == []


@pytest.mark.parametrize("number", ["7", "x", ""])
def test_a_number_of_no_phrase_comes_back(writer, paper, number):
    answer = writer.get(f"{at(paper, 'bind')}?number={number}")
    assert answer["Location"] == f"{PAGE}#block-{paper.blocks[0].pk}"


def test_a_paragraph_that_is_gone_is_not_found(writer):
    assert writer.get(f"{PAGE}/blocks/{uuid4()}/bind").status_code == 404


def test_an_endless_number_is_no_phrase(writer, paper):
    paper.type(paper.blocks[0], "A Korean participant left.")
    answer = writer.post(at(paper, "bind"), {"asked": "9" * 5_000})
    assert (answer.status_code, answer["Location"].startswith("/d/")) == (302, True)
