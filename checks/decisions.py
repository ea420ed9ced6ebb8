"""Decisions are numbered once, without gaps, and each has the parts that its readers look for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

FOLDER: Final = Path("docs/decisions")
NAME: Final = re.compile(r"(\d{4})-[a-z0-9-]+\.md")
PARTS: Final = ("Date: ", "Status: ", "## Context", "## Decision", "## Consequences")


def find_faults(root: Path) -> list[str]:
    """One sentence for each fault in the folder of decisions."""
    files = sorted((root / FOLDER).glob("*.md"))
    faults = [fault for path in files for fault in read_one(path)]
    return faults + list(count(path.name for path in files if NAME.fullmatch(path.name)))


def read_one(path: Path) -> Iterator[str]:
    """What is wrong with one decision."""
    name = NAME.fullmatch(path.name)
    if name is None:
        yield f"{FOLDER / path.name}: a decision's file is named like 0001-what-was-decided.md."
        return
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0].startswith(f"# {name[1]} "):
        yield f"{FOLDER / path.name}:1: the title begins with `# {name[1]} `."
    for part in PARTS:
        if not any(line.startswith(part) for line in lines):
            yield f"{FOLDER / path.name}: `{part.strip()}` is missing."


def count(names: Iterator[str]) -> Iterator[str]:
    """Numbers that are used twice or left out."""
    numbers = [0, *(int(name[:4]) for name in names)]
    for before, after in pairwise(numbers):
        if after == before:
            yield f"{FOLDER}: two decisions have the number {after:04}."
        elif after > before + 1:
            yield f"{FOLDER}: no decision has the number {before + 1:04}."
