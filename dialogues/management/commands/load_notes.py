"""`load_notes SLUG SESSION FILE`: file the notes of a session, all of them or none."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.management.base import CommandParser
from django.utils import timezone

from dialogues.actions.load_notes import load_notes
from dialogues.domain.counted import counted
from dialogues.domain.notes import parse_notes, read_notes_file
from dialogues.management.sentences import SentenceCommand
from dialogues.records import read_record


class Command(SentenceCommand):
    """Every bad line is named; then nothing is filed."""

    help = "File notes in the shorthand from a text or Word file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("session", metavar="SESSION", help="the session's code")
        parser.add_argument("file", metavar="FILE")

    def handle(self, *, slug: str, session: str, file: str, **options: Any) -> None:
        dialogue = self.dialogue(slug)
        sitting = dialogue.sessions.select_related("dialogue").filter(code=session).first()
        if sitting is None:
            self.fail(f"The dialogue {slug} has no session {session!r}.")
        name = Path(file).name
        try:
            text = read_notes_file(self.read(file), name)
        except ValueError as error:
            self.fail(str(error))
        notes = parse_notes(text, record=read_record(dialogue), session=session, file=name)
        if notes.errors:
            self.fail("\n".join(str(error) for error in notes.errors))
        loaded = load_notes(
            session=sitting, notes=notes, batch=uuid4(), by=None, now=timezone.now()
        )
        self.stdout.write(
            f"Filed {counted(loaded.remarks, 'remark')} and {counted(loaded.own_notes, 'note')} "
            f"in {sitting.code}."
        )
