"""`load_sample`: the sample dialogue and an organiser of its own, unless they are there."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from django.utils import timezone

from dialogues.actions.organisers import create_organiser
from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.management.sentences import SentenceCommand
from dialogues.models import Dialogue, User
from reports.actions.load_dialogue import load_dialogue

SAMPLE: Final = Path(__file__).resolve().parents[2] / "sample" / "harbour-2026.yaml"
ORGANISER: Final = "organiser@harbour.example"


class Command(SentenceCommand):
    """What `make run` shows. Done twice it changes nothing."""

    help = "Load the sample dialogue, unless it is there."

    def handle(self, **options: Any) -> None:
        record = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
        owner = User.objects.filter(email=ORGANISER).first() or create_organiser(
            email=ORGANISER, name="Sample organiser"
        )
        if Dialogue.objects.filter(slug=record.slug).exists():
            self.stdout.write(f"The sample dialogue {record.slug} is there.")
            return
        load_dialogue(record=record, by=owner, now=timezone.now())
        self.stdout.write(f"Loaded the sample dialogue {record.slug}.")
