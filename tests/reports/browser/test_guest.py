"""A guest at a telephone without scripts: link, code, page, last screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, Response, Route, expect

from config.padding import DOOR, PAGE
from reports.actions.change_round import revoke_links
from reports.actions.review_code import make_code
from reports.desk import forget_desks
from tests.reports.review.circle import Circle
from tests.reports.review.guests import make_circle_of_five

pytestmark = pytest.mark.django_db(transaction=True)
Open = Callable[..., BrowserContext]
LANGUAGES = ("en-gb", "zh-hans", "ja", "ko", "ru")
LIMIT = 100_000  # bytes on a first visit


@pytest.fixture
def circle() -> Iterator[Circle]:
    yield make_circle_of_five(timezone.now())
    forget_desks()


@pytest.fixture
def phone(new_context: Open) -> Page:
    """A small telephone on which no script runs."""
    page = new_context(java_script_enabled=False).new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    return page


def go_in(page: Page, circle: Circle) -> None:
    """Through link and code."""
    page.goto(circle.link(circle.paper.cast.guest))
    page.get_by_role("button", name="Continue").click()
    code = make_code(invitation=circle.invitation(circle.paper.cast.guest), now=timezone.now())
    page.get_by_label("Code of six digits").fill(code)
    page.get_by_role("button", name="Open my page").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What the report says you said")


def passage(page: Page, number: int):
    return page.get_by_role("region", name=f"Passage {number} of 5")


def test_five_passages_are_decided_in_five_ways(phone, circle):
    go_in(phone, circle)
    passage(phone, 1).get_by_role("button", name="Approve").click()
    expect(passage(phone, 1).get_by_text("Saved: it may print as it stands.")).to_be_in_viewport()

    passage(phone, 2).get_by_text("Approve with a change").click()
    passage(phone, 2).get_by_role("textbox").first.fill("A participant asked for a map.")
    passage(phone, 2).get_by_role("button", name="Save this change").click()
    expect(passage(phone, 2).get_by_text("A participant asked for a map.").first).to_be_visible()

    passage(phone, 3).get_by_text("Describe me less closely").click()
    passage(phone, 3).get_by_role("button", name="Ask for “a participant”").click()
    expect(passage(phone, 3).get_by_text("To be described less closely")).to_be_visible()

    passage(phone, 4).get_by_text("Leave it out").click()
    passage(phone, 4).get_by_role("button", name="Leave this passage out").click()
    expect(passage(phone, 4).get_by_text("Saved: it will not print.")).to_be_visible()

    passage(phone, 5).get_by_text("Tell or ask the rapporteurs something").click()
    passage(phone, 5).get_by_role("textbox").last.fill("Is this needed?")
    passage(phone, 5).get_by_role("button", name="Send the comment alone").click()
    expect(passage(phone, 5).get_by_text("Is this needed?").first).to_be_visible()

    phone.get_by_role("button", name="Approve all that I have not decided on").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("What you decided")
    expect(phone.get_by_text("You have decided on everything.")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_read_by_anybody_in_every_language(
    new_context, watch, circle, language, assert_accessible
):
    watch.allow("404")
    page = new_context().new_page()
    page.goto(circle.link(circle.paper.cast.guest))
    page.locator(f"nav a[lang={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert_accessible(page)
    page.locator("main button").click()
    expect(page.locator("#code")).to_be_visible()
    assert_accessible(page)
    code = make_code(invitation=circle.invitation(circle.paper.cast.guest), now=timezone.now())
    page.locator("#code").fill(code)
    page.locator("main button").first.click()
    page.locator(f".languages button[lang={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    for summary in page.locator("summary").all():
        summary.click()
    assert_accessible(page)
    for address in ("/review/done", "/review/copy", "/r/nothing"):
        page.goto(address)
        assert_accessible(page)


def test_the_keyboard_alone_reaches_every_button_in_order(new_context, circle):
    page = new_context(java_script_enabled=True).new_page()
    go_in(page, circle)
    page.locator("body").focus()
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.textContent.trim()"))
        if seen[-1] == "Withdraw all my passages":
            break
    assert seen[0] == "Skip to the content"
    order = [
        seen.index("Approve"),
        seen.index("Approve with a change"),
        seen.index("Describe me less closely"),
        seen.index("Leave it out"),
        seen.index("Approve all that I have not decided on"),
        seen.index("I agree"),
        seen.index("See what I decided"),
        seen.index("Withdraw all my passages"),
    ]
    assert order == sorted(order)


def test_a_first_visit_is_under_100_kilobytes(phone, circle):
    sizes: list[int] = []

    def weigh(response: Response) -> None:
        sizes.append(response.request.sizes()["responseBodySize"])

    phone.on("requestfinished", lambda request: weigh(request.response()))
    go_in(phone, circle)
    phone.wait_for_load_state("networkidle")
    assert 3_000 < sum(sizes) < LIMIT
    assert {DOOR, PAGE} <= set(sizes)  # filled up as they came over the line


def test_every_button_sends_as_much_where_nothing_is_typed(phone, circle):
    """As the browser itself puts together what it sends; it stays on the page."""
    go_in(phone, circle)
    sizes: dict[str, set[int]] = {}

    def weigh(route: Route) -> None:
        form = urlsplit(route.request.url).path.removeprefix("/review/")
        sizes.setdefault(form, set()).add(len(route.request.post_data_buffer or b""))
        route.fulfill(status=204)

    phone.route("**/review/*", weigh)
    for summary in phone.locator("summary").all():
        summary.click()
    buttons = phone.locator("form button").all()
    for button in buttons:
        with phone.expect_request("**/review/*"):
            button.click()
    assert len(buttons) > 30
    assert set(sizes) == {"respond", "endorse", "request", "approve", "language", "leave"}
    assert {len(each) for each in sizes.values()} == {1}, sizes
    assert sizes["respond"] == sizes["endorse"] == sizes["request"]


def test_the_token_is_in_no_address_referrer_or_cookie_afterwards(phone, circle):
    asked = []
    phone.on("request", lambda request: asked.append((request.url, request.headers)))
    link = circle.link(circle.paper.cast.guest)
    phone.goto(link)
    token = link.rsplit("/", 1)[1]
    phone.get_by_role("button", name="Continue").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Your code")
    assert urlsplit(phone.url).path == "/review/code"
    assert [url for url, headers in asked if token in headers.get("referer", "")] == []
    assert [url for url, _ in asked if token in url] == [
        each for each in [url for url, _ in asked] if each.endswith(link)
    ]
    cookies = phone.context.cookies()
    assert {each["name"] for each in cookies} == {"review", "csrftoken"}
    assert [each["name"] for each in cookies if token in each["value"]] == []
    review = next(each for each in cookies if each["name"] == "review")
    assert (review["httpOnly"], review["sameSite"]) == (True, "Lax")


def test_back_shows_nothing_once_the_link_is_revoked(phone, watch, circle):
    watch.allow("404")
    go_in(phone, circle)
    phone.get_by_role("link", name="See what I decided").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("What you decided")
    cast = circle.paper.cast
    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now())
    phone.go_back()
    expect(phone.get_by_role("heading", level=1)).to_have_text("This opens nothing now")
    expect(phone.get_by_text("cables")).to_have_count(0)
