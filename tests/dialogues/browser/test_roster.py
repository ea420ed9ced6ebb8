"""The roster at the screen: a file with a bad row, and somebody added by keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from dialogues.domain.secret import Secret
from dialogues.models import Participant
from tests.cast import make_cast

pytestmark = pytest.mark.django_db(transaction=True)
ROSTER = {
    "name": "teilnehmer.csv",
    "mimeType": "text/csv",
    "buffer": (
        "Name;Land;Arbeitgeber\n"
        "Bora Tindlewick;Korea;Gezeiteninstitut\n"
        ";Russia;Nowhere\n"
        "Osip Quillmarsh;Russia;Küstenamt\n"
    ).encode("cp1252"),
}
REFUSED = "status of 422"  # Chromium prints every answer that is not good news


@pytest.fixture
def page(browse_as, transactional_db):
    return browse_as(make_cast().rapporteur)


def test_imports_a_file_with_a_bad_row(page, assert_accessible):
    page.goto("/d/coast-2026/roster")
    page.get_by_role("link", name="Import a file").click()
    page.locator("#id_file").set_input_files(ROSTER)
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What this file would do")
    rows = page.locator(".preview-rows tbody tr")
    expect(rows.nth(1)).to_contain_text("refused")
    expect(rows.nth(2)).to_have_text(re.compile("The name is missing."))
    expect(rows.nth(4)).to_contain_text("Institute RU1 Küstenamt")
    assert_accessible(page)
    assert Participant.objects.count() == 2

    page.get_by_role("button", name="Import 2 people").click()
    expect(page.locator("#messages")).to_have_text(
        "1 person added, 1 person changed. 1 row was left out."
    )
    expect(page.get_by_role("row", name="Bora Tindlewick")).to_contain_text("Gezeiteninstitut")
    affiliations = {person.affiliation for person in Participant.objects.all()}
    assert Secret("Küstenamt") in affiliations


def test_corrects_a_column(page, assert_accessible):
    page.goto("/d/coast-2026/roster/import")
    content = b"Wer,Woher\nBora Tindlewick,Korea\n"
    page.locator("#id_file").set_input_files({**ROSTER, "buffer": content})
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_role("alert")).to_contain_text("no column holds a name")
    assert_accessible(page)
    page.get_by_label("Name", exact=True).select_option(label="A: Wer")
    page.get_by_label("Delegation", exact=True).select_option(label="B: Woher")
    page.get_by_role("button", name="Look again").click()
    expect(page.get_by_role("row", name="Bora Tindlewick")).to_contain_text("added")


def test_adds_somebody_by_keyboard_alone(page):
    page.goto("/d/coast-2026/roster")
    page.get_by_role("link", name="Add somebody to Russia").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Code")).to_have_value("RU2")
    page.get_by_role("textbox", name="Name", exact=True).focus()
    page.keyboard.type("Pell Ashgrove")
    page.keyboard.press("Enter")
    expect(page.locator("#messages")).to_have_text("RU2 is on the roster.")
    assert Participant.objects.get(code="RU2").name == Secret("Pell Ashgrove")


def test_asks_before_somebody_is_taken_off(page):
    page.goto("/d/coast-2026/roster/new/participant?delegation=KR")
    page.get_by_role("textbox", name="Name", exact=True).fill("Pell Ashgrove")
    page.get_by_role("button", name="Add to the roster").click()
    page.get_by_role("link", name="Edit KR2").click()
    asked = []
    page.once("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.get_by_role("button", name="Take off the roster").click()
    assert asked == ["Take KR2 off the roster?"]
    assert Participant.objects.filter(code="KR2").exists()
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Take off the roster").click()
    expect(page.locator("#messages")).to_have_text("KR2 is off the roster.")


def test_every_page_is_accessible(page, assert_accessible, watch):
    watch.allow(REFUSED)
    for path in ("", "/new/participant", "/KR1", "/import"):
        page.goto(f"/d/coast-2026/roster{path}")
        assert_accessible(page)
    page.goto("/d/coast-2026/roster/new/participant")
    page.get_by_role("button", name="Add to the roster").click()
    expect(page.get_by_text("This field is required.")).to_be_visible()
    assert_accessible(page)
