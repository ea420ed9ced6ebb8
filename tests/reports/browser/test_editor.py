"""The editor in a browser: what is typed is kept, whatever happens to the page or the server."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dialogues.models import Membership
from tests.plumbing.watch import Watch
from tests.reports.paper import Paper, make_paper

pytestmark = pytest.mark.django_db(transaction=True)
REPORT = "/d/coast-2026/report"
Browse = Callable[..., Page]


@pytest.fixture
def paper() -> Paper:
    return make_paper()


@pytest.fixture
def editor(browse_as: Browse, paper: Paper) -> Page:
    return open_editor(browse_as, paper.cast.rapporteur)


def open_editor(browse_as: Browse, user) -> Page:
    page = browse_as(user)
    page.goto(REPORT)
    expect(page.locator("#editor")).to_have_class(re.compile("editor-scripted"))
    return page


def box(page: Page, number: int = 0):
    return page.locator("textarea[name=text]").nth(number)


def said(page: Page, number: int = 0):
    return page.locator(".block [data-saved]").nth(number)


def printed(page: Page, number: int = 0):
    return page.locator("[data-print]").nth(number)


def add(page: Page, words: str, number: int = 0) -> None:
    box(page, number).press("Control+End")
    page.keyboard.type(words)


def test_saves_as_it_is_typed_and_shows_how_it_prints(editor, paper, assert_accessible):
    add(editor, " Then {r2} did.")
    expect(said(editor)).to_have_text("Saved")
    expect(printed(editor)).to_have_text(
        "A Korean participant spoke of cables. Then a Russian participant did."
    )
    assert paper.blocks[0].text == "{r1} spoke of cables. Then {r2} did."
    assert_accessible(editor)


def test_two_writers_of_one_paragraph_lose_nothing(editor, browse_as, paper, watch: Watch):
    watch.allow("409")
    other = open_editor(browse_as, paper.cast.convenor)
    add(other, " Theirs.")
    expect(said(other)).to_have_text("Saved")
    add(editor, " Mine.")
    expect(editor.locator("[data-theirs]")).to_have_text("{r1} spoke of cables. Theirs.")
    expect(box(editor)).to_have_value("{r1} spoke of cables. Mine.")
    editor.get_by_role("button", name="Keep both").click()
    expect(said(editor)).to_have_text("Saved")
    assert paper.blocks[0].text == "{r1} spoke of cables. Theirs.\n\n{r1} spoke of cables. Mine."
    expect(other.locator("#changes")).to_contain_text("A paragraph was edited by Rapporteur.")


@pytest.mark.parametrize(
    ("button", "kept"),
    [("Keep mine", "{r1} spoke of cables. Mine."), ("Take theirs", "{r1} was silent.")],
)
def test_one_of_two_texts_is_chosen(editor, paper, watch: Watch, button, kept, assert_accessible):
    watch.allow("409")
    paper.type(paper.blocks[0], "{r1} was silent.")
    add(editor, " Mine.")
    expect(editor.get_by_role("button", name=button)).to_be_visible()
    assert_accessible(editor)
    editor.get_by_role("button", name=button).click()
    expect(said(editor)).to_have_text("Saved")
    expect(box(editor)).to_have_value(kept)
    assert paper.blocks[0].text == kept


def test_a_deleted_paragraph_keeps_its_text_on_the_screen(editor, paper, watch: Watch):
    watch.allow("410")
    paper.blocks[0].delete()
    add(editor, " Mine.")
    expect(editor.locator(".conflict")).to_contain_text("Somebody deleted this paragraph.")
    expect(box(editor)).to_have_value("{r1} spoke of cables. Mine.")


def test_what_the_server_did_not_get_is_sent_when_it_is_back(editor, paper, watch: Watch):
    watch.allow("Failed to load resource|ERR_|htmx:")
    editor.route("**/report/blocks/**", lambda route: route.abort())
    add(editor, " Mine.")
    expect(said(editor)).to_have_text("Not saved: your text is still here")
    expect(editor.locator("#cut-off")).to_contain_text("The server cannot be reached.")
    assert paper.blocks[0].text == "{r1} spoke of cables."
    editor.unroute("**/report/blocks/**")
    expect(said(editor)).to_have_text("Saved", timeout=15_000)
    expect(editor.locator("#cut-off")).to_be_empty()
    assert paper.blocks[0].text == "{r1} spoke of cables. Mine."


def test_a_session_that_ends_takes_no_text_with_it(editor, browse_as, paper, watch: Watch):
    watch.allow("40[34]")
    cookies = editor.context.cookies()
    editor.context.clear_cookies(name="rapporteur_session")
    editor.context.clear_cookies(name="sessionid")
    add(editor, " Mine.")
    expect(editor.locator("#cut-off")).to_contain_text("You are signed out")
    expect(box(editor)).to_have_value("{r1} spoke of cables. Mine.")
    editor.context.add_cookies(cookies)
    expect(said(editor)).to_have_text("Saved", timeout=15_000)
    assert paper.blocks[0].text == "{r1} spoke of cables. Mine."


def test_somebody_put_out_is_told(editor, paper, watch: Watch):
    expect(editor.locator("[data-remark]")).to_have_count(2)  # what the page asks for is there
    watch.allow("404")
    Membership.objects.filter(user=paper.cast.rapporteur).delete()
    add(editor, " Mine.")
    expect(editor.locator("#cut-off")).to_contain_text("may no longer write here")
    assert paper.blocks[0].text == "{r1} spoke of cables."


def test_a_token_is_found_and_put_in_at_the_caret(editor, paper, assert_accessible):
    expect(editor.locator("[data-remark]")).to_have_count(2)  # those not used yet
    box(editor, 1).press("Control+End")
    editor.get_by_label("Search the remarks").fill("point 5")
    expect(editor.locator("[data-remark]")).to_have_count(1)
    editor.locator("[data-remark]").click()
    expect(editor.locator("[data-token]").first).to_have_text("A Korean participant")
    assert_accessible(editor)
    editor.keyboard.press("Enter")  # the proposal has the focus
    expect(box(editor, 1)).to_have_value("{r2} disagreed. {r5}")
    expect(box(editor, 1)).to_be_focused()
    expect(printed(editor, 1)).to_have_text("A Russian participant disagreed. A Korean participant")
    expect(editor.locator("#remarks")).to_contain_text("No remark fits.")


def test_an_attribution_shows_its_remark(editor, assert_accessible):
    printed(editor).get_by_role("button", name="A Korean participant").click()
    expect(editor.locator("#evidence")).to_contain_text("r1 · KR1 Nari Vellumkin")
    assert_accessible(editor)


def test_deeds_save_first_and_keep_the_keyboard_where_it_was(editor, paper):
    add(editor, " Mine.", 1)
    box(editor).press("Control+End")
    editor.keyboard.type("!")
    editor.locator("[data-deed=down]").nth(1).press("Enter")  # of the first paragraph
    expect(box(editor, 1)).to_have_value("{r1} spoke of cables.!")
    assert paper.texts[0][1] == ["{r2} disagreed. Mine.", "{r1} spoke of cables.!"]
    expect(editor.locator(".block").nth(2).locator("[data-deed=down]")).to_be_focused()


def test_splits_at_the_caret_joins_and_takes_it_back(editor, paper):
    box(editor).press("Control+Home")
    for _ in range(len("{r1} spoke")):
        editor.keyboard.press("ArrowRight")
    editor.locator("[data-deed=split]").first.click()
    expect(box(editor, 1)).to_have_value("of cables.")
    assert paper.texts[0][1] == ["{r1} spoke", "of cables.", "{r2} disagreed."]
    editor.locator("[data-deed=merge]").nth(1).click()
    expect(box(editor, 1)).to_have_value("{r2} disagreed.")
    for texts in (["{r1} spoke", "of cables."], ["{r1} spoke of cables."]):
        editor.get_by_role("button", name="Undo").click()
        expect(box(editor, len(texts) - 1)).to_have_value(texts[-1])
    editor.get_by_role("button", name="Redo").click()
    expect(box(editor, 1)).to_have_value("of cables.")


def test_a_heading_is_saved_and_enter_moves_nothing(editor, paper):
    heading = editor.get_by_label("Heading").first
    heading.fill("Cables at sea")
    heading.press("Enter")
    expect(editor.locator(".outline a").first).to_have_text("Cables at sea")
    assert [section.heading for section in paper.sections] == ["Cables at sea", "Part 2"]


def test_deleting_a_section_asks_once(editor, paper):
    asked = []
    editor.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    editor.get_by_role("button", name="Delete section").first.click()
    expect(editor.locator(".outline a")).to_have_count(1)
    assert asked == ["Delete this section with all its paragraphs? Undo brings it back."]


def test_without_scripts_every_deed_works(browse_as, paper):
    page = browse_as(paper.cast.rapporteur, java_script_enabled=False)
    page.goto(REPORT)
    box(page).fill("One.\n\nTwo.")
    page.locator("[data-deed=split]").first.click()
    assert paper.texts[0][1] == ["One.", "Two.", "{r2} disagreed."]
    box(page, 1).fill("Two, mine.")
    page.locator(".block [data-save]").nth(1).click()
    page.locator("[data-deed=up]").nth(2).click()
    page.locator("[data-deed=add]").nth(1).click()
    page.get_by_label("Heading").first.fill("Cables")
    page.get_by_label("Heading").first.press("Enter")
    expect(page.get_by_label("Heading").first).to_have_value("Cables")
    assert paper.texts[0][0] == "Cables"
    assert sorted(paper.texts[0][1]) == ["", "One.", "Two, mine.", "{r2} disagreed."]
    page.get_by_label("Search the remarks").fill("point 5")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("code")).to_have_text("{r5}")


def test_observers_read(browse_as, paper, assert_accessible):
    page = browse_as(paper.cast.observer)
    page.goto(REPORT)
    expect(page.locator("article")).to_contain_text("A Korean participant spoke of cables.")
    expect(page.locator("textarea")).to_have_count(0)
    assert_accessible(page)


@pytest.mark.parametrize("page_name", ["read", "front", "export"])
def test_the_pages_beside_it_are_accessible(editor, assert_accessible, page_name):
    editor.goto(f"{REPORT}/{page_name}")
    assert_accessible(editor)


def test_an_empty_dialogue_is_begun_by_keyboard(browse_as, paper, assert_accessible):
    paper.report.delete()
    page = browse_as(paper.cast.rapporteur)
    page.goto(REPORT)
    assert_accessible(page)
    page.get_by_role("button", name="Begin with an empty one").press("Enter")
    expect(page.get_by_label("Heading")).to_have_value("New section")
