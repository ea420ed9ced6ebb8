"""Pins name no package index, carry hashes, and agree between the three files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

LEVELS: Final = ("base", "dev", "bench")  # each holds all of the one before
INDEX: Final = re.compile(r"^\s*--(index-url|extra-index-url|find-links|trusted-host)|https?://")
PIN: Final = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)")


def find_faults(root: Path) -> list[str]:
    """One sentence for each fault in requirements/."""
    return [*find_indexes(root), *find_bare_pins(root), *find_differences(root)]


def find_indexes(root: Path) -> Iterator[str]:
    """Lines that say where packages come from: that is the machine's affair."""
    for path in sorted((root / "requirements").iterdir()):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if INDEX.search(line):
                yield f"requirements/{path.name}:{number}: names a package index."


def find_bare_pins(root: Path) -> Iterator[str]:
    """Pins that no hash follows."""
    for level in LEVELS:
        text = (root / "requirements" / f"{level}.txt").read_text(encoding="utf-8")
        for number, (line, following) in enumerate(pairwise([*text.splitlines(), ""]), 1):
            if PIN.match(line) and "--hash=" not in following:
                yield f"requirements/{level}.txt:{number}: no hash follows."


def find_differences(root: Path) -> Iterator[str]:
    """Packages that one file pins otherwise than the file above it does."""
    for lower, upper in pairwise(LEVELS):
        above = read_pins(root, upper)
        for name, version in read_pins(root, lower).items():
            if above.get(name) != version:
                yield (
                    f"requirements/{upper}.txt: {name} is {above.get(name, 'absent')}, "
                    f"and {version} in {lower}.txt; `make pins` sets it right."
                )


def read_pins(root: Path, level: str) -> dict[str, str]:
    """Package name to version."""
    text = (root / "requirements" / f"{level}.txt").read_text(encoding="utf-8")
    return {found[1]: found[2] for line in text.splitlines() if (found := PIN.match(line))}
