"""What can be a code, a slug and a text."""

from __future__ import annotations

import pytest

from dialogues.domain.characters import why_not_text, without_controls
from dialogues.domain.codes import FORM_WORDS, why_not_code, why_not_slug


@pytest.mark.parametrize("code", ["KR1", "r7", "a", "A_b-c", "Some", "x" * 40])
def test_takes_code(code: str) -> None:
    assert why_not_code(code) == ""


@pytest.mark.parametrize("code", ["", "1a", "_a", "a b", "é", "a.", "x" * 41, "a\n"])
def test_refuses_code(code: str) -> None:
    assert why_not_code(code) != ""


@pytest.mark.parametrize("word", sorted(FORM_WORDS))
def test_refuses_form_word(word: str) -> None:
    assert why_not_code(word) == f'"{word}" is a word of the attribution tokens'


def test_takes_and_refuses_slugs() -> None:
    assert why_not_slug("2026-coast") == ""
    assert why_not_slug("x" * 80) == ""
    assert why_not_slug("x" * 81) == "a slug has at most 80 characters"
    assert why_not_slug("../x").startswith("a slug holds letters")


def test_finds_control_characters() -> None:
    assert why_not_text("a\tb\n한\u2028") == ""
    assert why_not_text("a\x0bb") == "holds the control character U+000B"
    assert without_controls("a\x0bb\ud800\n") == "ab\n"
