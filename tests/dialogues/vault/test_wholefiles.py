"""A file is there whole or not at all."""

import pytest

from dialogues.vault.wholefiles import PRIVATE, write_file


def test_puts_a_file_in_place_of_another(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"before")
    write_file(path, b"after", mode=PRIVATE)
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == PRIVATE
    assert list(tmp_path.iterdir()) == [path]


def test_leaves_nothing_beside_what_cannot_be_put_in_place(tmp_path):
    path = tmp_path / "directory"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        write_file(path, b"content")
    assert list(tmp_path.iterdir()) == [path]
