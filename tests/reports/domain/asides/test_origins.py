"""Where a speaker is said to be from, beside a label that does not say it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.rules import Rule
from reports.domain.asides import read_told
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.findings import Severity
from reports.domain.guard.arithmetic import Together

from .rooms import STYLE
from .tables import EVERYBODY, PEOPLE, TOLD_OF_A_STATE, found, left, table


@pytest.mark.parametrize(
    "text",
    [
        # Before it.
        "On the Singaporean side, {sg1 @any} saw fog.",
        "However, on the Singaporean side it was {sg1 @any} who saw fog.",
        "From the bench of Singapore {sg1 @any} saw fog.",
        "On Singapore's behalf, {sg1 @any} saw fog.",
        "From a Singaporean perspective, {sg1 @any} saw fog.",
        "In the view from Singapore, put by {sg1 @any}, fog is cold.",
        "For Singapore, {sg1 @any} spoke of fog.",
        "Answering for Singapore, {sg1 @any} saw fog.",
        "As a Singaporean, {sg1 @any} likes fog.",
        "Like any Singaporean, {sg1 @any} likes fog.",
        "Among the Singaporeans, {sg1 @any} spoke of fog.",
        "The Singaporean, {sg1 @any}, saw fog.",
        "Himself a Singaporean, {sg1 @any} saw fog.",
        "Singapore, through {sg1 @any}, saw fog.",
        "Singapore (in the words of {sg1 @any}) likes fog.",
        "Singapore, represented by {sg1 @any}, saw fog.",
        "The delegation from Singapore had {sg1 @any} say that fog is cold.",
        "The Singaporean view was put by {sg1 @any}.",
        "The view from Singapore, stated by {sg1 @any}, was simple.",
        "The Singaporean reply came from {sg1 @any}.",
        "The reply from Singapore fell to {sg1 @any}.",
        "Asked for the Singaporean view, {sg1 @any} spoke of fog.",
        "The floor went to Singapore, and {sg1 @any} saw fog.",
        "Singapore's delegate, {sg1 @any}, saw fog.",
        "A voice from Singapore, {sg1 @any}, saw fog.",
        "Through {sg1 @any}, Singapore saw fog.",
        "From Singapore came the objection of {sg1 @any}.",
        "SG/{sg1 @any} saw fog.",
        "(SG) {sg1 @any} saw fog.",
        "Singapore: {sg1 @any} saw fog.",
        "\U0001f1f8\U0001f1ec {sg1 @any} saw fog.",
        "The Singaporean position is simple: {sg1 @any} saw fog.",
        "Next came Singapore: {sg1 @any} saw fog.",
        "As Singapore's envoy, {sg1 @any} saw fog.",
        "As the voice of Singapore, {sg1 @any} saw fog.",
        "The Singaporean view, as {sg1 @any} put it, is simple.",
        "All eyes were on the Singaporean side when {sg1 @any} saw fog.",
        "The chair called on Singapore, and {sg1 @any} saw fog.",
        "Singapore \u2192 {sg1 @any} saw fog.",
        # Behind it.
        "{sg1 @any} on the Singaporean side saw fog.",
        "{sg1 @any}, part of the Singaporean delegation, saw fog.",
        "{sg1 @any} from the delegation of Singapore saw fog.",
        "{sg1 @any} of Singapore saw fog.",
        "{sg1 @any}, for Singapore, saw fog.",
        "{sg1 @any}, Singapore, saw fog.",
        "{sg1 @any} [SG] saw fog.",
        "{sg1 @any} \U0001f1f8\U0001f1ec saw fog.",
        "{sg1 @any} put it from the Singaporean angle.",
        "{sg1 @any} sat among the Singaporeans.",
        "In {sg1 @any 's} Singapore fog is rare.",
        "{sg1 @any}'s country, Singapore, likes fog.",
        "{sg1 @any} said, for Singapore, that fog is cold.",
        "{sg1 @any} and other Singaporeans like fog.",
        "{sg1 @any} spoke as a Singaporean.",
        "{sg1 @any} spoke on Singapore's behalf.",
        "{sg1 @any} worried, as a Singaporean lawyer, about fog.",
        "{sg1 @any} said that fellow Singaporeans like fog.",
        "{sg1 @any} set out the Singaporean case.",
        "{sg1 @any} gave the view from Singapore.",
        "{sg1 @any} saw fog, which was the Singaporean position.",
        "{sg1 @any} spoke with a Singaporean accent.",
        "{sg1 @any} of goods and a Singaporean passport saw fog.",
        "{sg1 @any}, giving the Singaporean view, saw fog.",
        "{sg1 @any} was asked to give the Singaporean view.",
        "{sg1 @any} saw fog in the name of Singapore.",
        "{sg1 @any} hails from Singapore.",
        "{sg1 @any} living in Singapore saw fog.",
        "{sg1 @any} is Singaporean.",
        # What is ours.
        "{sg1 @any} spoke of our Singapore.",
        "{sg1 @any} spoke of our port of Singapore.",
        "{sg1 @any} spoke of our Singaporean ports.",
        "{sg1 @any} spoke of what we in Singapore like.",
        "{sg1 @any} said: “I am Singaporean.”",
        "{sg1 @any} said that his country, Singapore, likes fog.",
        "{sg1 @any} spoke of her own Singapore.",
        "{sg1 @any} said that back home in Singapore fog is rare.",
        "{sg1 @any} said that Singapore, his country, likes fog.",
        "{sg1 @any} called Singapore home.",
        "{sg1 @any} said that we, Singapore, like fog.",
        "{sg1 @any} regretted that his Singaporean ministry likes fog.",
        # In the sentence beside it.
        "{sg1 @any} saw fog. This was the Singaporean view.",
        "{sg1 @any} saw fog. That is the position of Singapore.",
        "{sg1 @any} saw fog. The point was Singapore's.",
        "{sg1 @any} saw fog. It came from the Singaporean side.",
        "{sg1 @any} saw fog. So spoke Singapore.",
        "{sg1 @any} saw fog. “Our Singaporean ports are full.”",
        "The Singaporean view came next. {sg1 @any} saw fog.",
        "Singapore. {sg1 @any} saw fog.",
        "The floor passed to Singapore. {sg1 @any} saw fog.",
        "Singapore made its case. {sg1 @any} saw fog.",
        # Of a region, and of two remarks.
        "On the Southeast Asian side, {sg1 @any} saw fog.",
        "On the Singaporean side, {sg1 sg2 @any} saw fog.",
    ],
)  # fmt: skip
def test_a_telling_position_is_counted(text):
    assert left(text, "sg1") == {"SG1", "SG2"}
    small = [each for each in found(text) if each.kind == "k-below-threshold"]
    assert any("2 people who could have said it" in each.reason for each in small)
    assert all(each.holds for each in small)
    assert "SG1" not in repr(small)


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 @any} called on Singapore to act.",
        "{sg1 @any} said that for Singapore the strait is vital.",
        "{sg1 @any} spoke of ships from Singapore to Busan.",
        "From Singapore to Busan, {sg1 @any} argued, ships are slow.",
        "On the Singaporean side of the strait, {sg1 @any} argued, ships are slow.",
        "In Singapore's case, {sg1 @any} argued, fog is cold.",
        "For Singaporean fishermen, {sg1 @any} argued that fog is cold.",
        "{sg1 @any} described Singapore's recent actions as defensive.",
        "{sg1 @any} offered a similar perspective on Singapore's recent actions.",
        "{sg1 @any} gave a view of Singapore as a port.",
        "Concerns for Singapore were voiced by {sg1 @any}.",
        "{sg1 @any} shared Singapore's concerns.",
        "{sg1 @any} worried that Singapore, as a small state, could not act.",
        "{sg1 @any} noted that ships in the South China Sea, near Singapore, are safe.",
        "{sg1 @any} saw a change in Singaporean thinking.",
        "{sg1 @any} spoke. This would help Singapore.",
        "{sg1 @any} spoke. This is not the Singaporean view.",
        "{sg1 @any} spoke. Singapore signed the treaty in 1994.",
        "Singapore has built lighthouses. {sg1 @any} saw fog.",
        "{sg1 @any} spoke of our understanding of Singapore.",
        "{sg1 @any} recalled our last session in Singapore.",
        "Ships bound for Singapore, {sg1 @any} said, are slow.",
        "As {sg1 @any} noted, neither Singapore nor Japan would act.",
        "{sg1 @any} called North Korean ships slow. They are Singapore-built.",
        "{sg1 @any} worried that aid came from Singapore.",
        "{sg1 @any} said that the ship was Singaporean.",
        "{sg1 @any} said that Seoul had called on Singapore to act.",
        "The position of Korea, {sg1 @any} said, differs from Singapore's.",
        # Of somebody else's country.
        "On the Singaporean side, {kr1 @any} saw a will to act.",
        "{kr1 @any} put the Singaporean case.",
        "On the Singaporean side, {kr1} saw a will to act.",
        # No more than the label says.
        "On the Singaporean side, {sg1} spoke.",
        "On the Southeast Asian side, {sg1 @region} spoke.",
    ],
)
def test_a_mere_mention_tells_nothing(text):
    assert [each for each in found(text) if "With “" in each.reason or not each.holds] == []
    ref = "kr1" if "{kr1" in text else "sg1"
    assert left(text, ref) == EVERYBODY


@pytest.mark.parametrize(
    "text",
    [
        "For Singapore, {sg1 @any} noted, fog is cold.",
        "Seen from Singapore, {sg1 @any} saw fog.",
        "The Singaporean concern, {sg1 @any} said, is fog.",
        "What Singapore wants, {sg1 @any} said, is fog.",
        "{sg1 @any} told the room what Singapore wants.",
        "{sg1 @any} explained the Singaporean position.",
        *TOLD_OF_A_STATE,
        "{sg1 @any} spoke of fog — Singapore.",
    ],
)
def test_what_may_be_of_a_state_warns_where_few_are_from_there(text):
    (warned,) = (each for each in found(text) if each.kind == "descriptor")
    assert warned.severity is Severity.WARN
    assert warned.reason.startswith("A reader may take “")
    assert left(text, "sg1") == EVERYBODY
    of_many = text.replace("sg1", "kr1").replace("Singaporean", "Korean")
    assert found(of_many.replace("Singapore", "Korea")) == []


def test_either_of_two_countries_is_both():
    assert left("On the Singaporean and American sides, {sg1 @any} spoke.", "sg1") == {
        each for each in PEOPLE if each[:2] in ("SG", "US")
    }


def test_of_many_it_is_a_note():
    (note,) = found("On the Korean side, {kr1 @any} spoke.")
    assert (note.severity, note.text) == (Severity.NOTE, "On the Korean side, ")
    assert left("{kr1 @any} spoke of our port of Busan.", "kr1") == {
        each for each in PEOPLE if each[:2] == "KR"
    }
    assert left("The view from Seoul, put by {kr1 @any}, was simple.", "kr1") == {
        each for each in PEOPLE if each[:2] == "KR"
    }


def test_one_click_cuts_what_stands_before():
    text = "It rained. On the Singaporean side, {sg1 @any} spoke."
    (held,) = found(text)
    assert text.replace(held.text, "") == "It rained. {sg1 @any} spoke."
    assert [each.label for each in held.rewrites] == ["Cut “On the Singaporean side”"]


def test_a_list_is_told_of_those_from_there_alone():
    text = "On the Singaporean side, {sg1 kr1 @any} spoke."
    assert left(text, "sg1") == {"SG1", "SG2"}
    assert left(text, "kr1") == EVERYBODY


def test_what_is_told_reaches_whoever_goes_on():
    text = "{sg1 @any} spoke. On the Singaporean side, {sg1 this} went on."
    assert len([each for each in found(text) if each.kind == "k-below-threshold"]) == 2


def test_beside_a_name_nothing_is_told():
    record = table("On the Singaporean side, {sg1 named} spoke. {sg2 @any} of Singapore spoke.")
    (session,) = record.sessions
    remarks = tuple(
        replace(each, rule=Rule.ON_THE_RECORD) if each.id == "sg1" else each
        for each in session.remarks
    )
    record = replace(record, sessions=(replace(session, remarks=remarks),))
    document = compose(
        record, STYLE, audience=Audience.PUBLIC, draft=False, cleared=("sg1",)
    ).document
    room = read_told(record, Room.of(record), document).room
    assert set(room.codes(room.said["sg1"].present)) == EVERYBODY
    assert set(room.codes(room.said["sg2"].present)) == {"SG1", "SG2"}


def test_the_numbers_are_those_of_all_assignments():
    texts = (
        "On the American side, {us1 @any} spoke. {us2 @any another} of the US did too.",
        "Among the Singaporeans, {sg1 @any} spoke. {kr1 @any another}, a non-Chinese, did too.",
    )
    record = table(*texts)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    room = read_told(record, Room.of(record), document).room
    americans = {each for each in PEOPLE if each[:2] == "US"}
    singaporeans, no_chinese = {"SG1", "SG2"}, {each for each in PEOPLE if each[:2] != "CN"}
    pairs = ((americans, americans), (singaporeans, no_chinese))
    counted = [each.k[0] for each in Together(room, document, Audience.PUBLIC, ()).attributions()]
    enumerated = [
        len({pair[at] for pair in product(*sets) if pair[0] != pair[1]})
        for sets in pairs
        for at in (0, 1)
    ]
    assert counted == enumerated == [3, 3, 2, 14]
