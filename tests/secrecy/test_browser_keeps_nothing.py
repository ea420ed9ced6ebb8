"""Threats 16 and 17 at the screen: what a browser keeps, and what it could be made to run."""

import json

import pytest
from playwright.sync_api import expect

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.models import Membership, Role
from reports.actions.load_dialogue import load_dialogue
from tests.cast import NOW, make_cast, make_user

pytestmark = pytest.mark.django_db(transaction=True)
ROSTER = "/d/coast-2026/roster"
NOTES = "/d/coast-2026/sessions/S1/notes"
# What would become an element of its own wherever a page prints it as it is.
PAYLOAD = """"'></title></script><img src=x data-canary onerror=alert(1)>{{ 7|add:7 }}"""
HOSTILE = {
    "rapporteur": 1,
    "dialogue": {"slug": "hostile", "title": PAYLOAD, "convenor": PAYLOAD, "series": PAYLOAD},
    "regions": [{"code": "NEA", "name": f"N{PAYLOAD}", "adjective": f"A{PAYLOAD}"}],
    "delegations": [
        {"code": "KR", "name": f"K{PAYLOAD}", "noun": f"L{PAYLOAD}", "adjective": f"M{PAYLOAD}"},
        {"code": "RU", "name": "Russia", "adjective": "Russian"},
    ],
    "participants": [
        {
            "code": "KR1",
            "delegation": "KR",
            "name": PAYLOAD,
            "native_name": PAYLOAD,
            "affiliation": PAYLOAD,
            "title": PAYLOAD,
        },
        {"code": "RU1", "delegation": "RU", "name": "Osip Quillmarsh"},
    ],
    "sessions": [
        {
            "code": "S1",
            "title": PAYLOAD,
            "starts": "2026-06-08T09:00+02:00",
            "attendance": ["KR1", "RU1"],
            "remarks": [
                {"id": "r1", "speaker": "KR1", "text": PAYLOAD, "topic": PAYLOAD},
                {"id": "r2", "speaker": "RU1", "text": "Yes.", "replies_to": "r1"},
            ],
            "own_notes": [{"after": "r1", "text": PAYLOAD}],
        }
    ],
    "takeaways": [{"id": "t1", "kind": "takeaway", "text": "Typed", "evidence": ["r1"]}],
    "report": {
        "title": PAYLOAD,
        "author": PAYLOAD,
        "sections": [{"heading": PAYLOAD, "blocks": [{"text": "{r1} spoke."}]}],
        "acknowledgements": [PAYLOAD],
    },
}
PAGES = (
    "", "settings", "members", "delegations", "delegation/KR", "region/NEA", "roster", "roster/KR1",
    "roster/import", "sessions", "sessions/S1", "sessions/S1/edit", "sessions/S1/attendance",
    "sessions/S1/notes", "sessions/S1/notes/upload", "sessions/S1/notes/r1/correct", "takeaways",
    "takeaways/t1", "takeaways/new/takeaway", "report", "report/read", "report/front",
    "report/export",
)  # fmt: skip


@pytest.fixture
def page(browse_as, transactional_db):
    return browse_as(make_cast().rapporteur)


def test_back_after_signing_out_shows_nobody(page):
    page.goto(ROSTER)
    expect(page.get_by_text("Nari Vellumkin")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_load_state()
    page.go_back()
    page.wait_for_load_state()
    assert "Nari" not in page.content()
    assert "/account/login/" in page.url


def test_signing_out_leaves_nothing_in_the_tab(page):
    page.goto(NOTES)
    page.evaluate("sessionStorage.setItem('capture:x', '[{\"line\": \"KR1: Said.\"}]')")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.accept()))
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_load_state()
    kept = page.evaluate("Object.keys(sessionStorage)")
    assert [key for key in kept if not key.startswith("htmx-current-path")] == []
    assert asked == [
        "Some lines are not stored yet and would be lost. Sign out all the same?",
    ]


def test_signing_out_can_be_thought_over(page):
    page.goto(ROSTER)
    page.evaluate("sessionStorage.setItem('capture:x', '[{}]')")
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_text("Nari Vellumkin")).to_be_visible()
    assert page.evaluate("sessionStorage.getItem('capture:x')") == "[{}]"


def test_forms_ask_the_browser_to_keep_nothing(page):
    for address in (ROSTER + "/KR1", ROSTER + "/new/participant", NOTES, NOTES + "/upload"):
        page.goto(address)
        forms = page.locator("main form").evaluate_all(
            "forms => forms.filter(f => f.querySelector('input:not([type=hidden]), textarea'))"
            ".map(f => f.autocomplete)"
        )
        assert set(forms) == {"off"}, address


def test_what_was_typed_is_printed_and_never_run(browse_as, transactional_db):
    owner = make_user("owner@example.org")
    record = read_dialogue(json.dumps(HOSTILE), file="hostile.yaml")
    dialogue = load_dialogue(record=record, by=owner, now=NOW)
    helper = make_user("helper@example.org")
    helper.name = PAYLOAD
    helper.save()
    Membership.objects.create(dialogue=dialogue, user=helper, role=Role.OBSERVER)
    page = browse_as(owner)
    ran = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    printed = 0
    for address in ("/", *(f"/d/hostile/{each}" for each in PAGES)):
        answer = page.goto(address)
        assert answer.status == 200, address
        assert page.locator("[data-canary]").count() == 0, address
        printed += "data-canary" in page.content()
    assert ran == []
    assert printed > 15
