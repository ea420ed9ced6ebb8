"""How the parts of an Office file point to each other, and out of the file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from .tags import PACKAGE, Element


@dataclass(frozen=True, slots=True)
class Relation:
    """One pointer: from the part `source` ("" for the file itself), by `key`, to `target`.

    `kind` is the last word of its type. A target outside the file is kept as it is written.
    """

    source: str
    key: str
    kind: str
    target: str
    external: bool

    @property
    def is_main(self) -> bool:
        """Whether the file opens with its target."""
        return not self.source and self.kind == "officeDocument"


def read_relations(name: str, root: Element) -> Iterator[Relation]:
    """The relations of one `.rels` part."""
    folder, _, file = name.rpartition("_rels/")
    source = f"{folder}{file.removesuffix('.rels')}"
    for each in root.iter(f"{{{PACKAGE}/relationships}}Relationship"):
        target = each.get("Target", "")
        external = each.get("TargetMode") == "External"
        yield Relation(
            source=source,
            key=each.get("Id", ""),
            kind=each.get("Type", "").rpartition("/")[2],
            target=unquote(target) if external else _within(folder, target),
            external=external,
        )


def _within(folder: str, target: str) -> str:
    """The name of a part, where a target counts from the folder of its source or from the top."""
    path = target if target.startswith("/") else f"/{folder}{target}"
    return unquote(posixpath.normpath(path)).lstrip("/")
