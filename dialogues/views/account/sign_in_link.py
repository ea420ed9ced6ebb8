"""The page of a one-time sign-in link. A mail scanner may open it: only Continue uses it up."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from allauth.account.utils import perform_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from dialogues.actions.sign_in import use_sign_in_link
from dialogues.models import SignInLink


@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_link(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows a button; POST signs in. Dead links of every kind get one and the same page."""
    response = answer_link(request, token, timezone.now())
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def answer_link(request: HttpRequest, token: str, now: datetime) -> HttpResponse:
    """The page, before its headers."""
    if request.method != "POST":
        if SignInLink.objects.for_token(token, at=now).exists():
            return render(request, "account/link.html")
        return dead_link(request)
    user = use_sign_in_link(token=token, now=now)
    if user is None:
        return dead_link(request)
    after = "/" if user.has_usable_password() else reverse("account_set_password")
    return cast(HttpResponse, perform_login(request, user, redirect_url=after))


def dead_link(request: HttpRequest) -> HttpResponse:
    """What every link that opens nothing answers."""
    return render(request, "account/dead_link.html", status=404)


urls = [path("link/<str:token>", sign_in_link, name="account_link")]
