"""What a participant is told where something goes wrong before their page is reached.

Organisers have pages of their own, in English; these are in the participant's language, in large
type, and give back what was typed.
"""

from __future__ import annotations

from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views import defaults
from django.views.csrf import csrf_failure

from .access import dead_page, guest_of, page_language, typed_in

PAGES = ("/review/", "/r/")


def is_participants(request: HttpRequest) -> bool:
    """Whether an address is one of a participant's pages."""
    return request.path.startswith(PAGES)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form without the mark that ties it to this browser. What was typed is handed back to
    whoever is let in: another site's form brings no cookie along, and is shown nothing."""
    if not is_participants(request):
        return csrf_failure(request, reason)
    guest = guest_of(request)
    language = guest.language if guest else page_language(request)
    with translation.override(language):
        context = {"typed": typed_in(request) if guest else [], "inside": guest is not None}
        return render(request, "review/stale.html", context, status=HTTPStatus.FORBIDDEN)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What cannot be read, or is far too long; what it held cannot be shown."""
    if not is_participants(request):
        return defaults.bad_request(request, exception)
    guest = guest_of(request)
    long = isinstance(exception, RequestDataTooBig)
    with translation.override(guest.language if guest else page_language(request)):
        context = {"long": long, "inside": guest is not None}
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if long else HTTPStatus.BAD_REQUEST
        return render(request, "review/unread.html", context, status=status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """An address of theirs that there is not opens nothing, as a dead link does."""
    if not is_participants(request):
        return defaults.page_not_found(request, exception)
    return dead_page(request)


def server_error(request: HttpRequest) -> HttpResponse:
    """A fault of ours; whoever it was, nothing more is asked of the database."""
    if not is_participants(request):
        return defaults.server_error(request)
    with translation.override(page_language(request)):
        status = HTTPStatus.INTERNAL_SERVER_ERROR
        return render(request, "review/fault.html", status=status)
