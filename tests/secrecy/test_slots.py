"""A round's slots: what is said takes the place of what says nothing, and looks like it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from dialogues.vault.fields import SealedField
from reports.actions import keeping
from reports.actions.decide import comment_on
from reports.actions.record_silence import close_round
from reports.actions.review_code import enter_code, make_code
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.models import PassageMessage, Says, Slot
from tests.cast import NOW

from .worlds import Few, answer_all, answers, make_world

pytestmark = pytest.mark.django_db


def test_a_slot_that_says_nothing_looks_like_any_other():
    circle = make_world(people=2)
    answer_all(circle)
    close_round(round_=circle.round, now=NOW)
    assert {each.says for each in Slot.objects.all()} == {
        Says.DECISION,
        Says.ANSWERED,
        Says.NOTHING,
    }
    told = [each.name for each in Slot._meta.fields if not isinstance(each, SealedField)]
    assert told == ["id", "dialogue", "round"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT length(about), length(words) FROM reports_slot")
        assert len(cursor.fetchall()) == 1


def test_every_answer_takes_the_place_of_slots_that_say_nothing():
    circle = make_world(people=2)
    assert {each.says for each in Slot.objects.all()} == {Says.NOTHING}
    assert Slot.objects.count() == keeping.LEAST
    for deed in answers(circle).values():
        before = ids()
        deed()
        assert len(ids()) == keeping.LEAST
        assert len(ids() - before) >= 1
    close_round(round_=circle.round, now=NOW)
    assert Slot.objects.count() == keeping.LEAST


def test_whoever_comes_in_writes_as_if_they_had_said_something():
    circle = make_world(people=2)
    one = circle.invitation(circle.paper.cast.guest)
    before, code = ids(), make_code(invitation=one, now=NOW)
    assert enter_code(invitation=one, code="wrong", now=NOW) is None
    assert ids() == before
    assert enter_code(invitation=one, code=code, now=NOW)
    assert 1 <= len(ids() - before) <= keeping.CHAFF
    assert len(ids()) == len(before)


def ids() -> set[Any]:
    return set(Slot.objects.values_list("pk", flat=True))


def test_where_slots_are_used_up_there_are_twice_as_many(monkeypatch):
    monkeypatch.setattr(keeping, "LEAST", 8)
    monkeypatch.setattr(keeping, "EACH", 1)
    monkeypatch.setattr(keeping, "_CHANCE", Few())
    circle = make_world(people=2)
    one = circle.invitation(circle.paper.cast.guest)
    passage = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).of("KR1")[0]
    found = []
    for number in range(12):
        comment_on(invitation=one, key=passage.key, comment=f"Line {number}.", now=NOW)
        found.append(Slot.objects.count())
    assert sorted(set(found)) == [8, 16]
    lines = [each.text for each in PassageMessage.objects.messages()]
    assert lines == [f"Line {number}." for number in range(12)]


def test_slots_are_read_in_one_place():
    """Whoever reads slots says what for: one that says nothing is not taken for a decision."""
    kinds = r"\b(?:Slot|Clearance|PassageMessage|ParticipantRequest)\.objects\b|\.slots(?=\.\w+\()"
    readers = r"\.(?:said|read|answered|decisions?|messages|requests?)\("
    found = set()
    for path in (*Path("reports").rglob("*.py"), *Path("dialogues").rglob("*.py")):
        if "migrations" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        for each in re.finditer(kinds, text):
            rest = text[each.end() :].partition("\n\n")[0]
            if not re.search(readers, rest):
                found.add((str(path), rest.partition("(")[0]))
    assert found == {
        ("reports/actions/keeping.py", ".bulk_create"),
        ("reports/actions/keeping.py", ".filter"),  # what is taken away
        ("reports/actions/lay_anew.py", ".all"),  # all alike
        ("reports/actions/lay_anew.py", ".bulk_create"),
        ("reports/actions/lay_anew.py", ".order_by"),  # the ids
    }
