"""Opens the zip that a Word or Excel file is, and refuses what no such file would hold; packs one.

Sizes are checked before anything is unpacked: `zipfile` reads no more of a part than its
header declares, so the declared sizes bound what a bomb can do.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

MAX_PARTS: Final = 2_000
MAX_UNPACKED: Final = 100 * 1024 * 1024  # bytes of all parts together

OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .doc, .xls, and anything with a password
MOMENT: Final = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold


def open_office(data: bytes, part: str, kind: str) -> zipfile.ZipFile:
    """The archive in `data`, which must hold `part`; raises `ValueError` with a sentence.

    `kind` is what it should be, as in "a Word file".
    """
    if data.startswith(OLD_OFFICE):
        raise ValueError(f"the file has a password or an old format: save it as {kind} without one")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise ValueError(f"the file is not {kind}, or it is damaged") from None
    if part not in archive.namelist():
        raise ValueError(f"the file is a zip archive, but not {kind}")
    if len(parts) > MAX_PARTS or sum(entry.file_size for entry in parts) > MAX_UNPACKED:
        limit = MAX_UNPACKED // 1024 // 1024
        raise ValueError(f"the file unpacks to more than {limit} MB or {MAX_PARTS} parts")
    return archive


def read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of one part; raises `ValueError` with a sentence."""
    try:
        data = archive.read(name)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError):
        raise ValueError("the file is damaged or has a password") from None
    except Exception as error:
        # zlib and lzma raise errors of their own for a broken stream.
        raise ValueError("the file is damaged") from error
    # An entity can blow up or reach out of the file. No office program writes one.
    if b"<!" in (plain := data.replace(b"\0", b"")) and (
        b"<!DOCTYPE" in plain or b"<!ENTITY" in plain
    ):
        raise ValueError("the file defines XML entities, which is not allowed")
    return data


def pack_office(parts: Mapping[str, bytes]) -> bytes:
    """The file of some parts by their names; it tells neither when nor where it was packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, MOMENT)
            info.create_system = 0  # or it tells which kind of machine wrote it
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()
