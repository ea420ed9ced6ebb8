"""A `this` that reaches into a session which somebody did not attend."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.anonymity import Room
from reports.domain.audiences import Audience
from reports.domain.compose import compose
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
