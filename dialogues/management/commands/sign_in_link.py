"""sign_in_link EMAIL: a one-time link for an organiser who has an account."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from dialogues.actions.sign_in import make_sign_in_link
from dialogues.models import User


class Command(BaseCommand):
    """For the first time, and for whoever forgot a password where no mail goes out."""

    help = "Prints a one-time link that signs an organiser in."

    def add_arguments(self, parser: CommandParser) -> None:
        """The address of the account."""
        parser.add_argument("email", metavar="EMAIL")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the link and nothing else."""
        email = options["email"].strip().lower()
        user = User.objects.filter(email=email, is_active=True).first()
        if user is None:
            raise CommandError(
                f"There is no open account for {email}: make one with create_organiser.",
                returncode=2,
            )
        self.stdout.write(make_sign_in_link(user=user, now=timezone.now()))
