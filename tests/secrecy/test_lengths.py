"""What the lengths of sealed values tell whoever has the database and no key: nothing of whose."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.db.models import Model

from dialogues.actions.people import add_participant, edit_participant
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import NOTHING, Secret
from dialogues.models import Attendance, Participant
from dialogues.vault.fields import SealedField
from reports.actions.open_round import open_round
from reports.actions.write_invitations import write_invitations
from reports.languages import LANGUAGES
from reports.models import Invitation, Mail
from tests.cast import NOW, Cast, make_cast, make_participant
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db


def lengths(model: type[Model], column: str) -> set[int]:
    """How long a column is, over its rows."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT length({column}) FROM {model._meta.db_table}")  # noqa: S608
        return {length for (length,) in cursor.fetchall()}


def sealed(model: type[Model]) -> list[str]:
    """The sealed columns of a model."""
    return [each.name for each in model._meta.fields if isinstance(each, SealedField)]


def enrol(cast: Cast, code: str, name: str, **secrets: Any) -> Participant:
    """Somebody on the roster, by the action that the page uses."""
    person = Person(code, "KR", Secret(name), **secrets)
    return add_participant(dialogue=cast.dialogue, person=person, by=cast.convenor, now=NOW)


def test_who_has_no_address_and_little_else_looks_like_anybody():
    cast = make_cast()
    full = {name: Secret(f"{name} {'Grizzeldine ' * 8}") for name in ("affiliation", "title")}
    enrol(cast, "KR5", "Wexlomane Trundibar", email=Secret("wexlo@quexample.example"), **full)
    bare = enrol(cast, "KR6", "Bo")
    again = enrol(cast, "KR7", "뷁쉙 햏숡뷰", email=Secret("bo@quexample.example"))
    gone = Person("KR7", "KR", Secret("뷁쉙 햏숡뷰"))
    edit_participant(participant=again, person=gone, by=cast.convenor, now=NOW)
    columns = [*sealed(Participant), "email_index"]
    assert {each: len(lengths(Participant, each)) for each in columns} == dict.fromkeys(columns, 1)
    rows = Participant.objects.all()
    assert len({each.email_index for each in rows}) == len(rows)
    bare.refresh_from_db()
    again.refresh_from_db()
    assert (bare.email, again.email) == (NOTHING, NOTHING)


def test_neither_the_language_of_a_mail_nor_how_much_somebody_said():
    circle = make_circle(opened=False)
    cast = circle.paper.cast
    people = []
    for number, language in enumerate(LANGUAGES):
        person = make_participant(cast.dialogue, cast.guest.delegation, f"KR{number + 5}", "Una")
        person.language = language
        person.save(update_fields=["language"])
        Attendance.objects.create(session=cast.session, participant=person)
        people.append(person.pk)
    write_invitations(round_=circle.round, people=people)
    open_round(round_=circle.round, by=cast.convenor, now=NOW)
    assert len({mail.subject for mail in Mail.objects.all()}) == len(LANGUAGES)
    assert len({len(one.asked) for one in Invitation.objects.all()}) > 1
    columns = [(Mail, "subject"), (Mail, "body"), (Mail, "about")]
    columns += [(Invitation, "asked"), (Invitation, "language"), (Invitation, "person")]
    assert [(column, len(lengths(*column))) for column in columns] == [
        (column, 1) for column in columns
    ]
