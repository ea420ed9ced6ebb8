"""A Word file as the archive that it is: every part, and whatever else the archive holds."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.archives import open_office, read_part

from ..strings import strings_of
from .relations import Relation, read_relations
from .tags import SPACES, STRICT, parse

WORD_SPACE: Final = SPACES["w"].encode()
TYPES: Final = "[Content_Types].xml"
MAX_RATIO: Final = 200  # of a part's size to its packed size; real parts reach some 30
MIN_BOMB: Final = 1024 * 1024  # bytes; what unpacks to less is no bomb
_LOCAL_HEADER: Final = 30  # bytes, then the name and the extra field
_END: Final = b"PK\x05\x06"
_END_LENGTH: Final = 22  # bytes of the record that ends an archive, then its comment


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of an Office file by their names, and the relations between them.

    `strings` are texts that stand in the archive itself: its comment, those of its entries,
    extra fields, and bytes between the entries.
    """

    parts: dict[str, bytes] = field(repr=False)
    relations: tuple[Relation, ...] = field(repr=False)
    strings: tuple[str, ...] = field(repr=False)

    def main(self) -> str:
        """The name of the part that the file opens with, or ""."""
        return next((each.target for each in self.relations if each.is_main), "")

    def is_word(self) -> bool:
        """Whether the part that the file opens with is a text of Word's."""
        return WORD_SPACE in self.parts.get(self.main(), b"").replace(b"\0", b"")[:8000]

    def of(self, source: str) -> tuple[Relation, ...]:
        """The relations of one part."""
        return tuple(each for each in self.relations if each.source == source)


def open_package(content: bytes, kind: str = "a Word file (.docx)") -> Package:
    """The file unpacked; raises `ValueError` with a sentence's end."""
    with open_office(content, TYPES, kind) as archive:
        entries = [each for each in archive.infolist() if not each.is_dir()]
        _check(entries)
        parts = {each.filename: read_part(archive, each.filename) for each in entries}
        strings = tuple(_strings(archive, content))
    _refuse_macros(parts)
    relations = tuple(
        relation
        for name in parts
        if name.endswith(".rels")
        for relation in read_relations(name, parse(parts[name]))
    )
    return Package(parts, relations, strings)


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [each.filename.lower() for each in entries]
    if len(names) != len(set(names)):
        raise ValueError("it is damaged: two of its parts have one name")
    for each in entries:
        if each.file_size > MIN_BOMB and each.file_size > MAX_RATIO * each.compress_size:
            raise ValueError("it is a zip bomb: a part unpacks to many times its size")


def _refuse_macros(parts: dict[str, bytes]) -> None:
    types = parts[TYPES].replace(b"\0", b"").lower()
    names = {name.lower().rpartition("/")[2] for name in parts}
    if b"macroenabled" in types or b"vbaproject" in types or "vbaproject.bin" in names:
        raise ValueError("it carries macros: save it as a Word file without them (.docx)")
    if STRICT.encode() in b"".join(parts.get(each, b"")[:4000] for each in _MAIN):
        raise ValueError("it is Strict Open XML: save it as an ordinary Word file (.docx)")


_MAIN: Final = ("_rels/.rels", "word/document.xml")


def _strings(archive: zipfile.ZipFile, content: bytes) -> Iterator[str]:
    """Texts that no program for words shows: a name in them goes wherever the file goes."""
    for data in (archive.comment, *_between(archive, content)):
        yield from strings_of(data)
    for each in archive.infolist():
        yield from strings_of(each.comment)
        yield from strings_of(each.extra)


def _between(archive: zipfile.ZipFile, content: bytes) -> Iterator[bytes]:
    """The bytes of the archive that belong to no entry, and the extra fields before the data."""
    end = 0
    for each in sorted(archive.infolist(), key=lambda each: each.header_offset):
        start = each.header_offset
        yield content[end:start]
        name_length = int.from_bytes(content[start + 26 : start + 28], "little")
        extra_length = int.from_bytes(content[start + 28 : start + 30], "little")
        extra = start + _LOCAL_HEADER + name_length
        yield content[extra : extra + extra_length]
        end = extra + extra_length + each.compress_size
    # A descriptor is figures alone, too few to read as a text.
    yield content[end : archive.start_dir]
    last = content.rfind(_END)
    yield content[last + _END_LENGTH + len(archive.comment) :]
    for each in archive.infolist():
        if each.is_dir():
            yield each.filename.encode()
            yield read_part(archive, each.filename)
