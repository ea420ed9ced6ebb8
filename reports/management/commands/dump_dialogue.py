"""`dump_dialogue SLUG --output FILE`: write a dialogue to a dialogue file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.management.sentences import SentenceCommand
from dialogues.vault.wholefiles import PRIVATE, SHARED
from reports.actions.dump_dialogue import dump_dialogue


class Command(SentenceCommand):
    """Leaves out names and speakers unless told otherwise."""

    help = "Write a dialogue to a dialogue file, without identities unless asked for them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--output", metavar="FILE", required=True)
        parser.add_argument(
            "--with-identities",
            action="store_true",
            help="write names and speakers too, to a file that only you can read; audited",
        )

    def handle(self, *, slug: str, output: str, with_identities: bool, **options: Any) -> None:
        text = dump_dialogue(
            dialogue=self.dialogue(slug), identities=with_identities, by=None, now=timezone.now()
        )
        self.write(Path(output), text.encode(), mode=PRIVATE if with_identities else SHARED)
        held = "with every name and speaker" if with_identities else "without names and speakers"
        self.stdout.write(f"Wrote {output} {held}.")
