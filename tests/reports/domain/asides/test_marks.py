"""Signs beside an attribution by which somebody knows its speaker."""

from __future__ import annotations

import pytest

from reports.domain.asides.marks import MAY_MARK
from reports.domain.asides.weighing import SAYS_MORE

from .rooms import told


@pytest.mark.parametrize(
    "text",
    [
        "{b2} [Я.] argued for ice.",
        "{b2} (Y.) argued for ice.",
        "{b2}(Y.) argued for ice.",
        "{b2} <Y> argued for ice.",
        "{b2} (J. S.) argued for ice.",
        "{b2} (海) argued for ice.",
        "{b2} (averokaY) argued for ice.",
        "{b2 's} (Y.) view was clear.",
        "It was {b2} (Y.).",
        "{b2}, Y., argued for ice.",
        "{b2} A argued for ice.",
        "{b2}/B argued for ice.",
        "{b2} Mme Y. argued for ice.",
        "{b2}, Mr K., argued for ice.",
        "{b2} (2) argued for ice.",
        "{b2}-2 argued for ice.",
        "{b2 's}-2 view was clear.",
        "{b2}#2 argued for ice.",
        "{b2} no. 2 argued for ice.",
        "{b2} II argued for ice.",
        "{b2} argued for ice (J.S.).",
        "It rained, (Y) {b2} argued for ice.",
        "{b2}, second on the list of its delegation, argued for ice.",
        "{b2}, listed last, argued for ice.",
        "{b2}, who comes first in the programme, argued for ice.",
        "{b2}, at the foot of the delegation's list, argued for ice.",
        "Third on the roster, {b2} argued for ice.",
        "{b2} spoke as the one who is third on the list of participants.",
    ],
)
def test_what_sets_a_speaker_apart_holds(text):
    found = [each for each in told(text) if each.reason == SAYS_MORE]
    assert [each.severity for each in found] == ["hold"]


@pytest.mark.parametrize("text", ["{b2}(again) argued for ice.", "{b2} argued for ice (A)."])
def test_what_may_is_a_warning(text):
    (found,) = told(text)
    assert (found.severity, found.reason) == ("warn", MAY_MARK)


@pytest.mark.parametrize(
    "text",
    [
        "{b2} [12] argued for ice.",
        "{b2}[3, 4] argued for ice.",
        "{b2} argued for ice [7].",
        "{b2} argued for ice (see below).",
        "{b2} argued for ice (UN).",
        "{b2} I would add argued for ice.",
        "{b2} argued for plan B (again).",
        "{b2} put cables second on the list of priorities.",
        "{b2} argued for the first of the two on the list.",
        "{b2} wanted it first on the agenda.",
        "{b2} asked for 2 of them.",
    ],
)
def test_what_marks_nobody(text):
    assert told(text) == []
