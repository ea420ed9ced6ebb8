"""What somebody finds who took everything on disk: every file, and every row of the database."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.db import connection

SHORTEST = 6  # bytes: three Chinese or Korean characters in UTF-16, seven Latin letters in base64


def spellings(word: str) -> list[bytes]:
    """A word as it may stand in bytes: UTF-8, UTF-16, hex, base64 at each alignment, escaped."""
    plain = word.encode()
    found = [plain, word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode()]
    found.append(word.encode("unicode_escape"))
    found += [in_base64(plain, shift) for shift in range(3)]
    # Shorter runs stand in keys and ciphertexts by chance.
    return [each for each in found if len(each) >= SHORTEST]


def in_base64(plain: bytes, shift: int) -> bytes:
    """The letters that a word gives for certain when `shift` bytes stand before it.

    A letter holds six bits: those at the edges hold bits of the neighbours too.
    """
    first = -(-8 * shift // 6)
    last = 8 * (shift + len(plain)) // 6
    return b64encode(b"\0" * shift + plain)[first:last]


def files_under(directory: Path) -> Iterator[bytes]:
    """The bytes and the name of every file."""
    for path in sorted(directory.rglob("*")):
        yield str(path.relative_to(directory)).encode()
        if path.is_file():
            yield path.read_bytes()


def rows_of_database() -> Iterator[bytes]:
    """Every value of every table, as it is stored."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    for table in tables:
        yield from rows_of_table(table)


def rows_of_table(table: str) -> Iterator[bytes]:
    """Every value of one."""
    with connection.cursor() as cursor:
        cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name from the schema
        for row in cursor.fetchall():
            for value in row:
                is_blob = isinstance(value, memoryview | bytes)
                yield bytes(value) if is_blob else str(value).encode()


def finds(words: Iterable[str], loot: Iterable[bytes]) -> set[str]:
    """Those of the words that stand anywhere in the loot."""
    wanted = {word: spellings(word) for word in words}
    found: set[str] = set()
    for piece in loot:
        found |= {
            word
            for word, forms in wanted.items()
            if word not in found and any(form in piece for form in forms)
        }
    return found
