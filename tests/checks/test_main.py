"""The command prints each fault of each rule, and fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.__main__ import main


@pytest.fixture(autouse=True)
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "requirements").mkdir()
    for level in ("base", "dev", "bench"):
        (tmp_path / "requirements" / f"{level}.txt").write_text("", encoding="utf-8")
    return tmp_path


def test_is_silent_where_all_is_well(capsys):
    assert main() == 0
    assert capsys.readouterr().out == ""


def test_prints_each_fault(root, capsys):
    (root / "song.py").write_text("x = 1\n" * 301, encoding="utf-8")
    assert main() == 1
    assert capsys.readouterr().out == "song.py: 301 lines, and a file has 300 at most.\n"
