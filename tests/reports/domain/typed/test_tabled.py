"""What was done at the table, told apart from what a state does."""

from __future__ import annotations

import pytest

from reports.domain.typed import find_unbound

from .papers import STYLE, printed
from .test_delegations import found, nations, weighed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We Russians know ice.", ["We Russians"]),
        ("{r1 NEA} said that we Russians know ice.", ["we Russians"]),
        ("For us Russians, cables matter.", ["us Russians"]),
        ("We, the Russians, prefer calm.", ["We, the Russians"]),
        ("We Europeans know ice.", ["We Europeans"]),
        ("We in Russia prefer calm.", ["We in Russia"]),
        ("In our country, Russia, cables matter.", ["our country, Russia"]),
        ("{r1} spoke of her own country, Russia.", ["her own country, Russia"]),
        ("{r1} spoke for Russia.", ["Russia"]),
        ("{r1} from the Russian side disagreed.", ["the Russian side"]),
        ("{r1} agreed, as did the other Russian.", ["the other Russian"]),
        ("The Russian side of the sea is cold.", []),
        ("We Chinese know ice.", []),  # three came
        ("Among us Russian tea is known.", []),
    ],
)
def test_who_says_we(text, expected):
    assert found(nations(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Russian proposal was adopted.", ["The Russian proposal"]),
        ("Russia's written submission came late.", ["Russia's written submission"]),
        ("A proposal by Russia was rejected.", ["Russia"]),
        ("Questions from China and Russia were answered.", ["Russia"]),
        ("The text was drafted by Russia and the ROK.", ["Russia"]),
        ("It was proposed by China and seconded by RF.", ["RF"]),
        ("The idea was opposed by Russia.", ["Russia"]),
        ("The militia was opposed by Russia.", []),
        ("The Chinese proposal was adopted.", []),
        ("The Russian position was unchanged.", []),
        ("The Russian proposal of 1994 was adopted.", []),
        ("The proposal by Russia in the General Assembly was adopted.", []),
        ("The treaty was drafted by Russia and the ROK.", []),
        ("The treaty failed. The Russian proposal was adopted.", ["The Russian proposal"]),
        ("The cable was laid by Russia.", []),
    ],
)
def test_what_was_put_on_the_table(text, expected):
    assert found(nations(text)) == expected


def test_what_a_state_does_as_often_warns():
    record = nations("The Russian idea found support. The Russian plan of ice was old.")
    assert weighed(record) == [("warn", "The Russian idea")]
    (finding,) = find_unbound(record, STYLE, printed(record))
    assert finding.reason == (
        "“The Russian idea” tells what somebody did in the room: this delegation has 1 person "
        "here. If it is a government, say so."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote was five to one, Russia against.", ["Russia"]),
        ("All were for it, with Russia against.", ["Russia"]),
        ("Korea and China for, Russia against.", ["Russia"]),
        ("For: Korea, China. Against: China and Russia.", ["Russia"]),
        ("Russia abstaining, the rest agreed.", ["Russia"]),
        ("China against.", []),
        ("A wall against Russia. The case for Russia.", []),
    ],
)
def test_how_somebody_voted(text, expected):
    assert found(nations(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia: the sea is calm.", ["Russia"]),
        ("Russia: the treaty of 1994 is dead.", ["Russia"]),
        ("Russia: wait for spring.", ["Russia"]),
        ("Russia: a proposal to wait.", ["Russia"]),
        ("Russia: a country of ice.", []),
        ("Russia: 140 million people.", []),
        ("Russia: the land of ice.", []),
        ("China: the sea is calm.", []),
    ],
)
def test_what_follows_a_colon(text, expected):
    assert found(nations(text)) == expected
