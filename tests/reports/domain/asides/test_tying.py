"""Which remarks words make one person's, and what that leaves, against enumeration."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Attendance, Capacity
from reports.domain.asides import read_told
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.guard.arithmetic import Together
from tests.dialogues.domain.anonymity.oracle import Oracle

from .days import three_days, told_of
from .rooms import STYLE


def read(*texts: str, record=None):
    record = record or three_days(*texts)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    return record, document, read_told(record, Room.of(record), document)


@pytest.mark.parametrize(
    ("texts", "tied"),
    [
        (("{a1} argued.", "{c2} repeated a warning from Session 1."), {("a1", "c2")}),
        (("{a4} argued.", "{c1} had said so on Monday."), {("a4", "c1")}),
        (("{b2} argued.", "{c1} repeated a warning from Session 1."), set()),
        (("{a2} argued.", "{c2} repeated a warning from Session 1."), set()),
        (("{a1} argued.", "{c2} returned to an earlier proposal of their own."), {("a1", "c2")}),
        (("{a1} argued.", "{c2}, not for the first time, argued."), {("a1", "c2")}),
        (("{a1} argued.", "As they had said before, {c2} argued."), {("a1", "c2")}),
        (("{c2} argued.", "{a1} returned to an earlier proposal of their own."), set()),
        (("{a1} argued. {a6} argued.", "{c2} had said so on Monday."),
         {("a1", "c2"), ("a6", "c2")}),
    ],
)  # fmt: skip
def test_what_is_tied(texts, tied):
    _, _, told = read(*texts)
    assert {(one.refs[0], other.refs[0]) for one, other in told.ties} == tied
    assert {(one.form, other.form) for one, other in told.ties} <= {("", "this")}
    assert told.narrows or not tied


def test_a_speaker_who_only_listened_there_was_not_heard():
    record = three_days("{c1} repeated a warning from Session 1.")
    first, *others = record.sessions
    listener = Attendance("KR2", Capacity.OBSERVER)
    seats = tuple(each for each in first.attendance if each.participant != "KR2")
    remarks = tuple(each for each in first.remarks if each.speaker != "KR2")
    first = replace(first, attendance=(*seats, listener), remarks=remarks)
    record = replace(record, sessions=(first, *others))
    _, _, told = read(record=record)
    room = Room.of(record)
    assert set(room.codes(told.room.said["c1"].present)) == {"KR1", "CN1", "CN2", "CN3"}


def test_a_remark_that_is_no_longer_there_ties_nothing():
    record, document, _ = read("{c1} repeated a warning from Session 1.")
    *others, last = record.sessions
    record = replace(record, sessions=(*others, replace(last, remarks=last.remarks[1:])))
    assert read_told(record, Room.of(record), document).stated == ()


class Narrowed(Oracle):
    """Enumeration over the people whom the words fit."""

    people: dict[str, set[str]]

    def alone(self, person, ref, fellow):
        fits = person in self.people.get(ref, self.delegation)
        return fits and super().alone(person, ref, fellow)


@pytest.mark.parametrize(
    ("texts", "first_day"),
    [
        (("{a4} argued.", "{c1} repeated a warning from Session 1."), {"c1"}),
        (("{a1 @any} argued.", "{c2} argued, as on Monday. {c1 another} did not."), {"c2"}),
        (("{a1} argued. {a4 another} did not.", "{c2} had said so on Monday."), {"c2"}),
        (("{a5 @any} argued. {a4 @any another} did not.", "{c1 @any} had said so on Monday.",
          "{c4 @any}, as on the first day, did not."), {"c1", "c4"}),
        (("{a1} argued.", "{c2} returned to an earlier proposal of their own."), set()),
    ],
)  # fmt: skip
def test_the_numbers_are_those_of_enumeration(texts, first_day):
    record, document, told = read(*texts)
    blocks = [
        [each.mention for each in text.attributions if each.mention]
        for text in document.texts()
        if text.attributions
    ]
    oracle = Narrowed(record, [*blocks, *told.ties])
    spoke = {each.participant for each in record.sessions[0].attendance}
    oracle.people = dict.fromkeys(first_day, spoke)
    together = Together(told.room, document, Audience.PUBLIC, (), told.ties)
    for each in together.attributions():
        (ref,) = each.remarks
        assert each.k == (len(oracle.candidates()[ref]),)
        assert each.k_fellow == (oracle.k_fellow(ref),)


def test_a_tie_holds_what_the_other_paragraph_says_of_the_same_person():
    texts = ("{a1 @any} argued.", "{c2} returned to an earlier proposal of their own.")
    first, second = (each for each in told_of(*texts) if each.kind == "k-below-threshold")
    assert "leaves 2 people" in first.reason
    assert second.text == "returned to an earlier proposal of their own"
    assert told_of(texts[0], "{c2} returned to the matter.") == []
