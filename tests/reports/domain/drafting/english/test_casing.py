"""Capitals in mid-sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Region, Takeaway, TakeawayKind
from reports.domain.drafting.english.casing import Casing

from ..meeting import meeting, remark, session

RECORD = replace(
    meeting(
        session(
            "S1",
            remark("r1", text="We spoke of Varnholm. The gribble is a pest. The Skarn treaty."),
            remark("r2", text="Then the (Odda) plan came. “Tessel is here.”"),
            notes=[("It was about dulse.", None)],
        )
    ),
    regions=(Region("NEA", "Zembla", "Zemblan"),),
    takeaways=(Takeaway("t1", TakeawayKind.TAKEAWAY, "All of the Krill waters."),),
)
CASING = Casing(RECORD)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sanctions", "the sanctions"),
        ("China's role", "China's role"),
        ("Moscow’s view", "Moscow’s view"),
        ("Sanctions should", "sanctions should"),
        ("Trust is gone", "trust is gone"),
        ("North Korea has", "North Korea has"),
        ("Former President Trump", "former President Trump"),
        ("US allies", "US allies"),
        ("A freeze", "a freeze"),
        ("I think", "I think"),
        ("I've seen", "I've seen"),
        ("They've seen", "they've seen"),
        ("Don't wait", "don't wait"),
        ("May 2026 is", "May 2026 is"),
        ("Kim Jong Un", "Kim Jong Un"),
        ("Post-war order", "post-war order"),
        ("Sino-Russian ties", "Sino-Russian ties"),
        ("U.S. allies", "U.S. allies"),
        ("Red Tuna traffic", "red Tuna traffic"),
        ("Whelk Point is", "Whelk Point is"),
        ("Track II talks", "Track II talks"),
        ("5G is", "5G is"),
        ("Denuclearization of", "denuclearization of"),
        ("Economic US ties", "economic US ties"),
        ("Gentle Korean words", "gentle Korean words"),
        ("Nobody", "nobody"),
        ("Varnholm is", "Varnholm is"),
        ("Skarn is", "Skarn is"),
        ("Krill is", "Krill is"),
        ("Gribble is", "gribble is"),
        ("Dulse is", "dulse is"),
        ("Odda is", "Odda is"),
        ("Zembla is", "Zembla is"),
        ("Whelk is", "Whelk is"),
        ("“Ships” is", "“Ships” is"),
        ("already small", "already small"),
        ("", ""),
    ],
)
def test_first_word(text, expected):
    assert CASING.lower_first(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("International Context", "international context"),
        ("North Korea", "North Korea"),
        ("The future of the order", "the future of the order"),
        ("Sea lanes and the Arctic", "sea lanes and the Arctic"),
        ("Trade, Technology and Trust", "trade, technology and trust"),
        ("NATO Enlargement", "NATO enlargement"),
        ("Maritime Security in Varnholm", "Maritime Security in Varnholm"),
        ("Varnholm and Beyond", "Varnholm and beyond"),
        ("", ""),
    ],
)
def test_title(title, expected):
    assert CASING.lower_title(title) == expected
