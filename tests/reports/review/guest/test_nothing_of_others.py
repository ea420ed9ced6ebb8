"""Nothing on a guest's page, in its source, size or work tells of anybody else."""

from __future__ import annotations

import re
import sys
from random import SystemRandom
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext, override_settings
from django.utils import timezone

from dialogues.domain.record import Stance
from dialogues.models import Position, Remark
from dialogues.models.remark import held
from reports.actions import keeping
from reports.actions.keeping import mark, put_in
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.handles import handles_for
from reports.models import Block, Clearance, Says
from reports.owned import forget_owners
from tests.reports.paper import say
from tests.reports.review.circle import make_circle
from tests.reports.review.guests import choices, enlarge, offers, press, read, send

pytestmark = pytest.mark.django_db
PAGES = ("/review/", "/review/done", "/review/copy")


def decide_everything(client):
    """Somebody answers in every way there is."""
    for number in range(1, len(choices(read(client))) + 1):
        press(client, number, "comment", comment="Not like that.")
        press(client, number, "strike")
    client.post("/review/request", {"kind": "correct", "text": "My name."})
    point = re.search(r'name="seen" value="(\w+)"', read(client))
    client.post(
        "/review/endorse",
        {"code": "t1", "seen": point[1], "choice": "reserve", "reservation": "But."},
    )


@pytest.mark.parametrize("address", PAGES)
def test_an_answer_of_somebody_else_changes_no_byte(circle, guest, other, address):
    block = Block.objects.filter(section__report=circle.paper.report).first()
    block.text = "{r1} spoke. {r2} disagreed."
    block.save()
    forget_desks()
    before = read(guest, address)
    with CaptureQueriesContext(connection) as asked:
        read(guest, address)
    decide_everything(other)
    with CaptureQueriesContext(connection) as asked_after:
        after = read(guest, address)
    assert after == before
    assert len(asked_after) == len(asked)


def test_an_answer_of_somebody_else_makes_nothing_be_worked_out_anew(circle, guest, other):
    read(guest)
    from reports import desk

    kept = dict(desk._desks)
    decide_everything(other)
    read(guest)
    assert {key: id(value[1]) for key, value in desk._desks.items()} == {
        key: id(value[1]) for key, value in kept.items()
    }


def test_the_source_holds_nobody_else(circle, guest, other):
    decide_everything(other)
    source = " ".join(read(guest, address) for address in PAGES)
    cast = circle.paper.cast
    told = [
        "Quillmarsh",
        "ru1@example.org",
        "Institute RU1",
        "RU1",
        "KR2",
        "Marrowgate",
        "Point 2 about",
        "Not like that.",
        "But.",
        cast.other_guest.pk.hex,
        str(cast.other_guest.pk),
        str(circle.invitation(cast.other_guest).pk),
        *(f"{{{row.code}" for row in Remark.objects.all()),
        *(str(row.pk) for row in Remark.objects.all()),
    ]
    assert [each for each in told if each in source] == []
    assert re.search(r"\br\d+\b", source) is None


def test_whoever_took_a_position_sees_the_passage_and_not_the_remark(circle, guest):
    cast = circle.paper.cast
    code = say(cast, cast.other_guest, "The secret words of somebody else.")
    remark = Remark.objects.get(code=code)
    Position.objects.create(
        dialogue=cast.dialogue, remark=remark, held=held(cast.guest.pk, Stance.AGREES)
    )
    block = Block.objects.filter(section__report=circle.paper.report).first()
    block.text = f"{{{code}}} warned of anchors."
    block.save()
    forget_desks()
    source = " ".join(read(guest, address) for address in PAGES)
    assert "warned of anchors" in source
    assert "You agreed with something that somebody else said." in source
    assert "secret words" not in source
    form = choices(read(guest))[0]
    assert [value.rstrip("_") for _, value in form.buttons] == ["object", "comment"]
    assert send(guest, form, "approve").status_code == 302
    assert press(guest, 1, "object", comment="No.").status_code == 302
    # The convenor can let it pass, with a ground.
    assert "it can print only if the organisers answer for that" in read(guest)
    assert "Saved: the rapporteurs see that you object." in read(guest)
    assert press(guest, 1, "strike").status_code == 422
    assert press(guest, 1, "approve").status_code == 302
    assert "You object" not in read(guest)


def test_a_key_of_somebody_else_is_a_passage_that_is_not_there(guest, other, circle):
    block = Block.objects.filter(section__report=circle.paper.report).first()
    block.text = "{r2} disagreed."
    block.save()
    forget_desks()
    theirs = choices(read(other))[0]
    answers = [send(guest, theirs, each, comment="x") for each in ("approve", "comment")]
    assert [each.status_code for each in answers] == [409, 409]


def test_two_readers_of_a_passage_cannot_lay_their_keys_side_by_side(circle, guest, other):
    """Nor can one try out the ids of remarks: what a passage is called is keyed for its reader."""
    cast = circle.paper.cast
    block = Block.objects.filter(section__report=circle.paper.report).order_by("position")[0]
    block.text = "{r1 r7} spoke of cables."
    block.save()
    forget_desks()
    handles = [choices(read(each))[0].fields["key"] for each in (guest, other)]
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    keys = {each.key for code in ("KR1", "RU1") for each in desk.of(code)}
    assert len(set(handles)) == 2
    for page in (read(guest), read(other), read(guest, "/review/done")):
        assert [each for each in keys if each[:12] in page] == []
    guessed = send(guest, choices(read(guest))[0], "change", key=desk.of("KR1")[0].key, words="So.")
    assert (guessed.status_code, "So." in guessed.content.decode()) == (409, True)
    assert len(Clearance.objects.decisions()) == 0


def test_a_passage_is_called_otherwise_in_every_round(circle):
    person, key = circle.paper.cast.guest, "of a passage"
    here = handles_for(circle.round, person)(key)
    assert here == handles_for(circle.round, person)(key)
    assert here != handles_for(replace_round(circle.round), person)(key)
    with override_settings(SECRET_KEY="another"):
        assert here != handles_for(circle.round, person)(key)


def replace_round(round_):
    """Another round on the same report."""
    return type(round_)(pk=uuid4(), report_id=round_.report_id)


class OneEmptyRow(SystemRandom):
    """Chance that writes one row that says nothing with every answer."""

    def randrange(self, *_):
        return 0


def counted(passages, people):
    """How many queries each page takes with so many passages and people."""
    circle = make_circle(now=timezone.now())
    enlarge(circle.paper, people)
    cast = circle.paper.cast
    section = circle.paper.sections[0]
    Block.objects.filter(section__report=circle.paper.report).delete()
    for position in range(passages):
        code = say(cast, cast.guest, f"Cable {position} is weak.")
        Block.objects.create(
            dialogue=cast.dialogue,
            section=section,
            position=position,
            text=f"{{{code}}} spoke of cable number {position}.",
            accepted=[],
            drafted_from=[],
        )
    forget_desks()
    client = circle.let_in(cast.guest, now=timezone.now())
    # Who has answered once has: the last of several answers asks whether that is said already.
    marks = [mark(each, Says.ANSWERED) for each in circle.round.invitations.all()]
    put_in(circle.round, marks)
    read(client)
    found = {}
    for address in PAGES:
        with CaptureQueriesContext(connection) as queries:
            read(client, address)
        found[address] = len(queries)
    assert f"cable number {passages - 1}" in read(client)
    form = choices(read(client))[0]
    deeds = {
        "coarser": lambda: send(client, form, offers(form)[0]),
        "approve": lambda: send(client, form, "approve"),
        "comment": lambda: send(client, form, "comment", comment="x"),
    }
    shown = {
        name: [each.fields[name] for each in choices(read(client))]
        for name in ("key", "fingerprint")
    }
    deeds["rest"] = lambda: client.post("/review/approve", shown)
    deeds["withdraw"] = lambda: client.post("/review/request", {"kind": "withdraw"})
    for name, deed in deeds.items():
        with CaptureQueriesContext(connection) as queries:
            assert deed().status_code == 302
        found[name] = len(queries)
    return found


def test_each_page_asks_as_many_questions_for_1_and_for_100(monkeypatch):
    # Rows that say nothing are written by chance, and many are in two statements; where slots are
    # used up, others are laid out.
    monkeypatch.setattr(keeping, "_CHANCE", OneEmptyRow())
    monkeypatch.setattr(keeping, "LEAST", 1_000)
    found = {}
    for passages, people in ((1, 3), (3, 3), (100, 50)):
        with transaction.atomic():
            found[passages] = counted(passages, people)
            transaction.set_rollback(True)
    assert found[1] == found[3] == found[100]


def openings(deed):
    """How many sealed values a deed opens."""
    count = 0

    def watch(frame, event, argument):
        nonlocal count
        count += event == "call" and frame.f_code.co_name == "unseal"

    sys.setprofile(watch)
    try:
        deed()
    finally:
        sys.setprofile(None)
    return count


def test_what_others_answered_is_not_opened_for_a_page(circle, guest, other):
    """Opening everybody's rows would take the longer the more of them have answered."""
    read(guest)
    before = openings(lambda: read(guest))
    decide_everything(other)
    read(guest)
    assert openings(lambda: read(guest)) == before
    forget_owners()
    assert openings(lambda: read(guest)) > before
