"""The keys of one mapping, each read by the type that its name asks for."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from ..characters import why_not_text
from ..codes import why_not_code
from .errors import FileError, quoted
from .limits import MAX_LINE_LENGTH, MAX_TEXT_LENGTH, MAX_WORD_LENGTH
from .tree import Mapping, Node, Scalar, Sequence

Choice = TypeVar("Choice", bound=StrEnum)

KINDS = {Scalar: "text", Sequence: "a list", Mapping: "a mapping"}


def kind_of(node: Node) -> str:
    """What a node is, as a sentence says it."""
    return KINDS[type(node)]


class Fields:
    """A mapping with its place in the file. Every reader raises `FileError`."""

    def __init__(self, file: str, node: Node, where: str, keys: str = "") -> None:
        """`keys` are the known ones, in one string; none are checked where it is empty."""
        self.file = file
        self.where = where
        if not isinstance(node, Mapping):
            raise self._error(node.line, f"a mapping was expected, not {kind_of(node)}.")
        self.node = node
        if keys:
            self._check_keys(keys.split())

    def _error(self, line: int, sentence: str) -> FileError:
        return FileError(self.file, line, self.where, sentence)

    def _check_keys(self, known: list[str]) -> None:
        for key in self.node.entries:
            if key not in known:
                near = difflib.get_close_matches(key, known, 1)
                hint = f'did you mean "{near[0]}"?' if near else f"it can be {', '.join(known)}."
                sentence = f"{quoted(key)} is no key that is known here: {hint}"
                raise self._error(self.node.lines[key], sentence)

    def fail(self, key: str, problem: str) -> FileError:
        """The error that says `key` has this problem, at the line of its value."""
        return self.tell(key, f"{key} {problem}.")

    def tell(self, key: str, sentence: str) -> FileError:
        """The error that says a whole sentence of `key`, at the line of its value."""
        node = self.node.entries.get(key)
        return self._error(node.line if node else self.node.line, sentence)

    def get(self, key: str) -> Node | None:
        """The node of a key; nothing where the key is absent or nothing was written after it."""
        node = self.node.entries.get(key)
        return None if isinstance(node, Scalar) and node.bare else node

    def scalar(self, key: str) -> str | None:
        """The string of a key, or None where it is absent."""
        node = self.get(key)
        if node is None:
            return None
        if not isinstance(node, Scalar):
            raise self.fail(key, f"is {kind_of(node)}, but text was expected")
        return node.value

    def _checked(self, key: str, limit: int) -> str:
        value = self.scalar(key) or ""
        if reason := why_not_text(value):
            raise self.fail(key, reason)
        if len(value) > limit:
            raise self.fail(key, f"has {len(value)} characters, but the limit is {limit}")
        return value

    def line(self, key: str) -> str:
        """A short text: a title, a name."""
        return self._checked(key, MAX_LINE_LENGTH)

    def word(self, key: str) -> str:
        """A word or two that labels are made of."""
        return self._checked(key, MAX_WORD_LENGTH)

    def text(self, key: str) -> str:
        """A text that may have paragraphs."""
        return self._checked(key, MAX_TEXT_LENGTH)

    def require(self, key: str) -> None:
        """Refuses a key that is absent or has nothing in it."""
        if self.get(key) is None:
            raise self.fail(key, "is missing")
        node = self.node.entries[key]
        if isinstance(node, Scalar) and not node.value.strip():
            raise self.fail(key, "is empty")

    def required_line(self, key: str) -> str:
        """A short text that must be there."""
        self.require(key)
        return self.line(key)

    def required_word(self, key: str) -> str:
        """A word or two that must be there."""
        self.require(key)
        return self.word(key)

    def required_text(self, key: str) -> str:
        """A text that must be there."""
        self.require(key)
        return self.text(key)

    def line_or(self, key: str, default: str) -> str:
        """A short text that may be absent, but not empty."""
        if self.get(key) is None:
            return default
        return self.required_line(key)

    def maybe_code(self, key: str) -> str | None:
        """A code, or None where it is absent."""
        value = self.scalar(key)
        if value is not None and (reason := why_not_code(value)):
            raise self.fail(key, f"is {quoted(value)}, but {reason}")
        return value

    def code(self, key: str) -> str:
        """A code that must be there."""
        self.require(key)
        return self.maybe_code(key) or ""

    def choice(self, key: str, choices: type[Choice], default: Choice) -> Choice:
        """One of the values of an enum."""
        return self.maybe_choice(key, choices) or default

    def maybe_choice(self, key: str, choices: type[Choice]) -> Choice | None:
        """One of the values of an enum, or None where the key is absent."""
        value = self.scalar(key)
        if value is None:
            return None
        if value not in list(choices):
            known = ", ".join(choices)
            raise self.fail(key, f"is {quoted(value)}, but one of {known} was expected")
        return choices(value)

    def flag(self, key: str) -> bool:
        """`true` or `false`; false where it is absent."""
        value = self.scalar(key)
        if value is None or value.lower() == "false":
            return False
        if value.lower() != "true":
            raise self.fail(key, f"is {quoted(value)}, but true or false was expected")
        return True

    def nodes(self, key: str) -> list[Node]:
        """The entries of a list; none where it is absent."""
        node = self.get(key)
        if node is None:
            return []
        if not isinstance(node, Sequence):
            raise self.fail(key, f"is {kind_of(node)}, but a list was expected")
        return node.items

    def lines(self, key: str) -> tuple[str, ...]:
        """A list of short texts, none of them empty."""
        found = []
        for node in self.nodes(key):
            if not isinstance(node, Scalar) or not node.value.strip():
                what = "an empty entry" if isinstance(node, Scalar) else kind_of(node)
                raise self._error(node.line, f"{key} holds {what}, but text was expected.")
            if reason := why_not_text(node.value):
                raise self._error(node.line, f"{key} {reason}.")
            if len(node.value) > MAX_LINE_LENGTH:
                sentence = f"{key} holds a text of over {MAX_LINE_LENGTH} characters."
                raise self._error(node.line, sentence)
            found.append(node.value)
        return tuple(found)

    def distinct(self, key: str) -> tuple[str, ...]:
        """A list of short texts in which none comes twice."""
        found = self.lines(key)
        seen: set[str] = set()
        for value, node in zip(found, self.nodes(key), strict=True):
            if value in seen:
                raise self._error(node.line, f"{key} holds {quoted(value)} twice.")
            seen.add(value)
        return found

    def each(self, key: str, name_key: str, keys: str) -> Iterator[Fields]:
        """The mappings of a list, each placed by its code or id, or by its number from 1."""
        prefix = f"{self.where}.{key}" if self.where else key
        for number, node in enumerate(self.nodes(key), 1):
            yield Fields(self.file, node, f"{prefix}{_name(node, name_key, number)}", keys)

    def within(self, key: str, keys: str = "") -> Fields:
        """The mapping of a key."""
        where = f"{self.where}.{key}" if self.where else key
        return Fields(self.file, self.node.entries[key], where, keys)


def _name(node: Node, name_key: str, number: int) -> str:
    named = node.entries.get(name_key) if isinstance(node, Mapping) else None
    if isinstance(named, Scalar) and not why_not_code(named.value):
        return f".{named.value}"
    return f"[{number}]"
