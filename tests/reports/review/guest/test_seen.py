"""Whoever has nothing to clear says that they have seen their page, and is not reminded."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from dialogues.models import AuditRow, Takeaway
from reports.actions.change_round import write_reminders
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.record_silence import close_round
from reports.actions.remind_due import remind_due
from reports.actions.write_invitations import write_invitations
from reports.desk import forget_desks
from reports.domain.audiences import Audience
from reports.models import Block, Clearance, Invitation, MailKind, ReviewRound, Says, Slot
from tests.reports.review.circle import Circle
from tests.reports.review.guests import choices, forms, press, read

pytestmark = pytest.mark.django_db
SEEN = "I have looked at this page"
APPROVE = "Approve all that I have not decided on"


@pytest.fixture
def bare(circle):
    """The other guest's browser, in whose words nothing of the report rests."""
    point = Takeaway.objects.get()
    point.text = "Cables matter."
    point.save()
    forget_desks()
    client = circle.let_in(circle.paper.cast.other_guest, now=timezone.now())
    assert choices(read(client)) == []
    return client


def rest(client):
    """The form at the end of the list."""
    (form,) = (each for each in forms(read(client)) if each.action == "/review/approve")
    return form


def look(client):
    """Press the button at the end of the list, with all that stands above it."""
    put = [each.fields for each in choices(read(client))]
    sent = {name: [each[name] for each in put] for name in ("key", "fingerprint")}
    return client.post(rest(client).action, sent)


def says():
    return [each.says for each in Slot.objects.said()]


def test_the_button_stands_where_the_other_does(bare, guest):
    without, with_passages = read(bare), read(guest)
    assert (SEEN in without, APPROVE in without) == (True, False)
    assert (SEEN in with_passages, APPROVE in with_passages) == (False, True)
    for page, button in ((without, SEEN), (with_passages, APPROVE)):
        assert page.count("review/approve") == 1
        assert page.index("Passages</h2>") < page.index(button) < page.index("Conclusions of the")


def test_whoever_presses_it_has_answered_and_gets_no_reminder(circle, bare, guest):
    cast = circle.paper.cast
    ReviewRound.objects.update(remind_days=[7])
    due = ReviewRound.objects.get().deadline - timedelta(days=7)
    words = {"round_": circle.round, "by": cast.convenor, "now": timezone.now()}
    own = circle.invitation(cast.other_guest)
    assert len(write_reminders(invitations=[own], **words)) == 1  # the control
    circle.round.mails.filter(kind=MailKind.REMINDER).delete()
    look(bare)
    assert circle.has_answered(cast.other_guest)
    assert write_reminders(invitations=[own], **words) == []
    assert remind_due(now=due) == 1
    (mail,) = circle.round.mails.filter(kind=MailKind.REMINDER)
    assert mail.about["invitation"] == circle.invitation(cast.guest).pk.hex


def test_it_leads_where_approving_leads(bare, guest):
    seen, approved = look(bare), look(guest)
    assert (seen.status_code, seen["Location"]) == (302, "/review/done")
    assert (approved.status_code, approved["Location"]) == (302, "/review/done")
    for client in (bare, guest):
        assert "You have decided on everything." in read(client, "/review/done")


def test_the_audit_has_that_they_came_in_and_no_answer(bare):
    before = [row.action for row in AuditRow.objects.filter(by=None)]
    assert before.count("review.came-in") == 1
    look(bare)
    assert [row.action for row in AuditRow.objects.filter(by=None)] == before


def test_twice_is_once_and_decides_nothing(circle, bare):
    for _ in range(2):
        assert look(bare).status_code == 302
    assert says().count(Says.ANSWERED) == 1
    assert Clearance.objects.decisions() == []
    assert circle.has_answered(circle.paper.cast.other_guest)


def test_whoever_has_something_left_has_not_answered_with_it(circle, guest):
    assert guest.post("/review/approve").status_code == 302
    assert not circle.has_answered(circle.paper.cast.guest)
    assert "You have not decided on 5 passages yet." in read(guest, "/review/done")


def test_whoever_decided_on_each_sees_it_too(circle, guest):
    for number in range(1, 6):
        press(guest, number, "approve")
    assert SEEN in read(guest)
    guest.post(rest(guest).action)
    assert says().count(Says.ANSWERED) == 1


def test_what_was_cleared_in_an_earlier_round_is_not_asked_again(circle, guest):
    look(guest)
    later, cast = second_round(circle), circle.paper.cast
    client = later.let_in(cast.guest, now=timezone.now())
    assert SEEN in read(client)
    assert not later.has_answered(cast.guest)
    client.post(rest(client).action)
    assert later.has_answered(cast.guest)


def test_what_was_reworded_since_is_still_to_be_decided(circle, guest):
    for number in range(1, 6):
        press(guest, number, "approve")
    block = Block.objects.order_by("position").first()
    block.text = "{r1} said that cables break. That costs much."
    block.save()
    forget_desks()
    assert APPROVE in read(guest)
    later, cast = second_round(circle), circle.paper.cast
    client = later.let_in(cast.guest, now=timezone.now())
    client.post("/review/approve")
    assert not later.has_answered(cast.guest)
    press(client, 1, "approve")
    assert later.has_answered(cast.guest)


def second_round(circle):
    """Another round on the same report, with the same people, after the first."""
    cast, now = circle.paper.cast, timezone.now()
    terms = Terms(
        audience=Audience.PUBLIC,
        deadline=now + timedelta(days=20),
        time_zone="Europe/Vienna",
        contact="The convenor",
    )
    close_round(round_=circle.round, now=now)
    made = prepare_round(dialogue=cast.dialogue, terms=terms, by=cast.convenor, now=now)
    write_invitations(round_=made, people=[cast.guest.pk, cast.other_guest.pk])
    open_round(round_=made, by=cast.convenor, now=now)
    assert Invitation.objects.filter(round=made).count() == 2
    return Circle(circle.paper, ReviewRound.objects.get(pk=made.pk))
