"""Decisions are numbered once, without gaps, and whole."""

from __future__ import annotations

from pathlib import Path

from checks.decisions import find_faults

WHOLE = """# {number} Sing

Date: 2026-11-24
Status: accepted

## Context
## Decision
## Consequences
"""


def write(root: Path, name: str, text: str = "") -> None:
    folder = root / "docs/decisions"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text or WHOLE.format(number=name[:4]), encoding="utf-8")


def test_accepts_a_run_of_whole_decisions(tmp_path):
    write(tmp_path, "0001-sing.md")
    write(tmp_path, "0002-sing-on.md")
    assert find_faults(tmp_path) == []


def test_finds_a_number_used_twice(tmp_path):
    write(tmp_path, "0001-sing.md")
    write(tmp_path, "0001-dance.md")
    assert find_faults(tmp_path) == ["docs/decisions: two decisions have the number 0001."]


def test_finds_a_number_left_out(tmp_path):
    write(tmp_path, "0001-sing.md")
    write(tmp_path, "0003-dance.md")
    assert find_faults(tmp_path) == ["docs/decisions: no decision has the number 0002."]


def test_finds_a_file_that_has_no_number(tmp_path):
    write(tmp_path, "sing.md", "# Sing\n")
    assert find_faults(tmp_path) == [
        "docs/decisions/sing.md: a decision's file is named like 0001-what-was-decided.md."
    ]


def test_finds_a_title_of_another_number_and_a_part_that_is_missing(tmp_path):
    write(tmp_path, "0001-sing.md", WHOLE.format(number="0002").replace("## Context\n", ""))
    assert find_faults(tmp_path) == [
        "docs/decisions/0001-sing.md:1: the title begins with `# 0001 `.",
        "docs/decisions/0001-sing.md: `## Context` is missing.",
    ]


def test_finds_an_empty_file(tmp_path):
    write(tmp_path, "0001-sing.md", "\n")
    assert len(find_faults(tmp_path)) == 6
