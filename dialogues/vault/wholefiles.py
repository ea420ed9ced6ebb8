"""Files that are there whole or not at all, and never readable by anybody else in between."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

PRIVATE = 0o600
SHARED = 0o644


def write_file(path: Path, content: bytes, *, mode: int = SHARED) -> None:
    """Put a file in place of what was there; `OSError` where it cannot be written."""
    beside = write_beside(path, content, mode=mode)
    try:
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_beside(path: Path, content: bytes, *, mode: int) -> Path:
    """Write a file beside `path`, on disk when this returns; where that fails, none is left.

    It has its mode before it has its content, so that nobody reads it in between.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside
