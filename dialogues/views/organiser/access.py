"""Access is checked where the dialogue is fetched, so that a page cannot forget it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, cast

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue, User
from dialogues.permissions import why_not_read_dialogue

P = ParamSpec("P")
WhyNot = Callable[[User, Dialogue], str]
Page = Callable[Concatenate[HttpRequest, Dialogue, P], HttpResponse]


def signed_in(request: HttpRequest) -> User:
    """The organiser who asks; pages behind `organiser_page` always have one."""
    return cast(User, request.user)


def dialogue_for(user: User, slug: str, why_not: WhyNot) -> Dialogue:
    """The dialogue of a slug: 404 for a stranger, 403 with the reason for a member who may not."""
    dialogue = Dialogue.objects.visible_to(user).filter(slug=slug).first()
    if dialogue is None:
        raise Http404
    if reason := why_not(user, dialogue):
        raise PermissionDenied(reason)
    return dialogue


def organiser_page(
    why_not: WhyNot = why_not_read_dialogue,
) -> Callable[[Page[P]], Callable[..., HttpResponse]]:
    """A page of one dialogue: signs in, fetches by `slug`, checks, and hands the dialogue on."""

    def decorate(view: Page[P]) -> Callable[..., HttpResponse]:
        @login_required
        @wraps(view)
        def page(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponse:
            dialogue = dialogue_for(signed_in(request), slug, why_not)
            try:
                return view(request, dialogue, *args, **kwargs)
            except Refused as refused:
                # What the page did not foresee: somebody else changed it in this very moment.
                raise PermissionDenied(refused.reason) from None

        return page

    return decorate
