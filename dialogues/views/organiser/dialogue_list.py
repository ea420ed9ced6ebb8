"""The dialogues that an organiser is a member of."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from dialogues.models import Membership

from .access import signed_in


@require_safe
@login_required
def dialogue_list(request: HttpRequest) -> HttpResponse:
    """One line for each membership; without any, what to do."""
    memberships = Membership.objects.of_user(signed_in(request))
    return render(request, "dialogues/list.html", {"memberships": memberships})


urls = [path("", dialogue_list, name="list")]
