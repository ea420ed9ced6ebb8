"""What speakers tell of their own lives."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from reports.domain.asides import read_told
from reports.domain.asides.living import MAY_BE
from reports.domain.asides.weighing import SAYS_MORE
from reports.domain.audiences import Audience
from reports.domain.compose import compose

from .days import told_of
from .rooms import STYLE, two_days


@pytest.mark.parametrize(
    "text",
    [
        "{c1} recalled commanding a squadron in 2009.",
        "{c1} remembered teaching navigation.",
        "{c1} recalled negotiating with fishermen in a bar.",
        "{c1} recalled being posted to the north.",
        "{c1} looked back on flying helicopters over the strait.",
        "{c1} recounted serving on two commissions of inquiry.",
        "{c1} confessed to having skippered a trawler.",
        "{c1} argued for ice and recalled sailing with the coast guard.",
        "{c1} had once commanded a squadron and argued for ice.",
        "{c1} has long practised before maritime courts.",
        "{c1} argued for ice. He had served in the north.",
        "{c1} promised to publish an editorial on it.",
        "{c1} hoped to write a book about it.",
        "{c1} would bring it before the congregation.",
        "{c1} undertook to ask their own readers.",
        "{c1} spoke of our repair crews.",
        "{c1} argued that in my ministry nobody reads.",
        "{c1} noted that my own crews call it the trap.",
        "In our company, {c1} said, nobody calls.",
        "{c1} warned that we in insurance see it daily.",
        "{c1} said that we sailors know better.",
        "{c1} said that, when I was consul, ice was thicker.",
        "{c1} noted that, before we joined the ministry, nobody called.",
        "When he was consul, {c1} said, nobody called.",
        "{c1} told of a storm weathered when she commanded a tug.",
        "{c1} described the ship that they had built.",
        "{c1} told the story of a hull they had salvaged.",
        "{c1} argued from experience at sea.",
        "{c1} joked about their time as a cadet.",
        "{c1} drew lessons from two decades in insurance.",
        "{c1} spoke as somebody with a lifetime at sea.",
        "{c1}, thinking of their own students, argued for ice.",
        "{c1} remembered their grandfather's boat.",
        "{c1 's} ministry was named.",
    ],
)
def test_what_tells_of_a_life_holds(text):
    found = [each for each in told_of(text) if each.reason == SAYS_MORE]
    assert [each.severity for each in found] == ["hold"]


@pytest.mark.parametrize(
    "text",
    [
        "{c1} described working the lines at night.",
        "{c1} promised to report to their minister.",
        "{c1} spoke of our ships.",
        "{c1} argued, from long personal experience, that ice melts.",
    ],
)
def test_what_may_tell_of_one_is_a_warning(text):
    (found,) = told_of(text)
    assert (found.severity, found.reason) == ("warn", MAY_BE)


@pytest.mark.parametrize(
    "text",
    [
        "{c1} recalled a recent capsizing.",
        "{c1} recalled negotiating positions of the past.",
        "{c1} remembered working groups that failed.",
        "{c1} recalled a call that waited until morning.",
        "{c1} described fishing fleets as private.",
        "{c1} spoke of building trust.",
        "{c1} mentioned sailing schedules.",
        "{c1} promised to publish the figures.",
        "{c1} offered to host a drill.",
        "{c1} agreed to put it to the vote.",
        "{c1} would tell the centres first.",
        "{c1} hoped the centres would share the list with their crews.",
        "{c1} spoke of our region.",
        "{c1} spoke of our countries and their crews.",
        "{c1} argued that ministries and their staff are slow.",
        "{c1} described how captains train their crews.",
        "{c1} argued from the experience of other regions.",
        "{c1} argued that experience at sea counts.",
        "{c1} had seen a pilot scheme die.",
        "{c1} had worked hard on the text.",
        "{c1} argued that when they were ready, states would sign.",
        "{c1} said talks had taken six years.",
        "{c1} argued for ten years of talks.",
        "{c1} noted that our understanding is thin.",
        "{c1} urged governments to brief their ministers.",
        "{c1} preferred that we in the region decide.",
        "{c1} argued that the ship that they had built sank.",
        "{c1} argued for ice. It had served in the north.",
    ],
)
def test_what_tells_of_no_life(text):
    assert told_of(text) == []


def test_a_remark_that_is_no_longer_there_has_no_life():
    record = two_days("{b2} recalled commanding a squadron, (Y.)")
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    first, second = record.sessions
    record = replace(record, sessions=(first, replace(second, remarks=second.remarks[2:])))
    assert read_told(record, Room.of(record), document).stated == ()


def test_what_is_told_twice_is_told_once():
    (found,) = (each for each in told_of("{c1} told how her students drew maps.") if each.holds)
    assert found.text == "her students"
