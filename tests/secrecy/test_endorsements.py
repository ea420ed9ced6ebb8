"""What people think of conclusions: a copy of the database tells neither how many nor of which."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from dialogues.actions import endorsing
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Dialogue, Endorsement, Participant, Reservation, Takeaway
from dialogues.vault import fields
from dialogues.vault.fields import SealedField
from reports.actions import keeping
from reports.actions.load_dialogue import load_dialogue
from reports.actions.record_silence import close_round
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.owned import forget_owners
from tests.cast import NOW
from tests.dialogues.domain.dialoguefile.coast import COAST, read
from tests.reports.review.circle import Circle, enlarge, make_circle, weigh

from .test_nothing_to_count import in_clear
from .thief import finds, rows_of_table
from .worlds import Few

pytestmark = pytest.mark.django_db
KINDS = (Endorsement, Reservation)
WORDS = "Only in summer."


def make_points(circle: Circle, number: int) -> None:
    """So many conclusions in place of the cast's."""
    dialogue = circle.paper.cast.dialogue
    Takeaway.objects.all().delete()
    for place in range(1, number + 1):
        text = f"Point {place}."
        Takeaway.objects.create(dialogue=dialogue, code=f"t{place}", text=text, position=place)
    forget_desks()


def say(circle: Circle, person: Participant, place: int, choice: Choice, words: str = "") -> None:
    put = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).points[place]
    weigh(circle.invitation(person), put, choice, words)


def counts() -> list[int]:
    return [kind.objects.count() for kind in KINDS]


def ids(kind: Any) -> set[Any]:
    return set(kind.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_that_says_nothing_looks_like_any_other(kind):
    circle = make_circle()
    say(circle, circle.paper.cast.guest, 0, Choice.RESERVE, WORDS)
    assert len(kind.objects.said()) == 1
    sealed = [each.name for each in kind._meta.fields if isinstance(each, SealedField)]
    assert {each.name for each in kind._meta.fields} - {*sealed} == {"id", "dialogue"}
    with connection.cursor() as cursor:
        columns = ", ".join(f"length({each})" for each in sealed)
        cursor.execute(f"SELECT DISTINCT {columns} FROM {kind._meta.db_table}")  # noqa: S608
        assert len(cursor.fetchall()) == 1


def test_no_answer_moves_the_number_of_rows():
    circle = make_circle(opened=True)
    cast = circle.paper.cast
    make_points(circle, 3)
    assert counts() == [endorsing.LEAST] * 2
    said = [
        (Choice.AGREE, ""),
        (Choice.RESERVE, WORDS),
        (Choice.RESERVE, "No."),
        (Choice.AGREE, ""),
    ]
    for person in (cast.guest, cast.other_guest):
        for place in range(3):
            for choice, words in said:
                before = [ids(kind) for kind in KINDS]
                say(circle, person, place, choice, words)
                for kind, earlier in zip(KINDS, before, strict=True):
                    # As many are written whether they had said something, and have a reservation.
                    assert 1 <= len(ids(kind) - earlier) <= keeping.CHAFF
                assert counts() == [endorsing.LEAST] * 2
    assert {each.choice for each in Endorsement.objects.said()} == {Choice.AGREE}
    assert (len(Endorsement.objects.said()), Reservation.objects.said()) == (6, [])
    close_round(round_=circle.round, now=NOW)
    assert counts() == [endorsing.LEAST] * 2


def test_their_number_is_that_of_people_and_conclusions(monkeypatch):
    monkeypatch.setattr(endorsing, "LEAST", 8)
    circle = make_circle()
    cast, spare = circle.paper.cast, endorsing.SPARE
    people = Participant.objects.count()
    assert counts() == [people + spare, people + spare]
    make_points(circle, 5)
    say(circle, cast.guest, 0, Choice.AGREE)
    assert counts() == [5 * people + spare, people + spare]
    for place in range(5):
        say(circle, cast.guest, place, Choice.AGREE)
    assert counts() == [5 * people + spare, people + spare]


def test_where_rows_for_reservations_are_used_up_there_are_twice_as_many(monkeypatch):
    monkeypatch.setattr(endorsing, "LEAST", 4)
    monkeypatch.setattr(endorsing, "SPARE", 1)
    monkeypatch.setattr(keeping, "_CHANCE", Few())
    circle = make_circle()
    make_points(circle, 6)
    found = []
    for place in range(6):
        say(circle, circle.paper.cast.guest, place, Choice.RESERVE, f"Word {place}.")
        found.append(Reservation.objects.count())
    assert sorted(set(found)) == [4, 8]
    assert {each.text for each in Reservation.objects.said()} == {f"Word {at}." for at in range(6)}


def lived(monkeypatch: pytest.MonkeyPatch, *, place: int, times: int) -> tuple[Any, set[str]]:
    """What is in clear once so many people have answered one conclusion so many times, and which it
    is; the world is gone then."""
    forget_owners()
    with transaction.atomic():
        circle = make_circle()
        make_points(circle, 2)
        monkeypatch.setattr(keeping, "_CHANCE", Few())
        cast = circle.paper.cast
        for _ in range(times):
            for person in (cast.guest, cast.other_guest)[:times]:
                say(circle, person, place, Choice.RESERVE, WORDS)
        codes = dict(Takeaway.objects.values_list("pk", "code"))
        found = in_clear(), {codes[each.takeaway] for each in Endorsement.objects.said()}
        transaction.set_rollback(True)
    return found


def test_nothing_in_clear_tells_on_which_conclusion_or_how_often(monkeypatch):
    (one, first), (many, other) = (
        lived(monkeypatch, place=0, times=1),
        lived(monkeypatch, place=1, times=3),
    )
    assert (first, other) == ({"t1"}, {"t2"})  # the control
    assert one == many


def named(circle: Circle) -> set[str]:
    """Which conclusions and people stand in the rows somehow."""
    cast = circle.paper.cast
    say(circle, cast.guest, 0, Choice.RESERVE, WORDS)
    known = {each.pk.hex for each in (*Takeaway.objects.all(), cast.guest)}
    rows = [row for kind in KINDS for row in rows_of_table(kind._meta.db_table)]
    return finds(known | {str(Takeaway.objects.get().pk)}, rows)


def test_no_row_holds_its_conclusion():
    assert named(make_circle()) == set()


def test_control_unsealed_every_row_does(monkeypatch):
    monkeypatch.setattr(fields, "seal", lambda key, plain, place: plain)
    monkeypatch.setattr(fields, "unseal", lambda key, blob, place, what: blob)
    circle = make_circle()
    assert named(circle) == {Takeaway.objects.get().pk.hex, circle.paper.cast.guest.pk.hex}


def test_nothing_of_the_dialogue_moves_with_an_answer():
    circle = make_circle()
    rows = Dialogue.objects.filter(slug="coast-2026").values()
    say(circle, circle.paper.cast.guest, 0, Choice.AGREE)  # the first of the day has an audit row
    before = rows.get()
    for choice in (Choice.AGREE, Choice.DISAGREE, Choice.AGREE):
        say(circle, circle.paper.cast.guest, 0, choice)
        assert rows.get() == before


def test_what_is_loaded_lies_among_rows_that_say_nothing_too():
    dialogue = load_dialogue(record=read(COAST), by=None, now=NOW)
    assert len(dialogue.endorsements.said()) == 1
    assert counts() == [endorsing.LEAST, 0]


def test_an_answer_takes_as_many_queries_however_much_there_is(monkeypatch):
    monkeypatch.setattr(endorsing, "LEAST", 600)
    found = set()
    for people in (1, 40):
        with transaction.atomic():
            forget_owners()
            circle = make_circle()
            make_points(circle, people)
            enlarge(circle, people - 1)
            forget_desks()
            for each in Participant.objects.filter(code__startswith="KR5"):
                say(circle, each, 0, Choice.AGREE)
            guest = circle.paper.cast.guest
            for place in range(people):
                say(circle, guest, place, Choice.RESERVE, WORDS)
            with CaptureQueriesContext(connection) as queries:
                say(circle, guest, 0, Choice.RESERVE, WORDS)
            found.add(len(queries))
            transaction.set_rollback(True)
    assert len(found) == 1
