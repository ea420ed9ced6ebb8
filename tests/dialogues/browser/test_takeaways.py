"""Takeaways at the screen: written with evidence, moved by keyboard, followed to a remark."""

import re

import pytest
from playwright.sync_api import expect

from dialogues.models import Remark, Takeaway
from tests.cast import make_cast

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "/d/coast-2026/takeaways"


@pytest.fixture
def cast(transactional_db):
    cast = make_cast()
    texts = ("The cable was cut.", "Ships wait for permits.", "Cables can be mended.")
    for number, text in enumerate(texts, start=1):
        Remark.objects.create(
            dialogue=cast.dialogue,
            session=cast.session,
            code=f"r{number}",
            position=number,
            speaker=(cast.guest if number < 3 else cast.other_guest).pk,
            text=text,
        )
    return cast


@pytest.fixture
def page(browse_as, cast):
    page = browse_as(cast.rapporteur)
    page.goto(ADDRESS)
    return page


def write(page, text, kind="takeaway"):
    page.goto(f"{ADDRESS}/new/takeaway?kind={kind}")
    page.get_by_label("Text").fill(text)
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator("#messages")).to_contain_text("is written.")


def test_writes_a_takeaway_with_evidence(page, assert_accessible):
    assert_accessible(page)
    page.get_by_role("link", name="Write a takeaway").click()
    page.wait_for_load_state()  # the preview listens from then on
    page.get_by_label("Text").press_sequentially("{r3 ~")
    expect(page.locator("#prints")).to_contain_text("is not closed")
    page.get_by_label("Text").fill("Repair comes first, as {r3} said.")
    expect(page.locator("#prints")).to_have_text(
        "Repair comes first, as a Russian participant said."
    )
    search = page.get_by_label("Search the remarks")
    search.fill("quillmarsh MENDED")
    expect(page.locator("[data-exhibit]:visible")).to_have_count(1)
    search.press("Enter")
    page.get_by_label("Cables can be mended.").check()
    search.fill("")
    page.get_by_label("The cable was cut.").check()
    expect(page.locator("#picked")).to_have_text("2 picked, 3 shown")
    assert_accessible(page)
    page.get_by_role("button", name="Write it down").click()

    row = page.locator("#t1")
    expect(row.locator(".report-text")).to_have_text(
        "Repair comes first, as a Russian participant said."
    )
    row.get_by_text("rests on 2 remarks").click()
    assert_accessible(page)
    row.get_by_role("link", name="r3 in S1").click()
    expect(page).to_have_url(re.compile(r"/sessions/S1#r3$"))
    page.locator("#r3").get_by_role("link", name="evidence of t1").click()
    expect(page).to_have_url(re.compile(r"/takeaways#t1$"))


def test_says_what_is_wrong_with_a_token(page, watch, assert_accessible):
    watch.allow("status of 422")
    page.goto(f"{ADDRESS}/new/takeaway")
    page.get_by_label("Text").fill("As {r9} said.")
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator("#text-errors")).to_contain_text("r9")
    assert_accessible(page)
    assert Takeaway.objects.count() == 0


def test_moves_by_keyboard_and_by_button(page):
    for text in ("First.", "Second.", "Third."):
        write(page, text)
    write(page, "Advice.", kind="recommendation")
    texts = page.locator(".takeaways").first.locator(".report-text")
    page.get_by_role("link", name="Edit t3").focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(texts).to_have_text(["First.", "Third.", "Second."])
    expect(page.locator("#t3")).to_be_focused()
    page.keyboard.press("Alt+ArrowUp")
    expect(texts).to_have_text(["Third.", "First.", "Second."])
    page.keyboard.press("Alt+ArrowUp")
    page.get_by_role("button", name="Move t1 down").click()
    expect(texts).to_have_text(["Third.", "Second.", "First."])
    codes = [takeaway.code for takeaway in Takeaway.objects.all()]
    assert codes == ["t3", "t2", "t1", "t4"]


def test_deletes_after_asking(page):
    write(page, "First.")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Delete t1").click()
    expect(page.locator("#messages")).to_have_text("t1 is deleted. Its remarks stay.")
    assert Remark.objects.count() == 3
