"""Run the measurements and print one table."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module

import bench


def names() -> list[str]:
    """The modules that measure something, in order."""
    return sorted(
        module.name for module in pkgutil.iter_modules(bench.__path__) if module.name[0] != "_"
    )


def measure(chosen: list[str]) -> Iterator[tuple[str, str, str]]:
    """Module, what was measured, how much."""
    for name in chosen:
        for what, figure in import_module(f"bench.{name}").run():
            yield name, what, figure


def main(arguments: list[str]) -> int:
    """Measure what was asked for, or everything; 2 on an unknown name."""
    if unknown := set(arguments) - set(names()):
        print(f"There is no measurement {', '.join(sorted(unknown))}: {', '.join(names())}.")
        return 2
    rows = list(measure(arguments or names()))
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for name, what, figure in rows:
        print(f"{name:{widths[0]}}  {what:{widths[1]}}  {figure:>{widths[2]}}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
