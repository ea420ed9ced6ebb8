"""Fields of a Word file: a code that a program runs, and the result that is printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from .tags import Element, tag

# A page's number and how it looks: all that a program may count anew.
_NUMBER: Final = re.compile(
    r"\s*(PAGE|NUMPAGES|SECTIONPAGES)"
    r"(\s+\\\*\s*(MERGEFORMAT|arabic|roman|alphabetic|ordinal|Arabic|ROMAN|ALPHABETIC))*\s*"
)


def is_number(code: str) -> bool:
    """Whether a code prints the number of a page, and holds nothing else."""
    return bool(_NUMBER.fullmatch(code))


@dataclass(slots=True)
class Fields:
    """The fields that are open at a place of a walk, and the codes of all of them.

    A code may hold a name that nobody prints: `HYPERLINK "mailto:…"`, `XE "Weaver, Robert"`.
    """

    codes: list[str] = field(default_factory=list)
    _open: list[bool] = field(default_factory=list)  # of each, whether its code is being read
    _said: list[str] = field(default_factory=list)

    @property
    def in_code(self) -> bool:
        """Whether what comes now is code of a field, and so is not seen."""
        return any(self._open)

    @property
    def is_open(self) -> bool:
        """Whether a field has begun that has not ended."""
        return bool(self._open)

    def turn(self, mark: Element) -> None:
        """Goes over one of the marks that begin, part and end a field."""
        match mark.get(tag("w:fldCharType")):
            case "begin":
                self._open.append(True)
            case "separate" if self._open:
                self._open[-1] = False
            case "end" if self._open:
                self._open.pop()
        if not self.in_code:
            self.close()

    def say(self, text: str) -> None:
        """Takes some letters of a code."""
        self._said.append(text)

    def close(self) -> None:
        """Ends the code that was being read."""
        if code := "".join(self._said).strip():
            self.codes.append(code)
        self._said.clear()
