"""A delegation of so few that what it said is what a person said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Delegation, Record, Region
from reports.domain.typed import find_unbound

from .papers import STYLE, paper, printed


def found(record: Record) -> list[str]:
    return [each.text for each in find_unbound(record, STYLE, printed(record)) if each.holds]


def weighed(record: Record) -> list[tuple[str, str]]:
    return [(each.severity, each.text) for each in find_unbound(record, STYLE, printed(record))]


def nations(text: str, session: str | None = None, accepted: str = "") -> Record:
    """Three Koreans and three Chinese, of whom two Koreans came to S2, and one Russian."""
    record = paper(text, accepted=accepted)
    assert record.report
    (section,) = record.report.sections
    delegations = (
        Delegation("KR", "the Republic of Korea", "Korean", alternatives=("ROK",), region="NEA"),
        Delegation("CN", "China", "Chinese", region="NEA"),
        Delegation("RU", "Russia", "Russian", alternatives=("RF",), region="EU"),
    )
    return replace(
        record,
        delegations=delegations,
        regions=(
            Region("NEA", "Northeast Asia", "Northeast Asian"),
            Region("EU", "Europe", "European"),
        ),
        report=replace(record.report, sections=(replace(section, session=session),)),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Russian delegation argued that cables break.", ["The Russian delegation"]),
        ("THE RUSSIAN SIDE INSISTED ON CABLES.", ["THE RUSSIAN SIDE"]),
        ("Then the Russian warned of storms.", ["the Russian"]),
        ("The Russians, however, had warned of storms.", ["The Russians"]),
        ("Russia argued for guards.", ["Russia"]),
        ("Russia insisted that cables break.", ["Russia"]),
        ("The RF delegation agreed.", ["The RF delegation"]),
        ("The European side agreed.", ["The European side"]),
        ("The Chinese delegation argued.", []),
        ("Russia opposed the treaty of 1952.", []),
        ("The rf argued.", []),
        ("The Russian perspective is old.", []),
        ("The Russian delegation came.", []),
        ("Those who dealt with the Russian delegation agreed.", []),
        ("The North Korean side insisted.", []),
        ("{r5} said what the Russian delegation argued.", ["the Russian delegation"]),
        ("One Russian argued.", ["One Russian"]),
        ("The session heard from Russia that cables break.", ["Russia"]),
        ("It met with resistance from Moscow.", ["Moscow"]),
        ("China was in favour, Russia sceptical.", ["Russia"]),
        ("For Russia, the table was told, ice is cold.", ["Russia"]),
        ("A show of hands gave two, and one from the Russian side.", ["the Russian side"]),
        ("Cables are to be shared, as Russia proposed.", ["Russia"]),
        ("Russia reserved its position.", ["Russia"]),
        ("The fleet met with ships from Russia.", []),
        ("China trades more, Russia less.", []),
        ("As Russia proposed a treaty, ships sailed.", []),
    ],
)
def test_too_few_to_be_a_state(text, expected):
    assert found(nations(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Russian intervention was brief.", ["The Russian intervention"]),
        ("Russia's lone objection was noted.", ["Russia's lone objection"]),
        ("Only Russia demurred.", ["Russia"]),
        ("Moscow alone voted no.", ["Moscow"]),
        ("{r1} was for calm. Russia was not.", ["Russia"]),
        ("The lone dissent came from Moscow.", ["Moscow"]),
        ("A plea for calm came from Russia.", ["Russia"]),
        ("With the exception of Russia, the room agreed.", ["Russia"]),
        ("The room, apart from Russia, agreed.", ["Russia"]),
        ("{r1} answered the Russian.", ["the Russian"]),
        ("It fell to the Russian to close.", ["the Russian"]),
        ("Neither of the Russians supported this.", ["Neither of the Russians"]),
        ("{r1}, with the two Russians, agreed.", ["the two Russians"]),
        ("The Russian pair came late.", ["The Russian pair"]),
        ("From the Russian end of the table came a doubt.", ["the Russian end of the table"]),
        ("{r1} asked the Russian about ice.", ["the Russian"]),
        ("{r1} came back to the Russian's point.", ["the Russian"]),
        ("Russia's participant was for calm.", ["Russia's participant"]),
        ("{r1} sided with Russia.", ["Russia"]),
        ("The sea is calm (Russia), or is not [RU].", ["Russia", "RU"]),
        ("Russia: the sea is calm.", ["Russia"]),
        ("They met in Vladivostok (Russia).", []),
        ("The Chinese intervention was brief. China demurred.", []),
        ("The Russian and Chinese positions are close.", []),
        ("The Russian, Chinese and Korean fleets met.", []),
        ("Russia was not invited. Russia voted against the treaty.", []),
        ("Russia's question of the straits is old.", []),
        ("The two Russian ships were late.", []),
        ("All states except Russia signed it.", ["All"]),
    ],
)
def test_told_of_so_few_in_the_room(text, expected):
    assert found(nations(text)) == expected


@pytest.mark.parametrize(
    ("session", "expected"), [(None, []), ("S1", []), ("S2", ["The Korean side"])]
)
def test_those_of_the_sections_session_count(session, expected):
    assert found(nations("The Korean side argued.", session)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Chinese side felt that cables break.", [("warn", "The Chinese side")]),
        ("China's delegation argues for guards.", [("warn", "China's delegation")]),
        ("According to the Chinese side, cables break.", [("warn", "the Chinese side")]),
        ("From the Chinese side came a warning.", [("warn", "the Chinese side")]),
        ("On the Chinese side, it was argued that it rains.", [("warn", "the Chinese side")]),
        ("A warning came from the Russian side.", [("hold", "the Russian side")]),
        ("The cables on the Chinese side were cut.", []),
        ("It was argued by the Russian delegation.", [("hold", "the Russian delegation")]),
        ("In the view of the Russian side, they break.", [("hold", "the Russian side")]),
        ("Talks with the Chinese side argued over cost.", []),
        ("China argued for guards, and the Chinese agreed.", []),
        ("Moscow argued for guards.", [("warn", "Moscow")]),
        ("The Kremlin has announced that cables break.", [("note", "The Kremlin")]),
        ("Moscow has announced a policy, and built moscow.", []),
        ("Beijing argued for guards, and Tokyo agreed that they cost.", []),
    ],
)
def test_a_side_is_everybody_of_it_and_a_capital_may_be_a_person(text, expected):
    assert weighed(nations(text)) == expected


def test_a_side_says_of_how_many_it_tells():
    (one,) = find_unbound(record := nations("The Chinese side agreed."), STYLE, printed(record))
    assert one.reason == (
        "“The Chinese side” tells what each of 3 people of this delegation holds. "
        "Say which participant said it, or how many."
    )


def test_a_delegation_of_which_nobody_came_is_a_state():
    record = nations("The Russian side argued.")
    sessions = tuple(
        replace(each, remarks=(), attendance=each.attendance[:3]) for each in record.sessions
    )
    assert found(replace(record, sessions=sessions)) == []


def test_a_delegation_that_missed_the_session_counts_over_all():
    record = nations("The Russian side argued.", "S2")
    first, second = record.sessions
    second = replace(second, attendance=second.attendance[:2], remarks=())
    assert found(replace(record, sessions=(first, second))) == ["The Russian side"]


def test_it_says_how_many_came_and_may_be_accepted():
    (one,) = find_unbound(record := nations("The Russian side argued."), STYLE, printed(record))
    assert one.reason == (
        "“The Russian side” is said to have spoken: this delegation has 1 person here."
    )
    assert found(nations("The Russian side argued.", accepted="The Russian side")) == []


def test_without_a_delegation_there_is_none():
    empty = replace(paper("The Russian side argued."), delegations=(), participants=(), sessions=())
    assert found(empty) == []
