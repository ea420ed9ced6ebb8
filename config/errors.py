"""What an error page tells a developer: where it arose and of what kind, and no value."""

from __future__ import annotations

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter

from .logs import describe_error


class QuietReporter(ExceptionReporter):
    """Django's page prints local variables, form fields and the error's own words. Not here."""

    def get_traceback_text(self) -> SafeString:
        """The places, one a line."""
        return conditional_escape(describe_error(self.exc_value) if self.exc_value else "")

    def get_traceback_html(self) -> SafeString:
        """The same as a page."""
        return format_html(
            '<!doctype html><html lang="en-GB"><title>Something went wrong</title>'
            "<h1>Something went wrong</h1><pre>{}</pre></html>",
            self.get_traceback_text(),
        )
