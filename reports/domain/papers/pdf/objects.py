"""Every object that a PDF's bytes hold: those in use, earlier versions, and what nothing points at.

A PDF is changed by writing the new version of an object behind the old one, which stays in the
file. So the objects are not followed from the root but taken from the bytes, one after the other.
What stands between them is text that programs skip, and people do not.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from pypdf.generic import IndirectObject, NullObject, PdfObject, StreamObject, read_object

from .source import OBJECT, Source, entry

MAX_OBJECTS: Final = 200_000
MAX_NESTED: Final = 20_000  # objects of one object stream

# What a program writes between objects.
_MACHINERY: Final = re.compile(
    rb"\d{10} \d{5} [nf]|%PDF-\d\.\d|%%EOF|\b(?:xref|startxref|trailer|endobj|endstream)\b"
    rb"|/(?:Size|Root|Info|Prev|ID|XRefStm)\b|\d+|\bR\b|[<>\[\]\s]+"
)
_LITERAL: Final = re.compile(rb"\((?:[^\\()]|\\.)*\)", re.DOTALL)
COMMENT: Final = re.compile(rb"%[\x09\x20-\x7e\x80-\xff]{3,}")


@dataclass(frozen=True, slots=True)
class Held:
    """An object, and whether it is the version in use of its number."""

    number: int
    value: Any = field(repr=False)
    current: bool = True


@dataclass(slots=True)
class Objects:
    """What a file holds. `loose` is text outside of objects, `unread` counts what is no object."""

    held: list[Held] = field(default_factory=list)
    loose: list[bytes] = field(default_factory=list)
    unread: int = 0


class _Strict:
    """pypdf's parser drops what it does not expect, and says so only to a strict file."""

    strict = True

    def __init__(self, source: Source) -> None:
        self._source = source

    def get_object(self, reference: IndirectObject) -> PdfObject | None:
        return self._source.get_object(reference)


def find_objects(source: Source) -> Objects:
    """All objects of a file, in the order of its bytes; those in object streams after theirs."""
    found = Objects()
    stream = io.BytesIO(source.content)
    end = wasted = 0
    for match in OBJECT.finditer(source.content):
        if match.start() < end:
            continue  # inside a stream
        _note_loose(found, source.content[end : match.start()])
        number, generation = int(match[1]), int(match[2])
        current = _is_current(source, number, generation, match.start())
        try:
            value = _read(source, stream, match.end(), found)
        except Exception:
            # pypdf raises whatever its parsers meet in a broken object.
            found.unread += 1
            end = match.end()
            wasted += stream.tell() - end
            if wasted > len(source.content):
                raise OverflowError from None  # what never ends is read again from each place
            continue
        end = stream.tell()
        found.held.append(Held(number, value, current))
        if len(found.held) > MAX_OBJECTS:
            raise OverflowError
        if isinstance(value, StreamObject) and value.get("/Type") == "/ObjStm":
            found.held += _nested(source, number, value, found)
    _note_loose(found, source.content[end:])
    found.held += list(_beside(source, found))
    return found


def _read(source: Source, stream: io.BytesIO, start: int, found: Objects) -> Any:
    """The object at a place; where it is not as it should be, its bytes are kept beside it."""
    _skip_space(stream, start)
    begun = stream.tell()
    try:
        value = read_object(stream, _Strict(source))  # type: ignore[arg-type]
        exact = True
    except Exception:
        stream.seek(begun)
        value = read_object(stream, source)
        exact = False
    raw = source.content[begun : stream.tell()]
    if isinstance(value, StreamObject):
        raw = raw.partition(b"stream")[0]
    if not exact:
        found.loose.append(raw)
    elif b"%" in raw:
        found.loose += comments_of(raw)
    return value


def comments_of(raw: bytes) -> list[bytes]:
    """The comments in the bytes of an object, or of a drawing."""
    return COMMENT.findall(_LITERAL.sub(b"", raw))


def _skip_space(stream: io.BytesIO, start: int) -> None:
    stream.seek(start)
    while (byte := stream.read(1)) and byte in b"\0\t\n\f\r ":
        pass
    stream.seek(-len(byte), io.SEEK_CUR)


def _is_current(source: Source, number: int, generation: int, start: int) -> bool:
    """Whether the table of contents has an object where this one starts, or has lost it."""
    if number in source.xref_objStm:
        return False
    places = [table[number] for table in source.xref.values() if number in table]
    if not places:
        return source.starts.get((number, generation)) == start
    return any(abs(place - start) < 20 for place in places)


def _beside(source: Source, found: Objects) -> Iterator[Held]:
    """What the table of contents has and the bytes do not show, as inside of another stream."""
    seen = {each.number for each in found.held if each.current}
    tables = [*source.xref.values(), source.xref_objStm]
    for number in sorted({number for table in tables for number in table} - seen):
        try:
            value = source.get_object(IndirectObject(number, 0, source))
        except Exception:
            found.unread += 1
            continue
        if not isinstance(value, NullObject):
            yield Held(number, value)


def _nested(source: Source, stream: int, value: StreamObject, found: Objects) -> Iterator[Held]:
    """The objects of an object stream."""
    try:
        data = value.get_data()
        count, first = int(entry(value, "/N")), int(entry(value, "/First"))
        numbers = [int(each) for each in data[:first].split()[: 2 * count]]
        if count > MAX_NESTED or len(numbers) != 2 * count:
            raise ValueError
    except Exception:
        found.unread += 1
        return
    inner = io.BytesIO(data)
    for number, offset in zip(numbers[::2], numbers[1::2], strict=True):
        try:
            _skip_space(inner, first + offset)
            each = read_object(inner, source)
        except Exception:
            found.unread += 1
            continue
        yield Held(number, each, source.xref_objStm.get(number, (None,))[0] == stream)


def _note_loose(found: Objects, gap: bytes) -> None:
    left = _MACHINERY.sub(b" ", gap).strip()
    if any(chr(each).isalpha() for each in left):
        found.loose.append(left)
