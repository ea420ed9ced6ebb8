"""Which words of a lexicon stand in tokens."""

from __future__ import annotations

import pytest

from dialogues.domain.token_words import uses_alternative, uses_code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r5 most KR} agreed", True),
        ("{r5 most KR 's} view", True),
        ("KR said so; {r5} too", False),
        ("{r5 most KRX}", False),
        ("{r5 most kr}", False),
        ("{r5 most KR", False),
        ("", False),
    ],
)
def test_finds_a_code_in_tokens_alone(text, expected):
    assert uses_code(["nothing", text], "KR") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r9 ~ROK}", True),
        ("{r9 r12 ~ROK both}", True),
        ("{r9 ~ROKS}", False),
        ("{r9} of the ROK", False),
        ("~ROK", False),
    ],
)
def test_finds_an_alternative_in_tokens_alone(text, expected):
    assert uses_alternative([text], "ROK") is expected


def test_finds_an_alternative_of_several_words():
    assert uses_alternative(["{r9 ~South Korean 's}"], "South Korean")
    assert not uses_alternative(["{r9 ~South}"], "South Korean")


def test_takes_no_word_for_a_pattern():
    assert uses_alternative(["{r9 ~U.S.}"], "U.S.")
    assert not uses_alternative(["{r9 ~UXSX}"], "U.S.")
