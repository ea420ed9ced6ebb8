"""The data directory and its key files: made on the first start, for their owner only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from .wholefiles import write_beside

PRIVATE_DIRECTORY = 0o700
READ_ONLY_FILE = 0o400


def make_directory(path: Path) -> Path:
    """Make a directory that only its owner can enter; one that exists is left as it is."""
    path.mkdir(mode=PRIVATE_DIRECTORY, parents=True, exist_ok=True)
    return path


def make_key_file(path: Path, content: bytes) -> None:
    """Write a key file that only its owner can read, unless it exists.

    It is written beside and then linked into place, so that of two processes that start at
    once one wins and nobody ever reads half a key.
    """
    if path.exists():
        return
    beside = write_beside(path, content, mode=READ_ONLY_FILE)
    try:
        os.link(beside, path)
    except FileExistsError:
        return
    finally:
        beside.unlink()


def read_secret_key(data: Path) -> str:
    """Django's secret key, made on the first start."""
    path = data / "secret.key"
    make_key_file(path, secrets.token_urlsafe(64).encode())
    return path.read_text()
