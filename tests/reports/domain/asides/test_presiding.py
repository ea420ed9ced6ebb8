"""What only whoever chairs, or opens, does tells who an attribution is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.phrases import Mention, Phrase, Token, split
from dialogues.domain.record import Attendance, Capacity
from reports.domain.asides.facts import ORDER
from reports.domain.asides.presiding import PERHAPS, find_done
from reports.domain.asides.weighing import SAYS_MORE, UNTRUE
from reports.domain.document import Attribution, Text

from .rooms import told, two_days

CHAIR, OTHER, OPENER = "{a4}", "{a1}", "{b1}"


def left(text: str, number: str = "one person") -> bool:
    return any(
        each.holds and each.reason.startswith("With “") and f"leaves {number}" in each.reason
        for each in told(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "{a4} summed up the session and closed it.",
        "{a4} declared the session open.",
        "{a4} called the meeting to order.",
        "{a4} adjourned.",
        "{a4} adjourned the afternoon session until the next day.",
        "{a4} gave the floor to the next in the list.",
        "{a4} thanked the speakers and closed the discussion.",
        "{a4} invited further questions.",
        "{a4} ruled that the question was out of order.",
        "{a4} ruled the second question out of order.",
        "{a4} spoke of ice, and then brought the sitting to a close.",
        "{a4}, closing the meeting, spoke.",
        "Closing the meeting, {a4} spoke.",
        "Having convened the session, {a4} spoke.",
        "{a4} spoke. She then adjourned the proceedings.",
        "{a4} spoke. Finally, she thanked nobody and wound up the session.",
        "{a4} thanked {a5} and closed the meeting.",
        "{a4} called on {a5} to speak.",
        "{a4} gave {a5} the floor.",
        "The session was closed by {a4}.",
        "The discussion was then summed up by {a4}.",
        "The meeting was opened by {a4}.",
        "The floor was given to others by {a4}.",
        "When {a4} reconvened the meeting, it rained.",
        "{a4} moderated the debate.",
        "{a4} opened it up to questions.",
        "{a4} opened the meeting.",
        "{a4} summed up.",
        "{a4} called on {a5}, who spoke.",
        "{a4} suggested a break.",
        "{a4} allowed one more question.",
        "{a4} thanked everyone for coming.",
        "{a4} put the question to the table.",
        "{a4} asked {a5} to go first.",
        "{a4} noted that there were four names on the list.",
    ],
)
def test_what_the_chair_does_tells_who_chaired(text):
    assert left(text)


@pytest.mark.parametrize(
    "text",
    [
        "{b1} delivered the keynote.",
        "{b1} kicked off the discussion.",
        "{b1} introduced the topic.",
        "{b1} led off, with a map.",
        "{b1} made some opening remarks.",
        "{b1} presented the background paper.",
        "{b1} set the scene.",
        "{b1} had been asked to speak, and spoke.",
        "{b1} opened with a survey of ice.",
        "{b1} argued in a keynote that ice melts.",
        "{b1} argued, over some forty minutes, that ice melts.",
        "{b1}'s slides were long.",
    ],
)
def test_what_an_opener_does_tells_who_was_asked(text):
    assert left(text)


def test_several_chairs_are_counted():
    record = two_days("{a4} adjourned the session.")
    first, second = record.sessions
    seats = (*(Attendance(each, Capacity.CHAIR) for each in ("KR1", "KR2")), *first.attendance[2:])
    record = replace(record, sessions=(replace(first, attendance=seats), second))
    (found,) = told(record=record)
    assert "leaves 2 people who could have said it" in found.reason
    (found,) = told(record=replace(record, threshold=2))
    assert (found.severity, found.reason) == ("note", SAYS_MORE)


@pytest.mark.parametrize(
    ("text", "severity", "reason"),
    [
        ("{a1} adjourned the session.", "hold", UNTRUE),
        ("{a1} opened the session.", "hold", UNTRUE),
        ("{b2} adjourned the session.", "hold", SAYS_MORE),  # nobody is noted as its chair
        ("{b2} summed up the debate.", "warn", ORDER),
        ("{b2} opened the session.", None, None),
        ("{a1} led off.", "warn", ORDER),
        ("{a4} thanked all the speakers.", "warn", PERHAPS),
        ("{a4} welcomed the participants.", "warn", PERHAPS),
        ("{a4} noted that time was short.", "warn", PERHAPS),
        ("{a4} asked for other views.", "warn", PERHAPS),
    ],
)
def test_what_no_number_weighs(text, severity, reason):
    found = [(each.severity, each.reason) for each in told(text)]
    if severity is None:
        assert ("warn", ORDER) not in found
    else:
        assert found == [(severity, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "{a1} closed with a warning.",
        "{a4} closed with a warning.",
        "{a1} noted that time was short.",
        "{a1} suggested a break with the past.",
        "{a1} said that a minister had admitted it in a lecture.",
        "{a1} argued that it took over forty minutes.",
        "{b1} challenged the presentation.",  # of somebody else
        "{a1} challenged the presentation.",  # nobody was asked to speak
        "{a4} opened the question of fisheries.",
        "{a4} called the meeting useful.",
        "{a4} summed up the Russian position.",
        "{a4} said that Moscow had walked out and ended the conference.",
        "{a4} recalled that the ministers had adjourned the meeting.",
        "{a4} noted that a court had ruled that the sea is free.",
        "{a4} recalled that in Geneva the president, closing the session, had wept.",
        "{a4} closed the meeting of ministers at sea to others.",
        "{a4} gave the floor plan away.",
        "{a4} ruled out a ban.",
        "{a4} invited others to think again.",
        "{a4} ended the day with doubts.",
        "{a1} closed the day.",
        "{a1} closed the session with a warning.",
        "{a4} began the morning in doubt.",
        "{a4} concluded that the session was useful.",
        "{a4} called for order at sea.",
        "{a1} summed up the discussion.",
        "{a1} thanked the speakers.",
        "{a1} closed the debate by noting the ice.",
        "The door was closed by {a4}.",
        "In summing up the session others spoke, and {a4} did not.",
        "They spoke of the weather. Nobody adjourned the session.",
        "{a4} spoke. Others adjourned the session.",
        "Beside {a4} sat the clerk, and adjourned the session.",
        "It rained. She adjourned the session, and {a4} did not.",
    ],
)
def test_what_anybody_does_tells_nothing(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "{b2} challenged the presentation.",
        "{b2} disagreed with the presenter.",
        "{b2} responded to the opening remarks.",
        "{b2} took issue with the keynote.",
    ],
)
def test_who_speaks_of_a_talk_did_not_give_it(text):
    # Of the four Koreans there one was asked to speak.
    record = replace(two_days(text), threshold=4)
    assert any("leaves 3 people" in each.reason for each in told(text, record=record))


def test_words_that_can_be_cut_are_told_once():
    (found,) = told("{a4}, who adjourned the session, spoke.")
    assert found.text == ", who adjourned the session,"
    assert "leaves one person" in found.reason
    assert [each.label for each in found.rewrites] == ["Cut “who adjourned the session”"]


def test_each_of_several_is_asked():
    found = told("{a1 a4} closed the meeting.")
    assert {UNTRUE} < {each.reason for each in found}


def test_a_name_that_prints_is_not_judged():
    def done(label):
        (token,) = (each for each in split("{r1}") if isinstance(each, Token))
        phrase = Phrase("one", label, "plain", 0, 4)
        about = Attribution(0, 4, token, phrase, Mention(("r1",), (label,)))
        return list(find_done(Text("Anna adjourned the session.", attributions=(about,))))

    assert done("named") == []
    assert [each.said for each in done("any")] == ["adjourned the session"]
