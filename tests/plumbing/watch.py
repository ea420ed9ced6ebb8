"""What a browser test may not do unseen: leave the origin, or print an error to the console."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

LOCAL_SCHEMES = {"about", "blob", "data"}
# htmx's two lines of a request that its page cut off by leaving. One that the network or the
# server broke has a line of its own beside the first, and that one counts.
CUT_OFF = re.compile(r"console error: htmx:(sendAbort|afterRequest)\b")


class Watch:
    """Complaints about everything that the pages of one test did."""

    def __init__(self, origin: str) -> None:
        self.origins = {urlsplit(origin).netloc}
        self.complaints: list[str] = []
        self._allowed: list[re.Pattern[str]] = [CUT_OFF]

    def allow(self, pattern: str) -> None:
        """Accept complaints that a regular expression finds, for a test that provokes them."""
        self._allowed.append(re.compile(pattern))

    def allow_origin(self, url: str) -> None:
        """Accept requests to a second server that the test itself has started."""
        self.origins.add(urlsplit(url).netloc)

    def attach(self, context: BrowserContext) -> None:
        """Watch all present and future pages of a context."""
        context.on("request", self._on_request)
        context.on("console", self._on_console)
        context.on("weberror", self._on_error)

    def verdict(self) -> list[str]:
        """The complaints that the test did not ask for."""
        return [
            complaint
            for complaint in self.complaints
            if not any(pattern.search(complaint) for pattern in self._allowed)
        ]

    def _on_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in LOCAL_SCHEMES and parts.netloc not in self.origins:
            self.complaints.append(f"request left the origin: {request.url}")

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            place = message.location.get("url", "")
            self.complaints.append(f"console error: {message.text} ({place})")

    def _on_error(self, error: WebError) -> None:
        self.complaints.append(f"script error: {error.error}")
