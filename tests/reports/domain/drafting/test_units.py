"""What a draft may use, and in which order."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import NoteKind, OwnNote
from reports.domain.drafting.units import material_of

from .meeting import meeting, remark, session


def refs(*sessions):
    return list(material_of(meeting(*sessions)).units)


def test_successor_takes_the_place_of_the_first():
    sitting = session(
        "S1",
        remark("r1"),
        remark("r2"),
        remark("r3", supersedes="r1"),
        remark("r4", supersedes="r3"),
    )
    assert refs(sitting) == ["r4", "r2"]
    material = material_of(meeting(sitting))
    assert [material.current(ref) for ref in ("r1", "r2", "r3", "r4")] == ["r4", "r2", "r4", "r4"]


def test_two_successors_share_a_place():
    sitting = session(
        "S1",
        remark("r1"),
        remark("r2"),
        remark("r3", supersedes="r1"),
        remark("r4", supersedes="r1"),
    )
    assert refs(sitting) == ["r3", "r4", "r2"]


def test_successor_in_another_session_stays_there():
    first = session("S1", remark("r1"), remark("r2"))
    second = session("S2", remark("r3"), remark("r4", supersedes="r1"))
    assert refs(first, second) == ["r2", "r3", "r4"]


def test_ring_of_corrections_ends():
    sitting = session("S1", remark("r1", supersedes="r2"), remark("r2", supersedes="r1"))
    assert refs(sitting) == []


def test_off_the_record_correction_leaves_both_out():
    sitting = session("S1", remark("r1"), remark("r2", supersedes="r1", rule="off-the-record"))
    material = material_of(meeting(sitting))
    assert (list(material.units), material.left_out) == ([], 1)


def test_notes_follow_their_remark_and_memos_stay_out():
    sitting = session(
        "S1", remark("r1"), remark("r2"), notes=[("a", "r1"), ("b", None), ("c", "r1")]
    )
    memo = OwnNote("secret", NoteKind.MEMO, "r1")
    sitting = replace(sitting, own_notes=(memo, *sitting.own_notes))
    assert refs(sitting) == ["S1##1", "r1", "S1#r1#1", "S1#r1#2", "r2"]


def test_note_on_a_corrected_remark_follows_the_correction():
    sitting = session(
        "S1", remark("r1"), remark("r2", supersedes="r1"), remark("r3"), notes=[("a", "r1")]
    )
    assert refs(sitting) == ["r2", "S1#r1#1", "r3"]


def test_note_after_a_remark_of_another_session_comes_last():
    first = session("S1", remark("r1"))
    second = session("S2", remark("r2"), notes=[("a", "r1")])
    assert refs(first, second) == ["r1", "r2", "S2#r1#1"]


def test_blank_note_is_none():
    assert refs(session("S1", remark("r1"), notes=[(" ", None)])) == ["r1"]


def test_topic_of_what_is_off_the_record_is_no_topic():
    sitting = session(
        "S1",
        remark("r1", topic="Submarines", rule="off-the-record"),
        remark("r2", topic="Fuel"),
        remark("r3", topic="Torpedoes", rule="off-the-record"),
        notes=[("a", None), ("b", "r3")],
    )
    units = material_of(meeting(sitting)).units
    assert {ref: unit.topic for ref, unit in units.items()} == {
        "S1##1": "Fuel",
        "r2": "Fuel",
        "S1#r3#1": "Fuel",
    }


def test_correction_without_a_topic_keeps_that_of_the_first():
    sitting = session(
        "S1",
        remark("r1", topic="Fuel"),
        remark("r2", supersedes="r1"),
        remark("r3", supersedes="r2"),
    )
    assert material_of(meeting(sitting)).units["r3"].topic == "Fuel"
