"""Where the system's Chromium is. As a command: prints its path, or one sentence and exit 1."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Final

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING: Final = (
    "Browser tests need Chromium: install it (Debian: apt-get install chromium), "
    "or name its program in RAPPORTEUR_CHROMIUM."
)


def find_chromium() -> str | None:
    """The path of a Chromium that can be started, or None."""
    wanted = os.environ.get("RAPPORTEUR_CHROMIUM")
    for name in (wanted,) if wanted else NAMES:
        if path := shutil.which(name):
            return path
    return None


def main() -> int:
    """Say where it is, or what to do."""
    if path := find_chromium():
        print(path)
        return 0
    print(MISSING, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
