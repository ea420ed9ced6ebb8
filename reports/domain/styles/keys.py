"""The keys of a house style's file that are no plain text: numbers, lists of codes, templates."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from fractions import Fraction
from typing import Final, TypeVar

from dialogues.domain.dialoguefile.errors import quoted
from dialogues.domain.dialoguefile.fields import Fields

from ..templates import why_not_template

Choice = TypeVar("Choice", bound=StrEnum)

_FRACTION: Final = re.compile(r"([0-9]{1,2})/([1-9][0-9]?)", re.ASCII)


def part(fields: Fields, key: str, keys: str) -> Fields | None:
    """The mapping of a key, or None where it is absent."""
    return None if fields.get(key) is None else fields.within(key, keys)


def whole(fields: Fields, key: str, default: int, least: int, most: int) -> int:
    """A whole number between two others."""
    value = fields.scalar(key)
    if value is None:
        return default
    if not re.fullmatch(r"[0-9]{1,6}", value, re.ASCII) or not least <= int(value) <= most:
        expected = f"a whole number from {least} to {most} was expected"
        raise fields.fail(key, f"is {quoted(value)}, but {expected}")
    return int(value)


def fraction(fields: Fields, key: str, default: Fraction) -> Fraction:
    """A share such as 1/3, below one."""
    value = fields.scalar(key)
    if value is None:
        return default
    found = _FRACTION.fullmatch(value)
    if not found or (share := Fraction(int(found[1]), int(found[2]))) >= 1:
        raise fields.fail(key, f"is {quoted(value)}, but a share such as 1/3 was expected")
    return share


def choices(fields: Fields, key: str, kinds: type[Choice]) -> tuple[Choice, ...]:
    """A list of an enum's values, none of them twice."""
    known = ", ".join(kinds)
    for value in (found := fields.distinct(key)):
        if value not in list(kinds):
            raise fields.fail(key, f"holds {quoted(value)}, but it can hold {known}")
    return tuple(kinds(value) for value in found)


def template(fields: Fields, key: str, default: str, gaps: Collection[str]) -> str:
    """A sentence with gaps, of which only the named ones can be filled; "" is left out."""
    value = fields.text(key) if fields.scalar(key) is not None else default
    if reason := why_not_template(value, gaps):
        raise fields.fail(key, reason)
    return value


def line(fields: Fields, key: str, default: str) -> str:
    """A short text; `key: ""` says that there is none."""
    return default if fields.scalar(key) is None else fields.line(key)
