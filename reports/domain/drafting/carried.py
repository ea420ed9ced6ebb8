"""Which remarks and notes a block carries: those of its tokens, and those it was drafted from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dialogues.domain.record import Record

from .units import Material
from .values import DraftedBlock, Present

# Read loosely: somebody may be in the middle of typing a token.
_TOKEN: Final = re.compile(r"\{\{|\{([^{}]*)\}?")


def refs_of(text: str) -> list[str]:
    """The words of all tokens of a text, in order: ids of remarks among codes and forms."""
    return [word for found in _TOKEN.finditer(text) for word in (found[1] or "").split()]


def carried(block: DraftedBlock, known: frozenset[str]) -> tuple[str, ...]:
    """The refs of a block, as they were when it was written, in order, each once."""
    typed = (ref for ref in refs_of(block.text) if ref in known)
    return tuple(dict.fromkeys([*block.drafted_from, *typed]))


def remark_ids(record: Record) -> frozenset[str]:
    """The ids of all remarks, superseded ones too."""
    return frozenset(remark.id for session in record.sessions for remark in session.remarks)


def current(refs: Iterable[str], material: Material) -> tuple[str, ...]:
    """The refs as they stand now: a block that carries a superseded remark carries the newest,
    or its words would be in the report twice."""
    return tuple(material.current(ref) for ref in refs)


def taken(present: Present, known: frozenset[str], material: Material) -> frozenset[str]:
    """What needs no drafting: it is in a block that stays, or was dismissed."""
    blocks = (block for section in present.sections for block in section.blocks if block.kept)
    in_blocks = (ref for block in blocks for ref in current(carried(block, known), material))
    return frozenset(in_blocks) | frozenset(current(present.dismissed, material))
