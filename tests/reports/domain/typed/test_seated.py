"""What only somebody who sat there did or had, told of their country."""

from __future__ import annotations

import pytest

from .test_delegations import found, nations, weighed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia nodded.", ["Russia"]),
        ("Russia, by then tired, took the floor.", ["Russia"]),
        ("The Russians were outvoted.", ["The Russian"]),
        ("Russia, for its part, was for waiting.", ["Russia"]),
        ("Russia joined the consensus.", ["Russia"]),
        ("Only the Russian hand stayed down.", ["the Russian hand"]),
        ("Russia's man at the table smiled.", ["Russia's man at the table"]),
        ("The Russian in the room smiled.", ["The Russian"]),
        ("One voice, Russian, was raised.", ["Russian"]),
        ("Hands went up, all but Russia's.", ["Russia's"]),
        ("It was Russia that asked for time.", ["Russia"]),
        ("Russia and China argued for ice.", ["Russia"]),
        ("China, Russia and the ROK spoke against it.", ["Russia"]),
        ("China nodded, and the Chinese hand went up.", []),  # three came
        ("Russia signed the treaty. Russian hands of poker are long.", []),
        ("{r1} said that Russia broke ranks over ice.", []),
    ],
)
def test_a_deed_of_somebody_in_the_room(text, expected):
    assert found(nations(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia held out until lunch.", ["Russia"]),
        ("Russia, speaking last, agreed.", ["Russia"]),
        ("Russia challenged the draft.", ["Russia"]),
        ("The draft met with Russian resistance.", ["Russian resistance"]),
        ("To Russia's surprise the room agreed.", ["Russia's surprise"]),
        ("The last word from Russia closed the session.", ["Russia"]),
        ("There was applause, also from Russia.", ["Russia"]),
        ("An exchange between Russia and China enlivened the morning.", ["Russia"]),
        ("Russia and China sparred in the room.", ["Russia"]),
        ("China held out until lunch.", []),
        ("Russia held out until spring. The room was cold.", []),
        ("In 1994 Russia challenged the draft. Russia put the draft before its parliament.", []),
        ("{r1} told the room that ice melts, and argued that Russia lost the morning.", []),
        ("The discussion turned to Russia.", []),
    ],
)
def test_what_may_be_a_states_warns_where_a_meeting_is_told_of(text, expected):
    assert weighed(nations(text)) == [("warn", each) for each in expected]
