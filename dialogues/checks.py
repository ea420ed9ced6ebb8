"""What must hold before anything is served: no file that opens the secret lies in the open.

`manage.py check` and `migrate` run these, and the server refuses to start on the first fault.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from django.core.exceptions import ImproperlyConfigured

from dialogues.vault.rootkey import OTHERS

SECURE_DELETE: Final = re.compile(r"PRAGMA\s+secure_delete\s*=\s*(ON|1|TRUE)\b", re.IGNORECASE)


def check_secrecy(app_configs: object = None, **kwargs: Any) -> list[CheckMessage]:
    """Every fault of this installation, as Django's checks report them."""
    faults = [Error(sentence, id=f"rapporteur.{number}") for number, sentence in find_faults()]
    return [*faults, *check_data_directory()]


def refuse_to_start() -> None:
    """Raise `ImproperlyConfigured` with the first fault."""
    for _, sentence in find_faults():
        raise ImproperlyConfigured(sentence)


def find_faults() -> Iterator[tuple[str, str]]:
    """The number and the sentence of each fault that keeps the server from starting."""
    root_key, keystore = Path(settings.ROOT_KEY), Path(settings.KEYSTORE)
    if is_open_to_others(root_key):
        yield "E001", f"The root key {root_key} can be read by others: set its mode to 0400."
    for name, place in served_places():
        if lies_in(keystore, place) or lies_in(place, keystore):
            yield "E002", f"The keystore {keystore} and the {name} {place} must lie apart."
        if lies_in(root_key, place):
            yield "E003", f"The root key {root_key} must not lie in the {name} {place}."
    if lies_in(root_key, keystore):
        yield "E003", f"The root key {root_key} must not lie in the keystore {keystore}."
    if settings.PRODUCTION and settings.DEBUG:
        yield "E004", "RAPPORTEUR_DEBUG must be off where RAPPORTEUR_PRODUCTION is on."
    if not deletes_securely(settings.DATABASES["default"]):
        yield "E005", "SQLite must run with PRAGMA secure_delete=ON: deleted rows stay otherwise."


def served_places() -> tuple[tuple[str, Path], ...]:
    """The directories whose files may leave the house."""
    return (
        ("media directory", Path(settings.MEDIA_ROOT)),
        ("directory of static files", Path(settings.STATIC_ROOT)),
    )


def is_open_to_others(path: Path) -> bool:
    """Whether anybody but its owner may do anything with a file that is there."""
    return path.exists() and bool(path.stat().st_mode & OTHERS)


def lies_in(path: Path, directory: Path) -> bool:
    """Whether a path is a directory or something in it, links followed."""
    return path.resolve().is_relative_to(directory.resolve())


def deletes_securely(database: Mapping[str, Any]) -> bool:
    """Whether SQLite overwrites what it deletes; another engine has its own way."""
    if not database["ENGINE"].endswith("sqlite3"):
        return True
    return bool(SECURE_DELETE.search(database.get("OPTIONS", {}).get("init_command", "")))


def check_data_directory() -> list[CheckMessage]:
    """A warning where others may look into the data directory, if it was there before us."""
    data = Path(settings.DATA)
    if not data.stat().st_mode & stat.S_IRWXO:
        return []
    return [
        Warning(
            f"The data directory {data} can be entered by others: set its mode to 0700.",
            id="rapporteur.W001",
        )
    ]
