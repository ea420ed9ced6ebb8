"""One-time links that sign an organiser in."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from dialogues.models import SignInLink, User
from dialogues.models.sign_in_link import LIFETIME, hash_token, new_token


def make_sign_in_link(*, user: User, now: datetime) -> str:
    """The address of a new link. It is nowhere else: only its token's hash is stored."""
    token = new_token()
    SignInLink.objects.create(user=user, token_hash=hash_token(token), expires_at=now + LIFETIME)
    return f"{settings.SITE_URL}{reverse('account_link', args=(token,))}"


@transaction.atomic
def use_sign_in_link(*, token: str, now: datetime) -> User | None:
    """Use a link up; None where it is unknown, used, expired, or its account closed."""
    # Locked before it is read, so that of two requests at once only one signs in.
    link = SignInLink.objects.for_token(token, at=now).select_for_update(of=("self",)).first()
    if link is None:
        return None
    link.used_at = now
    link.save(update_fields=["used_at"])
    return link.user
