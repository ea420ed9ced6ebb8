"""What the lengths of sealed values tell whoever has the database and no key: nothing of whose."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.models import Model

from dialogues.models import Attendance
from reports.actions.open_round import open_round
from reports.actions.write_invitations import write_invitations
from reports.languages import LANGUAGES
from reports.models import Invitation, Mail
from tests.cast import NOW, make_participant
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db


def lengths(model: type[Model], column: str) -> set[int]:
    """How long a column is, over its rows."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT length({column}) FROM {model._meta.db_table}")  # noqa: S608
        return {length for (length,) in cursor.fetchall()}


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
