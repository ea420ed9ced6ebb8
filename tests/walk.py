"""The steps of an organiser from a first sign-in link to a Word file, as hands would do them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

PASSWORD = "harbour lamp unlit at noon"
ROSTER = """\
Surname;Given name;Country;Employer;E-mail
Vellumkin;Nari;South Korea;Bureau of Paper Tides;nari@papertides.example
Inkwaddle;Soraval;South Korea;Bureau of Paper Tides;soraval@papertides.example
Mothsail;Dorimo;South Korea;Tin Gull Society;dorimo@tingull.example

Quillmarsh;Osip;Russia;Chart House of Nowhere;osip@charthouse.example
Sealwaxov;Taras;Russia;Chart House of Nowhere;taras@charthouse.example
Blotterskaya;Zoya;Russia;Tin Gull Society;zoya@tingull.example
Nibuchi;Renjiro;Japan;Lantern Academy;renjiro@lantern.example
;;Japan;Lantern Academy;nobody@lantern.example
Sumikawaii;Ayakuchi;Japan;Lantern Academy;ayakuchi@lantern.example
Fudegaki;Junpachi;Japan;Ferry Institute;junpachi@ferry.example
"""
IDENTIFYING = [
    word
    for line in ROSTER.splitlines()[1:]
    for column, word in enumerate(line.split(";"))
    if word and column != 2
]
# What is typed, line by line; the first two are completed from part of a surname.
LINES = [
    "Russia's icebreakers could mend the cable within a month.",
    "A month is too short for a winter sea. -KR1",
    "... Two ships at most can work there.",
    "Topic: Hotlines",
    "RU2: The coast guards should test their telephone every week. +JP1 +KR2",
    'JP2: "A line that nobody tests is not a line."',
    "= The quarrel was about weather and not about money.",
    "Rule: off-the-record",
    "RU3: The duty officer slept through the last call.",
    "Rule: chatham-house",
    "JP3: Repair crews ought to land without a visa.",
    "# Ask the chair for the map.",
]
SAID = [
    "icebreakers could mend the cable within a month",
    "month is too short for a winter sea",
    "two ships at most can work there",
    "test their telephone every week",
    "line that nobody tests is not a line",
    "land without a visa",
    "the quarrel was about weather and not about money",
]
NEVER = ["slept", "duty officer", "ask the chair"]


def click(page: Page | Locator, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def follow(page: Page | Locator, name: str) -> None:
    page.get_by_role("link", name=name, exact=True).first.click()


def told(page: Page) -> Locator:
    return page.locator("#messages")


def sign_in_first(page: Page, link: str) -> None:
    page.goto(link)
    click(page, "Continue")
    page.locator("[name=password1]").fill(PASSWORD)
    page.locator("[name=password2]").fill(PASSWORD)
    click(page, "Set it")
    expect(page.get_by_role("heading", name="You are in no dialogue yet")).to_be_visible()


def make_dialogue(page: Page) -> None:
    follow(page, "New dialogue")
    page.get_by_label("Title").fill("Cold Cables 2026")
    page.get_by_label("Short name").fill("cold-cables")
    page.get_by_label("Convenor").fill("Institute of Invented Weather")
    click(page, "Create the dialogue")
    page.get_by_label("Nations").fill("South Korea, RU, Japan")
    click(page, "Add them")
    expect(told(page)).to_contain_text("Added 3 delegations.")


def import_roster(page: Page, file: Path) -> None:
    """The strip leads there; the row without a name is shown as refused, the rest come in."""
    page.locator(".strip-next a").click()
    follow(page, "Import a file")
    page.locator("input[type=file]").set_input_files(file)
    click(page, "Look at it")
    refused = page.locator("tr").filter(has_text="no name")
    expect(refused).to_have_count(1)
    expect(refused).to_contain_text("Line 10")
    expect(page.locator(".row-why")).to_contain_text("The name is missing.")
    click(page, "Import 9 people")
    expect(page.get_by_role("heading", name=re.compile("^Roster"))).to_be_visible()
    expect(page.get_by_text("Osip Quillmarsh")).to_be_visible()


def open_session(page: Page) -> None:
    page.locator(".strip-next a").click()
    follow(page, "Add a session")
    page.get_by_label("Title").fill("Cables in winter")
    page.get_by_label("Starts").fill("2026-11-03T09:00")
    page.get_by_label("Time zone").select_option("Asia/Seoul")
    click(page, "Add the session")


def seat_everybody(page: Page) -> None:
    for delegation in ("the ROK", "Russia", "Japan"):
        click(page, f"All of {delegation}")
    click(page, "Save")
    expect(told(page)).to_contain_text("9")


def type_notes(page: Page) -> None:
    """From the keyboard alone, once the page is open."""
    keys = page.keyboard
    entry = page.get_by_role("combobox")
    expect(entry).to_be_focused()
    for surname, line in zip(("vell", "quill"), LINES[:2], strict=True):
        keys.type(surname)
        keys.press("Tab")
        keys.type(line)
        keys.press("Enter")
    for line in LINES[2:]:
        keys.type(line)
        keys.press("Enter")
    expect(page.locator("#capture-status")).to_have_text("Everything is stored.")
    expect(page.locator("#lines .line")).to_have_count(9)
    keys.press("+")
    keys.type("KR3")
    keys.press("Enter")
    expect(page.locator("#lines")).to_contain_text("agree: KR3")


def conclude(page: Page) -> None:
    """A takeaway that rests on what was said, and a recommendation."""
    follow(page, "Takeaways")
    follow(page, "Write a takeaway")
    page.get_by_label("Text", exact=True).fill("Weather decides how fast {r1} may be right.")
    expect(page.locator("#prints")).to_contain_text("how fast a Korean participant may be right")
    page.get_by_label("Search the remarks").fill("winter sea")
    page.get_by_role("checkbox").filter(visible=True).check()
    click(page, "Write it down")
    follow(page, "Write a recommendation")
    page.get_by_label("Text", exact=True).fill("Ring the other coast guard on Mondays.")
    click(page, "Write it down")
    expect(page.locator("main")).to_contain_text("rests on 1 remark")


def draft(page: Page) -> None:
    page.goto("/d/cold-cables/report")
    click(page, "Draft the report")
    expect(page.get_by_text("1 off-the-record remark was left out.")).to_be_visible(timeout=30_000)
    follow(page, "Open the report")


def edit(page: Page) -> None:
    """A sentence of one's own, and a token picked from the remarks."""
    box = page.locator("textarea[name=text]").first
    box.focus()
    box.press("Control+End")
    page.keyboard.type(" This sentence was written by hand, as was the view of ")
    page.get_by_label("Only those not used yet").uncheck()
    page.locator("[data-remark=r1]").click()
    click(page, "a Korean participant")
    page.keyboard.type(".")
    first = page.locator("li.block").first
    expect(first.locator("[data-saved]")).to_have_text("Saved")
    expect(first.locator("[data-print]")).to_contain_text("the view of a Korean participant.")


def export(page: Page) -> bytes:
    follow(page, "Export")
    click(page, "Export a draft")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click(timeout=30_000)
    assert download.value.suggested_filename == "cold-cables-internal-draft.docx"
    return Path(download.value.path()).read_bytes()


def on_a_telephone(page: Page, at_width: Callable[[Page, int], None]) -> None:
    """A line more from a small screen, and the draft to read."""
    page.goto("/d/cold-cables/sessions/S1/notes")
    at_width(page, 360)
    page.get_by_role("combobox").fill("KR2: And from the train as well.")
    click(page, "File")
    expect(page.locator("#capture-status")).to_have_text("Everything is stored.")
    expect(page.locator("#lines")).to_contain_text("And from the train as well.")
    page.goto("/d/cold-cables/report/read")
    at_width(page, 360)
    expect(page.locator("article")).to_contain_text("written by hand")


def seat_without_scripts(page: Page) -> None:
    """Each button sends the form, and what was ticked is saved with it."""
    for delegation in ("the ROK", "Russia", "Japan"):
        click(page, f"All of {delegation}")
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(9)


def paste_notes(page: Page) -> None:
    page.goto("/d/cold-cables/sessions/S1/notes/upload")
    first = ["Vellumkin: " + LINES[0], "Quillmarsh: " + LINES[1].replace("-RU1", "-KR1")]
    page.get_by_label("Or paste the notes").fill("\n\n".join([*first, *LINES[2:]]))
    click(page, "Preview")
    expect(page.get_by_role("heading", name="What will be filed")).to_be_visible()
    click(page, "File these notes")
    expect(page.locator("#lines .line")).to_have_count(9)


def wait_for(page: Page, link: str, *, leave: bool = False) -> None:
    """Look again until the job is done, as its page says; `leave` the link to the caller."""
    done = page.get_by_role("link", name=link)
    for _ in range(60):
        if done.count():
            break
        page.wait_for_timeout(500)
        page.reload()
    if not leave:
        done.click()
