"""Attributions that tell something to whoever heard one remark and missed another."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record, Remark, Session
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Document
from reports.domain.findings import Kind, Severity
from reports.domain.guard import Released
from reports.domain.guard.reaching import find_overheard, find_reaching

from .meetings import STYLE, meeting, printed


def reasons(*texts: str) -> list[str]:
    return [each.reason for each in find_reaching(meeting(*texts), printed(*texts))]


def test_who_was_in_the_one_and_not_in_the_other_learns_it():
    text = "{r1} spoke. {r6 this} added."
    (found,) = find_reaching(meeting(text), printed(text))
    assert found.reason == (
        "Those who were there in “First” but not in “Second” learn from “This participant” "
        "who spoke."
    ).replace("This participant", found.text)
    assert (found.severity, found.token) == (Severity.NOTE, "{r6 this}")
    assert "KR3" not in found.reason + found.remedy


def test_it_makes_no_difference_which_comes_first():
    assert len(reasons("{r6} spoke. {r1 this} had said so.")) == 1


def test_a_chain_is_followed_past_a_quantity_to_its_start():
    assert len(reasons("{r1} spoke. {r2 r3 some} agreed. {r6 this} added. {r1 this} closed.")) == 2


def test_nobody_learns_anything_within_a_session_or_without_a_link():
    assert reasons("{r1} spoke. {r1 this} added.") == []
    assert reasons("{r1} spoke. {r6} added. {r6 this} closed.") == []
    assert reasons("{r1} spoke.", "{r6} added.") == []


def test_nobody_learns_anything_where_the_same_people_were_in_both():
    record = meeting("{r1} spoke. {r6 this} added.")
    first, second = record.sessions
    record = replace(record, sessions=(first, replace(second, attendance=first.attendance)))
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    assert list(find_reaching(record, document)) == []


Hours = dict[str, tuple[time | None, time | None]]  # when people came, and left
LEFT = "Those who were there for a part of “First” but not at 11:00 learn from “{}” who spoke."
CAME = "Those who were there for a part of “First” but not at 09:30 learn from “{}” who spoke."


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ({}, []),
        ({"CN1": (None, time(10))}, [LEFT]),
        ({"CN1": (time(10), None)}, [CAME]),
        ({"CN1": (None, time(10)), "CN2": (time(10), None)}, [LEFT, CAME]),
        ({"CN1": (time(9, 40), time(10))}, []),
        ({"CN1": (None, time(11))}, []),
    ],
)
def test_who_left_early_or_came_late_learns_it_as_well(hours, expected):
    record = at_times("{r1} spoke. {r9 this} added.", {"r1": time(9, 30), "r9": time(11)}, hours)
    found = list(find_reaching(record, composed(record)))
    assert [each.reason for each in found] == [each.format(found[0].text) for each in expected]
    assert {each.severity for each in found} <= {Severity.NOTE}


def test_whoever_was_there_at_all_may_have_heard_what_has_no_time():
    text = "{r1} spoke. {r9 this} added."
    for times, expected in (({"r9": time(11)}, 1), ({"r1": time(9, 30)}, 0), ({}, 0)):
        record = at_times(text, times, {"CN1": (None, time(10))})
        assert len(list(find_reaching(record, composed(record)))) == expected


def test_what_was_missed_of_another_session_is_learnt_too():
    """KR3 was not in the second session at all, and RU1 left it before r6."""
    text = "{r1} spoke. {r6 this} added."
    record = at_times(text, {"r6": time(11)}, {"RU1": (None, time(10))}, session="S2")
    found = [each.reason for each in find_reaching(record, composed(record))]
    assert [each.split(" learn")[0] for each in found] == [
        "Those who were there in “First” but not in “Second”",
        "Those who were there for a part of “Second” but not at 11:00",
    ]


def test_a_note_is_given_once_however_long_the_chain():
    times = {"r1": time(9, 30), "r9": time(11)}
    text = "{r1} spoke. {r1 this} went on. {r9 this} added."
    record = at_times(text, times, {"CN1": (None, time(10))})
    assert len(list(find_reaching(record, composed(record)))) == 1


def at_times(text: str, times: dict[str, time], hours: Hours, session: str = "S1") -> Record:
    """The meeting with the times of some remarks, and of some people's coming to a session and
    leaving it. In the first one KR3 says r8 as well, and KR1 r9."""
    record = meeting(text)
    first, second = record.sessions
    more = Remark("r8", "KR3", "Eight."), Remark("r9", "KR1", "Nine.")
    first = replace(first, remarks=(*first.remarks, *more))
    sessions = (timed(one, times, hours if one.code == session else {}) for one in (first, second))
    return replace(record, sessions=tuple(sessions))


def timed(session: Session, times: dict[str, time], hours: Hours) -> Session:
    seats = (
        replace(each, start=came, end=left)
        for each in session.attendance
        for came, left in [hours.get(each.participant, (None, None))]
    )
    remarks = (replace(each, at=times.get(each.id)) for each in session.remarks)
    return replace(session, attendance=tuple(seats), remarks=tuple(remarks))


def composed(record: Record) -> Document:
    return compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ({}, 0),
        ({"CN1": (None, time(10))}, 1),
        ({"CN1": (time(9, 40), None)}, 0),
        ({"RU1": (None, time(11))}, 0),
    ],
)
def test_who_left_early_can_work_out_who_spoke_then(hours, expected):
    """CN1 heard KR1 and KR2, and one Korean more was there when the third spoke."""
    times = {"r1": time(9, 30), "r2": time(9, 30), "r8": time(11)}
    text = "{r1} spoke. {r2 another} agreed. {r8 another} did not."
    record = at_times(text, times, hours)
    found = list(find_overheard(Room.of(record), composed(record)))
    assert [each.reason for each in found] == [
        "Somebody who was not there at that time and heard others whom this paragraph tells of can "
        f"work out who “{each.text}” is: they heard who it is not."
        for each in found
    ]
    assert [(each.token, each.severity) for each in found] == (
        [("{r8 another}", Severity.WARN)] * expected
    )


def test_what_those_of_another_session_can_work_out_is_a_warning():
    """KR3 heard that it was KR2 who spoke first, and in the second session one more is left."""
    text = "{r2} spoke. {r6 another} did not."
    (found,) = find_overheard(Room.of(meeting(text)), printed(text))
    assert (found.kind, found.severity, found.token) == (
        Kind.K_FELLOW, Severity.WARN, "{r6 another}",
    )  # fmt: skip
    assert found.reason.startswith("Somebody who missed that session and sat in another one")
    assert "KR" not in found.reason + found.remedy


def test_what_is_printed_apart_tells_them_nothing():
    texts = ("{r2} spoke. {r4 some} agreed.", "{r6} did not.")
    assert list(find_overheard(Room.of(meeting(*texts)), printed(*texts))) == []


def test_what_they_have_read_before_counts_too():
    """r6 stood beside nothing that narrows it here, and beside r2 in an edition before."""
    before, now = printed("{r2} spoke. {r6 another} did not."), printed("{r6} did not.")
    room = Room.of(meeting("{r6} did not."))
    for audience, expected in (
        (Audience.PUBLIC, 1), (Audience.PARTICIPANTS, 1), (Audience.INTERNAL, 0),
    ):  # fmt: skip
        found = list(find_overheard(room, now, [Released(1, audience, before)]))
        assert len(found) == expected
