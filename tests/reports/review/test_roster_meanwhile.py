"""The roster is no ideal one: somebody twice on it, somebody taken out, two organisers at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.utils import timezone
from django.utils.module_loading import import_string

from dialogues.actions.people import remove_participant
from dialogues.models import Attendance, Participant
from reports import desk, owned
from reports.actions.decide import Answer, decide
from reports.actions.participant_request import ask_for
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Clearance, Mail
from tests.cast import make_participant

from .circle import answer, enlarge, make_circle, shown, stop_asking
from .guests import read

pytestmark = pytest.mark.django_db


def test_somebody_who_is_twice_on_the_roster_has_two_pages_of_their_own(circle, organiser):
    """Nobody guesses that two entries are one person: each has its link and its own words."""
    enlarge(circle, 1)
    cast = circle.paper.cast
    twin = Participant.objects.get(code="KR50")
    twin.name, twin.email = cast.guest.name, cast.guest.email
    twin.save()
    outbox = shown(organiser.get(f"/d/coast-2026/review/{circle.round.pk}/outbox"))
    assert outbox.count("kr1@example.org") == Mail.objects.count() - 1 == 2
    now = timezone.now()
    first, second = (read(circle.let_in(each, now=now)) for each in (cast.guest, twin))
    assert ("spoke of cables" in first, "Thing 0." in first) == (True, False)
    assert ("spoke of cables" in second, "Thing 0." in second) == (False, True)
    answer(circle, twin, Decision.APPROVE)
    text = shown(organiser.get(f"/d/coast-2026/review/{circle.round.pk}"))
    assert "1 of 3 answered" in text
    assert circle.invitation(cast.guest).state == "asked"


def test_somebody_who_is_taken_out_meanwhile_leaves_every_page_whole(circle, organiser):
    """They attended nothing any more; what they asked for and decided is nobody's now."""
    enlarge(circle, 1)
    cast = circle.paper.cast
    gone = Participant.objects.get(code="KR50")
    client = circle.let_in(gone, now=timezone.now())
    passage = answer(circle, gone, Decision.APPROVE)
    ask_for(invitation=circle.invitation(gone), kind="withdraw", text="", now=timezone.now())
    read(client)
    Attendance.objects.filter(participant=gone).delete()
    speak = cast.dialogue.remarks.get(code=passage.refs[0])
    speak.speaker = cast.guest.pk
    speak.save()
    stop_asking(circle)
    remove_participant(participant=gone, by=cast.convenor, now=timezone.now())
    assert client.get("/review/").status_code == 404
    one = f"/d/coast-2026/review/{circle.round.pk}"
    for address in (one, f"{one}/outbox", "/d/coast-2026/report", "/d/coast-2026/release"):
        page = organiser.get(address)
        assert (page.status_code, "KR50" in shown(page)) == (200, False), address


@pytest.mark.django_db(transaction=True)
def test_what_was_kept_in_memory_of_somebody_goes_with_them():
    circle = make_circle(now=timezone.now())
    cast = circle.paper.cast
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR9", "Xo Yy")
    write_invitations(round_=circle.round, people=[late.pk])
    read(circle.let_in(cast.guest, now=timezone.now()))
    assert desk._desks
    assert owned._known
    stop_asking(circle)
    remove_participant(participant=late, by=cast.convenor, now=timezone.now())
    assert not desk._desks
    assert not owned._known
    assert all(callable(import_string(path)) for path in settings.FORGETS)


@pytest.mark.django_db(transaction=True)
def test_two_organisers_and_the_participant_at_once_are_all_kept():
    circle = make_circle(now=timezone.now())
    cast = circle.paper.cast
    passage = read_desk(cast.dialogue, Audience.PUBLIC).of(cast.guest.code)[0]
    invitation = circle.invitation(cast.guest)

    def work(by):
        try:
            told = Answer(passage.key, passage.fingerprint, Decision.APPROVE)
            how = "by phone" if by else ""
            decide(invitation=invitation, answer=told, now=timezone.now(), by=by, on_behalf=how)
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, [cast.convenor, cast.rapporteur, None]))
    rows = Clearance.objects.decisions()
    assert [row.order for row in rows] == [1, 2, 3]
    assert sorted(row.words["on_behalf"] for row in rows) == ["", "by phone", "by phone"]
    client = Client()
    client.force_login(cast.convenor)
    assert "approved" in shown(client.get(f"/d/coast-2026/review/{circle.round.pk}"))
