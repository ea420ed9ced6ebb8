"""What is kept: made once, and the oldest goes first."""

from __future__ import annotations

from reports.domain.kept import Kept


def test_what_was_used_last_stays():
    made: list[str] = []
    kept: Kept[str] = Kept(2)

    def make(key: str) -> str:
        made.append(key)
        return key.upper()

    def ask(key: str) -> str:
        return kept.get(key, lambda: make(key))

    assert [ask(each) for each in "abacab"] == list("ABACAB")
    assert made == list("abcb")
