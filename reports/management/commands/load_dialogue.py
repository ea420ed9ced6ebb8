"""`load_dialogue FILE`: make a dialogue of a dialogue file, all of it or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.domain.dialoguefile import FileError, read_dialogue_bytes
from dialogues.domain.short_names import NAMES_SOMEBODY, names_somebody
from dialogues.management.sentences import SentenceCommand
from dialogues.models import User
from reports.actions.load_dialogue import load_dialogue


class Command(SentenceCommand):
    """Loads a dialogue; its convenor is named, or is the only organiser there is."""

    help = "Load a dialogue from a dialogue file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--convenor", metavar="EMAIL", help="whose dialogue it becomes")

    def handle(self, *, file: str, convenor: str | None, **options: Any) -> None:
        try:
            record = read_dialogue_bytes(self.read(file), file=Path(file).name)
        except FileError as error:
            self.fail(str(error))
        owner = self.find_convenor(convenor)
        dialogue = load_dialogue(record=record, by=owner, now=timezone.now())
        whose = f"its convenor is {owner.email}" if owner else "nobody is a member of it yet"
        self.stdout.write(f"Loaded {dialogue.slug}; {whose}.")
        if names_somebody(record):
            self.stderr.write(NAMES_SOMEBODY)

    def find_convenor(self, email: str | None) -> User | None:
        """The organiser of an address, or the only one there is, or nobody."""
        if email is None:
            organisers = list(User.objects.filter(is_active=True)[:2])
            return organisers[0] if len(organisers) == 1 else None
        owner = User.objects.filter(email=email.strip().lower(), is_active=True).first()
        if owner is None:
            self.fail(f"There is no organiser {email!r}: make one with create_organiser.")
        return owner
