"""The one-time code: six digits, ten minutes, five tries, however they come."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.conf import settings
from django.core import mail as outbox
from django.db import connection
from django.test import Client
from django.utils import timezone

from reports.actions.change_round import revoke_links
from reports.actions.review_code import ask_for_code, enter_code, make_code
from reports.actions.send_mail import send_due
from reports.models import Mail, MailKind, ReviewCode, ReviewRound
from tests.reports.review.circle import make_circle

pytestmark = pytest.mark.django_db
CODE = "/review/code"


@pytest.fixture
def invitation(circle):
    return circle.invitation(circle.paper.cast.guest)


@pytest.fixture
def asked(circle):
    client = Client()
    client.post(circle.link(circle.paper.cast.guest))
    return client


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def test_the_right_code_opens_the_page(asked, invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    answer = asked.post(CODE, {"code": f" {code[:3]} {code[3:]} "})
    assert (answer.status_code, answer["Location"]) == (302, "/review/")
    assert asked.get("/review/").status_code == 200


def test_is_asked_for_without_telling_whose_it_is(asked, circle):
    page = asked.get(CODE).content.decode()
    told = ("Vellumkin", "kr1@example.org", "Coast", "cables", "Korean")
    assert [each for each in told if each in page] == []


def test_without_continue_there_is_nothing(client):
    assert client.get(CODE).status_code == client.post(CODE, {"code": "1"}).status_code == 404


@pytest.mark.parametrize(
    "typed", ["", "12345", "1234567", "abcdef", "１２３４５６", "\x00", "9" * 5000]
)
def test_a_wrong_code_gets_a_sentence(asked, invitation, typed):
    make_code(invitation=invitation, now=timezone.now())
    answer = asked.post(CODE, {"code": typed})
    assert answer.status_code == 422
    assert "This code opens nothing" in answer.content.decode()
    assert asked.get("/review/").status_code == 404


def test_the_sixth_try_is_refused_though_it_is_right(asked, invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    for _ in range(5):
        assert asked.post(CODE, {"code": wrong(code)}).status_code == 422
    assert asked.post(CODE, {"code": code}).status_code == 422
    assert asked.get("/review/").status_code == 404


def test_the_fifth_try_may_be_right(asked, invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    for _ in range(4):
        asked.post(CODE, {"code": wrong(code)})
    assert asked.post(CODE, {"code": code}).status_code == 302


def test_a_try_counts_against_every_code_that_is_good(asked, invitation):
    codes = [make_code(invitation=invitation, now=timezone.now()) for _ in range(3)]
    guess = next(f"{each:06}" for each in range(10) if f"{each:06}" not in codes)
    for _ in range(5):
        asked.post(CODE, {"code": guess})
    assert [asked.post(CODE, {"code": each}).status_code for each in codes] == [422, 422, 422]


def test_a_code_is_used_once_and_all_others_with_it(invitation):
    now = timezone.now()
    first, second = (make_code(invitation=invitation, now=now) for _ in range(2))
    assert enter_code(invitation=invitation, code=first, now=now)
    assert not enter_code(invitation=invitation, code=first, now=now)
    assert not enter_code(invitation=invitation, code=second, now=now)


@pytest.mark.parametrize(("later", "opens"), [(599, True), (600, False)])
def test_a_code_is_good_for_ten_minutes(invitation, later, opens):
    now = timezone.now()
    code = make_code(invitation=invitation, now=now)
    then = now + timedelta(seconds=later)
    assert bool(enter_code(invitation=invitation, code=code, now=then)) is opens


def test_a_code_of_somebody_else_opens_nothing(asked, circle):
    theirs = circle.invitation(circle.paper.cast.other_guest)
    code = make_code(invitation=theirs, now=timezone.now())
    assert asked.post(CODE, {"code": code}).status_code == 422


def test_a_code_is_kept_as_a_hash(invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    row = ReviewCode.objects.get()
    assert code not in row.code_hash
    assert settings.SECRET_KEY not in row.code_hash
    assert len(row.code_hash) == 64


def test_a_revoked_link_takes_its_codes_along(asked, circle, invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    revoke_links(invitation=invitation, by=circle.paper.cast.convenor, now=timezone.now())
    assert asked.post(CODE, {"code": code}).status_code == 404


def test_after_the_deadline_no_code_opens(asked, invitation):
    code = make_code(invitation=invitation, now=timezone.now())
    ReviewRound.objects.update(deadline=timezone.now())
    assert asked.post(CODE, {"code": code}).status_code == 404


def test_another_is_sent_on_request_but_not_at_once(asked, invitation):
    now = timezone.now()
    Mail.objects.filter(kind=MailKind.CODE).update(state="sent")
    make_code(invitation=invitation, now=now)
    assert asked.post(CODE, {"again": "1"})["Location"] == CODE
    assert Mail.objects.filter(kind=MailKind.CODE).count() == 1
    ReviewCode.objects.update(expires_at=now + timedelta(minutes=8))
    asked.post(CODE, {"again": "1"})
    assert Mail.objects.filter(kind=MailKind.CODE).count() == 2


def test_somebody_whose_tries_are_used_up_need_not_wait(invitation):
    now = timezone.now()
    make_code(invitation=invitation, now=now)
    ReviewCode.objects.update(tries=5, tried_from={"": 5})
    assert ask_for_code(invitation=invitation, language="en", now=now)


@pytest.mark.parametrize(
    ("ago", "number", "sent"), [(30, 6, False), (61, 6, True), (61, 10, False)]
)
def test_codes_are_few_in_an_hour_and_in_a_day(invitation, ago, number, sent):
    now = timezone.now()
    for _ in range(number):
        make_code(invitation=invitation, now=now - timedelta(minutes=ago))
    assert ask_for_code(invitation=invitation, language="en", now=now) is sent


def test_nothing_is_mailed_where_there_is_no_address(circle, invitation):
    person = circle.paper.cast.guest
    person.email = type(person.email)("")
    person.save(update_fields=["email"])
    assert not ask_for_code(invitation=invitation, language="en", now=timezone.now())


def test_the_mailed_code_opens_the_page(asked, settings):
    settings.EMAIL_HOST = "mail.example"
    Mail.objects.exclude(kind=MailKind.CODE).delete()
    assert send_due(clock=timezone.now) == 1
    body = outbox.outbox[-1].body
    code = next(line for line in body.splitlines() if line.isdecimal())
    assert asked.post(CODE, {"code": code}).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_guesses_at_one_time_are_five_in_all():
    circle = make_circle(now=timezone.now())
    invitation = circle.invitation(circle.paper.cast.guest)
    code = make_code(invitation=invitation, now=timezone.now())

    def guess(number):
        try:
            return enter_code(
                invitation=invitation, code=f"{(int(code) + number) % 10**6:06}", now=timezone.now()
            )
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(guess, range(1, 13))) == [None] * 12
    assert ReviewCode.objects.get().tries == 5
    assert not enter_code(invitation=invitation, code=code, now=timezone.now())


def test_a_new_link_begins_anew_whatever_was_asked_for_on_the_old_one(circle):
    """Whoever was sent a link on could otherwise keep its person out for a day."""
    cast, now = circle.paper.cast, timezone.now()
    invitation = circle.invitation(cast.guest)
    for _ in range(6):
        make_code(invitation=invitation, now=now - timedelta(minutes=5))
    assert not ask_for_code(invitation=invitation, language="en", now=now)
    revoke_links(invitation=invitation, by=cast.convenor, now=now)
    assert ask_for_code(invitation=invitation, language="en", now=now)
