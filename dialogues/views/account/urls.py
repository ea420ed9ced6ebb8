"""The addresses of signing in: the pages of allauth that are kept, and our own."""

from __future__ import annotations

from allauth.account import views
from django.conf import settings
from django.urls import path, re_path
from django.views.decorators.http import require_http_methods

from . import closed, sign_in_link

# A form view of Django takes PUT for POST; nothing here needs it.
form = require_http_methods(["GET", "HEAD", "POST"])
reset = views.PasswordResetView.as_view(extra_context={"mails": bool(settings.EMAIL_HOST)})

urlpatterns = [
    path("login/", form(views.login), name="account_login"),
    path("logout/", form(views.logout), name="account_logout"),
    path("inactive/", form(views.account_inactive), name="account_inactive"),
    path("password/change/", form(views.password_change), name="account_change_password"),
    path("password/set/", form(views.password_set), name="account_set_password"),
    path("password/reset/", form(reset), name="account_reset_password"),
    path(
        "password/reset/done/", form(views.password_reset_done), name="account_reset_password_done"
    ),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        form(views.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        form(views.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    *closed.urls,
    *sign_in_link.urls,
]
