"""Two copies do not tell whose page was turned into another language between them."""

from __future__ import annotations

import pytest
from django.db import connection

from reports.actions.choose_language import choose_language
from reports.languages import language_for
from reports.models import Invitation
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db


def bytes_or_text(value):
    """A blob of PostgreSQL is a window on memory."""
    return bytes(value) if isinstance(value, memoryview) else value


def copy_invitations():
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {Invitation._meta.db_table}")  # noqa: S608
        return {row[0]: tuple(map(bytes_or_text, row)) for row in cursor.fetchall()}


def test_all_rows_of_a_round_are_other_after_it():
    circle = make_circle()
    before = copy_invitations()
    own, others = circle.invitation(circle.paper.cast.guest), Invitation.objects.all()
    kept = {each.pk: each.language for each in others if each.pk != own.pk}
    choose_language(invitation=own, language="ko")
    after = copy_invitations()
    assert len(after) > 1
    assert [pk for pk, row in after.items() if row == before[pk]] == []
    own.refresh_from_db()
    assert language_for(own.language.strip()) == "ko"
    assert {each.pk: each.language for each in others.exclude(pk=own.pk)} == kept


def test_what_is_no_language_of_ours_writes_nothing():
    circle = make_circle()
    before = copy_invitations()
    choose_language(invitation=circle.invitation(circle.paper.cast.guest), language="xx")
    assert copy_invitations() == before
