"""The whole circle: asked, answered in five ways, taken, declined, asked again, released."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from reports.domain.audiences import Audience
from reports.gate import open_gate
from reports.models import Block, Release
from tests.plumbing.smtp import Postbox
from tests.reports.paper import Paper, say
from tests.reports.releasing import make_free_paper

pytestmark = pytest.mark.django_db(transaction=True)
THINGS = ("cables", "pipes", "ports", "ships", "ferries")
ADDRESS = "kr1@example.org"


@pytest.fixture
def paper() -> Paper:
    """Five paragraphs, each on a remark of the guest's; four people fit each description."""
    paper = make_free_paper()
    Block.objects.all().delete()
    for position, thing in enumerate(THINGS):
        code = say(paper.cast, paper.cast.guest, f"We need {thing}.")
        Block.objects.create(
            dialogue=paper.cast.dialogue,
            section=paper.sections[0],
            position=position,
            text=f"{{{code}}} spoke of {thing}.",
            accepted=[],
            drafted_from=[code],
        )
    return paper


def telephone(new_context: Callable[..., BrowserContext]) -> Page:
    """A small one."""
    page = new_context().new_page()
    page.set_viewport_size({"width": 360, "height": 740})
    return page


def work() -> None:
    """What the worker does within a second or two."""
    call_command("work", "--once")


def prepare(page: Page, paper: Paper) -> None:
    """The convenor asks one person, reads the mail and lets it leave."""
    page.goto("/d/coast-2026/review")
    page.get_by_role("link", name="Prepare a review").click()
    deadline = timezone.now() + timedelta(days=20)
    page.locator("#id_deadline").fill(f"{deadline:%Y-%m-%dT%H:%M}")
    # The boxes are above it: whoever asks for them while the page still arrives may be given none.
    expect(page.get_by_role("button", name="Write the invitations")).to_be_visible()
    for box in page.get_by_role("group", name="Who takes part").get_by_role("checkbox").all():
        box.set_checked(box.get_attribute("value") == str(paper.cast.guest.pk))
    page.get_by_label("Whom they can ask").fill("The convenor, +43 1 000")
    page.get_by_role("button", name="Write the invitations").click()
    page.wait_for_url("**/jobs/**")
    work()
    page.get_by_role("link", name="Look at the mails").click()
    page.get_by_role("link", name="Invitation to KR1").click()
    expect(page.get_by_label("Body")).to_have_value(re.compile(r"\{link\}"))
    page.get_by_label("Subject").fill("Please look at your words")
    page.get_by_role("button", name="Save the mail").click()
    page.get_by_role("button", name="Open the review and send the invitations").click()
    expect(page.get_by_text("1 invitation will leave in a moment.")).to_be_visible()
    work()


def let_in(guest: Page, postbox: Postbox, mail: int) -> None:
    """By the link of a mail and the code of the next one."""
    link = re.search(r"https?://\S+", postbox.to(ADDRESS)[mail])
    assert link
    guest.goto(link[0])
    expect(guest.get_by_text("cables")).to_have_count(0)
    guest.get_by_role("button", name="Continue").click()
    work()
    code = re.search(r"\b\d{6}\b", postbox.to(ADDRESS)[-1])
    assert code
    guest.get_by_role("textbox").fill(code[0])
    guest.get_by_role("button", name="Open my page").click()
    expect(guest.get_by_role("heading", level=1)).to_be_visible()


def passage(guest: Page, thing: str) -> Any:
    """The passage on something."""
    return guest.locator("section.passage").filter(has_text=f"We need {thing}.")


def decide(guest: Page) -> None:
    """Five passages in five ways."""
    passage(guest, "cables").get_by_role("button", name="Approve", exact=True).click()
    expect(passage(guest, "cables").locator(".done")).to_be_visible()
    pipes = passage(guest, "pipes")
    pipes.get_by_text("Approve with a change").click()
    pipes.get_by_role("textbox").first.fill("A Korean participant spoke of water pipes.")
    pipes.get_by_role("button", name="Save this change").click()
    ports = passage(guest, "ports")
    ports.get_by_text("Describe me less closely").click()
    ports.get_by_role("button", name="Ask for “A participant”").click()
    ships = passage(guest, "ships")
    ships.get_by_text("Leave it out").click()
    ships.get_by_role("button", name="Leave this passage out").click()
    ferries = passage(guest, "ferries")
    ferries.get_by_text("Tell or ask the rapporteurs something").click()
    ferries.get_by_role("textbox").last.fill("Was it not trains?")
    ferries.get_by_role("button", name="Send the comment alone").click()
    expect(passage(guest, "ferries").get_by_text("Was it not trains?").first).to_be_visible()


def answer(page: Page, paper: Paper) -> None:
    """The convenor takes one change, declines another, cuts what is to be left out, replies."""
    page.goto("/d/coast-2026/review")
    page.get_by_role("link", name="Review 1", exact=True).click()
    expect(page.get_by_text("0 of 1 answered").first).to_be_visible()
    pipes = page.locator("ul.passages > li").filter(has_text="spoke of pipes")
    expect(pipes.locator("ins")).to_have_text("water")
    pipes.get_by_role("button", name="Take the words of KR1").click()
    expect(page.get_by_text("The words are in the report.")).to_be_visible()
    ports = page.locator("ul.passages > li").filter(has_text="spoke of ports")
    ports.get_by_label("Why not").fill("Your delegation was alone in saying so.")
    ports.get_by_role("button", name="Decline the words of KR1").click()
    expect(page.get_by_text("Declined; they see your reason")).to_be_visible()
    ferries = page.locator("ul.passages > li").filter(has_text="spoke of ferries")
    expect(ferries.get_by_text("Was it not trains?")).to_be_visible()
    ferries.get_by_role("textbox", name="A word to KR1").fill("It was ferries.")
    ferries.get_by_role("button", name="Write to KR1").click()
    expect(page.get_by_text("They will see it on their page.")).to_be_visible()
    rewrite(page, paper)


def rewrite(page: Page, paper: Paper) -> None:
    """In the editor: cut one paragraph, and reword one that was cleared."""
    page.goto("/d/coast-2026/report")
    ships = page.locator("li.block").filter(has_text="spoke of ships")
    expect(ships.locator(".answers .tag")).to_have_text("■ to be left out")
    ships.get_by_role("button", name="Delete").click()
    expect(page.locator("li.block")).to_have_count(4)
    cables = page.locator(f"#block-{paper.blocks[0].pk}")
    expect(cables.locator(".answers .tag")).to_have_text("● approved")
    cables.locator("textarea").fill(paper.blocks[0].text.replace("cables", "deep cables"))
    expect(cables.locator(".answers .tag")).to_have_text("■ approved other words")
    expect(cables.locator("[data-saved]")).to_contain_text("Saved")


def ask_again(page: Page) -> None:
    """The convenor sends the mail that says that words have changed."""
    page.goto("/d/coast-2026/review")
    page.get_by_role("link", name="Review 1", exact=True).click()
    expect(page.get_by_text("1 passage has changed since somebody approved")).to_be_visible()
    page.get_by_role("button", name="Ask everybody again").click()
    expect(page.get_by_text("They are asked again; 1 mail will leave")).to_be_visible()
    work()


def decide_again(guest: Page) -> None:
    """What lapsed, what was declined and what was only commented on is approved."""
    expect(passage(guest, "cables").get_by_text("deep cables").first).to_be_visible()
    expect(guest.get_by_text("Your delegation was alone in saying so.")).to_be_visible()
    expect(guest.get_by_text("It was ferries.")).to_be_visible()
    for thing in ("cables", "ports", "ferries"):
        passage(guest, thing).get_by_role("button", name="Approve", exact=True).click()
        expect(passage(guest, thing).locator(".done")).to_be_visible()


def test_the_whole_circle(
    browse_as: Callable[..., Page],
    new_context: Callable[..., BrowserContext],
    assert_accessible: Callable[[Page], None],
    live_server: LiveServer,
    postbox: Postbox,
    settings: Any,
    paper: Paper,
) -> None:
    settings.SITE_URL = live_server.url
    page, guest = browse_as(paper.cast.convenor), telephone(new_context)
    prepare(page, paper)
    let_in(guest, postbox, 0)
    decide(guest)
    assert open_gate(paper.cast.dialogue, Audience.PUBLIC).holds
    answer(page, paper)
    ask_again(page)
    let_in(new := telephone(new_context), postbox, 2)
    decide_again(new)
    assert open_gate(paper.cast.dialogue, Audience.PUBLIC).holds == ()
    page.goto("/d/coast-2026/review")
    page.get_by_role("link", name="Review 1", exact=True).click()
    expect(page.get_by_text("1 of 1 answered").first).to_be_visible()
    assert_accessible(page)
    page.goto("/d/coast-2026/release?audience=public")
    page.get_by_role("button", name="Release to public").click()
    page.wait_for_url("**/jobs/**")
    work()
    expect(page.get_by_role("link", name="Its files")).to_be_visible()
    words = printed()
    assert "spoke of deep cables." in words
    assert "A Korean participant spoke of water pipes." in words
    assert "A Korean participant spoke of ports." in words
    assert "spoke of ferries." in words
    assert "ships" not in words
    assert "Vellumkin" not in words


def printed() -> str:
    """The words of the public file for Word."""
    file = Release.objects.get().files.get(format="docx")
    with zipfile.ZipFile(io.BytesIO(bytes(file.content))) as archive:
        return re.sub(r"<[^>]+>", "", archive.read("word/document.xml").decode())
