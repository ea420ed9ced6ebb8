"""A new organiser's first steps, in a browser: every page by keyboard and eye as well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from dialogues.models import Dialogue, User
from tests.cast import PASSWORD, Cast, make_cast

Check = Callable[[Page], None]


@pytest.fixture
def link(live_server: LiveServer, settings, capsys) -> str:
    """The link that the first organiser is given."""
    settings.SITE_URL = live_server.url
    call_command("create_organiser", "anna@example.org", "--name", "Anna Tellwright")
    return str(capsys.readouterr().out).strip()


@pytest.fixture
def cast(live_server: LiveServer) -> Cast:
    """The usual people, for pages that have something to show."""
    return make_cast()


def sign_in(page: Page, email: str) -> None:
    """Through the door that everybody takes."""
    page.goto("/account/login/")
    page.get_by_label("Email").fill(email)
    page.get_by_role("textbox", name="Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dialogues")


def test_signs_in_by_link_and_sets_a_password(page: Page, link: str, assert_accessible: Check):
    page.goto(link)
    assert_accessible(page)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Set a password")
    assert_accessible(page)
    page.locator("[name=password1]").fill(PASSWORD)
    page.locator("[name=password2]").fill(PASSWORD)
    page.get_by_role("button", name="Set it").click()
    expect(page.get_by_role("heading", name="You are in no dialogue yet")).to_be_visible()
    assert_accessible(page)

    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert_accessible(page)
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    sign_in(page, "anna@example.org")


def test_makes_a_dialogue_with_delegations_and_a_member(
    page: Page, watch, link: str, assert_accessible: Check
):
    watch.allow("status of 422")
    page.goto(link)
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("link", name="Not now").click()

    page.get_by_role("link", name="New dialogue").click()
    expect(page.get_by_label("Short name")).to_be_visible()
    assert_accessible(page)
    page.get_by_label("Title").fill("Northern Coasts")
    expect(page.get_by_label("Short name")).to_have_value("northern-coasts")
    page.get_by_role("radio", name="Not for attribution").check()
    page.get_by_role("button", name="Create the dialogue").click()

    expect(page.get_by_role("heading", name="No delegations yet")).to_be_visible()
    assert_accessible(page)
    page.get_by_label("Nations").fill("Japan, KR, Nowhere")
    page.get_by_role("button", name="Add them").click()
    expect(page.get_by_text("“Nowhere” is not in the lexicon")).to_be_visible()
    assert_accessible(page)
    page.get_by_label("Nations").fill("Japan, KR")
    page.get_by_role("button", name="Add them").click()
    expect(page.get_by_role("status")).to_have_text("Added 2 delegations.")
    expect(page.get_by_text("an ROK participant")).to_be_visible()
    assert_accessible(page)

    page.get_by_role("link", name="Members").click()
    expect(page.get_by_label("E-mail address")).to_be_visible()
    assert_accessible(page)
    page.get_by_label("E-mail address").fill("bo@example.org")
    page.get_by_role("button", name="Add", exact=True).click()
    shown = page.get_by_label("Sign-in link").input_value()
    assert "/account/link/" in shown
    assert_accessible(page)

    dialogue = Dialogue.objects.get(slug="northern-coasts")
    assert (dialogue.rule, dialogue.delegations.count()) == ("not-for-attribution", 2)
    assert User.objects.filter(email="bo@example.org", memberships__dialogue=dialogue).exists()


def test_a_delegation_shows_what_it_prints_while_it_is_typed(
    page: Page, cast: Cast, assert_accessible: Check
):
    sign_in(page, "rapporteur@example.org")
    page.goto("/d/coast-2026/delegations")
    page.get_by_role("link", name="Own delegation").click()
    page.get_by_label("Name").fill("civil society")
    page.get_by_label("Adjective").fill("civil society")
    prints = page.get_by_role("region", name="What the words print")
    expect(prints.get_by_text("a participant from civil society")).to_be_visible()
    page.get_by_label("Alternatives").fill("NGO, Korean")
    expect(prints.get_by_text("an NGO participant")).to_be_visible()
    expect(prints.get_by_text("KR and this one share the printed form")).to_be_visible()
    assert_accessible(page)
    page.get_by_label("Alternatives").fill("NGO")
    page.get_by_label("Code").fill("CSO")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("civil society is a delegation now.")

    page.on("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Delete civil society").click()
    expect(page.get_by_role("button", name="Delete civil society")).to_be_visible()
    assert cast.dialogue.delegations.filter(code="CSO").exists()


@pytest.mark.parametrize("who", ["convenor", "observer"])
def test_the_pages_pass_for_every_role(page: Page, cast: Cast, assert_accessible: Check, who):
    sign_in(page, f"{who}@example.org")
    addresses = ["/", "/d/coast-2026/", "/d/coast-2026/members", "/d/coast-2026/delegations"]
    if who == "convenor":
        addresses += [
            "/d/coast-2026/settings",
            "/d/coast-2026/delegation/KR",
            "/d/coast-2026/regions/new",
            "/account/password/change/",
            "/account/logout/",
        ]
    for address in addresses:
        page.goto(address)
        assert_accessible(page)


def test_error_pages_and_dead_links_pass(page: Page, watch, cast: Cast, assert_accessible: Check):
    watch.allow("status of 40[34]")
    for address in ("/nowhere", "/account/link/unknown", "/account/password/reset/"):
        page.goto(address)
        assert_accessible(page)
    sign_in(page, "observer@example.org")
    page.goto("/d/coast-2026/settings")
    expect(page.get_by_text("Only a convenor may do this.")).to_be_visible()
    assert_accessible(page)


def test_the_first_tab_skips_to_the_content(page: Page, cast: Cast):
    sign_in(page, "convenor@example.org")
    page.goto("/d/coast-2026/members")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_the_admin_keeps_to_the_policy(page: Page, cast: Cast):
    keeper = cast.stranger
    keeper.is_staff = True
    keeper.save()
    sign_in(page, "stranger@example.org")
    page.get_by_role("link", name="Site").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What all dialogues share")
    page.get_by_role("link", name="Users").first.click()
    expect(page.get_by_role("link", name="convenor@example.org")).to_be_visible()
    page.goto("/admin/dialogues/nation/add/")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
