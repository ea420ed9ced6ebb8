"""Translations: each `locale/*/LC_MESSAGES/django.po` as the binary file that Django reads.

Without gettext's own tools: no system package is needed to run translated. The binary files are
made at `make setup` and are not kept in version control.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE: Final = Path(__file__).resolve().parent.parent / "locale"


def compile_words(locale: Path = LOCALE) -> list[Path]:
    """Compile every catalogue that is newer than its binary file; those that were written."""
    return [
        _compile(source)
        for source in sorted(locale.glob("*/LC_MESSAGES/*.po"))
        if _is_stale(source)
    ]


def _is_stale(source: Path) -> bool:
    target = source.with_suffix(".mo")
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _compile(source: Path) -> Path:
    with source.open("rb") as file:
        catalogue = read_po(file)
    target = source.with_suffix(".mo")
    # Several processes may do it at once, and a server may be reading.
    made = target.with_suffix(f".{os.getpid()}")
    with made.open("wb") as file:
        write_mo(file, catalogue)
    made.replace(target)
    return target


if __name__ == "__main__":
    compile_words()
