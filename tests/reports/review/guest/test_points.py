"""Conclusions put up for endorsement."""

from __future__ import annotations

import pytest

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Reservation, Takeaway
from reports.actions.dump_dialogue import dump_dialogue
from reports.desk import forget_desks
from reports.models import ReviewRound
from reports.owned import forget_owners
from tests.cast import NOW
from tests.reports.review.guests import forms, press, read

pytestmark = pytest.mark.django_db


def endorse(client, choice, reservation="", fields=None):
    """Press a button of the one conclusion on the page."""
    form = next(each for each in forms(read(client)) if each.action == "/review/endorse")
    sent = {**form.fields, "choice": choice, "reservation": reservation} | (fields or {})
    return client.post(form.action, sent)


@pytest.mark.parametrize(
    ("choice", "said"),
    [("agree", "You agree"), ("disagree", "You disagree"), ("abstain", "You abstain")],
)
def test_a_choice_is_saved_and_shown(guest, choice, said):
    answer = endorse(guest, choice)
    assert (answer.status_code, answer["Location"]) == (302, "/review/#point-t1")
    assert [row.choice for row in Endorsement.objects.said()] == [choice]
    assert f"✓ {said}" in read(guest)
    assert said in read(guest, "/review/done")


def test_a_later_choice_takes_the_place_of_an_earlier_one(guest, other):
    endorse(other, "agree")
    endorse(guest, "agree")
    endorse(guest, "disagree")
    assert sorted(row.choice for row in Endorsement.objects.said()) == ["agree", "disagree"]


def test_what_a_file_has_somebody_say_is_not_said_and_stays_in_the_file(guest):
    takeaway, invitation = Takeaway.objects.get(), ReviewRound.objects.get().invitations.all()
    for each in invitation:
        Endorsement.of(takeaway, each.person, Choice.DISAGREE, None).save()
    forget_owners()
    dialogue = ReviewRound.objects.get().dialogue
    before = dump_dialogue(dialogue=dialogue, identities=True, by=None, now=NOW)
    assert "✓ You disagree" not in read(guest)
    endorse(guest, "agree")
    endorse(guest, "abstain")
    assert "✓ You abstain" in read(guest)
    after = dump_dialogue(dialogue=dialogue, identities=True, by=None, now=NOW)
    assert "disagree" in before
    assert after == before


def test_a_reservation_has_words(guest):
    answer = endorse(guest, "reserve", " ")
    assert answer.status_code == 422
    assert "Write your reservation." in answer.content.decode()
    endorse(guest, "reserve", "Only in summer.")
    assert "Only in summer." in read(guest)
    assert [row.text for row in Reservation.objects.said()] == ["Only in summer."]


def test_a_conclusion_that_was_reworded_is_asked_again(guest):
    form = next(each for each in forms(read(guest)) if each.action == "/review/endorse")
    endorse(guest, "agree")
    point = Takeaway.objects.get()
    point.text = "{r4} was quite right."
    point.save()
    forget_desks()
    page = read(guest)
    assert "it has been reworded since. Please look again." in page
    assert "✓ You agree" not in page
    sent = {**form.fields, "choice": "reserve", "reservation": "My words."}
    answer = guest.post(form.action, sent)
    assert answer.status_code == 422
    assert "This conclusion has been reworded" in answer.content.decode()
    assert "My words." in answer.content.decode()


def test_no_reader_finds_the_remarks_behind_a_conclusion(guest):
    """What the form says of its words is the same whichever remarks they rest on."""

    def marks():
        forget_desks()
        return [form.fields for form in forms(read(guest)) if form.action == "/review/endorse"]

    before = marks()
    for text in ("{r2} was right.", "{r6} was right."):
        Takeaway.objects.all().delete()
        Takeaway.objects.create(
            dialogue_id=ReviewRound.objects.get().dialogue_id,
            code="t1",
            kind="takeaway",
            text=text,
            position=0,
        )
        assert marks() == before


@pytest.mark.parametrize("fields", [{"choice": "perhaps"}, {"code": "t9"}, {"seen": ""}])
def test_what_no_button_sends_is_refused(guest, fields):
    assert endorse(guest, "agree", fields=fields).status_code == 422
    assert Endorsement.objects.said() == []


def test_is_not_asked_where_the_round_does_not(guest):
    form = next(each for each in forms(read(guest)) if each.action == "/review/endorse")
    ReviewRound.objects.update(endorses=False)
    assert "Conclusions of the meeting" not in read(guest)
    assert guest.post(form.action, {**form.fields, "choice": "agree"}).status_code == 422


def test_whoever_has_no_passage_answers_with_the_last_button_alone(circle, other):
    """A conclusion answers nothing that is theirs to clear: where it did for those who have nothing
    to clear, the reminders would name the others."""
    point = Takeaway.objects.get()
    point.text = "Cables matter."
    point.save()
    forget_desks()
    endorse(other, "agree")
    assert not circle.has_answered(circle.paper.cast.other_guest)
    assert other.post("/review/approve").status_code == 302
    assert circle.has_answered(circle.paper.cast.other_guest)


def test_whoever_has_passages_left_has_not_answered(circle, guest):
    endorse(guest, "agree")
    person = circle.paper.cast.guest
    assert not circle.has_answered(person)
    for number in range(1, 6):
        press(guest, number, "approve")
    assert circle.has_answered(person)
