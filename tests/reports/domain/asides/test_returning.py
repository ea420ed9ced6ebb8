"""Where a sentence says that its speaker spoke before, or was there on another day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.phrases import NAMED
from reports.domain.asides.returning import Weight, find_returns
from reports.domain.asides.weighing import SAYS_MORE, UNTRUE
from reports.domain.audiences import Audience
from reports.domain.compose import compose

from .days import three_days, told_of
from .rooms import STYLE


def returns(text: str):
    record = three_days(text)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    return [one for each in document.texts() for one in find_returns(each)]


@pytest.mark.parametrize(
    "text",
    [
        # What is repeated or taken back.
        "{c1} repeated a warning from Session 1.",
        "{c1} repeated almost word for word the objection of Session 1.",
        "{c1} rose to repeat the warning of the first day.",
        "{c1} withdrew Monday's remark.",
        "{c1} took back what they had said on the first day.",
        "{c1} stood by the figures given on Monday.",
        "{c1} no longer held the view voiced on the first day.",
        "{c1} changed their mind since the first day.",
        "{c1} argued for ice, repeating a point from the first session.",
        "Returning to their own remark of Monday, {c1} argued for ice.",
        "{c1} returned to their warning of the first day.",
        "{c1} expanded on their opening-day remarks.",
        "{c1} argued for ice and repeated the plea made on Monday.",
        # What had been said, and by whom.
        "{c1} reminded the meeting of having said so on the first day.",
        "{c1} conceded having been too harsh on the first day.",
        "Having spoken against it on the first day, {c1} now argued for ice.",
        "{c1} came back to the question that they had raised on Monday.",
        "{c1} corrected a figure that they had given on the first day.",
        "{c1} said they had been wrong on Monday.",
        "{c1} argued for ice, and had done so on Monday.",
        "{c1} argued for ice. They had said the same on Monday.",
        "{c1} had argued on the first day that ice was thin.",
        "{c1}, who had raised the matter on the first day, argued for ice.",
        "It was {c1} who on the first day had asked about ice.",
        "As {c1} had said in the first session, ice melts.",
        "As they had said on the first day, {c1} argued, ice melts.",
        "True to what he had said on Monday, {c1} argued for ice.",
        "{c1} argued for ice, a point already made by them on the first day.",
        "Consistent with their remarks on the first day, {c1} argued for ice.",
        "{c1} argued for ice, a theme of theirs since Monday.",
        "{c1} came back to the question that the same participant had raised on Monday.",
        # What was done then as now, and otherwise.
        "{c1} made the point again, as on the first day.",
        "{c1} asked for a hotline, as they had on Monday.",
        "{c1} voiced the same doubts as on the first day.",
        "As on the first day, {c1} argued for ice.",
        "Once again, as on the first day, it was {c1} who asked for ice.",
        "{c1} was less sceptical than on Monday.",
        "{c1}, silent on the first day, argued for ice.",
        "A sceptic on the first day, {c1} now argued for ice.",
        "{c1 's} warning, already voiced on the first day, was heard.",
        # What was done on several days.
        "In the first and the third session alike, {c1} argued for ice.",
        "{c1}, in both the first and the third session, argued for ice.",
        "{c1} asked, for the third day running, for a hotline.",
        "{c1} argued for patience in all three sessions.",
        "{c1}, who spoke in all three sessions, argued for ice.",
        "{c1} pleaded for patience throughout the three days.",
        "From the first session to the last, {c1} argued for ice.",
        "{c1} was at the table on all three days and argued for ice.",
    ],
)
def test_whoever_was_not_there_then_is_ruled_out(text):
    found = [each for each in told_of(text) if each.kind == "k-below-threshold"]
    assert len(found) == 1
    assert found[0].reason.startswith("With “")
    assert "leaves 2 people who could have said it; the threshold is 3." in found[0].reason


@pytest.mark.parametrize(
    "text",
    [
        "{c1} softened the remark made on the first day.",
        "{c1} noted that, as they had said in the first session, ice melts.",
        "{c1} argued that ice melts, as on the first day.",
        "{c1} reminded everyone that they had asked for it in Session 1.",
        "{c1} wrote down what the envoy feared, since he had argued it on Monday.",
    ],
)
def test_what_may_be_of_others_is_a_warning(text):
    (found,) = (each for each in told_of(text) if each.kind == "descriptor")
    assert found.severity in ("warn", "hold")
    assert not found.rewrites


@pytest.mark.parametrize(
    "text",
    [
        "{c1} reminded the meeting that the treaty of 1998 was signed on the second day of talks.",
        "{c1} answered a point raised by others on the first day.",
        "{c1} endorsed the points made by colleagues on the first day.",
        "{c1} took up a thread from the first day.",
        "{c1} agreed with what had been said on the first day.",
        "{c1} questioned the figures given on the first day.",
        "{c1} said the ministers, having spoken on Monday, would not meet again.",
        "{c1} said the ministers had repeated their warning on Monday.",
        "{c1} argued that its leaders took back what they had promised on 8 June.",
        "{c1} stood by the treaty of 8 June.",
        "{c1} repeated that ice melts.",
        "{c1} reiterated support for the treaty.",
        "{c1} recalled the attack of Monday 3 June 2019.",
        "{c1} described the first day of the blockade.",
        "{c1} argued that on both days ships had gone dark.",
        "{c1} asked others to speak in all three sessions.",
        "{c1} asked that the line be staffed throughout the day.",
        "{c1} welcomed the progress made over the three days.",
        "{c1} warned, as ministers had on Monday, against haste.",
        "{c1} said “I repeated the warning of the first day” was a lie.",
        "{c1} noted that turnout was lower than on the first day.",
        "{c1} had a question for the second day.",
        "{c1} feared that they had said too much already.",
        "{c1} argued for ice. They had forgotten nothing.",
        "On the first day, the discussion turned to ice. {c1} argued for it.",
        "In the third session, {c1} argued for ice.",
        "The rapporteur returned to it on the third day. {c1} argued for ice.",
        "Both days ended in rain. {c1} argued for ice.",
        "{c1} proposed talks over the next two days.",
        "{c1} favoured a test call on the first Monday of each month.",
        "{c1 's} warning of the third day was heard.",
        "{c1 's} voice on Monday was heard.",
        "{c1} spoke on Wednesday, and had said much.",
        "{c1} argued for their ice, correcting the text.",
        "{c1}, cautious as before, argued for ice.",
        "{c1} noted a habit they keep before storms.",
        "{c1} argued in both sessions for ice.",
        "{c1} repeated the warning of the fifth day.",
    ],
)
def test_what_tells_of_nobody_where_they_were(text):
    assert told_of(text) == []


def test_whom_it_cannot_be_is_a_lie_only_where_it_is_said_of_them():
    (found,) = told_of("{c3}, as on the first day, argued for ice.")
    assert (found.severity, found.reason) == ("hold", UNTRUE)
    # It may be another's warning.
    assert told_of("{c3} repeated a warning from Session 1.") == []
    # He may be either of the two.
    assert told_of("{c1} told {c3 another} of what he had argued on the first day.") == []


def test_where_enough_were_there_it_is_a_note():
    (found,) = told_of("{c1} repeated a warning from Session 2.", "{b2} argued for ice.")
    assert (found.severity, found.reason) == ("note", SAYS_MORE)
    assert found.text == "repeated a warning from Session 2"


def test_each_of_a_list_spoke_before():
    found = told_of("{c1 c2} repeated the warning of the first day.")
    assert [each.kind for each in found].count("k-below-threshold") == 1


def test_a_sentence_is_told_of_whom_it_is_nearest_to():
    text = "{c4} argued, as on Monday, for ice and {c1}, as on Tuesday, did not."
    first, second = returns(text)
    assert (first.when, second.when) == ("as on Monday", "as on Tuesday")
    assert (first.weight, second.weight) == (Weight.TAKEN, Weight.TAKEN)


def test_beside_a_name_nothing_is_told():
    document = compose(
        three_days("{c1} repeated a warning from Session 1."),
        STYLE, audience=Audience.PUBLIC, draft=False,
    ).document  # fmt: skip
    (text,) = (each for each in document.texts() if each.attributions)
    assert find_returns(text)
    (one,) = text.attributions
    assert one.mention is not None
    name = replace(one, mention=replace(one.mention, labels=(NAMED,)))
    assert find_returns(replace(text, attributions=(name,))) == ()


def test_a_quantity_is_nobody():
    assert returns("{c1 some} repeated the warning of the first day.") == []
