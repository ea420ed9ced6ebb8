"""What was thought of takeaways before it lay among rows that say nothing is kept."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection

from dialogues.domain.fingerprint import fingerprint
from dialogues.models import Endorsement, Reservation, Takeaway
from dialogues.vault.opened import keystore
from dialogues.vault.padding import MARKS, UNPADDED, Padding
from tests.cast import make_cast
from tests.plumbing import migrations

BEFORE = [("dialogues", "0011_reservations_alike")]
OLD = Padding((10_240,))
TEXT = "Cables matter."


@pytest.fixture
def cast(transactional_db):
    """The cast in a database as it was, brought up to date again whatever happens."""
    cast = make_cast()
    for code in ("t1", "t2"):
        Takeaway.objects.create(dialogue=cast.dialogue, code=code, text=TEXT)
    migrations.go_back(BEFORE)
    yield cast
    migrations.migrate()


def write(takeaway: Any, number: int, person: Any, choice: str, words: Any) -> None:
    """A row of before, in the table of before."""
    old = migrations.models_of(BEFORE)
    model = old.get_model("dialogues", "Endorsement")
    for name, padding in (("given", MARKS), ("words", OLD if words else UNPADDED)):
        model._meta.get_field(name).padding = padding
    row = model(dialogue_id=takeaway.dialogue_id, takeaway_id=takeaway.pk, number=number)
    row.given = {"giver": person.pk.hex, "choice": choice.ljust(8)}
    row.words = words
    row.save(force_insert=True)


def test_it_is_carried_over(cast):
    first, second = Takeaway.objects.order_by("code")
    long = "画" * 2_000  # as many signs as there could be
    seen, others = fingerprint(TEXT), fingerprint("Other words.")
    mark = "Convenor, 3 July 2026"
    write(first, 1, cast.guest, "reserve", {"reservation": long, "seen": seen, "handed": mark})
    write(second, 2, cast.guest, "agree", {"reservation": "", "seen": others, "handed": ""})
    write(second, 3, cast.other_guest, "disagree", None)
    migrations.migrate()
    found = {each.about: each for each in Endorsement.objects.said()}
    told = [
        (each.choice, each.is_of(TEXT), each.handed)
        for each in (
            found[cast.guest.pk, first.pk],
            found[cast.guest.pk, second.pk],
            found[cast.other_guest.pk, second.pk],
        )
    ]
    assert told == [("reserve", True, mark), ("agree", False, ""), ("disagree", True, "")]
    assert [(each.about, each.text) for each in Reservation.objects.said()] == [
        ((cast.guest.pk, first.pk), long)
    ]
    assert (Endorsement.objects.count(), Reservation.objects.count()) == (128, 128)
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT length(given) FROM dialogues_endorsement")
        assert len(cursor.fetchall()) == 1


def test_what_has_no_keys_is_left_as_it_is(cast):
    write(Takeaway.objects.get(code="t1"), 1, cast.guest, "agree", None)
    keystore().delete(cast.dialogue.pk)
    migrations.migrate()
    assert [each.dialogue_id for each in Endorsement.objects.all()] == [cast.dialogue.pk]
    assert Reservation.objects.count() == 0
