"""What goes wrong before a page is reached is told in the participant's language."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
ORGANISERS = ("Rapporteur", "dialogues", "bootstrap")  # what their pages of errors show
WORDS = "My own words, <b>at length</b>."
LANGUAGES = {
    "en-gb": ("This page was open too long", "This was not saved"),
    "zh-hans": ("此页面打开时间过长", "内容未保存"),
    "ja": ("このページは開いてから時間が経ちすぎました", "保存されませんでした"),
    "ko": ("이 페이지가 너무 오래 열려 있었습니다", "저장되지 않았습니다"),
    "ru": ("Страница была открыта слишком долго", "Это не сохранено"),
}


class FaultError(Exception):
    """A fault of ours."""


@pytest.fixture
def strict(guest):
    """The guest's browser, where forms must carry their mark."""
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    client.cookies = guest.cookies
    return client


def is_theirs(answer, language):
    page = answer.content.decode()
    assert f'<html lang="{language}">' in page
    assert "review.css" in page
    assert [each for each in ORGANISERS if each in page] == []
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stale_form_is_told_and_hands_back_what_was_typed(guest, strict, language):
    guest.post("/review/language", {"language": language})
    answer = strict.post(
        "/review/respond", {"decision": "change", "words": WORDS, "comment": "A comment."}
    )
    assert answer.status_code == 403
    page = is_theirs(answer, language)
    title, _ = LANGUAGES[language]
    assert f"<h1>{title}</h1>" in page
    assert "My own words, &lt;b&gt;at length&lt;/b&gt;." in page
    assert "A comment." in page
    assert 'href="/review/"' in page


def test_a_stale_form_on_the_way_in_is_told(circle):
    client = Client(enforce_csrf_checks=True, headers={"accept-language": "ja"})
    client.post(circle.link(circle.paper.cast.guest))
    answer = client.post("/review/code", {"code": "123456"})
    assert answer.status_code == 403
    assert "このページは" in is_theirs(answer, "ja")


def test_a_form_of_another_site_is_shown_nothing():
    """It brings no cookie along; what it says is not shown under this site's name."""
    answer = Client(enforce_csrf_checks=True).post("/review/respond", {"words": "Call +1 555."})
    assert answer.status_code == 403
    assert "555" not in is_theirs(answer, "en-gb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_far_too_long_is_told(guest, settings, language):
    guest.post("/review/language", {"language": language})
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000
    answer = guest.post("/review/respond", {"decision": "change", "words": "x" * 6_000})
    assert answer.status_code == 413
    page = is_theirs(answer, language)
    assert f"<h1>{LANGUAGES[language][1]}</h1>" in page
    assert 'href="/review/"' in page


def test_what_cannot_be_read_is_told(guest, settings):
    settings.DATA_UPLOAD_MAX_NUMBER_FIELDS = 3
    answer = guest.post("/review/respond", {f"f{number}": "x" for number in range(9)})
    assert answer.status_code == 400
    assert "could not be read" in is_theirs(answer, "en-gb")


def test_an_oversized_form_of_a_stranger_is_told_too(circle, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000
    client = Client(headers={"accept-language": "ko"}, enforce_csrf_checks=True)
    client.post(circle.link(circle.paper.cast.guest))
    client.get("/review/code")
    answer = client.post("/review/code", {"code": "x" * 6_000})
    assert answer.status_code == 413
    assert "/review/" not in is_theirs(answer, "ko")


@pytest.mark.parametrize("address", ["/review/nothing", "/r/a/b", "/review/respond/"])
def test_an_address_that_there_is_not_opens_nothing(guest, address):
    dead = Client().get("/r/" + "A" * 43)
    for client in (guest, Client()):
        answer = client.get(address)
        assert (answer.status_code, answer.content) == (404, dead.content)


def test_a_fault_of_ours_is_told(guest, monkeypatch, django_assert_num_queries):
    def fail(*arguments, **options):
        raise FaultError

    client = Client(raise_request_exception=False, headers={"accept-language": "ru"})
    # Django loads these views by name at the first error: under the fault, they would keep it.
    import_module("reports.views.participant.errors")
    monkeypatch.setattr("reports.views.participant.access.guest_of", fail)
    with django_assert_num_queries(0):
        answer = client.get("/review/")
    assert answer.status_code == 500
    assert "Произошла ошибка" in is_theirs(answer, "ru")


@pytest.mark.parametrize("address", ["/nothing", "/reviewed"])
def test_organisers_keep_their_own(client, address):
    answer = client.get(address)
    assert answer.status_code == 404
    assert "There is nothing here" in answer.content.decode()


def test_an_organisers_oversized_form_is_told_in_theirs(client, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000
    answer = client.post("/account/login/", {"login": "x" * 6_000})
    assert "That request made no sense" in answer.content.decode()


def test_a_form_opened_as_a_page_leads_to_the_page(guest):
    for deed in ("respond", "endorse", "request", "approve", "language", "leave"):
        answer = guest.get(f"/review/{deed}")
        assert (answer.status_code, answer["Location"]) == (302, "/review/")
        assert guest.put(f"/review/{deed}").status_code == 405
