"""Empties the write-ahead log of SQLite, which holds old pages of the database by commit.

Whoever copies the file beside the database sees which rows were written together, and in what
order: a mail that leaves, the code in it, an answer.
"""

from __future__ import annotations

from typing import Final

from django.db import connection

PATIENCE: Final = 1_000  # milliseconds; writers wait meanwhile


def empty_write_ahead_log() -> bool:
    """Whether nothing of what was committed is in the log any more.

    Where somebody reads or writes for longer than we wait, it stays until the next time. Inside a
    transaction, and with another engine, nothing is done.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout")
        (usual,) = cursor.fetchone()
        cursor.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, _, _ = cursor.fetchone()
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {usual}")
    return not busy
