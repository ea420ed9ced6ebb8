"""Somebody is credited in other words than a house's, and is found all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.typed import find_unbound
from reports.domain.typed.lookalikes import as_it_looks

from .papers import STYLE, paper, printed


def found(text: str) -> list[str]:
    record = paper(text)
    return [each.text for each in find_unbound(record, STYLE, printed(record))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One Korean argued that cables matter.", "One Korean"),
        ("A Korean, however, objected.", "A Korean"),
        ("Yet another Korean objected.", "Yet another Korean"),
        ("The Korean then disagreed.", "The Korean"),
        ("The two Koreans argued over it.", "two Koreans"),
        ("Cables matter according to a Korean.", "a Korean"),
        ("It was a Korean who objected.", "a Korean"),
        ("It was argued by one Korean that cables matter.", "one Korean"),
        ("A Korean diplomat objected.", "A Korean diplomat"),
        ("A retired Korean officer had objected.", "A retired Korean officer"),
        ("A Korean-participant objected.", "Korean-participant"),
        ("Cables matter (Korean participant).", "Korean participant"),
        ("KR's representative objected.", "KR's representative"),
        ("Somebody from Korea objected.", "Somebody from Korea"),
        ("The man from Seoul objected.", "The man from Seoul"),
        ("A woman objected.", "A woman"),
        ("Ms V. was for calm.", "Ms V."),
        ("Mr T. The rest had left.", "Mr T."),
        ("V. objected.", "V."),
        (
            "{r1} and a colleague from the same institute agreed.",
            "a colleague from the same institute",
        ),
        ("But the person sitting opposite replied.", "the person sitting opposite"),
        ("{r1} argued. The woman beside her did not.", "The woman beside her"),
        ("{r1} argued. A compatriot did not.", "A compatriot"),
        ("{r1} argued. Her compatriot demurred.", "Her compatriot"),
        ("The session's chair thought so.", "The session's chair"),
        ("A sailor by trade objected.", "A sailor by trade"),
        ("One of the lawyers present objected.", "One of the lawyers present"),
        ("The most senior Korean objected.", "The most senior Korean"),
        ("The eldest objected.", "The eldest"),
        ("The youngest of the Koreans objected.", "The youngest of the Koreans"),
        ("The Koreans' senior member objected.", "The Koreans' senior member"),
        ("The dean of the Korean delegation spoke.", "The dean of the Korean delegation"),
        ("Participant A objected.", "Participant A"),
        ("Speaker 2 objected.", "Speaker 2"),
        ("KR1 objected.", "KR1"),
        ("kr1 objected.", "kr1"),
        ("Please ask Kr1.", "Kr1"),
        ("Everyone agreed.", "Everyone"),
        ("Cables broke. Most agreed.", "Most"),
        ("Cables matter, said one.", "one"),
        ("One Korean argues that cables matter.", "One Korean"),
        ("The retired general objected.", "The retired general"),
        ("Our host objected.", "Our host"),
        ("The same person went on to object.", "The same person"),
        ("It was asked again by the very same voice.", "the very same voice"),
        ("The aforementioned objected.", "The aforementioned"),
        ("It was said by the one from Busan.", "the one from Busan"),
        ("The one from Busan took the floor.", "The one from Busan"),
        ("The first Korean to speak objected.", "The first Korean to speak"),
        ("Every Korean but one agreed.", "Every Korean but one"),
        ("Seoul's man objected.", "Seoul's man"),
        ("The head of the Korean delegation objected.", "The head of the Korean delegation"),
        ("The Koreans' spokesman objected.", "The Koreans' spokesman"),
        ("Three of the four Koreans objected.", "Three of the four Koreans"),
        ("The most vocal of the Koreans objected.", "The most vocal of the Koreans"),
        ("Korean voices objected.", "Korean voices"),
        ("Those from Busan objected.", "Those from Busan"),
        ("The man who had chaired the morning objected.", "The man who had chaired the morning"),
        ("The questioner insisted.", "The questioner"),
        ("Nobody from KR objected.", "Nobody from KR"),
        ("The rest of the table objected.", "The rest of the table"),
        ("It was contradicted by a colleague from Busan.", "a colleague"),
        ("The newcomer objected.", "The newcomer"),
        ("The youngest participant objected.", "The youngest participant"),
        ("Her compatriot objected.", "Her compatriot"),
        ("One of the women present objected.", "One of the women present"),
        ("Those who had come late objected.", "Those who had come late"),
    ],
)
def test_who_is_credited(text, expected):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A Korean vessel mended the cable.",
        "A Korean, Japanese and Chinese text was drafted.",
        "Most Koreans believe in cables.",
        "The Koreans are anxious.",
        "The Korean perspective was stated.",
        "The man from the ministry is not known.",
        "A ship from Busan mended it.",
        "Speaker A. Smith is unknown.",
        "Nobody defended things as they are.",
        "{r1} argued the former, and most of the text stood.",
        "One asks what a cable is for.",
        "The chair thanked the hosts.",
        "The Secretary General said so.",
        "Many thanks to all.",
        "Those who came by sea were cold.",
        "The women were cold.",
        "Dr J. Smith argued it in print.",
        "Some of the ships present sank.",
        "The general had it built.",
    ],
)
def test_what_credits_nobody_in_the_room(text):
    assert found(text) == []


def test_the_codes_of_the_roster_are_credits_only_where_they_look_like_codes():
    record = paper("Dae objected, and so did K7.")
    people = tuple(
        replace(each, code=code)
        for each, code in zip(record.participants, ("Dae", "K7"), strict=False)
    )
    record = replace(record, participants=people, sessions=())
    assert [each.text for each in find_unbound(record, STYLE, printed(record))] == ["K7"]


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("A KOREAN view, said the ROK.", "A Korean view, said the ROK."),
        ("a “Korean” participant", "a  Korean  participant"),
        ("Rоse", "Rose"),
        ("Несколько Korean", "Несколько Korean"),
    ],
)
def test_a_text_as_it_looks(text, looks):
    assert as_it_looks(text) == looks
    assert len(as_it_looks(text)) == len(text)
