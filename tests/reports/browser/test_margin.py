"""The margin in a browser: numbers while one types, one click to mend, at any width."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.reports.pages.test_release import enlarge
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db(transaction=True)
Browse = Callable[..., Page]


@pytest.fixture
def paper() -> Paper:
    paper = make_paper()
    enlarge(paper)
    return paper


@pytest.fixture
def editor(browse_as: Browse, paper: Paper) -> Page:
    page = browse_as(paper.cast.rapporteur)
    page.goto("/d/coast-2026/report")
    expect(page.locator("#editor")).to_have_class(re.compile("editor-scripted"))
    return page


def test_typing_shows_who_could_have_said_it_and_what_holds(editor, assert_accessible):
    box = editor.locator("textarea[name=text]").nth(1)
    margin = editor.locator("[data-margin]").nth(1)
    box.fill("{r1 @any} agreed. Another Russian participant left.")
    expect(margin.get_by_text("“A participant”: 3 people could have said this")).to_be_visible()
    expect(margin.get_by_text("credits somebody in the room")).to_be_visible()
    assert_accessible(editor)


def test_one_click_mends_what_was_typed_just_now(editor, paper):
    editor.locator("textarea[name=text]").nth(1).fill("{r2} left early.")
    margin = editor.locator("[data-margin]").nth(1)
    expect(margin.get_by_text("leaves one person who could have said it")).to_be_visible()
    margin.get_by_role("button", name="Say “a participant”").click()
    expect(editor.locator("textarea[name=text]").nth(1)).to_have_value("{r2 @any} left early.")
    assert paper.blocks[1].text == "{r2 @any} left early."


EMPTY_AS_IT_IS_PRESSED = """margin => document.addEventListener(
    "submit", () => setTimeout(() => margin.replaceChildren()), { capture: true, once: true }
)"""


def test_what_was_pressed_counts_although_the_margin_is_judged_anew(editor, paper):
    editor.locator("textarea[name=text]").nth(1).fill("{r2} left early.")
    margin = editor.locator("[data-margin]").nth(1)
    mend = margin.get_by_role("button", name="Say “a participant”")
    expect(mend).to_be_visible()
    margin.evaluate(EMPTY_AS_IT_IS_PRESSED)
    mend.click()
    expect(editor.locator("textarea[name=text]").nth(1)).to_have_value("{r2 @any} left early.")
    assert paper.blocks[1].text == "{r2 @any} left early."


def test_a_phrase_is_bound(editor, paper, assert_accessible):
    editor.locator("textarea[name=text]").nth(1).fill("A Russian participant left early.")
    editor.locator("[data-margin]").nth(1).get_by_role("link", name="Bind to a remark").click()
    expect(editor.get_by_role("heading", name="Bind “A Russian participant”")).to_be_visible()
    assert_accessible(editor)
    editor.get_by_role("button", name="Bind to r2").click()
    expect(editor.locator("textarea[name=text]").nth(1)).to_have_value("{r2} left early.")


def test_one_click_says_that_it_is_nobody_on_the_roster(editor, paper):
    typed = "Vellumkin charted the shoal. {r2 @any} disagreed."
    editor.locator("textarea[name=text]").nth(1).fill(typed)
    margin = editor.locator("[data-margin]").nth(1)
    margin.get_by_role("button", name="Nobody on the roster").click()
    expect(editor).to_have_url(re.compile("#block-"))
    expect(margin.get_by_role("button", name="Nobody on the roster")).to_have_count(0)
    assert paper.blocks[1].text == typed


def test_a_save_changes_what_stands_beside_other_paragraphs(editor, paper):
    first = editor.locator("[data-margin]").nth(0)
    paragraphs = editor.locator("textarea[name=text]")
    paragraphs.nth(0).fill("{r1 @any} spoke of cables.")
    expect(first.get_by_text("“A participant”: 4 people could have said this")).to_be_visible()
    paragraphs.nth(1).fill("{r1} stayed.")
    expect(first.get_by_text("“A participant”: 3 people could have said this")).to_be_visible()
    assert paper.blocks[1].text == "{r1} stayed."


def test_a_sentence_is_cut_and_comes_back(editor, paper):
    margin = editor.locator("[data-margin]").nth(1)
    margin.get_by_role("button", name="Cut “A Russian participant disagreed.”").click()
    expect(editor.locator("textarea[name=text]")).to_have_count(2)
    editor.get_by_role("button", name="Undo").click()
    expect(editor.locator("textarea[name=text]")).to_have_count(3)
    assert paper.blocks[1].text == "{r2} disagreed."
