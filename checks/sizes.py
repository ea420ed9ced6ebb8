"""A file of code has 300 lines at most and a function 50: past that it is more than one thing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

FILE_LIMIT: Final = 300
FUNCTION_LIMIT: Final = 50
SKIPPED: Final = {"migrations", "build", "data", "output", "node_modules"}


def find_faults(root: Path) -> list[str]:
    """One sentence for each file and each function that is too long."""
    return [fault for path in code_files(root) for fault in measure(path, path.relative_to(root))]


def code_files(root: Path) -> list[Path]:
    """Every Python file of the checkout that a person wrote, in order."""
    return sorted(
        path
        for path in root.rglob("*.py")
        if not any(part.startswith(".") or part in SKIPPED for part in path.relative_to(root).parts)
    )


def measure(path: Path, name: Path) -> Iterator[str]:
    """What is too long in one file."""
    text = path.read_text(encoding="utf-8")
    if (lines := len(text.splitlines())) > FILE_LIMIT:
        yield f"{name}: {lines} lines, and a file has {FILE_LIMIT} at most."
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > FUNCTION_LIMIT:
            yield (
                f"{name}:{node.lineno}: {node.name} has {length} lines, "
                f"and a function has {FUNCTION_LIMIT} at most."
            )
