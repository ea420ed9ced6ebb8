"""Paragraphs as they are drafted: relations, topics, who agreed, notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import pairwise

import pytest

from reports.domain.drafting import draft_report

from .meeting import meeting, remark, session

RUN = "The ferries run late."
ROOM = ("KR1", "KR2", "KR3", "RU1", "RU2", "RU3", "JP1", "JP2")


def blocks(*remarks, **more):
    report = draft_report(meeting(session("S1", *remarks, **more))).report
    return [block.text for section in report.sections for block in section.blocks]


def test_reply_says_so():
    assert blocks(
        remark("r1", text=RUN, verb="note"),
        remark("r2", "JP1", "The port is to blame.", verb="argue", replies_to="r1"),
        remark("r3", "RU1", "The ice is to blame.", verb="argue", replies_to="r1"),
    ) == [
        "{r1} noted that the ferries run late. In reply, {r2} argued that the port is to "
        "blame. In a further response, {r3} argued that the ice is to blame."
    ]


@pytest.mark.parametrize("agrees", [[], ["JP1"], ["JP2"]])
@pytest.mark.parametrize("disagrees", [[], ["RU1"], ["RU2"]])
def test_no_words_tell_what_a_replier_held(agrees, disagrees):
    """Who knows the positions would know by them who of a delegation replied."""
    told = blocks(
        remark("r1", text=RUN, verb="note", agrees=agrees, disagrees=disagrees),
        remark("r2", "JP1", "The port is to blame.", verb="argue", replies_to="r1"),
        remark("r3", "RU1", "The ice is to blame.", verb="argue", replies_to="r1"),
    )
    other = blocks(
        remark("r1", text=RUN, verb="note", agrees=agrees, disagrees=disagrees),
        remark("r2", "JP2", "The port is to blame.", verb="argue", replies_to="r1"),
        remark("r3", "RU2", "The ice is to blame.", verb="argue", replies_to="r1"),
    )
    assert told == other


def test_verb_that_tells_the_relation_needs_no_opener():
    (told,) = blocks(
        remark("r1", text=RUN, verb="note"),
        remark("r2", "JP1", "The ice is to blame.", verb="push back", replies_to="r1"),
    )
    assert told.endswith(". {r2} pushed back, arguing that the ice is to blame.")


def test_reply_to_something_further_up():
    (told,) = blocks(
        remark("r1", text=RUN, verb="note"),
        remark("r2", "RU1", "The ice is to blame.", verb="argue"),
        remark("r3", "JP1", "The port is to blame.", verb="argue", replies_to="r1"),
    )
    assert told.endswith(". Returning to an earlier point, {r3} argued that the port is to blame.")


def test_reply_to_what_is_off_the_record_is_told_as_none():
    assert blocks(
        remark("r1", text=RUN, rule="off-the-record"),
        remark("r2", "JP1", "The port is to blame.", verb="argue", replies_to="r1"),
    ) == ["{r2} argued that the port is to blame."]


def test_reply_to_a_corrected_remark():
    assert blocks(
        remark("r1", text="The ferries run early.", verb="note"),
        remark("r2", "JP1", "The port is to blame.", verb="argue", replies_to="r1"),
        remark("r3", text=RUN, verb="note", supersedes="r1"),
    ) == ["{r3} noted that the ferries run late. In reply, {r2} argued that the port is to blame."]


def test_connective_goes_to_the_front():
    assert blocks(
        remark("r1", text=RUN, verb="note"),
        remark("r2", "JP1", "But the port is to blame.", verb="argue"),
        remark("r3", "RU1", "But the ice is to blame.", verb="argue", replies_to="r2"),
    ) == [
        "{r1} noted that the ferries run late. However, {r2} argued that the port is to blame. "
        "In reply, however, {r3} argued that the ice is to blame."
    ]


def test_topics_open_paragraphs():
    assert blocks(
        remark("r1", text=RUN, verb="note", topic="Fuel"),
        remark("r2", text=RUN, verb="note", topic="Who pays?"),
        remark("r3", text=RUN, verb="note", topic="ferries"),
        remark("r4", text=RUN, verb="note", topic="Fuel"),
        remark("r5", text=RUN, verb="note", topic="The ice is too thick"),
        title="Ferries",
    ) == [
        "On fuel, {r1} noted that the ferries run late.",
        "{r2} noted that the ferries run late.",
        "{r3} noted that the ferries run late.",
        "Returning to fuel, {r4} noted that the ferries run late.",
        "{r5} noted that the ferries run late.",
    ]


def test_notes_stand_where_they_were_made():
    assert blocks(
        remark("r1", text=RUN, verb="note"),
        remark("r2", text=RUN, verb="note"),
        notes=[("First {of} all", None), ("Nobody laughed.", "r1")],
    ) == [
        "First {{of} all.",
        "{r1} noted that the ferries run late.",
        "Nobody laughed.",
        "{r2} noted that the ferries run late.",
    ]


@pytest.mark.parametrize(
    ("agrees", "expected"),
    [
        (0, ""),
        (1, "some"),
        (2, "several"),
        (3, "many"),
        (4, "most"),
        (6, "most"),
        (7, ""),
    ],
)
def test_says_how_many_agreed_as_far_as_it_is_true(agrees, expected):
    (told,) = blocks(remark("r1", text=RUN, agrees=ROOM[1 : agrees + 1]), people=ROOM)
    assert [word for word in ("some", "several", "many", "most") if f"{{r1 {word}}}" in told] == (
        [expected] if expected else []
    )


def test_only_those_in_the_room_count():
    (told,) = blocks(
        remark("r1", text=RUN, agrees=["JP3", "RU3"], disagrees=["JP2"]), people=("KR1", "KR2")
    )
    assert "{r1 " not in told.replace("{r1 's}", "")
    assert "iffer" not in told


@pytest.mark.parametrize(
    ("at", "told"), [(time(9, 30), False), (time(11, 30), True), (None, False)]
)
def test_nothing_is_said_where_all_who_were_there_then_agreed(at, told):
    run = replace(remark("r1", text=RUN, agrees=["KR2", "RU1"]), at=at)
    there = session("S1", run, people=("KR1", "KR2", "RU1", "RU2"))
    *others, late = there.attendance
    seats = (*others, replace(late, start=time(11)))
    report = draft_report(meeting(replace(there, attendance=seats))).report
    (block,) = report.sections[0].blocks
    assert ("{r1 most}" in block.text) is told


def test_dissent_is_told_where_nobody_spoke_it():
    told = blocks(remark("r1", text=RUN, disagrees=["JP1"]))
    assert told[0].endswith((" Views on this differed.", " Opinions on this point were divided."))


def test_dissent_that_somebody_spoke_is_not_told_twice():
    (told,) = blocks(
        remark("r1", text=RUN, verb="note", disagrees=["JP1"]),
        remark("r2", "JP1", RUN, verb="dispute", replies_to="r1"),
    )
    assert "iffer" not in told
    assert "divided" not in told


def test_reservations_are_told():
    told = blocks(remark("r1", text=RUN, reserves=["JP1"]))
    assert told[0].endswith(" There were reservations on this point.")


def test_agreement_with_dissent_or_reservations():
    shared = remark("r1", text=RUN, agrees=["JP1", "JP2"], disagrees=["RU1"])
    assert blocks(shared)[0].endswith(", but views differed.")
    shared = replace(shared, disagrees=frozenset(), reserves=frozenset({"RU1"}))
    assert blocks(shared)[0].endswith(", with reservations.")


def test_agreeing_with_a_question_is_having_it():
    (told,) = blocks(remark("r1", text="Who pays?", agrees=["JP1", "JP2"], disagrees=["RU1"]))
    assert told == "{r1} asked who pays. {r1 several} had the same question."


def test_agreement_is_told_once_a_paragraph():
    (told,) = blocks(
        remark("r1", text=RUN, agrees=["JP1"]),
        remark("r2", text=RUN, agrees=["JP1", "JP2"]),
        remark("r3", text=RUN, agrees=["JP3"]),
    )
    assert told.count(" several}") == 1
    assert " some}" not in told


def test_wording_of_agreement_changes_from_one_to_the_next():
    told = blocks(
        *[remark(f"r{number}", text=RUN, agrees=["JP1"], topic=str(number)) for number in range(9)]
    )
    words = [one.partition("late. ")[2] for one in told]
    plain = [word.replace(f"{{r{number} some}}", "X") for number, word in enumerate(words)]
    assert all(one != other for one, other in pairwise(plain))


def test_proposals_are_supported():
    told = {
        blocks(remark(f"r{number}", text="a new pier", verb="propose", agrees=["JP1"]))[0]
        .partition("pier. ")[2]
        .replace(f"r{number} ", "")
        for number in range(20)
    }
    assert told == {
        "{some} supported this.",
        "{some} agreed.",
        "The idea found support among {some}.",
    }


def test_threads_stay_together_and_paragraphs_are_even():
    told = blocks(*[remark(f"r{number}", text=RUN) for number in range(10)])
    assert [one.count("{r") for one in told] == [3, 4, 3]
    thread = [remark("r0", text=RUN)]
    thread += [remark(f"r{number}", "JP1", RUN, replies_to="r0") for number in range(1, 5)]
    assert [one.count("{r") for one in blocks(*thread)] == [5]


def test_long_remarks_make_short_paragraphs():
    long = f"{RUN} " + "It was so in every winter that anybody remembers. " * 9
    assert len(blocks(*[remark(f"r{number}", text=long) for number in range(4)])) == 3
