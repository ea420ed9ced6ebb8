"""Somebody in the room, by no country and by no noun of the trade."""

from __future__ import annotations

import pytest

from reports.domain.typed import find_unbound

from .papers import STYLE, paper, printed


def found(text: str) -> list[str]:
    record = paper(text)
    return [each.text for each in find_unbound(record, STYLE, printed(record)) if each.holds]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("An insurer objected.", "An insurer"),
        ("The speaker before lunch objected.", "The speaker before lunch"),
        ("A former shipbroker from Leith asked why.", "A former shipbroker from Leith"),
        ("The two lawyers present disagreed.", "The two lawyers present"),
        ("It was put to the room by a sailor that ice melts.", "a sailor"),
        ("Two of those present disagreed.", "Two of those present"),
        ("A minority of one disagreed.", "A minority of one"),
        ("The majority view was that ice melts.", "The majority view"),
        ("Not everyone was convinced.", "Not everyone"),
        ("It rained. Another objected.", "Another"),
        ("The youngest there objected.", "The youngest there"),
        ("Those from the north objected.", "Those from the north"),
        ("The first to speak objected.", "The first to speak"),
        ("Whoever spoke first objected.", "Whoever spoke first"),
        ("Somebody with a long career at sea objected.", "Somebody with a long career at sea"),
        ("There was one dissent.", "one dissent"),
        ("A newcomer to the dialogue objected.", "A newcomer to the dialogue"),
        ("The author of the cable proposal objected.", "The author of the cable proposal"),
        ("A map was shown. Its proponent objected.", "Its proponent"),
        ("Whoever had proposed the cable objected.", "Whoever had proposed the cable"),
        ("The one who had raised it objected.", "The one who had raised it"),
        ("The opening presentation argued that ice melts.", "The opening presentation"),
        ("P3 objected.", "P3"),
        ("Interviewee 4 objected.", "Interviewee 4"),
        ("The room was unanimous that ice melts.", "The room"),
        ("It was unanimously agreed that ice melts.", "It"),
        ("The third country at the table wanted ice.", "The third country at the table"),
    ],
)
def test_it_is_told(text, whom):
    assert found(text) == [whom]


@pytest.mark.parametrize(
    "text",
    [
        "The paper argued that ice melts, and the letter agreed.",
        "The foreign minister objected.",
        "The author thanked nobody. The order asked for more.",
        "The P5 objected, and E3 agreed.",
        "The authors of the report objected.",
        "The second presentation was late. The room was cold.",
        "The group was agreed on in May.",
        "The third country to sign was there.",
        "The engineers of that time agreed.",
        "The insurer pays. A sailor drowned.",
        "The majority of ships are old. One objection to this is the cost.",
        "The river later said to be dry ran on.",
        "The last to be agreed was the date.",
        "A former frontier agreed upon in 1905 is there.",
    ],
)
def test_things_and_those_elsewhere_are_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("{r1} argued that experts had been wrong before.", []),
        ("{r1} said that former officials are freer to speak.", []),
        ("{r1} argued that officials in both capitals agree.", []),
        ("{r1} noted that the two leaders had agreed.", []),
        ("Experts had been wrong before, but experts agreed.", ["Experts", "experts"]),
        ("{r1} argued that a Korean expert had disagreed.", ["a Korean expert"]),
        ("{r1} argued that several participants had disagreed.", ["several participants"]),
    ],
)
def test_of_whom_a_speaker_speaks_is_nobody_there(text, whom):
    assert found(text) == whom
