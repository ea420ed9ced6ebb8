"""How an answer is filled up: what is read of it is what it was."""

from __future__ import annotations

import gzip
import secrets
import zlib

import pytest
from django.http import HttpResponse, HttpResponseRedirect
from django.test import RequestFactory

from config.padding import DOOR, FILLING, HEAD, PAGE, PadGuests, fill

PLAIN, PACKED = ({"accept-encoding": each} for each in ("identity", "gzip"))
LONG = secrets.token_hex(PAGE)  # longer than a step, even compressed


def ask(answer, path="/review/", headers=PACKED):
    request = RequestFactory().get(path, headers=headers)
    return PadGuests(lambda _: answer)(request)


def head(response):
    """How long the head of an answer is, with its cookies."""
    cookies = response.cookies.output().encode()
    status = f"HTTP/1.1 {response.status_code} {response.reason_phrase}\r\n"
    more = len(b"\r\n") if cookies else 0
    return len(status) + len(response.serialize_headers()) + len(b"\r\n") + len(cookies) + more


@pytest.mark.parametrize("headers", [PLAIN, PACKED], ids=["plain", "packed"])
@pytest.mark.parametrize(
    ("words", "steps"), [("Ja.", 1), ("Ja. " * 500, 1), (LONG, 2), (LONG * 2, 3)]
)
def test_a_page_is_as_long_as_a_step_and_reads_as_before(words, steps, headers):
    answer = ask(HttpResponse(words), headers=headers)
    body = answer.content
    if "Content-Encoding" in answer:
        body = gzip.decompress(body)
        assert zlib.decompress(answer.content, wbits=31) == body
    else:
        steps = -(-len(words) // PAGE)
    assert body.decode().rstrip() == words.rstrip()
    assert len(answer.content) == steps * PAGE == int(answer["Content-Length"])
    assert head(answer) == HEAD


@pytest.mark.parametrize("room", [0, 1, 2, 3, 100, PAGE - 1])
def test_whatever_room_is_left_is_filled(room):
    packed = gzip.compress(LONG.encode())
    answer = HttpResponse(packed, headers={"Content-Encoding": "gzip"})
    full = fill(answer, len(packed) + room)
    assert len(full) == len(packed) + room
    assert gzip.decompress(full).decode() == zlib.decompress(full, wbits=31).decode() == LONG


def test_nothing_stays_nothing_and_its_head_is_as_long_as_any():
    answers = [ask(HttpResponseRedirect(f"/review/#point-t{'1' * each}")) for each in range(40)]
    assert {(head(each), len(each.content)) for each in answers} == {(HEAD, 0)}
    with_one = HttpResponseRedirect("/review/")
    with_one.set_cookie("review", "abc" * 80)
    assert head(ask(with_one)) == HEAD


def test_who_sends_much_is_led_by_a_longer_head():
    with_much = HttpResponseRedirect("/review/")
    with_much.set_cookie("review", "abc" * HEAD)
    assert head(ask(with_much)) % HEAD == 0


@pytest.mark.parametrize(
    ("path", "status", "step"),
    [
        ("/review/", 200, PAGE),
        ("/review/respond", 422, PAGE),
        ("/review/done", 500, PAGE),
        ("/review/", 404, DOOR),  # opens nothing, as a dead link does
        ("/review/code", 422, DOOR),
        ("/r/x", 404, DOOR),
        ("/r/x", 200, DOOR),
    ],
)
def test_what_is_shown_before_somebody_is_let_in_is_shorter(path, status, step):
    assert len(ask(HttpResponse("Ja.", status=status), path).content) == step


@pytest.mark.parametrize("path", ["/d/coast-2026/review/1", "/reviews", "/", "/account/login/"])
def test_no_other_page_is(path):
    answer = ask(HttpResponse("Ja."), path)
    assert (answer.content, FILLING in answer) == (b"Ja.", False)


def test_no_filling_is_like_another():
    one, other = (ask(HttpResponse("Ja. " * 500)) for _ in range(2))
    assert one.content != other.content
    assert one[FILLING] != other[FILLING]
