"""The background worker: does jobs as they come, and every minute what is due by the clock: takes
up what a killed worker left, forgets uploads that nobody wanted, sends mails, ends reviews.
"""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandParser

from dialogues.management.sentences import SentenceCommand
from dialogues.tasks import do_chores, keep_ticking


class Command(SentenceCommand):
    """`manage.py work` runs until it is stopped; `--once` does what is due and queued and ends."""

    help = "Run the background worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="do what is due and queued, then end"
        )

    def handle(self, *, once: bool, **options: Any) -> None:
        do_chores()
        if not once:
            keep_ticking()
        call_command(
            "db_worker", batch=once, startup_delay=False, reload=False, interval=0.5, verbosity=0
        )
