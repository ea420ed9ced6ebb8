from dataclasses import replace
from typing import Any

import pytest

from dialogues.domain.record import Attendance, Remark
from dialogues.domain.rules import Rule
from reports.domain.compose.rules import governing_rule, may_list, rule_statement, rules_in_force
from reports.domain.document import Heading, Paragraph, ParticipantList
from reports.domain.styles import ListPolicy

from .meeting import MEETING, composed, session, style, under

ON, NOT, CHATHAM, OFF = Rule


def told(record, policy: ListPolicy, **changes) -> list[Any]:
    house = style(**changes)
    house = replace(house, participants=replace(house.participants, policy=policy))
    parts = composed(record, house).document.parts
    kinds = (Paragraph, ParticipantList)
    after = [part for part in parts if isinstance(part, kinds)]
    return [part for part in after if isinstance(part, ParticipantList) or "part" in part.text.text]


def listed(record) -> list[str]:
    parts = composed(record).document.parts
    return [
        person.name.text
        for part in parts
        if isinstance(part, ParticipantList)
        for group in part.groups
        for person in group.people
    ]


@pytest.mark.parametrize("rule", Rule)
def test_names_print_only_where_the_rule_allows_it(rule):
    expected = {ON: 4, NOT: 4, CHATHAM: 0, OFF: 0}
    assert len(listed(under(rule))) == expected[rule]


@pytest.mark.parametrize("strict", [CHATHAM, OFF])
def test_the_strictest_rule_anywhere_governs(strict):
    remark = Remark("r9", "KR1", "C.", rule=strict)
    assert listed(under(ON, NOT)) == [
        "Nari Vellumkin",
        "Bo Quillmarsh",
        "Osip Lanternov",
        "Vera Ferryova",
    ]
    assert listed(under(ON, strict)) == []
    assert listed(under(ON, NOT, remarks=(remark,))) == []
    assert listed(replace(under(ON), sessions=(session(rule=None),), rule=strict)) == []


def test_without_a_session_the_rule_of_the_dialogue_is_in_force():
    record = replace(MEETING, sessions=())
    assert rules_in_force(record) == {CHATHAM}
    assert not may_list(record)
    assert rules_in_force(replace(record, rule=ON)) == {ON}


def test_the_list_shows_what_a_badge_shows_and_no_address():
    parts = composed(under(NOT)).document.parts
    heading, people = parts[-2:]
    assert isinstance(heading, Heading)
    assert heading.text.text == "Participants"
    assert isinstance(people, ParticipantList)
    korea, russia = people.groups
    nari, bo = korea.people
    assert (korea.label.text, russia.label.text) == ("The ROK", "Russia")
    assert nari.native_name is not None
    assert (nari.native_name.text, nari.language) == ("벨럼킨 나리", "ko")
    assert [text.text for text in nari.role] == ["Fellow", "Institute of Tides"]
    assert (bo.native_name, bo.role) == (None, ())


def test_a_delegation_of_nobody_is_not_listed():
    record = under(NOT, attendance=(Attendance("RU1"),))
    assert listed(record) == ["Osip Lanternov"]


@pytest.mark.parametrize("policy", ListPolicy)
def test_nobody_there_is_nothing_to_tell(policy):
    assert told(under(ON, attendance=()), policy) == []


def test_a_house_may_tell_nothing():
    assert told(under(ON), ListPolicy.NONE) == []


@pytest.mark.parametrize("rule", [ON, NOT, CHATHAM])
def test_counts_heads_under_any_rule(rule):
    (count,) = told(under(rule), ListPolicy.COUNT)
    assert count.text.text == "Four participants took part."


def test_counts_one_head():
    (count,) = told(under(ON, attendance=(Attendance("RU1"),)), ListPolicy.COUNT)
    assert count.text.text == "One participant took part."


def test_a_sitting_off_the_record_is_not_told_of():
    assert told(under(OFF), ListPolicy.COUNT) == []
    mixed = under(CHATHAM, OFF)
    first, second = mixed.sessions
    mixed = replace(mixed, sessions=(replace(first, attendance=(Attendance("RU1"),)), second))
    (count,) = told(mixed, ListPolicy.COUNT)
    assert count.text.text == "One participant took part."


def test_counts_by_delegation_where_none_is_singled_out():
    (count,) = told(replace(under(CHATHAM), threshold=2), ListPolicy.BY_DELEGATION)
    assert count.text.text == "Four participants took part, from the ROK (2) and Russia (2)."


@pytest.mark.parametrize(
    ("record", "changes"),
    [
        (replace(under(CHATHAM), threshold=3), {}),
        (replace(under(CHATHAM), threshold=1), {"least": 3}),
        (replace(under(CHATHAM, OFF), threshold=1), {}),
    ],
)
def test_else_counts_the_room_alone(record, changes):
    (count,) = told(record, ListPolicy.BY_DELEGATION, **changes)
    assert count.text.text == "Four participants took part."


@pytest.mark.parametrize(
    ("rules", "governing"),
    [((ON,), ON), ((ON, NOT), NOT), ((CHATHAM, ON), CHATHAM), ((CHATHAM, OFF), CHATHAM),
     ((OFF,), OFF)],
)  # fmt: skip
def test_the_rule_over_what_prints(rules, governing):
    assert governing_rule(under(*rules)) is governing


def test_the_rule_in_the_words_of_the_house_or_its_own():
    record = under(CHATHAM)
    assert rule_statement(record, style("plain")) == f"Chatham House Rule. {CHATHAM.wording}"
    assert rule_statement(record, style("numbered")).startswith("The meeting was held under the")


def test_every_rule_is_at_least_as_strict_as_the_one_before():
    lists = [rule.may_list() for rule in Rule]
    usable = [rule.may_use() for rule in Rule]
    assert lists == sorted(lists, reverse=True)
    assert usable == sorted(usable, reverse=True)
