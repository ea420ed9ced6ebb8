"""A PDF opened for reading, with nothing of pypdf's that could take long.

pypdf looks for an object that the table of contents does not have by searching the whole file,
each time it is asked for; here all objects are looked up once.
"""

from __future__ import annotations

import io
import re
from functools import cached_property
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import IndirectObject, NullObject, PdfObject

from ..paper import PaperError

OBJECT: Final = re.compile(
    rb"(?<![0-9])(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj(?![a-z])"
)
SPACES: Final = b"\0\t\n\f\r "
PASSWORD: Final = "has a password or is protected; a copy without one was expected."  # noqa: S105


class Source(PdfReader):
    """A reader that asks for no object which the file does not have."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        super().__init__(io.BytesIO(content))

    @cached_property
    def starts(self) -> dict[tuple[int, int], int]:
        """Where the last object of each number and generation starts."""
        return {
            (int(each[1]), int(each[2])): each.start() for each in OBJECT.finditer(self.content)
        }

    def get_object(self, indirect_reference: int | IndirectObject) -> PdfObject | None:
        """An object, or null where the file has none."""
        if isinstance(indirect_reference, int):
            indirect_reference = IndirectObject(indirect_reference, 0, self)
        number, generation = indirect_reference.idnum, indirect_reference.generation
        known = (generation, number) in self.resolved_objects
        if not known and not (generation == 0 and number in self.xref_objStm):
            table = self.xref.setdefault(generation, {})
            if not self._stands_at(number, generation, table.get(number)):
                if (number, generation) not in self.starts:
                    return NullObject()
                table[number] = self.starts[number, generation]
        return super().get_object(indirect_reference)

    def _stands_at(self, number: int, generation: int, offset: int | None) -> bool:
        if offset is None or not 0 <= offset < len(self.content):
            return False
        rest = self.content[offset : offset + 40].lstrip(SPACES)
        found = OBJECT.match(rest)
        return found is not None and (int(found[1]), int(found[2])) == (number, generation)


def open_pdf(name: str, content: bytes) -> Source:
    """The file, if it has no password and at least its pages can be counted.

    Errors: `PaperError`.
    """
    try:
        source = Source(content)
        if "/Encrypt" in source.trailer:
            raise PaperError(f"{name} {PASSWORD}")
        len(source.pages)
    except PaperError:
        raise
    except Exception:
        # pypdf raises whatever its parsers meet in a broken file.
        raise damaged(name) from None
    return source


def damaged(name: str) -> PaperError:
    """What is said of a file that cannot be taken apart."""
    return PaperError(f"{name} is damaged or is no PDF.")


def entry(value: Any, key: str) -> Any:
    """What a dictionary has under a key, references followed; None for null or no dictionary."""
    found = value.get(key) if isinstance(value, dict) else None
    found = found.get_object() if isinstance(found, PdfObject) else found
    return None if isinstance(found, NullObject) else found
