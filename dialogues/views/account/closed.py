"""Pages of the sign-in package that this site does not have."""

from __future__ import annotations

from typing import NoReturn

from django.http import Http404, HttpRequest
from django.urls import path


def closed(request: HttpRequest, **kwargs: str) -> NoReturn:
    """Nobody signs up, and an address is changed by whoever looks after the site."""
    raise Http404


# The package looks these names up, so they have to lead somewhere.
urls = [
    path("signup/", closed, name="account_signup"),
    path("email/", closed, name="account_email"),
    path("confirm-email/", closed, name="account_email_verification_sent"),
    path("confirm-email/<str:key>/", closed, name="account_confirm_email"),
]
