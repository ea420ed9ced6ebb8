"""The capture page at the keyboard: complete, type, Enter; and what the network may do to it."""

import re
from http import HTTPStatus

import pytest
from playwright.sync_api import expect

from dialogues.domain.record import Stance
from dialogues.models import Position, Remark, Session
from tests.cast import make_cast

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "/d/coast-2026/sessions/S1/notes"
STORED = "Everything is stored."
REFUSED = "status of 422"  # Chromium prints every answer that is not good news


@pytest.fixture
def cast(transactional_db):
    return make_cast()


@pytest.fixture
def page(browse_as, cast):
    page = browse_as(cast.rapporteur)
    page.goto(ADDRESS)
    return page


def entry(page):
    return page.get_by_role("combobox")


def file(page, line):
    entry(page).fill(line)
    entry(page).press("Enter")


def lines(page):
    return page.locator("#lines .line")


def status(page):
    return page.locator("#capture-status")


def test_keeps_up_from_the_keyboard(page, cast):
    expect(entry(page)).to_be_focused()
    page.keyboard.type("quill")
    expect(page.get_by_role("option")).to_have_text(["RU1 Osip Quillmarsh"])
    page.keyboard.press("Tab")
    expect(entry(page)).to_have_value("RU1: ")
    page.keyboard.type("The cable was cut. +KR1")
    page.keyboard.press("Enter")
    expect(lines(page)).to_have_count(1)
    expect(lines(page)).to_contain_text("The cable was cut.")
    expect(lines(page)).to_contain_text("agree: KR1")
    expect(status(page)).to_have_text(STORED)
    remark = Remark.objects.get()
    assert (remark.speaker, remark.text) == (cast.other_guest.pk, "The cable was cut.")


def test_completes_with_enter_and_chooses_with_arrows(page):
    page.keyboard.type("o")
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(entry(page)).to_have_value("RU1: ")
    assert Remark.objects.count() == 0


def test_agrees_and_disagrees_with_one_key(page):
    file(page, "KR1: First.")
    file(page, "KR1: Second.")
    expect(lines(page)).to_have_count(2)
    page.keyboard.press("+")
    expect(page.get_by_role("option")).to_have_count(2)
    page.keyboard.type("RU1")
    page.keyboard.press("Enter")
    expect(lines(page).nth(1)).to_contain_text("agree: RU1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(lines(page).nth(0)).to_be_focused()
    page.keyboard.press("-")
    expect(page.locator("#aim")).to_have_text("On r1:")
    page.keyboard.type("RU1")
    page.keyboard.press("Enter")
    expect(lines(page).nth(0)).to_contain_text("disagree: RU1")
    held = {(row.remark.code, row.stance) for row in Position.objects.all()}
    assert held == {("r2", Stance.AGREES), ("r1", Stance.DISAGREES)}


def test_says_what_is_wrong_and_keeps_the_line(page, watch):
    watch.allow(REFUSED)
    file(page, "Nobody: said this.")
    refused = page.locator("#waiting .line-refused")
    expect(refused).to_contain_text("nobody on the roster")
    file(page, "KR1: Fine.")
    expect(lines(page)).to_have_count(1)
    expect(status(page)).to_have_text("1 line was refused.")
    refused.get_by_role("button", name="Mend").click()
    expect(entry(page)).to_have_value("Nobody: said this.")
    file(page, "KR1: Said this.")
    expect(lines(page)).to_have_count(2)
    expect(status(page)).to_have_text(STORED)


def test_drops_a_refused_line(page, watch):
    watch.allow(REFUSED)
    file(page, "Nobody: said this.")
    page.get_by_role("button", name="Drop").click()
    expect(status(page)).to_have_text(STORED)
    assert Remark.objects.count() == 0


def test_sends_again_what_could_not_be_sent(page, watch):
    watch.allow("Failed to load resource")
    page.route("**/notes/file", lambda route: route.abort())
    file(page, "KR1: While the line was down.")
    file(page, "RU1: And again.")
    expect(status(page)).to_have_text("2 lines are not stored yet.")
    expect(page.locator("#waiting .line")).to_have_count(2)
    page.unroute("**/notes/file")
    expect(lines(page)).to_have_count(2)
    expect(status(page)).to_have_text(STORED)
    assert [remark.text for remark in Remark.objects.all()] == [
        "While the line was down.",
        "And again.",
    ]


def test_waits_before_it_tries_again(page, watch):
    watch.allow("Failed to load resource")
    tries = []
    page.route("**/notes/file", lambda route: (tries.append(1), route.abort()))
    file(page, "KR1: While the line was down.")
    page.wait_for_timeout(1500)
    assert len(tries) == 2  # at once, and a second later


def test_keeps_what_was_not_sent_over_a_reload(page, watch):
    watch.allow("Failed to load resource")
    page.route("**/notes/file", lambda route: route.abort())
    file(page, "KR1: Before the reload.")
    expect(status(page)).to_have_text("1 line is not stored yet.")
    page.on("dialog", lambda dialog: dialog.accept())
    page.unroute("**/notes/file")
    page.reload()
    expect(lines(page)).to_have_count(1)
    assert Remark.objects.get().text == "Before the reload."


def test_files_once_though_the_answer_was_lost(page, watch):
    watch.allow("Failed to load resource")
    lost = []

    def lose_the_answer(route):
        if lost:
            route.continue_()
        else:
            lost.append(route.fetch())
            route.abort()

    page.route("**/notes/file", lose_the_answer)
    file(page, "KR1: Only once.")
    expect(status(page)).to_have_text(STORED, timeout=15_000)
    expect(lines(page)).to_have_count(1)
    assert lost[0].status == 200
    assert Remark.objects.count() == 1


def test_shows_what_a_second_rapporteur_files(page, browse_as, cast):
    other = browse_as(cast.convenor)
    other.goto(ADDRESS)
    other.locator("#topic").fill("Hotlines")
    file(other, "KR1: From the other end of the table.")
    file(page, "RU1: From this end.")
    for each in (page, other):
        expect(lines(each)).to_have_count(2, timeout=10_000)
    expect(page.locator("#topic")).to_have_value(re.compile("Hotlines|^$"))
    assert Remark.objects.count() == 2


def test_loses_nothing_in_a_second_tab(page):
    second = page.context.new_page()
    second.goto(ADDRESS)
    file(second, "KR1: In the second tab.")
    file(page, "KR1: In the first tab.")
    for each in (page, second):
        expect(lines(each)).to_have_count(2, timeout=10_000)


def test_sends_the_line_after_signing_in_again(page, browse_as, cast):
    again = browse_as(cast.rapporteur).context.cookies()
    page.context.clear_cookies(name="sessionid")
    file(page, "KR1: Kept.")
    expect(status(page)).to_contain_text("You are signed out")
    expect(page.locator("#waiting .line")).to_have_text(re.compile(r"Kept\."))
    assert Remark.objects.count() == 0
    page.context.add_cookies(again)
    expect(status(page)).to_have_text(STORED, timeout=15_000)
    assert Remark.objects.get().text == "Kept."


def test_asks_for_lines_while_signed_out(page, browse_as, cast):
    again = browse_as(cast.rapporteur).context.cookies()
    page.context.clear_cookies(name="sessionid")
    with page.expect_response(re.compile(r"since=")) as answer:
        pass
    assert answer.value.status == HTTPStatus.FOUND
    page.context.add_cookies(again)
    file(page, "KR1: Kept.")
    expect(lines(page)).to_contain_text("Kept.")


def test_switches_rule_and_topic(page):
    file(page, "Topic: Cables")
    expect(page.locator("#topic")).to_have_value("Cables")
    file(page, "Rule: off-the-record")
    expect(page.locator("#rule")).to_have_text("Off the record")
    file(page, "KR1: Not for the report.")
    expect(lines(page)).to_contain_text("Off the record")
    assert Remark.objects.get().topic == "Cables"
    assert Session.objects.get().rule_in_force.value == "off-the-record"


def test_reads_well_on_every_screen(page, watch, assert_accessible):
    watch.allow(REFUSED)
    file(page, "KR1: A long enough remark to fill more than one line of a telephone. +RU1")
    file(page, "= My own view.")
    file(page, "Nobody: said this.")
    expect(lines(page)).to_have_count(2)
    expect(page.locator("#waiting .line-refused")).to_have_count(1)
    assert_accessible(page)
