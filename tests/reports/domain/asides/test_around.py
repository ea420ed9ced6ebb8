"""More wordings that tell where a speaker is from, beside and around their sentence."""

from __future__ import annotations

import pytest

from .tables import EVERYBODY, found, left


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 @any} \u2013 from Singapore \u2013 saw fog.",
        "{sg1 @any}, to whom Singapore is home, saw fog.",
        "{sg1 @any} saw fog, and so did another Singaporean.",
        "{sg1 @any} saw fog; this was Singapore's position.",
        "{sg1 @any} saw fog. The idea was Singaporean.",
        "{sg1 @any} saw fog through Singaporean eyes.",
        "{sg1 @any} saw fog from where Singapore sits.",
        "Through Singaporean eyes, {sg1 @any} saw fog.",
        "From where Singapore stands, {sg1 @any} saw fog.",
        "First up for Singapore, {sg1 @any} saw fog.",
        "Singapore, 10:30: {sg1 @any} saw fog.",
        "Delegation: Singapore. {sg1 @any} saw fog.",
        "(Singaporean side) {sg1 @any} saw fog.",
        "It rained. The Singaporean side came next. {sg1 @any} saw fog.",
    ],
)
def test_a_telling_position_is_counted(text):
    assert left(text, "sg1") == {"SG1", "SG2"}
    assert any(each.holds for each in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 @any} saw fog, as Singaporeans do.",
        "{sg1 @any} saw fog: a Singaporean view.",
        "The Singaporean position, according to {sg1 @any}, is simple.",
    ],
)
def test_what_may_tell_it_warns(text):
    assert [str(each.severity) for each in found(text)] == ["warn"]


@pytest.mark.parametrize(
    "text",
    [
        "It rained. Singapore is far. It rained again. {sg1 @any} saw fog.",
        "{sg1 @any} saw fog. It rained. This was the Singaporean view.",
        "This was the Singaporean view.",
        "{sg1 @any} saw fog; this is not the Singaporean position.",
        "The Singaporean side came next. It rained. {sg1 @any} saw fog.",
        "Another Singaporean port, {sg1 @any} said, is full.",
    ],
)
def test_what_stands_further_off_tells_nothing(text):
    assert left(text, "sg1") == EVERYBODY
