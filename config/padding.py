"""How long an answer of a participant's page is on the line: one of a few lengths, for everybody.

Source: on what lengths tell through encryption, Dyer et al., "Peek-a-Boo, I Still See You", IEEE
Security and Privacy 2012; on a file name in the header of gzip, Django's own `GZipMiddleware`,
which puts one of random length there (Heal the Breach).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from gzip import FNAME
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware

from .logs import GUESTS

# In bytes. A page of forty passages of random words is below the first step, compressed; the pages
# before somebody is let in show nothing of anybody, and five of them make a first visit.
PAGE: Final = 32 * 1024
DOOR: Final = 8 * 1024
HEAD: Final = 2 * 1024  # some servers in front take no more than 4
DOORS: Final = ("/r/", "/review/code")
FILLING: Final = "X-Padding"
_HEADER: Final = 10  # bytes of a gzip header that names nothing


class Packing(GZipMiddleware):
    """Django's own, which would make each length one by chance: that is averaged out."""

    max_random_bytes = 0


class PadGuests:
    """Compresses what a participant's page answers, and fills body and head up to a step each: a
    page with a passage is longer than one without, and where one is led after an answer has the
    length of what was answered. It stands first, so that all that is sent is there.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.packing = Packing(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not GUESTS.match(request.path_info):
            return response
        self.packing.process_response(request, response)  # in its place
        if response.content:
            response.content = fill(response, step_of(request.path_info, response.status_code))
        response.headers["Content-Length"] = str(len(response.content))
        response.headers[FILLING] = secrets.token_hex(HEAD)[: room_in_head(response)]
        return response


def step_of(path: str, status: int) -> int:
    """To a multiple of what an answer is filled up. What opens nothing is the same everywhere."""
    return DOOR if path.startswith(DOORS) or status == 404 else PAGE


def fill(response: HttpResponse, step: int) -> bytes:
    """The body of an answer, as long as the next step."""
    body, room = response.content, -len(response.content) % step
    if not response.has_header("Content-Encoding"):
        return body + b" " * room  # after the end of a page: no browser shows it
    if not room:
        return body
    header = bytearray(body[:_HEADER])
    header[3] |= FNAME
    # Random, so that nothing on the way takes it out by compressing once more; a zero ends it.
    name = secrets.token_hex(room)[: room - 1].encode()
    return bytes(header) + name + b"\0" + body[_HEADER:]


def room_in_head(response: HttpResponse) -> int:
    """How much filling makes the head of an answer as long as the next step."""
    cookies = (("Set-Cookie", each.OutputString()) for each in response.cookies.values())
    lines = [f"HTTP/1.1 {response.status_code} {response.reason_phrase}"]
    lines += [f"{name}: {value}" for name, value in (*response.items(), *cookies, (FILLING, ""))]
    return -sum(len(each) + len("\r\n") for each in lines) % HEAD
