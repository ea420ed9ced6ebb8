"""What is answered with a code that an organiser saw is marked so for good."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from dialogues.models import AuditRow, Endorsement
from reports.actions.change_round import hand_over
from reports.domain.review.decisions import Decision
from reports.models import Clearance, ParticipantRequest, PassageMessage, ReviewCode, ReviewRound
from reports.models.invitation import Opened
from tests.reports.review.circle import answer, shown
from tests.reports.review.guests import choices, press, read, send

pytestmark = pytest.mark.django_db


def open_page(circle, *, with_code=True):
    """A browser let in by what the convenor hands over."""
    cast = circle.paper.cast
    invitation = circle.invitation(cast.guest)
    link, code = hand_over(invitation=invitation, by=cast.convenor, now=timezone.now())
    client = Client()
    client.post("/" + link.split("/", 3)[3])
    if with_code:
        assert client.post("/review/code", {"code": code}).status_code == 302
    return client


@pytest.fixture
def mark(circle):
    """By whom and when, as it is kept."""
    on = timezone.now().astimezone(ZoneInfo(circle.round.time_zone)).date()
    return ReviewCode(handed_by=circle.paper.cast.convenor, handed_on=on).handed


@pytest.fixture
def handed(circle):
    return open_page(circle)


def kept():
    """The marks of every row that an answer leaves."""
    decisions = [row.decided("KR1").handed for row in Clearance.objects.decisions()]
    messages = [row.handed for row in PassageMessage.objects.messages()]
    requests = [row.handed for row in ParticipantRequest.objects.requests()]
    points = [row.handed for row in Endorsement.objects.said()]
    return decisions + messages + requests + points


def answer_in_every_way(client):
    page = read(client)
    point = re.search(r'name="seen" value="(\w+)"', page)
    press(client, 1, "approve", comment="So it was.")
    press(client, 1, "comment", comment="Indeed.")
    form = choices(read(client))[0]
    shown_ = {name: form.fields[name] for name in ("key", "fingerprint")}
    client.post("/review/approve", shown_)
    client.post("/review/endorse", {"code": "t1", "seen": point[1], "choice": "agree"})
    client.post("/review/request", {"kind": "correct", "text": "My name."})
    client.post("/review/request", {"kind": "withdraw"})


def test_names_who_handed_it_over_and_when(mark, circle):
    assert str(circle.paper.cast.convenor) in mark
    assert re.search(r", \d{1,2} [A-Z][a-z]+ \d{4}$", mark)


def test_every_answer_of_that_browser_is_marked(circle, handed, mark):
    answer_in_every_way(handed)
    marks = kept()
    assert len(marks) >= 7
    assert set(marks) == {mark}


def test_no_answer_of_a_browser_with_a_mailed_code_is(circle):
    answer_in_every_way(circle.let_in(circle.paper.cast.guest, now=timezone.now()))
    assert set(kept()) == {""}


def test_a_mailed_code_on_a_link_that_was_handed_over_is_none(circle):
    client = open_page(circle, with_code=False)
    from reports.actions.review_code import make_code

    invitation = circle.invitation(circle.paper.cast.guest)
    code = make_code(invitation=invitation, now=timezone.now())
    client.post("/review/code", {"code": code})
    press(client, 1, "approve")
    assert kept() == [""]


def test_without_codes_it_is_the_link_that_counts(circle, mark):
    ReviewRound.objects.update(uses_code=False)
    press(open_page(circle, with_code=False), 1, "approve")
    mailed = Client()
    mailed.post(circle.link(circle.paper.cast.guest))
    press(mailed, 1, "strike")
    assert kept() == [mark, ""]


def test_the_organisers_see_it_wherever_they_see_the_answer(circle, handed, organiser, mark):
    press(handed, 1, "approve", comment="So it was.")
    handed.post("/review/request", {"kind": "correct", "text": "My name."})
    slug = circle.paper.cast.dialogue.slug
    invitation = circle.invitation(circle.paper.cast.guest)
    told = f"Opened with a code handed over by {mark}"
    at_round = f"/d/{slug}/review/{circle.round.pk}"
    page = shown(organiser.get(at_round))
    assert page.count(told) == 3  # the answer, the message, the request
    assert told in shown(organiser.get(f"{at_round}/people/{invitation.pk}"))
    assert told in shown(organiser.get(f"/d/{slug}/report"))


def test_its_person_sees_it_too(circle, handed, mark):
    press(handed, 1, "approve")
    own = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    for address in ("/review/", "/review/done", "/review/copy"):
        assert f"with a code that an organiser handed over: {mark}" in read(own, address)


def test_their_own_answer_later_is_not_marked_and_the_first_stays_so(circle, handed, mark):
    press(handed, 1, "strike")
    own = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    press(own, 1, "approve")
    assert kept() == [mark, ""]
    assert "handed over" not in read(own)


def test_what_an_organiser_was_told_is_no_such_answer(circle, handed):
    invitation = circle.invitation(circle.paper.cast.guest)
    invitation.opened = Opened("somebody")
    from reports.actions.answering import hold

    by = circle.paper.cast.convenor
    assert hold(invitation, now=timezone.now(), by=by).handed == ""


def test_the_chain_tells_of_the_link_and_not_of_the_answer(circle, handed):
    form = choices(read(handed))[0]
    send(handed, form, "approve")
    answer(circle, circle.paper.cast.other_guest, Decision.APPROVE)
    rows = list(AuditRow.objects.of_dialogue(circle.paper.cast.dialogue.pk))
    found = [(row.action, row.subject, bool(row.by)) for row in rows[-2:]]
    assert found == [
        ("review.handed-over", "1", True),
        ("review.came-in", "", False),
    ]


def test_a_forged_cookie_unmarks_nothing(circle, handed):
    value = handed.cookies["review"].value
    handed.cookies["review"] = value[:-3] + "abc"
    assert handed.get("/review/").status_code == 404


def test_an_organiser_who_has_left_is_told_of_all_the_same():
    row = ReviewCode(handed_on=timezone.now().date())
    assert row.handed.startswith("an organiser, ")
    assert ReviewCode().handed == ""
