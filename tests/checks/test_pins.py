"""Pins name no index, carry hashes and agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.pins import find_faults

PINS = """\
django==5.2.1 ; python_version >= '3.11' \\
    --hash=sha256:00
psycopg[binary]==3.3.0 \\
    --hash=sha256:01
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "requirements").mkdir()
    for level in ("base", "dev", "bench"):
        write(tmp_path, level, PINS)
    return tmp_path


def write(root: Path, level: str, text: str) -> None:
    (root / "requirements" / f"{level}.txt").write_text(text, encoding="utf-8")


def test_accepts_hashed_pins_that_agree(root):
    assert find_faults(root) == []


@pytest.mark.parametrize(
    "line",
    ["--index-url here", "--extra-index-url here", "--find-links here", "x @ https://host/x.whl"],
)
def test_finds_a_line_that_names_an_index(root, line):
    write(root, "bench", PINS + line + "\n")
    assert find_faults(root) == ["requirements/bench.txt:5: names a package index."]


def test_finds_a_pin_without_a_hash(root):
    write(root, "bench", PINS + "attrs==1.0\n")
    assert find_faults(root) == ["requirements/bench.txt:5: no hash follows."]


def test_finds_pins_that_differ(root):
    write(root, "base", PINS.replace("5.2.1", "5.2.2"))
    assert find_faults(root) == [
        "requirements/dev.txt: django is 5.2.1, and 5.2.2 in base.txt; `make pins` sets it right."
    ]


def test_finds_a_package_that_the_larger_set_lacks(root):
    write(root, "bench", "django==5.2.1 \\\n    --hash=sha256:00\n")
    assert find_faults(root) == [
        "requirements/bench.txt: psycopg is absent, and 3.3.0 in dev.txt; "
        "`make pins` sets it right."
    ]
