"""What every command of ours shares: bad input ends in one sentence and exit 2."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from dialogues.actions.refused import Refused
from dialogues.models import Dialogue
from dialogues.vault.blobs import VaultError
from dialogues.vault.wholefiles import SHARED, write_file

BAD_INPUT = 2


class SentenceCommand(BaseCommand):
    """A command whose errors are sentences on standard error, without a class name before them."""

    requires_system_checks: tuple[str, ...] = ()

    def run_from_argv(self, argv: list[str]) -> None:
        self._called_from_command_line = True  # a wrong option is then told, not raised
        parser = self.create_parser(argv[0], argv[1])
        options = vars(parser.parse_args(argv[2:]))
        arguments = options.pop("args", ())
        try:
            self.execute(*arguments, **options)
        except CommandError as error:
            self.stderr.write(str(error))
            sys.exit(error.returncode)

    def execute(self, *args: Any, **options: Any) -> str | None:
        try:
            return super().execute(*args, **options)
        except Refused as refused:
            self.fail(refused.reason)
        except VaultError as error:
            self.fail(str(error))
        except DatabaseError:
            # What the database says may hold a value: it is not shown.
            self.fail("The database does not answer as it should: run `manage.py migrate` first.")

    def fail(self, sentence: str, *, code: int = BAD_INPUT) -> NoReturn:
        """End with one sentence."""
        raise CommandError(sentence, returncode=code)

    def read(self, path: str) -> bytes:
        """A file that was named on the command line."""
        try:
            return Path(path).read_bytes()
        except IsADirectoryError:
            self.fail(f"{path} is a directory; a file was expected.")
        except OSError as error:
            self.fail(f"{path} cannot be read: {error.strerror}.")

    def write(self, path: Path, content: bytes, *, mode: int = SHARED) -> None:
        """A file that was asked for on the command line."""
        try:
            write_file(path, content, mode=mode)
        except OSError as error:
            self.fail(f"{path} cannot be written: {error.strerror}.")

    def dialogue(self, slug: str) -> Dialogue:
        """The dialogue of a slug that was given on the command line."""
        found = Dialogue.objects.filter(slug=slug).first()
        if found is None:
            self.fail(f"There is no dialogue {slug!r} here.")
        return found
