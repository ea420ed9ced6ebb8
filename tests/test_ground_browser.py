"""The browser tests' own alarms go off."""

from __future__ import annotations

import pytest

from tests.plumbing.watch import Watch

PLAIN = "<!doctype html><html lang='en'><title>Plain</title><main><h1>Plain</h1>{}</main></html>"


def test_complains_of_a_request_that_leaves_the_origin(page, watch):
    watch.allow("^request left the origin: http://example.org/")
    watch.allow("^console error: Failed to load resource")
    page.set_content(PLAIN.format("<img alt='' src='http://example.org/spy.png'>"))
    assert watch.complaints[0] == "request left the origin: http://example.org/spy.png"


def test_complains_of_a_console_error_and_a_script_error(page, watch):
    watch.allow("oops")
    page.evaluate("console.error('oops, said the page')")
    page.evaluate("setTimeout(() => { throw new Error('oops, broke the page') })")
    page.wait_for_timeout(50)
    kinds = [complaint.split(":")[0] for complaint in watch.complaints]
    assert kinds == ["console error", "script error"]
    assert watch.verdict() == []


def test_keeps_a_complaint_that_nobody_expected():
    watch = Watch("http://localhost:1")
    watch.complaints.append("console error: surprise")
    assert watch.verdict() == ["console error: surprise"]


def test_accepts_a_plain_page(page, assert_accessible):
    page.set_content(PLAIN.format("<p>All well.</p>"))
    assert_accessible(page)


def test_finds_a_picture_that_nobody_can_hear(page, assert_accessible):
    page.set_content(PLAIN.format("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"))
    with pytest.raises(AssertionError, match="image-alt"):
        assert_accessible(page)


def test_finds_a_page_that_is_cut_off_on_a_telephone(page, at_width):
    page.set_content(PLAIN.format("<p style='width: 600px'>Too wide.</p>"))
    at_width(page, 1440)
    with pytest.raises(AssertionError, match="scrolls sideways at 360 px"):
        at_width(page, 360)
