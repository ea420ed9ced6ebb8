"""What tells that a speaker is a woman or a man counts in their sentence and in the next one.

One of four Chinese is a woman (a5), three are men (a7); of five Koreans two are women.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.secret import Secret
from reports.domain.asides.weighing import UNTRUE
from reports.domain.findings import Kind

from .rooms import told, two_days

WOMAN = [
    "{a5} argued that lights cost too much, in the first intervention by a woman.",
    "{a5} argued that lights cost too much, the sole female voice.",
    "{a5} argued that lights cost too much — the only woman's voice.",
    "{a5} argued that lights cost too much, a woman's view.",
    "A woman's voice was also heard: {a5} argued that lights cost too much.",
    "{a5} asked for lights in the first remark of a woman that day.",
    "In what was the first contribution by a woman, {a5} argued that lights cost too much.",
    "{a5} argued that lights cost too much. It was the first time that a woman had spoken.",
    "{a5} argued that lights cost too much. It fell to a woman to say so.",
    "{a5} argued that lights cost too much. It took a woman to say it.",
    "{a5} argued that lights cost too much. No other woman spoke.",
    "{a5} argued that lights cost too much. The other women in the room had been silent.",
    "{a5} argued that lights cost too much. A woman had spoken at last.",
    "{a5} argued that lights cost too much. This came from a woman.",
    "{a5} argued that lights cost too much. No woman had spoken before.",
    "{a5} argued that lights cost too much. Women had so far been silent.",
    "{a5} argued that lights cost too much. Only men had spoken until then.",
    "{a5} argued that lights cost too much, in a room of men.",
    "{a5} argued that lights cost too much. The speakers had so far all been men.",
]


@pytest.mark.parametrize("text", WOMAN)
def test_it_is_counted(text):
    assert [each for each in told(text) if each.kind is Kind.K_BELOW_THRESHOLD and each.holds]


@pytest.mark.parametrize(
    "text",
    [
        "{a5} argued that a woman had spoken for the port at Busan.",
        "{a5} argued that, after the first question by a woman, lights were dimmed.",
        "{a5} argued that it took a woman to say so.",
        "{a5} argued that women had been silent in the ports.",
        "{a5} asked for lights. A woman's place on board was another matter.",
        "{a5} asked for lights. Women serve at sea.",
        "{a5} praised women at sea.",
        "{a7} asked for lights. No woman had spoken before.",
    ],
)
def test_of_women_elsewhere_nothing_is_told(text):
    assert [each for each in told(text) if each.holds or each.warns] == []


def test_a_man_is_told_in_the_same_ways():
    (found,) = told("{a7} asked for lights. No other man spoke.")
    assert (found.kind, found.severity) == (Kind.DESCRIPTOR, "note")


def test_what_is_not_so_of_who_spoke_is_untrue():
    (found,) = told("{a7} asked for lights. No other woman spoke.")
    assert (found.severity, found.reason) == ("hold", UNTRUE)


def test_where_no_pronouns_are_known_it_holds_as_it_stands():
    record = two_days("{a7} asked for lights. No other woman spoke. Only women had spoken before.")
    people = (replace(each, pronouns=Secret("")) for each in record.participants)
    found = told(record=replace(record, participants=tuple(people)))
    assert [(each.text, each.severity) for each in found] == [("No other woman spoke", "hold")]
