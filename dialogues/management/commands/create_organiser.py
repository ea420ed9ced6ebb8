"""create_organiser EMAIL [--name NAME]: an account, and the link that opens it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction
from django.utils import timezone

from dialogues.actions.organisers import create_organiser
from dialogues.actions.refused import Refused
from dialogues.actions.sign_in import make_sign_in_link


class Command(BaseCommand):
    """The first organiser looks after the site as well."""

    help = "Makes an organiser's account and prints the one-time link that opens it."

    def add_arguments(self, parser: CommandParser) -> None:
        """The address, and what to call them."""
        parser.add_argument("email", metavar="EMAIL")
        parser.add_argument("--name", default="", help="what to call them")

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """Print the link and nothing else."""
        try:
            user = create_organiser(email=options["email"], name=options["name"])
        except Refused as refused:
            raise CommandError(refused.reason, returncode=2) from None
        self.stdout.write(make_sign_in_link(user=user, now=timezone.now()))
