"""Questions, told or as they were put."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.questions import Asked, asked_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("How can we verify it?", "how we can verify it"),
        ("Is there a plan?", "whether there is a plan"),
        ("Should I wait?", "whether I should wait"),
        ("How long should we wait?", "how long we should wait"),
        ("What drives the price?", "What drives the price"),
        ("Who pays?", "Who pays"),
        ("Who will pay?", "Who will pay"),
    ],
)
def test_told(sentence, expected):
    assert asked_of(sentence) == Asked(expected, direct=False)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Will China accept it?", "will China accept it?"),
        ("Did they leave?", "did they leave?"),
        ("What is it?", "What is it?"),
        ("Why not?", "Why not?"),
        ("how could the two agree", "how could the two agree?"),
        ("China is ready?", "China is ready?"),
        ("What is the price?", "What is the price?"),
    ],
)
def test_as_put(sentence, expected):
    assert asked_of(sentence) == Asked(expected, direct=True)


@pytest.mark.parametrize("sentence", ["It ends.", "how it ended", "why the ice is thin.", "?", ""])
def test_no_question(sentence):
    assert asked_of(sentence) is None
