"""The private link: Continue, and nothing else, to anybody."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from config.padding import FILLING
from dialogues.actions.people import remove_participant
from reports.actions.change_round import revoke_links, withdraw_invitation
from reports.actions.review_code import codes_of
from reports.models import Invitation, Mail, MailKind, ReviewCode, ReviewRound, Slot
from tests.cast import make_participant
from tests.reports.review.circle import stop_asking

pytestmark = pytest.mark.django_db
UNKNOWN = "/r/" + "A" * 43


@pytest.fixture
def link(circle):
    return circle.link(circle.paper.cast.guest)


def held():
    """How many rows there are of all that a link could change."""
    models = (Invitation, ReviewCode, ReviewRound, Slot)
    return [*(model.objects.count() for model in models), len(Slot.objects.said())]


def codes_mailed():
    return Mail.objects.filter(kind=MailKind.CODE).count()


def test_shows_one_button_and_tells_nothing(circle, link):
    answer = Client().get(link)
    page = answer.content.decode()
    cast = circle.paper.cast
    assert answer.status_code == 200
    assert page.count("<button") == page.count("<form") == 1
    told = (cast.dialogue.title, cast.session.title, "cables", "Vellumkin", link.split("/")[-1])
    assert [each for each in told if each in page] == []


def test_has_the_headers_of_a_secret_address(link):
    for answer in (Client().get(link), Client().get(UNKNOWN), Client().post(link)):
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"


@pytest.mark.parametrize("method", ["get", "head"])
def test_reading_changes_nothing_and_sets_no_cookie(link, method):
    before = held()
    client = Client()
    answer = getattr(client, method)(link)
    assert answer.status_code == 200
    assert (held(), codes_mailed(), list(client.cookies)) == (before, 0, [])


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options"])
def test_other_methods_are_refused(link, method):
    assert getattr(Client(), method)(link).status_code == 405


def test_continue_mails_a_code_and_takes_the_token_out_of_the_address(link):
    client = Client()
    answer = client.post(link)
    assert (answer.status_code, answer["Location"]) == (302, "/review/code")
    assert codes_mailed() == 1
    assert list(client.cookies) == ["review"]
    cookie = client.cookies["review"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")
    assert link.split("/")[-1] not in cookie.value


def test_the_cookie_is_secure_on_a_server(link, settings):
    settings.SESSION_COOKIE_SECURE = True
    client = Client()
    client.post(link)
    assert client.cookies["review"]["secure"] is True


def test_continue_pressed_often_mails_one_code(link):
    client = Client()
    for _ in range(5):
        client.post(link)
    assert codes_mailed() == 1


def test_a_browser_that_is_in_needs_no_second_code(circle, guest, link):
    before = codes_mailed()
    answer = guest.post(link)
    assert (answer.status_code, answer["Location"]) == (302, "/review/")
    assert codes_mailed() == before
    assert guest.get("/review/").status_code == 200


def test_another_browser_needs_one_all_the_same(guest, link):
    forwarded = Client()
    forwarded.post(link)
    assert forwarded.get("/review/").status_code == 404


def test_a_round_without_codes_opens_at_once(circle, link):
    ReviewRound.objects.update(uses_code=False)
    client = Client()
    assert client.post(link)["Location"] == "/review/"
    assert client.get("/review/").status_code == 200


def test_the_link_works_again_until_the_deadline(link):
    assert [Client().get(link).status_code for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize("language", ["zh-hans", "ja", "ko", "ru"])
def test_the_language_is_the_browsers_or_the_chosen_one_and_never_the_rosters(
    circle, link, language
):
    person = circle.paper.cast.guest
    person.language = language
    person.save(update_fields=["language"])
    english = Client().get(link).content.decode()
    assert "Continue" in english
    asked = Client(headers={"accept-language": f"{language},en;q=0.5"}).get(link).content.decode()
    chosen = Client().get(f"{link}?language={language}").content.decode()
    assert f'<html lang="{language}">' in asked
    assert f'<html lang="{language}">' in chosen
    answer = Client().post(f"{link}?language={language}")
    assert answer["Location"] == f"/review/code?language={language}"


def test_an_unknown_language_is_english(link):
    page = Client(headers={"accept-language": "fr, xx"}).get(f"{link}?language=../x")
    assert '<html lang="en-gb">' in page.content.decode()


def test_a_form_of_another_site_changes_nothing(circle, guest, link):
    other = circle.link(circle.paper.cast.other_guest)
    before = codes_mailed()
    answer = guest.post(other, headers={"sec-fetch-site": "cross-site"})
    assert (answer.status_code, answer.cookies, codes_mailed()) == (200, {}, before)
    assert guest.get("/review/").status_code == 200
    own = Client().post(link, headers={"sec-fetch-site": "same-origin"})
    assert own["Location"] == "/review/code"


def test_whoever_leaves_is_out_on_that_device_alone(circle, guest, link):
    elsewhere = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    answer = guest.post("/review/leave")
    assert "Your page is closed" in answer.content.decode()
    assert guest.get("/review/").status_code == 404
    assert elsewhere.get("/review/").status_code == 200
    assert guest.post(link)["Location"] == "/review/code"


# --- Dead links -----------------------------------------------------------------------------


def unknown(circle, link):
    return UNKNOWN


def cut(circle, link):
    return link[:-1]


def revoked(circle, link):
    cast = circle.paper.cast
    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now())
    return link


def withdrawn(circle, link):
    cast = circle.paper.cast
    withdraw_invitation(
        invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now()
    )
    return link


def expired(circle, link):
    ReviewRound.objects.update(deadline=timezone.now() - timedelta(seconds=1))
    return link


def closed(circle, link):
    ReviewRound.objects.update(state="closed")
    return link


def sealed(circle, link):
    ReviewRound.objects.all().delete()
    return link


DEAD = [unknown, cut, revoked, withdrawn, expired, closed, sealed]


def headers_of(answer):
    """What an answer carries, and how much of what is random."""
    return dict(answer.headers) | {FILLING: len(answer.headers[FILLING])}


@pytest.mark.parametrize("how", DEAD, ids=lambda how: how.__name__)
@pytest.mark.parametrize("method", ["get", "post"])
def test_every_dead_link_answers_alike(circle, link, how, method):
    address = how(circle, link)
    asked = {each: getattr(Client(), method)(UNKNOWN) for each in ("first", "second")}
    mailed = codes_mailed()
    client = Client()
    with CaptureQueriesContext(connection) as queries:
        answer = getattr(client, method)(address)
    with CaptureQueriesContext(connection) as expected:
        getattr(Client(), method)(UNKNOWN)
    assert answer.status_code == 404
    assert answer.content == asked["first"].content == asked["second"].content
    assert headers_of(answer) == headers_of(asked["first"])
    assert len(queries) == len(expected) == 3
    assert (list(client.cookies), codes_mailed()) == ([], mailed)


def test_a_live_link_asks_as_many_questions_as_a_dead_one(link):
    with CaptureQueriesContext(connection) as queries:
        assert Client().get(link).status_code == 200
    assert len(queries) == 3


def test_the_link_of_somebody_who_left_the_roster_is_dead(circle):
    cast = circle.paper.cast
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR9", "Una Thimblewick")
    row = Invitation.objects.create(
        dialogue=cast.dialogue,
        round=circle.round,
        person=late.pk,
        asked=[],
        language="",
        renewals=0,
    )
    link = circle.link(late)
    client = circle.let_in(late, now=timezone.now())
    assert client.get("/review/").status_code == 200
    waiting = Client()
    waiting.post(link)
    stop_asking(circle)
    remove_participant(participant=late, by=cast.convenor, now=timezone.now())
    dead = Client().get(UNKNOWN).content
    asked = (Client().get(link), Client().post(link), client.get("/review/"))
    for answer in (*asked, waiting.get("/review/code")):
        assert (answer.status_code, answer.content) == (404, dead)
    assert codes_of(row, after=timezone.now()) != []
    assert all(each.used for each in codes_of(row, after=timezone.now()))


# --- A mail scanner ----------------------------------------------------------------------------


def test_a_scanner_that_follows_and_sends_everything_sees_and_changes_nothing(circle, link):
    scanner = Client()
    seen, before = [], held()
    for method in ("head", "get", "post"):
        for address in (link, "/review/code", "/review/", "/review/done", "/review/copy"):
            seen.append(getattr(scanner, method)(address).content.decode())
    for deed in ("respond", "approve", "endorse", "request", "language"):
        for method in ("get", "post"):
            seen.append(getattr(scanner, method)(f"/review/{deed}", {"code": "1"}).content.decode())
    everything = " ".join(seen)
    told = ("cables", "Coast", "Opening", "Vellumkin", "participant said")
    assert [each for each in told if each in everything] == []
    assert held() == before
    assert codes_mailed() == 1
