"""Which sessions words mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.asides.sittings import Sittings, has_when

from .rooms import two_days


def sittings():
    """A day with one session, and a day with a morning and an afternoon."""
    first, second = two_days().sessions
    third = replace(
        second, code="S3", title="Cables on the seabed", starts=second.starts.replace(hour=14)
    )
    return Sittings((first, second, third)), {"S1": first, "S2": second, "S3": third}


@pytest.mark.parametrize(
    ("said", "here", "meant"),
    [
        ("the first day", "S3", "S1"),
        ("the 2nd session", "S3", "S2"),
        ("the second day", "S1", "S2+S3"),
        ("the closing session", "S1", "S3"),
        ("the second afternoon", "S1", "S3"),
        ("the first day of the meeting", "S3", "S1"),
        ("their opening-day remarks", "S3", "S1"),
        ("the second and the third session alike", "S1", "S2 S3"),
        ("the first, second and third sessions", "S1", "S1 S2 S3"),
        ("the first day and the second", "S1", "S1 S2+S3"),
        ("in the third session what was said in the first", "S3", "S3 S1"),
        ("Session 1", "S3", "S1"),
        ("Sessions 1 and III", "S3", "S1 S3"),
        ("day two", "S1", "S2+S3"),
        ("the day before", "S3", "S1"),
        ("the previous session", "S3", "S2"),
        ("the next session", "S1", "S2"),
        ("the day after", "S1", "S2+S3"),
        ("an earlier session", "S3", "S1+S2"),
        ("a later session", "S1", "S2+S3"),
        ("the other day", "S3", "S1"),
        ("Monday", "S3", "S1"),
        ("on Tuesday afternoon", "S1", "S3"),
        ("on 8 June", "S3", "S1"),
        ("on the 8th of June 2026", "S3", "S1"),
        ("June 9", "S1", "S2+S3"),
        ("on the 8th", "S3", "S1"),
        ("that morning", "S3", "S2"),
        ("the morning session", "S3", "S2"),
        ("in the afternoon", "S2", "S3"),
        ("both days", "S3", "S1 S2+S3"),
        ("in both sessions", "S3", "S2 S3"),
        ("all three sessions", "S3", "S1 S2 S3"),
        ("every session", "S1", "S1 S2 S3"),
        ("on each of the two days", "S1", "S1 S2+S3"),
        ("throughout the meeting", "S1", "S1 S2 S3"),
        ("throughout the day", "S3", "S2 S3"),
        ("all morning", "S3", "S2"),
        ("over the two days", "S1", "S1 S2+S3"),
        ("from the first session to the last", "S1", "S1 S2 S3"),
        ("session after session", "S1", "S1 S2 S3"),
        ("for the second day running", "S3", "S1 S2+S3"),
        ("three sessions in a row", "S3", "S1 S2 S3"),
        ("two consecutive sessions", "S3", "S2 S3"),
        ("on two days", "S3", "S1 S2+S3"),
        ("the session on cables", "S1", "S3"),
        ("the cable session", "S1", "S3"),
    ],
)
def test_what_is_meant(said, here, meant):
    asked, sessions = sittings()
    found = asked.meant(said, sessions[here])
    assert ["+".join(each.code for each in group) for group in found] == meant.split()
    assert has_when(said)


@pytest.mark.parametrize(
    ("said", "here"),
    [
        ("the day before", "S1"),
        ("the previous session", "S1"),
        ("the next session", "S3"),
        ("an earlier day", "S1"),
        ("the other session", "S3"),
        ("the fourth session", "S1"),
        ("Session 7", "S1"),
        ("Friday", "S1"),
        ("on 8 May", "S1"),
        ("in both sessions", "S1"),
        ("all five days", "S1"),
        ("for the third day running", "S3"),
        ("three sessions running", "S1"),
        ("in five sessions", "S1"),
        ("the session on fish", "S1"),
        ("the last meeting", "S3"),
    ],
)
def test_what_this_dialogue_has_none_of(said, here):
    asked, sessions = sittings()
    assert asked.meant(said, sessions[here]) == ()
    assert has_when(said)


@pytest.mark.parametrize(
    "said",
    [
        "the first day of the war",
        "the 8th fleet",
        "the first Monday of each month",
        "one day a ship will sink",
        "the holiday season",
        "the previous meeting",
        "a discussion",
        "three more",
    ],
)
def test_what_is_no_sitting(said):
    asked, sessions = sittings()
    assert (has_when(said), asked.meant(said, sessions["S3"])) == (False, ())
