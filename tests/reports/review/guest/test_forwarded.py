"""A link that was sent on: who has it uses up their own tries, and keeps nobody out."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from reports.actions.change_round import hand_over
from reports.actions.review_code import ask_for_code, enter_code, forget_codes, make_code, origin_of
from reports.actions.tend import tend_reviews
from reports.models import Mail, MailKind, MailState, ReviewCode
from reports.models.way_in import CODE_TRIES, CODE_TRIES_IN_ALL
from tests.reports.review.circle import shown

pytestmark = pytest.mark.django_db
CODE = "/review/code"
HERE, THERE = "198.51.100.7", "203.0.113.9"
SPENT = "no more are sent by e-mail for now"


@pytest.fixture
def invitation(circle):
    return circle.invitation(circle.paper.cast.guest)


def browser(circle, address):
    """A browser somewhere that has pressed Continue."""
    client = Client(REMOTE_ADDR=address)
    client.post(circle.link(circle.paper.cast.guest))
    return client


def guess_wrongly(client, code, times):
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for _ in range(times):
        client.post(CODE, {"code": wrong})


def test_guesses_from_elsewhere_leave_its_person_theirs(circle, invitation):
    stranger, person = browser(circle, HERE), browser(circle, THERE)
    code = make_code(invitation=invitation, now=timezone.now())
    guess_wrongly(stranger, code, 9)
    assert stranger.post(CODE, {"code": code}).status_code == 422
    assert ReviewCode.objects.get().tries == CODE_TRIES
    assert person.post(CODE, {"code": code}).status_code == 302


def test_guesses_from_many_places_end_too(invitation):
    now = timezone.now()
    code = make_code(invitation=invitation, now=now)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for number in range(CODE_TRIES_IN_ALL + 5):
        enter_code(invitation=invitation, code=wrong, now=now, origin=f"{number}")
    assert ReviewCode.objects.get().tries == CODE_TRIES_IN_ALL
    assert enter_code(invitation=invitation, code=code, now=now, origin="another") is None


def test_a_code_told_by_telephone_opens_whatever_was_used_up_before(circle, invitation):
    stranger, person = browser(circle, HERE), browser(circle, THERE)
    now = timezone.now()
    for _ in range(30):
        make_code(invitation=invitation, now=now, asked_from=origin_of(invitation, HERE))
    page = shown(person.get(CODE))
    assert SPENT in page
    assert "by telephone" in page
    _, code = hand_over(invitation=invitation, by=circle.paper.cast.convenor, now=now)
    guess_wrongly(stranger, code, 9)
    assert person.post(CODE, {"code": code}).status_code == 302


def test_mails_that_somebody_else_asked_for_leave_its_person_theirs(invitation):
    now = timezone.now()
    stranger, person = (origin_of(invitation, each) for each in (HERE, THERE))
    for _ in range(6):
        make_code(invitation=invitation, now=now - timedelta(minutes=5), asked_from=stranger)
    wanted = {"invitation": invitation, "language": "en", "now": now}
    assert not ask_for_code(**wanted, origin=stranger)
    assert ask_for_code(**wanted, origin=person)


@pytest.mark.parametrize(
    ("ago", "number", "sent"), [(5, 12, False), (61, 12, True), (61, 30, False)]
)
def test_all_that_is_mailed_to_somebody_is_bounded(invitation, ago, number, sent):
    now = timezone.now()
    for each in range(number):
        then = now - timedelta(minutes=ago)
        make_code(invitation=invitation, now=then, asked_from=f"{each}")
    assert ask_for_code(invitation=invitation, language="en", now=now, origin="x") is sent


def test_codes_handed_over_count_for_no_limit(circle, invitation):
    now = timezone.now()
    for _ in range(40):
        hand_over(
            invitation=invitation, by=circle.paper.cast.convenor, now=now - timedelta(minutes=5)
        )
    assert ask_for_code(invitation=invitation, language="en", now=now)


def test_what_is_mailed_counts_for_where_it_was_asked_for(circle, invitation, settings):
    settings.EMAIL_HOST = "mail.example"
    browser(circle, HERE)
    tend_reviews(timezone.now)
    assert Mail.objects.get(kind=MailKind.CODE).state == MailState.SENT
    assert ReviewCode.objects.get().asked_from == origin_of(invitation, HERE)


def test_says_nothing_of_limits_before_there_is_one(circle):
    assert SPENT not in shown(browser(circle, HERE).get(CODE))


def test_an_address_is_kept_as_a_keyed_hash_for_one_invitation(circle, invitation, settings):
    theirs = circle.invitation(circle.paper.cast.other_guest)
    kept = origin_of(invitation, HERE)
    assert len(kept) == 16
    assert kept != origin_of(theirs, HERE)
    settings.SECRET_KEY = "another"
    assert kept != origin_of(invitation, HERE)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::3", "2001:db8:1:2:ffff::4", True),  # a household has many
        ("2001:db8:1:2::3", "2001:db8:1:3::3", False),
        ("::ffff:198.51.100.7", "198.51.100.7", True),
        ("198.51.100.7", "198.51.100.8", False),
        ("", "no address", True),
    ],
)
def test_what_counts_as_one_address(invitation, one, other, same):
    assert (origin_of(invitation, one) == origin_of(invitation, other)) is same


@pytest.mark.parametrize(
    ("proxies", "told", "counted"),
    [
        (0, f"{HERE}", "127.0.0.1"),  # nobody is trusted: a browser may say anything
        (1, f"1.2.3.4, {HERE}", HERE),
        (2, f"1.2.3.4, {HERE}, 10.0.0.1", HERE),
        (1, "", "127.0.0.1"),
        (2, HERE, "127.0.0.1"),
    ],
)
def test_a_trusted_server_tells_where_a_browser_is(
    circle, invitation, settings, proxies, told, counted
):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    client = Client(headers={"x-forwarded-for": told})
    client.post(circle.link(circle.paper.cast.guest))
    make_code(invitation=invitation, now=timezone.now())
    client.post(CODE, {"code": "no"})
    assert list(ReviewCode.objects.get().tried_from) == [origin_of(invitation, counted)]


def test_old_codes_are_deleted(invitation):
    now = timezone.now()
    make_code(invitation=invitation, now=now - timedelta(days=2))
    make_code(invitation=invitation, now=now - timedelta(hours=23))
    assert (forget_codes(now=now), forget_codes(now=now)) == (1, 0)
    assert ReviewCode.objects.count() == 1
