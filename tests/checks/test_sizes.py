"""A file or a function that outgrew its room is named with its length."""

from __future__ import annotations

from pathlib import Path

from checks.sizes import find_faults


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def function_of(lines: int) -> str:
    return "def sing():\n" + "    la = 1\n" * (lines - 1)


def test_accepts_the_longest_that_is_allowed(tmp_path):
    write(tmp_path / "app/song.py", function_of(50) + "x = 1\n" * 250)
    assert find_faults(tmp_path) == []


def test_names_a_long_file(tmp_path):
    write(tmp_path / "app/song.py", "x = 1\n" * 301)
    assert find_faults(tmp_path) == ["app/song.py: 301 lines, and a file has 300 at most."]


def test_names_a_long_function(tmp_path):
    write(tmp_path / "app/song.py", "x = 1\n" + function_of(51))
    assert find_faults(tmp_path) == [
        "app/song.py:2: sing has 51 lines, and a function has 50 at most."
    ]


def test_passes_over_what_nobody_wrote(tmp_path):
    for folder in (".venv", "app/migrations", "build"):
        write(tmp_path / folder / "song.py", "x = 1\n" * 301)
    assert find_faults(tmp_path) == []
