"""Organisers' accounts."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from dialogues.models import User

from .refused import Refused


@transaction.atomic
def create_organiser(*, email: str, name: str = "") -> User:
    """A new account without a password. The first one also looks after the site."""
    address = check_address(email)
    if User.objects.filter(email=address).exists():
        raise Refused(f"{address} has an account already: sign_in_link prints a link for it.")
    if User.objects.exists():
        return User.objects.create_user(address, name=name.strip())
    return User.objects.create_superuser(address, name=name.strip())


def check_address(email: str) -> str:
    """The address as it is kept; refused where it is none."""
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise Refused(f"“{email}” is not an e-mail address.") from None
    return address
