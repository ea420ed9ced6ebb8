"""The README's table of the environment is what the code reads, no more and no less."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
READERS = ("config/settings.py", "config/gunicorn.py")
ASKED = re.compile(r"""(?:environ\.get\(|environ\[|flag\(|listed\()\s*["']([A-Z_]+)["']""")
TOLD = re.compile(r"^\| `([A-Z_]+)` \|", re.MULTILINE)
LINKED = re.compile(r"\]\(([^)#:]+)\)")


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_tells_every_variable_that_is_read():
    asked = {name for path in READERS for name in ASKED.findall((ROOT / path).read_text())}
    told = TOLD.findall(readme())
    assert sorted(told) == sorted(asked)


def test_links_to_files_that_are_there():
    missing = [path for path in LINKED.findall(readme()) if not (ROOT / path).exists()]
    assert missing == []


def test_the_picture_loads_quickly():
    assert (ROOT / "docs/report-page.png").stat().st_size < 300_000
