"""How those of one delegation stood to each other, however many came."""

from __future__ import annotations

import pytest

from .test_delegations import nations, weighed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China spoke with one voice.", [("warn", "China")]),
        ("The Chinese side was clearly split.", [("warn", "The Chinese side")]),
        ("The Chinese disagreed among themselves.", [("warn", "The Chinese")]),
        ("All three Chinese were silent.", [("warn", "All three Chinese")]),
        ("It rained. The remaining Chinese did not agree.", [("warn", "The remaining Chinese")]),
        ("Russia was of two minds.", [("hold", "Russia")]),
        ("China was divided by a river.", []),
        ("China was united in 221 BC.", []),
        ("{r1} said that China spoke with one voice.", []),
        ("The two Chinas were silent.", []),
        ("China agreed in 1991. The remaining Chinese ships sailed.", []),
    ],
)
def test_what_each_of_them_held_is_told(text, expected):
    assert weighed(nations(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The rest of the delegation was against.",
        "Nobody else in her delegation agreed.",
        "The other members of the team objected.",
        "Her two compatriots disagreed.",
        "The remaining compatriots stayed silent.",
    ],
)
def test_whoever_is_left_of_a_delegation_is_credited(text):
    (told,) = weighed(nations(f"{{r1}} argued so. {text}"))
    assert told[0] == "hold"
    assert text.startswith(told[1])


@pytest.mark.parametrize(
    "text", ["The rest of the delegation left at noon.", "Nobody else in the world agreed."]
)
def test_and_nobody_else(text):
    assert weighed(nations(text)) == []
