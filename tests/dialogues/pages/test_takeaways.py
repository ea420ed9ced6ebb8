"""Takeaways and recommendations: their words, order and evidence."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.actions.endorsing import LEAST, lay_thoughts_anew
from dialogues.actions.refused import Refused
from dialogues.actions.takeaways import (
    Point,
    delete_takeaway,
    edit_takeaway,
    read_point,
    write_takeaway,
)
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.record import TakeawayKind
from dialogues.models import AuditRow, Endorsement, Remark, Reservation, Takeaway
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
TAKEAWAY, RECOMMENDATION = TakeawayKind


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def remarks(cast):
    return [
        Remark.objects.create(
            dialogue=cast.dialogue,
            session=cast.session,
            code=f"r{number}",
            position=number,
            speaker=(cast.guest if number < 3 else cast.other_guest).pk,
            text=f"Point {number}.",
        )
        for number in (1, 2, 3)
    ]


@pytest.fixture
def signed_in(cast, remarks, client):
    client.force_login(cast.rapporteur)
    return client


def address(name="takeaways", *args):
    return reverse(f"dialogues:{name}", args=["coast-2026", *args])


def write(cast, text="Cables matter.", kind=TAKEAWAY, evidence=()):
    return write_takeaway(
        dialogue=cast.dialogue, point=Point(kind, text, evidence), by=cast.rapporteur, now=NOW
    )


def form(cast, code="t1", **fields):
    """What the page of a takeaway would send."""
    point = read_point(Takeaway.objects.get(code=code))
    present = {"kind": point.kind, "text": point.text, "evidence": list(point.evidence)}
    return {**present, "seen": point.digest(), **fields}


def codes():
    return [takeaway.code for takeaway in Takeaway.objects.all()]


def test_writes_one_with_evidence(signed_in, cast):
    sent = {"kind": "takeaway", "text": "Hear {r3 's} warning.", "evidence": ["r3", "r1"]}
    answer = signed_in.post(address("add_takeaway"), sent)
    assert answer["Location"] == address()
    made = Takeaway.objects.get()
    assert (made.code, made.kind, made.text) == ("t1", "takeaway", "Hear {r3 's} warning.")
    assert read_point(made).evidence == ("r3", "r1")
    row = AuditRow.objects.get()
    assert (row.action, row.subject) == ("takeaways.edited", "")


def test_shows_how_it_prints_and_what_it_rests_on(signed_in, cast):
    write(cast, "{r3} warned of cuts.", evidence=("r3",))
    html = signed_in.get(address()).content.decode()
    assert "A Russian participant warned of cuts." in html
    assert "Osip Quillmarsh" in html
    assert f'href="{address("session", "S1")}#r3"' in html


def test_shows_what_may_not_print(signed_in, cast):
    write(cast, "{r1 this} warned of cuts.")
    html = signed_in.get(address()).content.decode()
    assert "{r1 this} has nobody to point to" in html


def test_says_what_to_do_without_any(signed_in):
    assert "No takeaway yet" in signed_in.get(address()).content.decode()


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"text": ""}, "This field is required."),
        ({"text": "Hear {r9}."}, "r9"),
        ({"text": "Hear {r1 loudly-not}."}, "loudly-not"),
        ({"text": "Hear {r1."}, "is not closed"),
        ({"text": "x" * 5001}, "at most 5000 characters"),
        ({"kind": "rumour"}, "Select a valid choice"),
        ({"evidence": ["r9"]}, "Select a valid choice"),
    ],
)
def test_refuses_with_a_sentence(signed_in, fields, sentence):
    answer = signed_in.post(address("add_takeaway"), {"kind": "takeaway", "text": "So.", **fields})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert Takeaway.objects.count() == 0


def test_starts_a_recommendation(signed_in):
    html = signed_in.get(address("add_takeaway"), {"kind": "recommendation"}).content.decode()
    assert re.search(r'value="recommendation"[^>]*checked', html)


def test_edits_one(signed_in, cast):
    write(cast, evidence=("r2",))
    sent = form(cast, text="Cables\r\nmatter.", kind="recommendation", evidence=["r1", "r2"])
    signed_in.post(address("takeaway", "t1"), sent)
    point = read_point(Takeaway.objects.get())
    # What was evidence before keeps its place.
    assert point == Point(RECOMMENDATION, "Cables\nmatter.", ("r2", "r1"))


def test_changes_nothing_where_nothing_is_different(signed_in, cast):
    write(cast, evidence=("r2", "r1"))
    before = AuditRow.objects.count()
    signed_in.post(address("takeaway", "t1"), form(cast))
    assert AuditRow.objects.count() == before
    assert read_point(Takeaway.objects.get()).evidence == ("r2", "r1")


def test_overwrites_nobody_unseen(signed_in, cast):
    made = write(cast)
    late = form(cast, text="Mine.")
    theirs = Point(TAKEAWAY, "Theirs.")
    edit_takeaway(takeaway=made, point=theirs, seen=late["seen"], by=cast.convenor, now=NOW)
    answer = signed_in.post(address("takeaway", "t1"), late)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "Somebody else changed t1 while you were writing" in html
    assert "Theirs." in html
    assert "Mine." in html
    assert Takeaway.objects.get().text == "Theirs."
    seen = re.search(r'name="seen" value="(\w+)"', html)[1]
    signed_in.post(address("takeaway", "t1"), {**late, "seen": seen})
    assert Takeaway.objects.get().text == "Mine."


def test_offers_no_superseded_remark_but_the_chosen(signed_in, cast, remarks):
    write(cast, evidence=("r1",))
    for number, older in ((4, remarks[0]), (5, remarks[1])):
        Remark.objects.create(
            dialogue=cast.dialogue,
            session=cast.session,
            code=f"r{number}",
            position=number,
            speaker=cast.guest.pk,
            text="Better.",
            supersedes=older,
        )
    html = signed_in.get(address("takeaway", "t1")).content.decode()
    assert re.findall(r'name="evidence" value="(\w+)"', html) == ["r1", "r3", "r4", "r5"]
    assert "superseded by r4" in html
    assert "superseded by r4" in signed_in.get(address()).content.decode()


def test_previews_a_text(signed_in):
    def shown(text):
        return signed_in.post(address("preview_takeaway"), {"text": text}).content.decode()

    assert "A Korean participant spoke." in shown("{r1} spoke.")
    assert "is not closed" in shown("{r1")
    assert Takeaway.objects.count() == 0


def test_moves_within_its_kind(signed_in, cast):
    for kind in (TAKEAWAY, RECOMMENDATION, TAKEAWAY):
        write(cast, kind=kind)

    def move(code, to):
        answer = signed_in.post(address("move_takeaway", code), {"to": to})
        assert answer["Location"] == f"{address()}#{code}"
        return codes()

    assert move("t3", "up") == ["t3", "t2", "t1"]
    assert move("t3", "up") == ["t3", "t2", "t1"]
    assert move("t3", "down") == ["t1", "t2", "t3"]
    assert move("t2", "down") == ["t1", "t2", "t3"]
    html = signed_in.get(address()).content.decode()
    assert html.index('id="t1"') < html.index('id="t3"') < html.index('id="t2"')


def test_deletes_one(signed_in, cast):
    write(cast, evidence=("r1",))
    signed_in.post(address("delete_takeaway", "t1"))
    assert Takeaway.objects.count() == 0
    assert Remark.objects.count() == 3
    assert signed_in.post(address("delete_takeaway", "t1")).status_code == 404


def test_what_was_thought_of_one_that_is_deleted_says_nothing_any_more(signed_in, cast):
    """All rows are others then: those that changed would be as many as had answered."""
    for takeaway in (write(cast), write(cast)):
        for person in (cast.guest, cast.other_guest):
            Endorsement.of(takeaway, person.pk, Choice.RESERVE, takeaway.text).save()
            Reservation.of(takeaway, person.pk, "Only in summer.").save()
    lay_thoughts_anew(cast.dialogue)
    before = {kind: ids(kind) for kind in (Endorsement, Reservation)}
    signed_in.post(address("delete_takeaway", "t1"))
    kept = Takeaway.objects.get()
    for kind, earlier in before.items():
        assert {each.about for each in kind.objects.said()} == {
            (cast.guest.pk, kept.pk),
            (cast.other_guest.pk, kept.pk),
        }
        assert len(earlier) == len(ids(kind)) == LEAST
        assert earlier.isdisjoint(ids(kind))


def ids(kind):
    return set(kind.objects.values_list("pk", flat=True))


def test_takes_the_same_queries_for_one_and_for_three(signed_in, cast):
    def queries(*args):
        with CaptureQueriesContext(connection) as found:
            signed_in.get(address(*args))
        return len(found)

    write(cast, "{r1} spoke.", evidence=("r1",))
    one, edit = queries(), queries("takeaway", "t1")
    for _ in range(2):
        write(cast, "{r2} spoke.", evidence=("r1", "r2"))
    assert (queries(), queries("takeaway", "t1")) == (one, edit)


def test_names_nobody_in_its_title(signed_in, cast):
    write(cast)
    html = signed_in.get(address("takeaway", "t1")).content.decode()
    assert re.search(r"<title>(.*?)</title>", html)[1] == "Edit t1 · Coast"


def test_action_refuses_unknown_evidence(cast):
    with pytest.raises(Refused, match="There is no remark r9"):
        write(cast, evidence=("r9",))
    assert Takeaway.objects.count() == 0


def test_action_refuses_observers(cast):
    with pytest.raises(Refused, match="Observers"):
        write_takeaway(
            dialogue=cast.dialogue, point=Point(TAKEAWAY, "So."), by=cast.observer, now=NOW
        )


def test_action_refuses_what_is_gone(cast):
    made = write(cast)
    delete_takeaway(takeaway=Takeaway.objects.get(), by=cast.rapporteur, now=NOW)
    with pytest.raises(Refused, match="t1 is not there any more"):
        delete_takeaway(takeaway=made, by=cast.rapporteur, now=NOW)
