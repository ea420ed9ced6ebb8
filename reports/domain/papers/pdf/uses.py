"""What each object of a PDF is used for: under which keys others point at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

from .objects import Held

Uses = Mapping[int, frozenset[str]]

_NONE: Final[frozenset[str]] = frozenset()
# What only a program reads: fonts, colours, functions, masks.
MACHINERY: Final = frozenset(
    {
        *("/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet"),
        *("/Encoding", "/UseCMap", "/ICCBased", "/DestOutputProfile", "/Function", "/TR", "/TR2"),
        *("/BG", "/UCR", "/HT", "/Indexed", "/JBIG2Globals", "/Separation", "/DeviceN"),
    }
)


def find_uses(held: Iterable[Held]) -> Uses:
    """Of each number that is pointed at, the keys of the pointers and of what these stand in."""
    uses: dict[int, set[str]] = {}
    for each in held:
        stack: list[tuple[Any, str, str]] = [(each.value, "", "")]
        while stack:
            value, key, outer = stack.pop()
            if isinstance(value, IndirectObject):
                uses.setdefault(value.idnum, set()).update({key, outer})
            elif isinstance(value, DictionaryObject):
                stack += [(value.raw_get(name), str(name), key) for name in value]
            elif isinstance(value, ArrayObject):
                named = next((str(part) for part in value[:1] if isinstance(part, NameObject)), key)
                stack += [(inner, named if named in MACHINERY else key, outer) for inner in value]
    return {number: frozenset(keys) for number, keys in uses.items()}


def uses_of(uses: Uses, number: int) -> frozenset[str]:
    """The keys of one number."""
    return uses.get(number, _NONE)
