"""YAML as nodes that know their line. Every scalar stays a string, so that `NO` is Norway.

Read from parser events, one by one: nesting costs no recursion, and an anchor, an alias or a
tag is refused before anything is built from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from ..characters import UNPRINTABLE
from .errors import FileError, quoted
from .limits import MAX_BYTES, MAX_DEPTH, MAX_NODES


@dataclass(slots=True)
class Scalar:
    """One string; `bare` where nothing at all was written, as in `topic:`."""

    line: int
    value: str
    bare: bool = False


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    line: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Nodes by key, with the line of each key."""

    line: int
    entries: dict[str, Node] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    pending: str | None = None  # the key that was read last and has no value yet


Node = Scalar | Sequence | Mapping

# libyaml is fifteen times faster; a wheel without it still reads.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_tree(text: str, file: str) -> Node:
    """The one document of a YAML text; raises `FileError`."""
    _check_characters(text, file)
    builder = _Builder(file)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, FileError):
            raise
        raise _syntax_error(error, file) from None
    if builder.root is None:
        raise FileError(file, 1, "", "the file is empty; a dialogue file was expected.")
    return builder.root


def _check_characters(text: str, file: str) -> None:
    if len(text) > MAX_BYTES:
        limit = MAX_BYTES // 1024 // 1024
        raise FileError(file, 1, "", f"the file is too large; the limit is {limit} MB.")
    if found := UNPRINTABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        sentence = f"the control character U+{ord(found[0]):04X} is not allowed in a text file."
        raise FileError(file, line, "", sentence)


def _syntax_error(error: Exception, file: str) -> FileError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it is no YAML"
    line = mark.line + 1 if mark else 1
    return FileError(file, line, "", f"the file cannot be read as YAML: {problem}.")


class _Builder:
    """Takes the parser's events in turn and grows the tree."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.count = 0
        self.stack: list[Sequence | Mapping] = []
        self.names: list[str] = []  # the key that each of the stack stands under, or ""

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._check_plain(event)
                self._add_scalar(event)
            case yaml.MappingStartEvent():
                self._check_plain(event)
                self._open(Mapping(self._line(event)))
            case yaml.SequenceStartEvent():
                self._check_plain(event)
                self._open(Sequence(self._line(event)))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()
                self.names.pop()
            case yaml.AliasEvent():
                raise self._error(self._line(event), "YAML aliases (*name) are not allowed.")
            case yaml.DocumentStartEvent() if self.root is not None:
                raise self._error(self._line(event), "a second YAML document is not allowed.")

    def _check_plain(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None:
            raise self._error(self._line(event), "YAML anchors (&name) are not allowed.")
        if getattr(event, "tag", None) is not None:
            raise self._error(self._line(event), "YAML tags (!name) are not allowed.")

    def _open(self, node: Sequence | Mapping) -> None:
        name = self._pending()
        self._place(node)
        self.stack.append(node)
        self.names.append(name)
        if len(self.stack) > MAX_DEPTH:
            raise self._error(node.line, f"more than {MAX_DEPTH} levels are not allowed.")

    def _add_scalar(self, event: yaml.ScalarEvent) -> None:
        line = self._line(event)
        top = self.stack[-1] if self.stack else None
        if not isinstance(top, Mapping) or top.pending is not None:
            self._place(Scalar(line, _written(event), not event.value and not event.style))
            return
        if event.value in top.entries:
            first = top.lines[event.value]
            sentence = f"the key {quoted(event.value)} is there twice, first in line {first}."
            raise self._error(line, sentence)
        top.pending = event.value
        top.lines[event.value] = line

    def _place(self, node: Node) -> None:
        self.count += 1
        if self.count > MAX_NODES:
            raise self._error(node.line, f"more than {MAX_NODES:,} values are not allowed.")
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        if isinstance(top, Sequence):
            top.items.append(node)
        elif top.pending is None:
            raise self._error(node.line, "a key is a word, not a list or a mapping.")
        else:
            top.entries[top.pending] = node
            top.pending = None

    def _line(self, event: yaml.Event) -> int:
        return event.start_mark.line + 1 if event.start_mark else 1

    def _error(self, line: int, sentence: str) -> FileError:
        return FileError(self.file, line, self._path(), sentence)

    def _pending(self) -> str:
        """The key that a value is about to be read for."""
        top = self.stack[-1] if self.stack else None
        return (top.pending or "") if isinstance(top, Mapping) else ""

    def _path(self) -> str:
        return ".".join(name for name in (*self.names, self._pending()) if name)


def _written(event: yaml.ScalarEvent) -> str:
    # The last line's end in a block (`text: |`) is a habit of YAML, not a part of the text.
    return event.value.rstrip("\n") if event.style in {"|", ">"} else event.value
