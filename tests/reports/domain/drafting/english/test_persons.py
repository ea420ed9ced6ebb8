"""First person into third."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.persons import (
    in_third_person,
    opens_sentence,
    speaks_as_group,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I think I'm right and my view", "they think they are right and their view"),
        ("World War I was bad, I said", "World War I was bad, they said"),
        ("He said “I will not” and I agree", "He said “I will not” and they agree"),
        ("Article I is dead", "Article I is dead"),
        ("Am I wrong to fear for myself?", "Are they wrong to fear for themselves?"),
        ("I was told, I wasn't asked", "they were told, they were not asked"),
        ("a friend of mine", "a friend of theirs"),
        ("the mine is deep", "the mine is deep"),
        ("nothing of the kind", "nothing of the kind"),
    ],
)
def test_third_person(text, expected):
    assert in_third_person(text) == expected


def test_sentence_keeps_its_capital():
    assert opens_sentence("they saw it", "I saw it") == "They saw it"
    assert opens_sentence("they saw it", "they saw it") == "they saw it"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("We agree", True), ("ask us", True), ("the US", False), ("a western view", False)],
)
def test_group(text, expected):
    assert speaks_as_group(text) is expected
