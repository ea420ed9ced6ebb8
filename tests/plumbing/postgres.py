"""Where a PostgreSQL server answers that may make databases. As a command: prints its URL."""

from __future__ import annotations

import getpass
import os
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import psycopg

DEFAULT: Final = "postgresql://127.0.0.1:5432/postgres"
MISSING: Final = (
    "PostgreSQL tests need a server: start one on 127.0.0.1:5432, or name one whose user may "
    "make databases in RAPPORTEUR_TEST_DATABASE_URL."
)


def candidates() -> Iterator[str]:
    """The URLs to try, in order: the one asked for as it is, else as oneself and as postgres."""
    if asked := os.environ.get("RAPPORTEUR_TEST_DATABASE_URL"):
        yield asked
        return
    for user in (getpass.getuser(), "postgres"):
        yield DEFAULT.replace("://", f"://{user}@", 1)


def may_create(url: str) -> bool:
    """Whether a server answers there, and lets this user make databases."""
    query = "SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user"
    try:
        with psycopg.connect(url, connect_timeout=3) as connection:
            return connection.execute(query).fetchone() == (True,)
    except psycopg.Error:
        return False


def with_database(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def find_postgres() -> str | None:
    """The URL of a database named after this checkout (two checkouts never meet), or None."""
    checkout = zlib.crc32(str(Path.cwd()).encode())
    for url in candidates():
        if may_create(url):
            return with_database(url, f"rapporteur_{checkout:08x}")
    return None


def main() -> int:
    """Say where it is, or what to do."""
    if url := find_postgres():
        print(url)
        return 0
    print(MISSING, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
