"""`load_sample`: the sample dialogue and an organiser of its own, unless they are there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from django.core.management.base import CommandParser
from django.db import transaction
from django.utils import timezone

from dialogues.actions.organisers import create_organiser
from dialogues.actions.refused import Refused
from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.domain.record import Record
from dialogues.management.sentences import SentenceCommand
from dialogues.models import Dialogue, User
from reports.actions.load_dialogue import load_dialogue
from reports.actions.stage_sample import Stage, stage_sample

SAMPLE: Final = Path(__file__).resolve().parents[2] / "sample" / "harbour-2026.yaml"
ORGANISER: Final = "organiser@harbour.example"
FIRST: Final = Stage.REVIEW  # under the slug of the file; every other has its stage in its slug


class Command(SentenceCommand):
    """What `make run` shows. Done twice it changes nothing."""

    help = "Load the sample dialogue, unless it is there."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--stage",
            choices=[each.value for each in Stage],
            default=FIRST.value,
            help="how far it has come; each stage is a dialogue of its own",
        )

    def handle(self, *, stage: str, **options: Any) -> None:
        record = at_stage(read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name), Stage(stage))
        owner = User.objects.filter(email=ORGANISER).first() or create_organiser(
            email=ORGANISER, name="Sample organiser"
        )
        if Dialogue.objects.filter(slug=record.slug).exists():
            self.stdout.write(f"The sample dialogue {record.slug} is there.")
            return
        now = timezone.now()
        try:
            with transaction.atomic():
                dialogue = load_dialogue(record=record, by=owner, now=now)
                if Stage(stage) in (Stage.REVIEW, Stage.RELEASED):
                    stage_sample(dialogue=dialogue, stage=Stage(stage), by=owner, now=now)
        except Refused as refused:
            self.fail(refused.reason)
        self.stdout.write(f"Loaded the sample dialogue {record.slug}.")


def at_stage(record: Record, stage: Stage) -> Record:
    """The sample as it begins a stage; each but the first has its own slug and title."""
    if stage is Stage.NOTES:
        record = replace(record, report=None, takeaways=())
    if stage is FIRST:
        return record
    return replace(record, slug=f"{record.slug}-{stage}", title=f"{record.title} ({stage})")
