"""What a copy of the database without keys can count: nothing that depends on who spoke.

Two attributions stand one behind the other in print. In one world one person spoke both, and has
one passage to clear; in the other two people spoke, and each has one.
"""

from __future__ import annotations

import re
from typing import Any, Final

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dialogues.models import AuditRow
from dialogues.vault.fields import SealedField
from reports.actions import keeping
from reports.actions.decide import Answer, decide
from reports.actions.record_silence import close_round
from reports.actions.release_report import keep_release
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.gate import open_gate
from reports.owned import forget_owners
from tests.cast import NOW

from .worlds import Few, answer_all, answers, make_world

pytestmark = pytest.mark.django_db
# Random, or a digest of what is random; the bytes of files hold their own words and nothing else.
BY_CHANCE: Final = {
    "token_hash",
    "code_hash",
    "digest",
    "email_index",
    "last_change",
    "password",
    "session_data",
    "last_login",
    "joined_at",
    "by",  # the number of an account, which PostgreSQL goes on counting
    "expire_date",
}
TOKEN: Final = re.compile(r'csrf-?[a-z]*token" (?:value|content)="\w+')


class Leaving(Few):
    """Chance that takes none away."""

    def sample(self, _: list[Any], number: int) -> list[Any]:
        return []


def in_clear() -> dict[str, list[str]]:
    """Every row of every table as far as no key is needed, without what chance made of it."""
    return {
        model._meta.db_table: sorted(map(repr, model._default_manager.values_list(*told)))
        if (told := [each.name for each in model._meta.fields if _is_told(each)])
        else ["a row"] * model._default_manager.count()
        for model in apps.get_models()
    }


def _is_told(field: models.Field[Any, Any]) -> bool:
    return not (
        field.is_relation
        or field.primary_key
        or isinstance(field, SealedField | models.UUIDField)
        or field.name in BY_CHANCE
    )


def lived(monkeypatch: pytest.MonkeyPatch, *, people: int, chance: Few) -> dict[str, list[str]]:
    """What is in clear of a world once its report is released; the world is gone then."""
    forget_desks()
    forget_owners()
    monkeypatch.setattr(keeping, "_CHANCE", chance)
    with transaction.atomic():
        circle = make_world(people=people)
        answer_all(circle)
        close_round(round_=circle.round, now=NOW)
        cast = circle.paper.cast
        keep_release(
            report=circle.paper.again(),
            verdict=open_gate(cast.dialogue, Audience.PUBLIC),
            files=(),
            by=cast.convenor,
            now=NOW,
        )
        observer = Client()
        observer.force_login(cast.observer)
        page = observer.get("/d/coast-2026/").content.decode()
        found = in_clear() | {"what an observer reads": [TOKEN.sub("", page)]}
        transaction.set_rollback(True)
    return found


def test_nothing_in_clear_tells_whether_one_person_spoke_or_two(monkeypatch):
    one = lived(monkeypatch, people=1, chance=Few())
    assert one == lived(monkeypatch, people=2, chance=Few())
    # The control: where nothing makes room for what is said, the slots tell it, and they alone.
    one = lived(monkeypatch, people=1, chance=Leaving())
    two = lived(monkeypatch, people=2, chance=Leaving())
    assert {name for name, rows in one.items() if rows != two[name]} == {"reports_slot"}
    assert len(two["reports_slot"]) - len(one["reports_slot"]) > 0


def test_no_answer_writes_to_the_row_of_whom_it_is():
    """Pages of a log lie by commit: a row that is written with an answer is tied to it."""
    circle = make_world(people=2)
    written = {}
    for name, deed in answers(circle).items():
        with CaptureQueriesContext(connection) as queries:
            deed()
        told = [
            re.match(r'(?:UPDATE|INSERT INTO|DELETE FROM) "(\w+)"', each["sql"]) for each in queries
        ]
        written[name] = {each[1] for each in told if each}
    assert written["decide"] >= {"reports_slot"}  # the control
    allowed = {
        "reports_slot",
        "dialogues_auditrow",
        "dialogues_dialogue",
        "dialogues_endorsement",
        "dialogues_reservation",
    }
    assert set().union(*written.values()) <= allowed
    assert circle.has_answered(circle.paper.cast.guest)
    assert circle.has_answered(circle.paper.cast.other_guest)


def test_what_an_organiser_is_told_is_one_row_a_day():
    circle = make_world(people=2)
    cast = circle.paper.cast
    one = circle.invitation(cast.guest)
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    for each in desk.of("KR1"):
        said = Answer(each.key, each.fingerprint, Decision.APPROVE)
        for by in (cast.convenor, cast.rapporteur):
            decide(invitation=one, answer=said, now=NOW, by=by, on_behalf="by telephone")
    rows = AuditRow.objects.filter(action="review.answered")
    assert {row.by for row in rows} == {cast.convenor.pk, cast.rapporteur.pk}
    assert (len(rows), {row.count for row in rows}) == (2, {0})
