"""Django's own admin, for site matters alone: it shows no identity and no remark."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from django.conf import settings
from django.contrib.admin import AdminSite, ModelAdmin
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, URLResolver

# What may stand in the admin. Packages register models of their own (sessions' addresses,
# tasks with their arguments); none of those is shown.
SHOWN: Final = {"dialogues.User", "dialogues.Nation", "reports.HouseStyle"}
# Passwords have their own pages; the rest looks rows up for nobody.
DROPPED: Final = {
    "password_change",
    "password_change_done",
    "autocomplete",
    "view_on_site",
}
KEEPERS_ONLY: Final = "Only those who look after the site may open this."


class SiteAdmin(AdminSite):
    """The admin with a closed list of models and no door of its own."""

    site_header = "Rapporteur: the site"
    site_title = "Rapporteur"
    index_title = "What all dialogues share"
    index_template = "admin/site_index.html"
    enable_nav_sidebar = False
    final_catch_all_view = False

    def register(
        self,
        model_or_iterable: type[Model] | Iterable[type[Model]],
        admin_class: type[ModelAdmin[Any]] | None = None,
        **options: Any,
    ) -> None:
        """Take what is on the list, and leave out what any package brings along."""
        wanted = [model_or_iterable] if isinstance(model_or_iterable, type) else model_or_iterable
        shown = [model for model in wanted if model._meta.label in SHOWN]
        super().register(shown, admin_class, **options)

    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """There is one place to sign in, and it counts attempts."""
        if request.user.is_authenticated:
            raise PermissionDenied(KEEPERS_ONLY)
        return redirect_to_login(request.GET.get("next", "/admin/"), settings.LOGIN_URL)

    def logout(  # type: ignore[override]  # the stubs know Django's own page alone
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """There is one place to sign out, too."""
        return redirect("account_logout")

    def get_urls(self) -> list[URLResolver | URLPattern]:
        """The admin's addresses without those that are dropped."""
        return [each for each in super().get_urls() if getattr(each, "name", None) not in DROPPED]
