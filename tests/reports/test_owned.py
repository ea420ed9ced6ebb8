"""Whose rows are whose, kept in memory: nobody's row is missed, whatever is undone or deleted."""

from __future__ import annotations

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from dialogues.actions.endorsing import lay_thoughts_anew, silent
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Takeaway
from reports import owned
from reports.endorsed import read_endorsed_by, read_endorsements
from reports.owned import NOBODY, forget_owners
from tests.reports.paper import make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    forget_owners()
    return make_paper().cast


def give(cast, person):
    point = Takeaway.objects.get()
    made = Endorsement.of(point, person.pk, Choice.AGREE, point.text)
    made.save()
    return made.pk


def read(cast, person):
    return {row.pk for row in read_endorsements(cast.dialogue.pk, person.pk).rows}


def test_everybody_gets_their_own_in_two_queries(cast):
    guest, other = cast.guest, cast.other_guest
    theirs = {give(cast, guest), give(cast, guest)}
    others = {give(cast, other)}
    assert (read(cast, guest), read(cast, other)) == (theirs, others)
    others.add(give(cast, other))
    with CaptureQueriesContext(connection) as queries:
        assert (read(cast, guest), read(cast, other)) == (theirs, others)
    assert len(queries) == 4


def test_what_says_nothing_is_nobodys(cast):
    rows = Endorsement.objects.bulk_create(silent(Endorsement, cast.dialogue, 3))
    own = give(cast, cast.guest)
    found = read_endorsements(cast.dialogue.pk, cast.guest.pk)
    dialogue = cast.dialogue.pk
    assert set(found.of(NOBODY, dialogue)) == {each.pk.hex for each in rows}
    assert found.of(cast.guest.pk.hex, dialogue) == [own.hex]
    assert found.count(dialogue) == len(rows) + 1
    assert read(cast, cast.other_guest) == set()


@pytest.mark.parametrize("rows", [0, 1, 600])  # more than are looked up by their ids
def test_what_somebody_thinks_takes_five_queries_however_much_there_is(cast, rows):
    Endorsement.objects.bulk_create(silent(Endorsement, cast.dialogue, rows))
    said = [give(cast, cast.guest) for _ in range(rows)][:1]
    for _ in range(2):  # written since, and known
        with CaptureQueriesContext(connection) as queries:
            assert len(read_endorsed_by(cast.dialogue.pk, cast.guest.pk)) == len(said)
        assert len(queries) == 5


def test_what_is_of_a_conclusion_that_is_gone_is_left_out(cast):
    give(cast, cast.guest)
    assert list(read_endorsed_by(cast.dialogue.pk, cast.guest.pk)) == ["t1"]
    Takeaway.objects.all().delete()
    assert read_endorsed_by(cast.dialogue.pk, cast.guest.pk) == {}


def test_what_was_undone_hides_nothing_that_comes_after(cast):
    guest, other = cast.guest, cast.other_guest
    kept = {give(cast, guest)}
    with transaction.atomic():
        give(cast, other)
        assert len(read(cast, other)) == 1
        transaction.set_rollback(True)
    kept.add(give(cast, guest))
    assert (read(cast, guest), read(cast, other)) == (kept, set())


def test_what_was_deleted_hides_nothing_either(cast):
    guest, other = cast.guest, cast.other_guest
    first, last = give(cast, guest), give(cast, other)
    assert (read(cast, guest), read(cast, other)) == ({first}, {last})
    Endorsement.objects.all().delete()
    again = give(cast, guest)
    assert (read(cast, guest), read(cast, other)) == ({again}, set())


@pytest.mark.parametrize("rows", [1, 600])  # looked up by their ids, and all read
def test_what_is_laid_anew_between_its_two_queries_is_read(cast, rows, monkeypatch):
    Endorsement.objects.bulk_create(silent(Endorsement, cast.dialogue, rows))
    give(cast, cast.guest)
    forget_owners() if rows > 1 else read(cast, cast.guest)
    places, left = owned._places, [lay_thoughts_anew]

    def between(*asked):
        found = places(*asked)
        if left:
            left.pop()(cast.dialogue)
        return found

    monkeypatch.setattr(owned, "_places", between)
    found = read_endorsements(cast.dialogue.pk, cast.guest.pk).rows
    assert [each.giver for each in found] == [cast.guest.pk]
    assert not left
