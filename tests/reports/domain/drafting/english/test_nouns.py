"""Noun phrases, as far as they are sure."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.nouns import is_noun_phrase


@pytest.mark.parametrize(
    "text",
    [
        "a phased lifting of sanctions",
        "the claim that export controls bite",
        "two US conclusions",
        "Russia's posture as defensive",
        "new patrols",
        "the proposed bans",
        "more patrols",
        "the coast, which nobody knows",
        "the sanctions and the embargo",
        "diplomacy",
        "the slowly changing tide",
    ],
)
def test_phrase(text):
    assert is_noun_phrase(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the",
        "Russia's",
        "no hurry",
        "too early",
        "ready to talk",
        "bad for trade",
        "both agreed on it",
        "the harbour silts up",
        "sanctions bite hard",
        "the sanctions imposed in May",
        "the rising risk",
        "the price — too high",
        "制裁",
        "of the claim of it",
        "bad",
    ],
)
def test_perhaps_a_clause(text):
    assert not is_noun_phrase(text)
