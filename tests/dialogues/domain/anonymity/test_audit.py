"""The numbers of the arithmetic where a reader can follow them by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from dialogues.domain.anonymity import Numbers, Room, Where, audit
from dialogues.domain.phrases import Mention
from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Session,
)
from dialogues.domain.secret import Secret

from .rooms import printed

START = datetime(2026, 6, 8, 9, tzinfo=UTC)
PEOPLE = {"KR1": "KR", "KR2": "KR", "KR3": "KR", "CN1": "CN", "CN2": "CN", "RU1": "RU"}


def session(code: str, people: str, *remarks: Remark) -> Session:
    seats = tuple(Attendance(each) for each in people.split())
    return Session(code, code, START, attendance=seats, remarks=remarks)


def record(*sessions: Session) -> Record:
    return Record(
        slug="coast", title="Coast", sessions=sessions,
        regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
        delegations=(
            Delegation("KR", "Korea", "Korean", region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
            Delegation("RU", "Russia", "Russian"),
        ),
        participants=tuple(Participant(p, d, Secret(p)) for p, d in PEOPLE.items()),
    )  # fmt: skip


EVERYBODY = "KR1 KR2 KR3 CN1 CN2 RU1"
ONE = session(
    "S1", EVERYBODY,
    Remark("r1", "KR1", "One."), Remark("r2", "KR2", "Two."), Remark("r3", "KR3", "Three."),
    Remark("r4", "CN1", "Four.", replies_to="r1"), Remark("r5", "RU1", "Five."),
    Remark("r6", "KR1", "Six."),
)  # fmt: skip
TWO = session("S2", "KR1 KR2 CN2 RU1", Remark("r7", "KR1", "Seven."), Remark("r8", "CN2", "Eight."))
ROOM = record(ONE, TWO)


def numbers(*releases: list[str]) -> list[Numbers]:
    """The numbers of every token, over releases of blocks."""
    printings = [printed(ROOM, blocks) for blocks in releases]
    return list(audit(Room.of(ROOM), printings).values())


def k(*releases: list[str]) -> list[tuple[int | None, ...]]:
    return [each.k for each in numbers(*releases)]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        (["{r1} spoke."], [(3,)]),
        (["{r5} spoke."], [(1,)]),
        (["{r5 @any} spoke."], [(6,)]),
        (["{r1 @region} spoke."], [(5,)]),
        (["{r1} spoke. {r2 another} agreed."], [(3,), (3,)]),
        (["{r1} and {r2 another} and {r3 another} spoke."], [(3,), (3,), (3,)]),
        (["{r5} spoke. {r1 another @any} agreed."], [(1,), (5,)]),
        (["{r1} spoke. {r6 this} added."], [(3,), (3,)]),
        (["{r1} spoke. {r7 this} added."], [(2,), (2,)]),
        (["{r1 r5} spoke."], [(3, 1)]),
        (["{r1 r2 r3} spoke."], [(3, 3, 3)]),
        (["{r1 @any} spoke. {r4 @any} replied."], [(6,), (6,)]),
        (["{r7} spoke."], [(2,)]),
        (["{r1} spoke.", "{r1 @any} spoke."], [(3,), (3,)]),
        (["{r7} spoke.", "{r1} spoke."], [(2,), (3,)]),
    ],
)
def test_k(blocks, expected):
    assert k(blocks) == expected


def test_two_releases_say_more_than_each_of_them():
    """One calls the speaker a participant and ties two remarks; the other says from where."""
    wide = ["{r1 @any} spoke. {r7 this} added."]
    assert k(wide) == [(4,), (4,)]
    assert k(wide, ["{r1} spoke."]) == [(2,), (2,), (2,)]


def test_a_second_edition_that_adds_one_attribution_narrows_the_others():
    first = ["{r7} spoke."]
    assert k(first) == [(2,)]
    assert k(first, ["{r7} spoke. {r2 another} agreed."])[0] == (2,)
    named_apart = ["{r1 @any} spoke. {r5 another @any} agreed."]
    assert k(named_apart) == [(6,), (6,)]
    assert k(named_apart, ["{r5} agreed."]) == [(5,), (1,), (1,)]


def test_members_are_those_of_the_session_who_fit_before_anything_is_linked():
    found = numbers(["{r1} spoke. {r7 this} added."])
    assert [each.members for each in found] == [(3,), (2,)]
    assert [each.candidates for each in found] == [(frozenset({"KR1", "KR2"}),)] * 2


def test_k_fellow_is_that_of_the_best_placed_of_those_who_missed_the_session():
    """CN1 and KR3 missed the second session; nobody missed the first."""
    first, second = numbers(["{r1} spoke. {r7 this} added."])
    assert (first.k_fellow, second.k_fellow) == ((None,), (2,))
    block = ["{r1} and {r2 another} spoke. {r8 another @region} agreed."]
    third = numbers(block)[2]
    assert third.k == (3,)
    assert third.k_fellow == (1,)  # KR3 knows that neither r1 nor r2 was theirs


def test_without_fellows_nothing_is_asked_of_them():
    printings = [printed(ROOM, ["{r7} spoke."])]
    found = audit(Room.of(ROOM), printings, fellows=False)
    assert [each.k_fellow for each in found.values()] == [(None,)]
    assert list(found) == [Where(0, 0, 0)]


def test_what_cannot_be_is_unknown():
    """A label that the roster contradicts by now: nobody fits, and nobody is told to."""
    mention = Mention(("r1",), ("CN",))
    room = Room.of(record(session("S1", "KR1 RU1", Remark("r1", "KR1", "One."))))
    (found,) = audit(room, [[[mention]]]).values()
    assert (found.k, found.candidates, found.settled) == ((None,), (frozenset(),), False)


def test_one_person_told_apart_from_themself_is_unknown_too():
    block = [Mention(("r1",), ("KR",)), Mention(("r1",), ("KR",), "another")]
    (first, second) = audit(Room.of(ROOM), [[block]]).values()
    assert first.k == second.k == (None,)


def test_a_remark_that_is_gone_is_unknown():
    block = [Mention(("r1",), ("KR",)), Mention(("gone",), ("KR",), "another")]
    first, second = audit(Room.of(ROOM), [[block]]).values()
    assert first.k == (3,)
    assert (second.k, second.members, second.k_fellow, second.settled) == (
        (None,),
        (0,),
        (None,),
        False,
    )
    assert not second.candidates[0]


def test_a_label_that_is_gone_fits_nobody():
    (found,) = audit(Room.of(ROOM), [[[Mention(("r1",), ("XX",))]]]).values()
    assert (found.k, found.members) == ((None,), (0,))


def test_who_only_observed_cannot_have_spoken_and_has_not_missed_it():
    watched = replace(
        TWO, attendance=(*TWO.attendance, Attendance("KR3", Capacity.OBSERVER), Attendance("CN1"))
    )
    room = Room.of(record(ONE, watched))
    (found,) = audit(room, [printed(ROOM, ["{r7} spoke."])]).values()
    assert (found.k, found.members, found.k_fellow) == ((2,), (2,), (None,))


def test_a_name_is_one_person():
    block = [Mention(("r1",), ("named",), "named"), Mention(("r2",), ("KR",), "another")]
    first, second = audit(Room.of(ROOM), [[block]]).values()
    assert (first.k, second.k) == ((1,), (2,))


def test_a_search_without_steps_leaves_all_unknown():
    """Two people and four remarks, each told apart from two others: nothing can be put aside."""
    said = (
        Remark("a", "CN1", "A."), Remark("b", "CN2", "B."),
        Remark("c", "CN2", "C.", replies_to="a"), Remark("d", "CN1", "D.", replies_to="b"),
    )  # fmt: skip
    talk = record(session("S1", EVERYBODY, *said))
    printings = [printed(talk, ["{a b} spoke, and {c d} replied."])]
    found = audit(Room.of(talk), printings, steps=0).values()
    assert [each.k for each in found] == [(None, None)] * 2
    assert not any(each.settled for each in found)
    found = audit(Room.of(talk), printings).values()
    assert [each.k for each in found] == [(2, 2)] * 2
    assert all(each.settled for each in found)


def test_a_remark_and_its_correction_in_another_edition_have_one_speaker():
    """KR1 had gone when the correction was made, and KR3 had not come when it was first noted."""
    seats = (
        Attendance("KR1", end=time(10)), Attendance("KR2"), Attendance("KR3", start=time(10)),
    )  # fmt: skip
    said = (
        Remark("a", "KR2", "A.", at=time(9)),
        Remark("b", "KR2", "B.", at=time(9), supersedes="a"),
        Remark("c", "KR2", "C.", at=time(11), supersedes="b"),
    )
    talk = record(replace(session("S1", "", *said), attendance=seats))
    first, second = printed(talk, ["{a} spoke."]), printed(talk, ["{c} spoke."])
    apart = audit(Room.of(talk), [[*first, *second]]).values()
    assert [each.k for each in apart] == [(2,), (2,)]
    assert [each.k for each in audit(Room.of(talk), [first, second]).values()] == [(1,), (1,)]


def test_a_correction_of_who_spoke_ties_nobody_and_a_circle_ends():
    said = (Remark("a", "KR2", "A.", supersedes="b"), Remark("b", "KR1", "B.", supersedes="a"))
    talk = record(session("S1", "KR1 KR2 CN1", *said))
    first, second = printed(talk, ["{a} spoke."]), printed(talk, ["{b} spoke."])
    assert [each.k for each in audit(Room.of(talk), [first, second]).values()] == [(2,), (2,)]
