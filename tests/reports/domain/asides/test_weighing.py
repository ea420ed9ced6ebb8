"""What asides and replies leave of the numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from reports.domain.asides import read_told
from reports.domain.asides.weighing import SAYS_MORE, UNTRUE
from reports.domain.audiences import Audience
from reports.domain.compose import compose

from .rooms import STYLE, told, two_days


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("{a2}, who had come late, spoke.", "one person"),
        ("From the chair, {a4} spoke.", "one person"),
        ("{a2 @any}, speaking in Korean, spoke.", "2 people"),
        ("{a2} had come late.", "one person"),
        ("{a2} spoke. She had come late.", "one person"),
        ("{b1}, who had missed the first day, spoke.", "one person"),
        ("{a2 @any} (a woman) spoke, {a4 @any another}, who chaired the session, too.", "2 people"),
    ],
)
def test_whom_it_fits_is_counted_with_the_rest(text, left):
    found = [each for each in told(text) if each.kind == "k-below-threshold"]
    assert found[0].reason.startswith("With “")
    assert f"leaves {left} who could have said it; the threshold is 3." in found[0].reason
    assert found[0].gives_away is (left == "one person")
    assert all(each.holds for each in found)


def test_what_it_leaves_of_others_is_told_there():
    first, second = told("{a2} spoke. {a2 this}, who had come late, spoke again.")
    assert first.reason == (
        "With what the text says besides the labels, “A Korean participant” leaves one person who "
        "could have said it; the threshold is 3."
    )
    assert first.token == "{a2}"
    assert second.text == ", who had come late,"


def test_whoever_differs_is_counted_with_it():
    late, other = told("{a2}, who had come late, spoke. {a4 another} spoke.")
    assert "leaves one person" in late.reason
    assert other.reason == (
        "With what the text says besides the labels, “Another Korean participant” leaves 2 people "
        "who could have said it; the threshold is 3."
    )
    assert told("{a2} spoke. {a4 another} spoke.") == []


def test_one_click_cuts_it():
    text = "It rained. {a2}, who had come late, spoke."
    (found,) = told(text)
    assert text.replace(found.text, "") == "It rained. {a2} spoke."
    ((label, new),) = ((each.label, each.replacement) for each in found.rewrites)
    assert (label, new) == ("Cut “who had come late”", "")
    (stated,) = told("{a2} had come late.")
    assert stated.rewrites == ()


@pytest.mark.parametrize(
    ("text", "severity", "reason"),
    [
        ("{a1}, who had come late, spoke.", "hold", UNTRUE),
        ("{a2}, who works on cables, spoke.", "hold", SAYS_MORE),
        ("{a2}, who found no end of it, spoke.", "note", SAYS_MORE),
        ("{a5 @any}, who left early, spoke.", "hold", UNTRUE),
        ("{a4}, speaking in Korean, spoke.", "hold", SAYS_MORE),
        ("{a1 @any}, a man, spoke.", "note", SAYS_MORE),
        ("{a1}, who had spoken first, spoke.", "warn", "Who was there, or has the agenda, knows"),
        ("{a2}, the longest-serving there, spoke.", "hold", "This describes one person alone."),
        ("{a2} was the most senior there.", "hold", "This describes one person alone."),
    ],
)
def test_what_no_number_weighs(text, severity, reason):
    (found,) = told(text)
    assert (found.severity, found.kind) == (severity, "descriptor")
    assert found.reason.startswith(reason)
    assert "KR" not in found.reason + found.remedy


@pytest.mark.parametrize(
    "text",
    [
        "{a2}, the only other woman here, spoke.",
        "The only other woman in the delegation agreed with {a2}.",
        "{a2} spoke as long as the sole man on her side.",
    ],
)
def test_the_only_one_of_a_kind_holds_wherever_it_stands(text):
    assert any(
        each.holds and ("only other woman" in each.text or "sole man" in each.text)
        for each in told(text)
    )


def test_of_two_asides_both_are_told():
    first, second = told("Just before the break, {a2}, who had come late, spoke.")
    assert (first.text, second.text) == ("Just before the break, ", ", who had come late,")


def test_what_stands_in_an_aside_is_no_other():
    (found,) = told("Speaking in Korean, {a2} spoke.")
    assert found.text == "Speaking in Korean, "


def test_a_paragraph_of_no_asides_tells_nothing():
    assert told("{a2} spoke. {a4 another} had a view.", "It rained, and {a5} was sceptical.") == []


def narrowed(*texts: str):
    record = two_days(*texts)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    room = Room.of(record)
    found = read_told(record, room, document)
    people = {ref: set(room.codes(said.present)) for ref, said in found.room.said.items()}
    return found, people


def test_a_reply_in_another_paragraph_has_another_speaker():
    found, people = narrowed("{a4} spoke.", "In reply, {a6} spoke. {b3} went on.")
    ((first, second),) = found.ties
    assert (first.refs, second.refs, found.narrows) == (("a4",), ("a6",), True)
    assert people["a6"] == {"KR1", "KR2", "KR3", "CN1", "CN2", "CN3", "CN4"}  # KR4 had left


@pytest.mark.parametrize(
    "texts",
    [
        ("{a4} spoke.", "{a6} spoke."),
        ("In reply, {a6} spoke.",),
        ("{a2} spoke. In reply, {a7} spoke.",),
    ],
)
def test_what_is_said_to_reply_to_nothing_printed_is_free(texts):
    found, _ = narrowed(*texts)
    assert (found.ties, found.narrows) == ((), False)


def test_in_one_paragraph_a_reply_tells_the_hour_alone():
    found, people = narrowed("{a4} spoke. {a6} replied.")
    assert (found.ties, found.narrows, "KR4" in people["a6"]) == ((), True, False)


def test_a_reply_of_somebody_who_is_noted_as_gone_narrows_nothing():
    record = two_days("{a4} spoke. {a6} replied.")
    first, second = record.sessions
    remarks = tuple(
        replace(each, speaker="KR4") if each.id == "a6" else each for each in first.remarks
    )
    record = replace(record, sessions=(replace(first, remarks=remarks), second))
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    assert not read_told(record, Room.of(record), document).narrows


def test_a_reply_elsewhere_is_counted_with_the_asides():
    texts = ("{a4 @any}, who chaired the session, spoke.", "In reply, {a6} spoke.")
    chaired, replied = told(*texts)
    assert "leaves one person" in chaired.reason
    assert replied.reason == (
        "With what the text says besides the labels, “a Korean participant” leaves 2 people who "
        "could have said it; the threshold is 3."
    )
    assert told(texts[0], "Again, {a6} spoke.") == [chaired]
