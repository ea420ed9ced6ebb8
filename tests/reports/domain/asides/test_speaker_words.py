"""What says something of a speaker wherever it stands in the sentence."""

from __future__ import annotations

import pytest

from .rooms import told


@pytest.mark.parametrize(
    "text",
    [
        "{a1} argued, with the caution of a lawyer, that ice melts.",
        "{a1} argued that ice melts, as one would expect of a former admiral.",
        "{a1} argued that ice melts, and as the author of the standard work should know.",
        "{a1} argued that ice melts, a view well known from op-eds.",
        "{a1} argued that ice melts, a point made at length in a recent book.",
        "{a1} has long argued in print that ice melts.",
        "{a1} took part by video and argued that ice melts.",
        "{a1} argued that in the Navy one learns to wait.",
        "{a1} recalled a conversation with Kim Jong Un.",
        "{a1} recalled sitting across from the others in 2005.",
        "{a1} had been in the room in Hanoi.",
        "{a1} had testified before Congress.",
        "{a1}'s think tank had counted ships.",
        "Having once run a desk in Bern, {a1} argued so.",
        "For an economist, {a1} argued, ice is cheap.",
        "{a1}, no economist, argued so.",
        "{a2} caught up with the debate.",
        "{a3} argued so and then had to catch a plane.",
    ],
)
def test_it_is_told(text):
    assert any(each.severity in {"hold", "warn"} for each in told(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "Speaking frankly, {a1} argued so.",
        "Speaking in general terms, {a1} argued so.",
        "Speaking on energy, {a1} argued so.",
        "From a legal point of view, {a1} argued, ice melts.",
        "{a1} took a legal view of it.",
        "{a1} had been in favour of it.",
        "{a1} had been on the fence.",
        "{a1} argued that ships are built with the care of a sailor.",
        "{a1} argued that the point was made in a book.",
        "No matter, {a1} argued, ice melts.",
    ],
)
def test_and_what_is_of_the_matter_is_not(text):
    assert told(text) == []
