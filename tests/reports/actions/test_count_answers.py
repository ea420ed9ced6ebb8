"""Whose answers to a conclusion are counted, and that no file has those of a review."""

from __future__ import annotations

import pytest

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Attendance, Dialogue, Endorsement, Takeaway
from reports.actions.dump_dialogue import dump_dialogue
from reports.records import read_counted
from tests.cast import NOW
from tests.reports.converging import end_a_review, make_counted_paper, say

pytestmark = pytest.mark.django_db


@pytest.fixture
def dialogue() -> Dialogue:
    """Eight people of whom five agree to "t1" and three do not, counted."""
    return make_counted_paper(prints=False).cast.dialogue


def put_up(dialogue: Dialogue, said: str) -> None:
    text = "Whoever cuts a line pays for its repair."
    Takeaway.objects.create(dialogue=dialogue, code="t2", text=text, position=1)
    say(dialogue, said, "t2")


def counts(dialogue: Dialogue) -> list[int]:
    """What was counted of "t2", over all delegations."""
    rounds = dialogue.reports.get().rounds.order_by("number")
    (found,) = (each for each in read_counted(rounds) if each.code == "t2")
    return [sum(column) for column in zip(*found.counts.values(), strict=True)]


def test_whoever_sat_in_no_session_is_not_counted(dialogue):
    put_up(dialogue, "aaaaaddd")
    Attendance.objects.filter(participant=dialogue.participants.order_by("code").last()).delete()
    end_a_review(dialogue)
    assert counts(dialogue) == [5, 0, 0, 2]


def test_what_a_file_says_is_not_counted(dialogue):
    """Whoever loaded it knows it, and could subtract it."""
    put_up(dialogue, "aaaaaddd")
    takeaway = Takeaway.objects.get(code="t2")
    person = dialogue.participants.order_by("code").last().pk
    (own,) = (each for each in Endorsement.objects.said() if each.about == (person, takeaway.pk))
    own.delete()
    Endorsement.of(takeaway, person, Choice.DISAGREE, None).save()
    end_a_review(dialogue)
    assert counts(dialogue) == [5, 0, 0, 2]


def test_with_a_threshold_of_one_two_people_are_not_told_each_other(dialogue):
    dialogue.threshold = 1
    dialogue.save(update_fields=["threshold"])
    put_up(dialogue, "aad")
    end_a_review(dialogue)
    rounds = dialogue.reports.get().rounds.order_by("number")
    assert [each.code for each in read_counted(rounds)] == ["t1"]


def test_a_dump_has_what_a_file_said_and_nothing_that_was_said_in_a_review(dialogue):
    takeaway = Takeaway.objects.get(code="t1")
    first, second = dialogue.participants.order_by("code")[:2]
    Endorsement.objects.all().delete()
    Endorsement.of(takeaway, first.pk, Choice.AGREE, takeaway.text).save()
    Endorsement.of(takeaway, second.pk, Choice.DISAGREE, None).save()  # as one loads a file
    text = dump_dialogue(dialogue=dialogue, identities=True, by=None, now=NOW)
    assert f"{second.code}: disagree" in text
    assert f"{first.code}: agree" not in text
