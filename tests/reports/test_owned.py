"""Whose rows are whose, kept in memory: nobody's row is missed, whatever is undone or deleted."""

from __future__ import annotations

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Takeaway
from dialogues.models.takeaway import given
from reports.decided import read_endorsed_by
from reports.owned import forget_owners
from tests.reports.paper import make_paper

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    forget_owners()
    return make_paper().cast


def give(cast, person, number):
    return Endorsement.objects.create(
        dialogue=cast.dialogue,
        takeaway=Takeaway.objects.get(),
        number=number,
        given=given(person.pk, Choice.AGREE),
    ).pk


def read(cast, person):
    return [row.pk for row in read_endorsed_by(cast.dialogue.pk, person.pk)]


def test_everybody_gets_their_own_in_order_and_one_query(cast):
    guest, other = cast.guest, cast.other_guest
    theirs = [give(cast, guest, 1), give(cast, guest, 3)]
    others = [give(cast, other, 2)]
    assert (read(cast, guest), read(cast, other)) == (theirs, others)
    others.append(give(cast, other, 4))
    with CaptureQueriesContext(connection) as queries:
        assert (read(cast, guest), read(cast, other)) == (theirs, others)
    assert len(queries) == 2


def test_what_was_undone_hides_nothing_that_takes_its_number(cast):
    guest, other = cast.guest, cast.other_guest
    kept = [give(cast, guest, 1)]
    with transaction.atomic():
        give(cast, other, 2)
        assert len(read(cast, other)) == 1
        transaction.set_rollback(True)
    kept.append(give(cast, guest, 2))
    assert (read(cast, guest), read(cast, other)) == (kept, [])


def test_what_was_deleted_hides_nothing_either(cast):
    guest, other = cast.guest, cast.other_guest
    first, last = give(cast, guest, 1), give(cast, other, 2)
    assert (read(cast, guest), read(cast, other)) == ([first], [last])
    Endorsement.objects.all().delete()
    again = give(cast, guest, 1)
    assert (read(cast, guest), read(cast, other)) == ([again], [])
