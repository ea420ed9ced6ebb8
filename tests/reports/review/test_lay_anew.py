"""What people wrote lies where chance put it, in rows that no earlier copy of the database has."""

from __future__ import annotations

from datetime import timedelta
from random import SystemRandom

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dialogues.actions import endorsing
from dialogues.models import Attendance, Endorsement, Participant, Reservation
from dialogues.tasks import do_chores
from dialogues.vault.opened import keystore
from reports.actions import lay_anew
from reports.actions.lay_anew import lay_all_anew
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.record_silence import close_round
from reports.actions.review_code import enter_code, make_code
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import ReviewRound, Slot

from .circle import answer, make_circle, weigh

COLUMNS = {
    "reports_slot": "about, words",
    "dialogues_endorsement": "given",
    "dialogues_reservation": "given, text",
}


class Backwards(SystemRandom):
    """Chance that turns everything round."""

    def shuffle(self, rows):
        rows.reverse()


def lie(model):
    """The rows of a table as they lie: their ids, their ciphertexts; and what PostgreSQL notes."""
    table = model._meta.db_table
    place, note = ("rowid", "0") if connection.vendor == "sqlite" else ("ctid", "xmin::text")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT id, {note}, {COLUMNS[table]} FROM {table} ORDER BY {place}")  # noqa: S608
        rows = cursor.fetchall()
    ids = [str(row[0]) for row in rows]
    return ids, {bytes(each) for row in rows for each in row[2:]}, {row[1] for row in rows}


def opened(model):
    """The rows of a table as they lie."""
    rows = {each.pk.hex: each for each in model.objects.all()}
    return [rows[each.replace("-", "")] for each in lie(model)[0]]


def said():
    """All that was said, opened, as it lies."""
    return [(each.about, each.words) for each in opened(Slot)]


def come_in(circle, person):
    one = circle.invitation(person)
    code = make_code(invitation=one, now=timezone.now())
    assert enter_code(invitation=one, code=code, now=timezone.now())
    return one


@pytest.fixture
def written(transactional_db):
    """Two people came in, one of whom decided and both of whom agreed with a conclusion."""
    circle = make_circle(now=timezone.now())
    cast = circle.paper.cast
    lay_all_anew(timezone.now)
    put = read_desk(cast.dialogue, Audience.PUBLIC).points[0]
    for person in (cast.other_guest, cast.guest):
        weigh(come_in(circle, person), put, now=timezone.now())
    answer(circle, cast.guest, Decision.APPROVE)
    return circle


@pytest.mark.parametrize("model", [Slot, Endorsement, Reservation])
def test_two_copies_share_no_row_and_no_byte(written, model):
    ids, blobs, notes = lie(model)
    if connection.vendor == "postgresql":
        assert len(notes) > 1  # the control
    told = sorted(map(repr, said()))
    lay_all_anew(timezone.now)
    after, sealed, notes = lie(model)
    assert len(after) == len(ids)
    assert set(after).isdisjoint(ids)
    assert sealed.isdisjoint(blobs)
    assert len(notes) == 1
    assert sorted(map(repr, said())) == told


def test_they_lie_where_chance_put_them(written, monkeypatch):
    for room in (lay_anew, endorsing):
        monkeypatch.setattr(room, "_CHANCE", Backwards())
    before = said()
    lay_all_anew(timezone.now)
    if connection.vendor == "sqlite":  # PostgreSQL puts some of them into room that is free
        assert said() == before[::-1]
        # Those that say nothing are written behind the others, and then all are turned round.
        silent = [each.about is None for each in opened(Endorsement)]
        assert silent == [*[True] * (endorsing.LEAST - 2), False, False]


def in_hour(hour, minute):
    return lambda: timezone.now().replace(hour=hour, minute=minute)


def test_what_has_not_changed_is_not_written_again_in_the_same_hour(written):
    lay_all_anew(in_hour(5, 0))
    before = lie(Slot)
    lay_all_anew(in_hour(5, 59))
    assert lie(Slot) == before


@pytest.mark.parametrize("model", [Slot, Endorsement, Reservation])
def test_in_each_hour_all_is_written_unasked(written, model):
    """Whoever comes back without a code and only looks is not told from whoever answers."""
    lay_all_anew(in_hour(5, 59))
    ids, blobs, _ = lie(model)
    lay_all_anew(in_hour(6, 0))
    after, sealed, _ = lie(model)
    assert set(after).isdisjoint(ids)
    assert sealed.isdisjoint(blobs)


def test_what_is_thought_is_written_once_for_all_rounds_of_a_dialogue(written):
    cast = written.paper.cast
    terms = Terms(Audience.INTERNAL, timezone.now() + timedelta(days=7), "UTC", contact="Us")
    words = {"by": cast.convenor, "now": timezone.now()}
    other = prepare_round(dialogue=cast.dialogue, terms=terms, **words)
    write_invitations(round_=other, people=[cast.guest.pk])
    open_round(round_=other, **words)
    with CaptureQueriesContext(connection) as queries:
        lay_all_anew(timezone.now)
    deleted = [each["sql"].split()[2] for each in queries if each["sql"].startswith("DELETE")]
    assert sorted(deleted) == [
        '"dialogues_endorsement"',
        '"dialogues_reservation"',
        '"reports_slot"',
        '"reports_slot"',
    ]


def test_what_is_of_nobody_on_the_roster_says_nothing_any_more(written):
    said = {each.giver for each in Endorsement.objects.said()}
    gone = written.paper.cast.guest.pk
    assert gone in said
    Attendance.objects.filter(participant=gone).delete()
    Participant.objects.filter(pk=gone).delete()
    lay_all_anew(timezone.now)
    assert {each.giver for each in Endorsement.objects.said()} == said - {gone}
    assert Endorsement.objects.count() == endorsing.LEAST


def test_the_worker_writes_them_anew(written):
    ids = lie(Slot)[0]
    do_chores()
    assert set(lie(Slot)[0]).isdisjoint(ids)


def test_so_does_closing_a_round_and_what_is_written_after(written):
    ids = lie(Slot)[0]
    close_round(round_=written.round, now=timezone.now())
    closed, _, notes = lie(Slot)
    assert (set(closed).isdisjoint(ids), len(notes)) == (True, 1)
    lay_all_anew(timezone.now)
    assert lie(Slot)[0] == closed
    Slot.objects.first().delete()
    lay_all_anew(timezone.now)
    assert set(lie(Slot)[0]).isdisjoint(closed)


def test_what_was_closed_before_the_process_began_is_left(written, monkeypatch):
    close_round(round_=written.round, now=timezone.now())
    monkeypatch.setattr(lay_anew, "_seen", {})
    ids = lie(Slot)[0]
    for hour in (5, 6):
        lay_all_anew(in_hour(hour, 0))
    assert lie(Slot)[0] == ids


def test_what_has_no_keys_is_left_as_it_is(written):
    ids = lie(Slot)[0]
    keystore().delete(written.paper.cast.dialogue.pk)
    lay_all_anew(timezone.now)
    assert lie(Slot)[0] == ids
    assert ReviewRound.objects.count() == 1
