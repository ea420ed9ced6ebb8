"""The log of a mail server, laid beside a copy of the database, names nobody's invitation.

The log has who was sent a mail, in what order. Links and codes are made as the mails leave, so
their rows lie in the same order: what must not be there is a way from them to an invitation.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.core import mail
from django.db import connection

from dialogues.models import Participant
from dialogues.vault import fields
from reports.actions import change_round, open_round, send_mail, write_invitations
from reports.actions.change_round import revoke_links, send_mails, write_reminders
from reports.actions.remind_due import remind_due
from reports.actions.review_code import ask_for_code
from reports.actions.send_mail import send_due
from reports.models import Invitation, Mail
from tests.cast import NOW
from tests.reports.review.circle import enlarge, make_circle

from .thief import finds, rows_of_table

pytestmark = pytest.mark.django_db
PEOPLE = 15
# A shuffled row has one place in common with another, whatever its length; eleven of
# fifteen or more once in a hundred million times.
CHANCE = 10
WAYS = ("reports_reviewlink", "reports_reviewcode", "reports_mail")


def hold_review():
    """Fifteen people are invited, reminded, and ask for their codes, by the actions themselves."""
    circle = make_circle(opened=False)
    enlarge(circle, PEOPLE - 2)
    by, round_ = circle.paper.cast.convenor, circle.round
    open_round.open_round(round_=round_, by=by, now=NOW)
    send(NOW)
    later = NOW + timedelta(hours=1)
    asked = round_.invitations.select_related("round__dialogue")
    written = write_reminders(round_=round_, invitations=asked, by=by, now=later)
    send_mails(round_=round_, mails=[each.pk for each in written], by=by, now=later)
    send(later)
    last = NOW + timedelta(hours=2)
    for one in asked.order_by("pk"):
        assert ask_for_code(invitation=one, language="en", now=last)
    send(last)
    return circle


def send(now):
    assert send_due(clock=lambda: now) == PEOPLE


@pytest.fixture(autouse=True)
def sends(settings):
    settings.EMAIL_HOST = "mail.example"


def in_order(table, column):
    """A column as the rows lie in the file."""
    place = "rowid" if connection.vendor == "sqlite" else "ctid"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table} ORDER BY {place}")  # noqa: S608
        return [row[0] for row in cursor.fetchall()]


def truth(circle):
    """Whose invitation is whose, by its id: what nobody without the keys may know."""
    people = {each.pk: each.email.reveal() for each in Participant.objects.all()}
    return {each.pk: people[each.person] for each in circle.round.invitations.all()}


def alike(circle):
    """How many people have one place in the log and among the invitations, for each of the three
    times that all were sent a mail, from the first row and from the last."""
    owners = truth(circle)
    rows = [owners[UUID(str(pk))] for pk in in_order("reports_invitation", "id")]
    log = [each.to[0] for each in mail.outbox]
    for first in range(0, len(log), PEOPLE):
        sent = log[first : first + PEOPLE]
        assert sorted(sent) == sorted(rows)
        for told in (rows, rows[::-1]):
            yield sum(a == b for a, b in zip(sent, told, strict=True))


def named(circle):
    """For each table that grows with the log, how many invitations stand in its rows somehow."""
    words = {each.hex for each in truth(circle)} | {str(each) for each in truth(circle)}
    return {table: len(finds(words, rows_of_table(table))) for table in WAYS}


def test_no_place_in_the_log_is_that_of_an_invitation():
    circle = hold_review()
    places = list(alike(circle))
    assert len(places) == 6
    assert max(places) <= CHANCE


def test_control_without_chance_the_places_are_the_same(monkeypatch):
    for room in (write_invitations, open_round, change_round, send_mail):
        monkeypatch.setattr(room, "SystemRandom", InOrder)
    assert max(alike(hold_review())) == PEOPLE


class InOrder:
    """Leaves every list as it is."""

    def shuffle(self, rows):
        """Nothing."""


def test_no_row_of_a_link_a_code_or_a_mail_holds_an_invitation():
    circle = hold_review()
    revoke_links(
        invitation=circle.invitation(circle.paper.cast.guest),
        by=circle.paper.cast.convenor,
        now=NOW,
    )
    assert [len(list(in_order(each, "id"))) for each in WAYS] == [30, 15, 45]
    assert named(circle) == dict.fromkeys(WAYS, 0)


def test_control_unsealed_every_row_names_its_invitation(monkeypatch):
    monkeypatch.setattr(fields, "seal", lambda key, plain, place: plain)
    monkeypatch.setattr(fields, "unseal", lambda key, blob, place, what: blob)
    assert named(hold_review()) == dict.fromkeys(WAYS, PEOPLE)


def test_a_revoked_link_changes_no_row_but_the_invitation():
    """Which links died with which renewal would tell, by the log, whose they are."""
    circle = hold_review()
    before = {each: list(rows_of_table(each)) for each in WAYS}
    cast = circle.paper.cast
    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=NOW)
    assert {each: list(rows_of_table(each)) for each in WAYS} == before
    clear = {tuple(row) for row in clear_of_invitations()}
    assert len(clear) == 1  # nor does any invitation look other than the rest


def clear_of_invitations():
    names = [
        each.name
        for each in Invitation._meta.fields
        if not each.primary_key and not isinstance(each, fields.SealedField)
    ]
    return Invitation.objects.values_list(*names)


def test_new_reminders_are_written_in_an_order_of_chance(monkeypatch):
    shuffled = []

    class Backwards:
        def shuffle(self, rows):
            shuffled.append([each.pk.hex for each in rows])
            rows.reverse()

    circle = make_circle()
    monkeypatch.setattr(change_round, "SystemRandom", Backwards)
    monkeypatch.setattr(open_round, "SystemRandom", Backwards)
    assert remind_due(now=circle.round.deadline - timedelta(days=7)) == 2
    reminders, asked = shuffled
    written = Mail.objects.in_bulk()
    kept = [UUID(str(pk)) for pk in in_order("reports_mail", "id")]
    to = [written[pk].about["invitation"] for pk in kept if written[pk].kind == "reminder"]
    assert sorted(to) == sorted(reminders) == sorted(asked)
    assert to == reminders[::-1]
