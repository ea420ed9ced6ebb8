"""The whole line as an organiser walks it, from a first sign-in link to a Word file.

Nothing is made behind the site's back: one server, one worker, one browser. Once at a desk and
a telephone with scripts, once in short without them.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.plumbing.instance import Instance
from tests.plumbing.watch import Watch
from tests.walk import (
    IDENTIFYING,
    NEVER,
    ROSTER,
    SAID,
    click,
    conclude,
    draft,
    edit,
    export,
    follow,
    import_roster,
    make_dialogue,
    on_a_telephone,
    open_session,
    paste_notes,
    seat_everybody,
    seat_without_scripts,
    sign_in_first,
    type_notes,
    wait_for,
)


@dataclass
class Site:
    """A running installation, and the link that its first organiser was given."""

    url: str
    link: str


@pytest.fixture
def site(instance: Instance) -> Iterator[Site]:
    with instance.serve() as server, instance.work():
        made = instance.manage("create_organiser", "anna@example.org", "--name", "Anna Tellwright")
        assert made.returncode == 0, made.stderr
        path = made.stdout.strip().partition("/account/")[2]
        yield Site(server.url, f"{server.url}/account/{path}")


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    file = tmp_path / "who comes.csv"
    file.write_bytes(ROSTER.encode("cp1252"))
    return file


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], site: Site) -> dict[str, Any]:
    """Addresses are those of the installation, and not of the tests' own server."""
    return {**browser_context_args, "base_url": site.url}


@pytest.fixture
def organiser(
    new_context: Callable[..., BrowserContext], watch: Watch, site: Site
) -> Callable[..., Page]:
    """`organiser(java_script_enabled=False)`: a browser at the site, signed in by the link."""

    def open_page(**options: object) -> Page:
        watch.allow_origin(site.url)
        page = new_context(**options).new_page()
        sign_in_first(page, site.link)
        return page

    return open_page


def words(file: bytes) -> str:
    """What a reader of the Word file reads, in small letters and with plain apostrophes."""
    text = "\n".join(each.text for each in docx.Document(io.BytesIO(file)).paragraphs)
    return text.lower().replace("’", "'")


def everything(file: bytes) -> str:
    """Every part of the file, properties and relations included."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def check_report(file: bytes, *, said: list[str]) -> None:
    """All that may be used is in it; no name is, nor what was off the record."""
    read, raw = words(file), everything(file)
    assert [phrase for phrase in said if phrase not in read] == []
    assert [word for word in NEVER if word in raw.lower()] == []
    assert [word for word in IDENTIFYING if word.lower() in raw.lower()] == []


def test_from_a_roster_to_a_report(organiser, roster, at_width):
    page = organiser()
    make_dialogue(page)
    import_roster(page, roster)
    open_session(page)
    seat_everybody(page)
    page.locator(".strip-next a").click()
    type_notes(page)
    conclude(page)
    draft(page)
    edit(page)
    file = export(page)
    check_report(
        file,
        said=[
            *SAID,
            "written by hand, as was the view of a korean participant.",
            "weather decides how fast a korean participant may be right.",
            "ring the other coast guard on mondays.",
        ],
    )
    on_a_telephone(page, at_width)


def test_the_same_in_short_without_scripts(organiser, roster):
    page = organiser(java_script_enabled=False)
    make_dialogue(page)
    import_roster(page, roster)
    open_session(page)
    seat_without_scripts(page)
    paste_notes(page)
    page.goto("/d/cold-cables/report")
    click(page, "Draft the report")
    wait_for(page, "Open the report")
    box = page.locator("textarea[name=text]").first
    box.fill(f"{box.input_value()} Added without a script.")
    click(page.locator("li.block form").first, "Save")
    expect(page.locator("textarea[name=text]").first).to_have_value(re.compile("without a script"))
    follow(page, "Export")
    click(page, "Export a draft")
    wait_for(page, "Download", leave=True)
    with page.expect_download() as download:
        follow(page, "Download")
    file = Path(download.value.path()).read_bytes()
    check_report(file, said=[*SAID, "added without a script."])
