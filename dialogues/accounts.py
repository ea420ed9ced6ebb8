"""How organisers get an account: by a command or an invitation, never by signing up."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Closes the sign-up page, and leads back to the dialogues."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes their own account."""
        return False

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """A new password is no reason to stay on its page."""
        return str(settings.LOGIN_REDIRECT_URL)

    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """Write the password alone: another request may be changing the same account."""
        user.set_password(password)
        user.save(update_fields=["password"])
