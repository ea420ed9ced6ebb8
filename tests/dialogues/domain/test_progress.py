"""The steps of a dialogue, and what is next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.progress import Counts, State, Step, find_progress

DONE, NEXT, LATER = State.DONE, State.NEXT, State.LATER
WRITTEN = Counts(
    delegations=2, participants=18, sessions=2, attended=2, noted=2, remarks=60, blocks=40
)


def states(counts: Counts) -> list[State]:
    return [each.state for each in find_progress(counts).steps]


@pytest.mark.parametrize(
    ("counts", "expected", "advice"),
    [
        (
            Counts(),
            [NEXT, LATER, LATER, LATER, LATER, LATER],
            "Choose the delegations, then bring in the roster.",
        ),
        (
            Counts(delegations=1),
            [NEXT, LATER, LATER, LATER, LATER, LATER],
            "Bring in the roster: import a file, or add people by hand.",
        ),
        (
            Counts(delegations=1, participants=1),
            [DONE, NEXT, LATER, LATER, LATER, LATER],
            "Add the sessions, and say who attends them.",
        ),
        (
            replace(WRITTEN, attended=1, noted=0, remarks=0, blocks=0),
            [DONE, NEXT, LATER, LATER, LATER, LATER],
            "Say who attended: 1 session to go.",
        ),
        (
            replace(WRITTEN, noted=0, remarks=0, blocks=0),
            [DONE, DONE, NEXT, LATER, LATER, LATER],
            "Take notes: 2 sessions without any.",
        ),
        (
            replace(WRITTEN, blocks=0),
            [DONE, DONE, DONE, NEXT, LATER, LATER],
            "Draft the report from the notes.",
        ),
        (
            WRITTEN,
            [DONE, DONE, DONE, DONE, NEXT, LATER],
            "Read the draft through and edit it; then put everybody's own words before them.",
        ),
        (
            replace(WRITTEN, asked=5, answered=4),
            [DONE, DONE, DONE, DONE, NEXT, LATER],
            "The review is over: see at the gate what holds a release, or ask in another one.",
        ),
        (
            replace(WRITTEN, asked=5, answered=4, reviewing=5),
            [DONE, DONE, DONE, DONE, NEXT, LATER],
            "Wait for the answers of 1 person, and answer what is asked for.",
        ),
        (
            replace(WRITTEN, asked=5, answered=5),
            [DONE, DONE, DONE, DONE, NEXT, LATER],
            "Everybody has answered: see at the gate what holds a release.",
        ),
        (
            replace(WRITTEN, releases=1),
            [DONE] * 6,
            "It is released. What is changed from here on goes out as another release.",
        ),
        (
            replace(WRITTEN, blocks=0, releases=1),
            [DONE, DONE, DONE, NEXT, DONE, DONE],
            "Draft the report from the notes.",
        ),
    ],
)
def test_finds_what_is_next(counts, expected, advice):
    assert states(counts) == expected
    assert find_progress(counts).advice == advice


def test_what_was_done_early_counts_as_done():
    assert states(replace(WRITTEN, noted=1)) == [DONE, DONE, NEXT, DONE, LATER, LATER]


def test_tells_how_much_there_is():
    assert [each.told for each in find_progress(WRITTEN).steps] == [
        "18 participants",
        "2 sessions",
        "60 remarks",
        "40 paragraphs",
        "not yet",
        "not yet",
    ]
    released = find_progress(replace(WRITTEN, releases=2)).steps
    assert [each.told for each in released[-2:]] == ["not held", "2 releases"]
    asked = find_progress(replace(WRITTEN, asked=5, answered=2)).steps
    assert [each.told for each in asked[-2:]] == ["2 of 5 answered", "not yet"]


small = st.integers(0, 3)


@given(
    st.builds(
        Counts,
        delegations=small,
        participants=small,
        sessions=small,
        attended=small,
        noted=small,
        remarks=small,
        blocks=small,
        releases=small,
    )
)
def test_at_most_one_step_is_next_and_none_is_left_out(counts):
    progress = find_progress(counts)
    assert [each.step for each in progress.steps] == list(Step)
    following = [each.step for each in progress.steps if each.state is NEXT]
    all_done = all(each.state is DONE for each in progress.steps)
    assert following == ([] if all_done else [progress.next])
    assert progress.next is Step.RELEASE or not all_done


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (Counts(), ["not yet", "not yet"]),
        (replace(WRITTEN, noted=2, remarks=30), ["in 2 sessions", "not yet"]),
        (replace(WRITTEN, noted=2, remarks=31), ["in 2 sessions", "not yet"]),
        (replace(WRITTEN, noted=1, asked=5, answered=2, reviewing=5), ["in 1 session", "going on"]),
        (replace(WRITTEN, noted=1, asked=6, answered=6, reviewing=6), ["in 1 session", "going on"]),
        (replace(WRITTEN, noted=1, asked=5, answered=2), ["in 1 session", "over"]),
        (replace(WRITTEN, noted=1, releases=1), ["in 1 session", "not held"]),
    ],
)
def test_observers_are_told_no_number_that_one_person_moves(counts, told):
    steps = {each.step: each.told for each in find_progress(counts, counts_people=False).steps}
    assert [steps[Step.NOTES], steps[Step.REVIEW]] == told
