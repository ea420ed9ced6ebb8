"""Of two processes that start at once, one makes the key and both have it."""

import os

from dialogues.vault.keyfiles import make_key_file


def test_leaves_the_key_of_whoever_was_faster(tmp_path, monkeypatch):
    path = tmp_path / "root.key"
    link = os.link

    def be_slower(beside, target):
        path.write_bytes(b"theirs")
        link(beside, target)

    monkeypatch.setattr("os.link", be_slower)
    make_key_file(path, b"ours")
    assert path.read_bytes() == b"theirs"
    assert [each.name for each in tmp_path.iterdir()] == ["root.key"]
