"""Sessions at the screen: made, ticked off on a telephone, and read."""

from datetime import UTC, datetime, time

import pytest
from playwright.sync_api import expect

from dialogues.domain.record import Stance
from dialogues.domain.rules import Rule
from dialogues.models import Attendance, Position, Remark, Session
from dialogues.models.remark import held
from tests.cast import make_cast, make_participant

pytestmark = pytest.mark.django_db(transaction=True)
REFUSED = "status of 422"  # Chromium prints every answer that is not good news
S1 = "/d/coast-2026/sessions/S1"


@pytest.fixture
def cast(transactional_db):
    return make_cast()


@pytest.fixture
def page(browse_as, cast):
    return browse_as(cast.rapporteur)


def say(cast, **fields):
    return Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        speaker=cast.guest.pk,
        text="The cable was cut.",
        **{"code": "r1", "position": 1, **fields},
    )


def test_makes_the_first_session_in_the_readers_zone(page, cast, assert_accessible):
    Session.objects.all().delete()
    page.goto("/d/coast-2026/sessions")
    assert_accessible(page)
    page.get_by_role("link", name="Add a session").click()
    expect(page.get_by_label("Time zone")).to_have_value("Asia/Seoul")
    page.get_by_label("Title").fill("Cables")
    page.get_by_label("Starts").fill("2026-06-09T09:00")
    page.get_by_label("Ends").fill("2026-06-09T12:00")
    assert_accessible(page)
    page.get_by_role("button", name="Add the session").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who attended S1")
    assert Session.objects.get().starts == datetime(2026, 6, 9, 0, 0, tzinfo=UTC)


def test_ticks_off_a_delegation_on_a_telephone(page, cast, at_width):
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    page.goto(f"{S1}/attendance")
    at_width(page, 360)
    count = page.locator("[data-count]").first
    expect(count).to_have_text("1 of 2")
    page.get_by_role("button", name="None of Russia").click()
    page.get_by_role("button", name="All of the ROK").click()
    expect(count).to_have_text("2 of 2")
    page.get_by_label("Capacity of KR2").select_option("Chair")
    page.get_by_label("KR2 to").fill("10:30")
    assert Attendance.objects.count() == 2  # nothing is sent before it is saved
    page.get_by_role("button", name="Save").last.click()
    expect(page.locator("#messages")).to_have_text("Saved: 2 places changed.")
    at_width(page, 360)
    rows = Attendance.objects.values_list("participant__code", "capacity", "end")
    assert sorted(rows) == [("KR1", "participant", None), ("KR2", "chair", time(10, 30))]


def test_saves_with_enter_in_a_field(page):
    page.goto(f"{S1}/attendance")
    page.get_by_label("KR1 from").fill("09:30")
    page.get_by_label("KR1 from").press("Enter")
    expect(page.locator("#messages")).to_have_text("Saved: 1 place changed.")
    assert Attendance.objects.get(participant__code="KR1").start == time(9, 30)
    assert Attendance.objects.count() == 2


def test_says_why_somebody_stays(page, cast, watch, assert_accessible):
    watch.allow(REFUSED)
    say(cast)
    page.goto(f"{S1}/attendance")
    page.get_by_label("Nari Vellumkin").uncheck()
    page.get_by_role("button", name="Save").last.click()
    expect(page.get_by_role("alert")).to_contain_text("KR1 has 1 remark in this session")
    expect(page.get_by_label("Nari Vellumkin")).not_to_be_checked()
    assert_accessible(page)
    assert Attendance.objects.count() == 2


def test_switches_the_rule_by_keyboard(page):
    page.goto(S1)
    page.get_by_text("Switch it from now on").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("The rule from now on")).to_be_focused()
    page.keyboard.type("Off")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#messages")).to_have_text("From now on: Off the record.")
    assert Session.objects.get().rule_in_force is Rule.OFF_THE_RECORD


def test_every_page_is_accessible(page, cast, assert_accessible):
    remark = say(cast, rule=Rule.ON_THE_RECORD, topic="Cables")
    Position.objects.create(
        dialogue=cast.dialogue, remark=remark, held=held(cast.other_guest.pk, Stance.AGREES)
    )
    say(cast, code="r2", position=2, supersedes=remark)
    for address in ("/d/coast-2026/sessions", S1, f"{S1}/attendance", f"{S1}/edit"):
        page.goto(address)
        assert_accessible(page)
