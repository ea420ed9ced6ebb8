"""Each page of a review asks as many questions of the database for 1 person as for 100."""

from __future__ import annotations

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from reports.actions.decide import comment_on
from reports.desk import forget_desks
from reports.domain.review.decisions import Decision

from .circle import answer, enlarge, make_circle

pytestmark = pytest.mark.django_db
ROOT = "/d/coast-2026"


def counted(people: int) -> dict[str, int]:
    """How many queries each page takes with so many more people, each with a passage."""
    circle = make_circle(now=timezone.now())
    guest = circle.paper.cast.guest
    enlarge(circle, people)
    passage = answer(circle, guest, Decision.CHANGE, words="A Korean participant spoke.")
    invitation = circle.invitation(guest)
    for number in range(people):
        said, now = f"Word {number}.", timezone.now()
        comment_on(invitation=invitation, key=passage.key, comment=said, now=now)
    forget_desks()
    organiser = Client()
    organiser.force_login(circle.paper.cast.convenor)
    one = f"{ROOT}/review/{circle.round.pk}"
    pages = {
        "rounds": f"{ROOT}/review",
        "new": f"{ROOT}/review/new",
        "round": one,
        "outbox": f"{one}/outbox",
        "mail": f"{one}/outbox/{circle.round.mails.all()[0].pk}",
        "person": f"{one}/people/{circle.invitation(guest).pk}",
        "editor": f"{ROOT}/report",
        "release": f"{ROOT}/release",
        "convergence": f"{ROOT}/review/convergence",
    }
    found = {}
    for name, address in pages.items():
        organiser.get(address)
        with CaptureQueriesContext(connection) as queries:
            page = organiser.get(address)
        assert page.status_code == 200, name
        found[name] = len(queries)
    assert f"KR{49 + people}" in str(organiser.get(one).content)
    return found


def test_each_page_of_the_organisers_asks_as_many_for_1_for_3_and_for_100():
    found = []
    for people in (1, 3, 100):
        with transaction.atomic():
            found.append(counted(people))
            transaction.set_rollback(True)
    assert found[0] == found[1] == found[2]
