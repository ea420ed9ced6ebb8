"""The background worker: takes up what a killed one left, forgets uploads that nobody wanted,
then does jobs as they come.
"""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.actions.jobs import sweep
from dialogues.actions.roster_upload import drop_expired
from dialogues.management.sentences import SentenceCommand
from dialogues.tasks import enqueue


class Command(SentenceCommand):
    """`manage.py work` runs until it is stopped; `--once` does what is queued and ends."""

    help = "Run the background worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="do what is queued, then end")

    def handle(self, *, once: bool, **options: Any) -> None:
        sweep(now=timezone.now(), enqueue=enqueue)
        drop_expired(now=timezone.now())
        call_command(
            "db_worker", batch=once, startup_delay=False, reload=False, interval=0.5, verbosity=0
        )
