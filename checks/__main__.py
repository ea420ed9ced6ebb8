"""Run every house rule over the checkout; a fault is one line, and fails."""

from __future__ import annotations

import sys
from pathlib import Path

from . import decisions, pins, sizes, words


def main() -> int:
    """Print each fault; 1 where there is one."""
    root = Path.cwd()
    faults = [fault for rule in (sizes, decisions, pins, words) for fault in rule.find_faults(root)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
