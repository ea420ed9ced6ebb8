"""Writes values as YAML, always in the same way: equal values give equal text.

A scalar is plain only where no YAML reader could take it for anything but that string, so a
file of ours survives other people's tools as well. `NO` is quoted, and so is `=1+1`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..characters import UNPRINTABLE

# Words that YAML 1.1 or 1.2 readers turn into a truth, a nothing or a number.
TAKEN: Final = frozenset({*"yn", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})
PLAIN: Final = re.compile(r"[^\W\d_](?:[\w ,./()'’–-]*[\w.)])?")
PLAIN_IN_LIST: Final = re.compile(r"[^\W\d_](?:[\w ./-]*\w)?")
ESCAPED: Final = re.compile('["\\\\\t\n\r\x85\u2028\u2029\ufeff]|' + UNPRINTABLE.pattern)
SHORT: Final = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
# Breaks that a YAML reader folds or drops, and tabs: such a text is quoted with escapes.
FRAGILE: Final = re.compile("[\t\r\x85\u2028\u2029\ufeff]|" + UNPRINTABLE.pattern)


@dataclass(frozen=True, slots=True)
class Raw:
    """Text that stands as it is: a number, a time, a truth."""

    text: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A list of short texts on one line."""

    items: tuple[str, ...]


Value = str | Raw | Flow | dict[str, "Value"] | list["Value"]


def emit(value: dict[str, Value]) -> str:
    """A mapping as a YAML document."""
    return "".join(f"{line}\n" for line in _mapping(value, ""))


def _mapping(value: dict[str, Value], indent: str) -> Iterator[str]:
    for key, item in value.items():
        yield from _entry(f"{indent}{_scalar(key, PLAIN_IN_LIST)}:", item, indent)


def _entry(head: str, item: Value, indent: str) -> Iterator[str]:
    match item:
        case Raw():
            yield f"{head} {item.text}"
        case Flow():
            items = ", ".join(_scalar(entry, PLAIN_IN_LIST) for entry in item.items)
            yield f"{head} [{items}]"
        case dict() if item:
            yield head
            yield from _mapping(item, indent + "  ")
        case dict():
            yield f"{head} {{}}"
        case list():
            yield head
            for entry in item:
                yield from _item(entry, indent + "  ")
        case str() if _fits_block(item):
            yield f"{head} |-"
            for line in item.split("\n"):
                yield f"{indent}  {line}" if line else ""
        case _:
            yield f"{head} {_scalar(item, PLAIN)}"


def _item(entry: Value, indent: str) -> Iterator[str]:
    """One entry of a list; a mapping's first key stands on the line of its dash."""
    if isinstance(entry, dict) and entry:
        first, *rest = _mapping(entry, indent + "  ")
        yield f"{indent}- {first.lstrip()}"
        yield from rest
    else:
        yield from _entry(f"{indent}-", entry, indent)


def _scalar(text: str, plain: re.Pattern[str]) -> str:
    if plain.fullmatch(text) and text.lower() not in TAKEN:
        return text
    return '"' + ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    code = ord(character)
    wide = f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"
    return SHORT.get(character, wide)


def _fits_block(text: str) -> bool:
    """Whether `|-` keeps the text exactly."""
    lines = text.split("\n")
    return (
        len(lines) > 1
        and bool(lines[0].strip())
        and bool(lines[-1])
        and not text.startswith(" ")
        and not any(line.endswith(" ") for line in lines)
        and not FRAGILE.search(text)
    )
