"""What a browser asks of the site, at as little cost as can be: it shares the servers' machine.

Cookies, forms and what they lead on to, over one line for each click, since the server lets go of
an idle one before the next; a page is unpacked and no more.
"""

from __future__ import annotations

import urllib.parse
import zlib
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPResponse

ASKS = {"Accept-Encoding": "gzip", "Accept-Language": "en"}
SENDS = {"Content-Type": "application/x-www-form-urlencoded"}
REDIRECTS = (302, 303)
LIMIT = 60.0  # seconds for an answer


class Browser:
    """One person's; `requests` counts what the site was asked."""

    def __init__(self, url: str) -> None:
        self._line = HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=LIMIT)
        self._cookies: dict[str, str] = {}
        self.requests = 0

    def get(self, address: str) -> bytes:
        """A page."""
        return self._follow("GET", address, None)

    def post(self, address: str, said: Mapping[str, str]) -> bytes:
        """The page that a form leads to."""
        token = {"csrfmiddlewaretoken": self._cookies.get("csrftoken", "")}
        return self._follow("POST", address, urllib.parse.urlencode({**said, **token}))

    def _follow(self, method: str, address: str, body: str | None) -> bytes:
        while True:
            answer, page = self._ask(method, address, body)
            if answer.status in REDIRECTS:
                method, body = "GET", None
                address = urllib.parse.urldefrag(answer.headers["Location"]).url
                continue
            self._line.close()
            if answer.status != 200:
                raise RuntimeError(f"{method} {address} was answered with {answer.status}.")
            packed = answer.headers.get("Content-Encoding") == "gzip"
            return zlib.decompress(page, wbits=31) if packed else page

    def _ask(self, method: str, address: str, body: str | None) -> tuple[HTTPResponse, bytes]:
        self.requests += 1
        cookies = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        headers = {**ASKS, **(SENDS if body else {}), "Cookie": cookies}
        self._line.request(method, address, body, headers)
        answer = self._line.getresponse()
        page = answer.read()
        for each in answer.headers.get_all("Set-Cookie", []):
            name, _, value = each.partition(";")[0].partition("=")
            self._cookies[name] = value
        return answer, page
