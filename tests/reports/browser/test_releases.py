"""From a held report to files that went out, through the screen alone."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect

from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.models import Dialogue, User
from reports.actions.load_dialogue import load_dialogue
from reports.domain.audiences import Audience
from reports.domain.findings import Kind
from reports.domain.frozen import digest_of
from reports.gate import open_gate
from reports.models import Release
from tests.cast import NOW, make_user
from tests.plumbing.watch import Watch
from tests.reports.clearing import clear
from tests.reports.releasing import make_free_paper, release
from tests.secrecy.house import SAMPLE, identities

pytestmark = pytest.mark.django_db(transaction=True)
EXTENSIONS = ("docx", "pdf", "html", "md")


def load_sample(convenor: User) -> Dialogue:
    """The sample dialogue as it comes."""
    record = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
    return load_dialogue(record=record, by=convenor, now=NOW)


def test_the_sample_is_held_mended_released_and_taken_along(
    browse_as: Callable[..., Page],
    assert_accessible: Callable[[Page], None],
) -> None:
    convenor = make_user("convenor@example.org")
    dialogue = load_sample(convenor)
    gate = f"/d/{dialogue.slug}/release?audience=public"
    page = browse_as(convenor)
    page.goto(f"/d/{dialogue.slug}/releases")
    page.get_by_role("link", name="What holds it for public").click()
    mends = page.locator("section[aria-labelledby=reasons]").get_by_role(
        "button", name="Say “most participants”"
    )
    expect(mends).to_have_count(3)
    for left in (2, 1, 0):
        mends.first.click()
        expect(mends).to_have_count(left)
    assert {each.kind for each in open_gate(dialogue, Audience.PUBLIC).holds} == {
        Kind.CLEARANCE_MISSING
    }
    clear(dialogue)
    page.goto(gate)
    expect(page.get_by_role("heading", name="Nothing holds it")).to_be_visible()
    assert open_gate(dialogue, Audience.PUBLIC).holds == ()
    assert_accessible(page)
    page.goto(gate)
    page.get_by_role("button", name="Release to public").click()
    page.wait_for_url("**/jobs/**")
    call_command("work", "--once")
    page.get_by_role("link", name="Its files").click()
    expect(page.get_by_role("heading", name="Release 1")).to_be_visible()
    assert_accessible(page)
    assert_taken_along(page, dialogue)
    page.get_by_role("link", name="Release 1", exact=True).click()
    expect(page.get_by_text("Most participants").first).to_be_visible()
    assert_accessible(page)


def assert_taken_along(page: Page, dialogue: Dialogue) -> None:
    """What the browser saved is what was kept, it is whole, and it names nobody."""
    kept = Release.objects.get(dialogue=dialogue)
    saved: dict[str, bytes] = {}
    for extension in EXTENSIONS:
        with page.expect_download() as download:
            page.get_by_role("link", name=f"{extension} of release 1").click()
        name = f"{dialogue.slug}-public.{extension}"
        assert download.value.suggested_filename == name
        saved[name] = Path(download.value.path()).read_bytes()
    assert saved == {file.name: bytes(file.content) for file in kept.files.all()}
    digests = {name: sha256(content).hexdigest() for name, content in saved.items()}
    assert kept.digest == digest_of(kept.words, digests)
    record = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
    text = saved[f"{dialogue.slug}-public.md"].decode()
    assert [name for name in identities(record) if name in text] == []
    assert "DRAFT" not in text


def test_a_finding_is_let_pass_and_taken_back(
    browse_as: Callable[..., Page], assert_accessible: Callable[[Page], None], watch: Watch
) -> None:
    watch.allow("422")  # what is refused is answered so
    paper = make_free_paper()
    paper.type(paper.blocks[0], "{r1 several} spoke of cables.")
    paper.type(paper.blocks[1], "{r2} disagreed with Nari Vellumkin.")
    clear(paper.cast.dialogue)
    page = browse_as(paper.cast.convenor)
    page.goto("/d/coast-2026/release")
    page.get_by_role("button", name="nobody on the roster").click()
    expect(page.get_by_role("heading", name="1 reason holds it")).to_be_visible()
    page.get_by_text("Let it pass at your own risk").click()
    page.get_by_label("Why this may go out").fill("Because.")
    page.get_by_role("button", name="Let it pass", exact=True).click()
    expect(page.get_by_text("Write down why").first).to_be_visible()
    expect(page.get_by_label("Why this may go out")).to_have_value("Because.")
    assert_accessible(page)
    page.get_by_label("Why this may go out").fill("They all agreed to it in the last session.")
    page.get_by_role("button", name="Let it pass", exact=True).click()
    expect(page.get_by_role("heading", name="Nothing holds it")).to_be_visible()
    expect(page.get_by_text("They all agreed to it in the last session.")).to_be_visible()
    assert_accessible(page)
    page.get_by_role("button", name="Take back").first.click()
    expect(page.get_by_role("heading", name="1 reason holds it")).to_be_visible()


def test_an_observer_finds_what_went_out(
    browse_as: Callable[..., Page], assert_accessible: Callable[[Page], None]
) -> None:
    paper = make_free_paper()
    release(paper)
    page = browse_as(paper.cast.observer)
    page.goto("/d/coast-2026/releases")
    page.get_by_role("link", name="Release 1", exact=True).click()
    expect(page.get_by_text("A Korean participant spoke of cables.")).to_be_visible()
    assert_accessible(page)
