"""The head count marks every place where a label would give somebody away."""

from datetime import UTC, datetime

from dialogues.domain.headcount import Cell, count_heads
from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    Participant,
    Record,
    Session,
)

NOW = datetime(2026, 6, 8, 9, 0, tzinfo=UTC)
KOREA, RUSSIA = Delegation("KR", "the ROK", "Korean"), Delegation("RU", "Russia", "Russian")
PEOPLE = tuple(Participant(code, code[:2]) for code in ("KR1", "KR2", "KR3", "RU1"))


def sitting(code, *seats):
    return Session(code, code, NOW, attendance=tuple(seats))


def record(*sessions, threshold=3):
    return Record(
        "coast",
        "Coast",
        threshold=threshold,
        delegations=(KOREA, RUSSIA),
        participants=PEOPLE,
        sessions=sessions,
    )


def test_counts_each_delegation_in_each_session():
    whole = sitting("S1", *(Attendance(code) for code in ("KR1", "KR2", "KR3", "RU1")))
    half = sitting("S2", Attendance("KR1"), Attendance("KR2"))
    heads = count_heads(record(whole, half))
    assert [row.cells for row in heads.rows] == [
        (Cell(3, False), Cell(1, True)),
        (Cell(2, True), Cell(0, True)),
    ]
    assert [row.total for row in heads.rows] == [Cell(4, False), Cell(2, True)]
    assert heads.below == 3


def test_counts_nobody_twice_over_sessions():
    heads = count_heads(record(*(sitting(code, Attendance("KR1")) for code in ("S1", "S2"))))
    assert heads.totals == (Cell(1, True), Cell(0, True))
    assert heads.total == Cell(1, True)


def test_leaves_observers_out():
    watched = sitting("S1", Attendance("KR1", Capacity.OBSERVER), Attendance("KR2"))
    assert count_heads(record(watched)).rows[0].cells[0] == Cell(1, True)


def test_marks_by_the_threshold_of_the_dialogue():
    one = sitting("S1", Attendance("KR1"))
    assert count_heads(record(one, threshold=1)).rows[0].cells == (Cell(1, False), Cell(0, True))


def test_has_no_row_without_a_session():
    heads = count_heads(record())
    assert (heads.rows, heads.totals, heads.total) == (
        (),
        (Cell(0, True), Cell(0, True)),
        Cell(0, True),
    )
