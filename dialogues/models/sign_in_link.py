"""A one-time link that signs an organiser in: the first time, or after an invitation."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import models

from .user import User

LIFETIME = timedelta(days=7)
TOKEN_BYTES = 32


class SignInLinkQuerySet(models.QuerySet["SignInLink"]):
    """Links by what they can still do."""

    def open(self, *, at: datetime) -> SignInLinkQuerySet:
        """Neither used nor expired."""
        return self.filter(used_at=None, expires_at__gt=at, user__is_active=True)

    def for_token(self, token: str, *, at: datetime) -> SignInLinkQuerySet:
        """The open link of a token, or none. A random token needs no salt in its hash."""
        return self.open(at=at).filter(token_hash=hash_token(token))


class SignInLink(models.Model):
    """Signs its user in once. The token itself is nowhere but in the link."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_in_links")
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    objects = SignInLinkQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Sign-in link for {self.user}"


def new_token() -> str:
    """256 random bits, as text that can stand in an address."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def hash_token(token: str) -> str:
    """SHA-256, in hex."""
    return sha256(token.encode()).hexdigest()
