"""An error page shows no value, with DEBUG on or off (SECRETS, threat 11)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

from config.urls import urlpatterns as product
from tests.cast import make_cast

CANARY = "Nari Vellumkin"


def fail(request: HttpRequest) -> HttpResponse:
    name = CANARY
    raise RuntimeError(f"{name} said it")


def refuse(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied("Observers read the draft.")


def suspect(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation(CANARY)


urlpatterns = [
    path("fail", fail),
    path("refuse", refuse),
    path("suspect", suspect),
    *product,
]
pytestmark = [pytest.mark.urls(__name__), pytest.mark.django_db]


@pytest.fixture
def client() -> Client:
    return Client(raise_request_exception=False)


def page(response) -> str:
    return str(response.content, "utf-8")


@pytest.mark.parametrize("debug", [False, True])
@pytest.mark.parametrize("address", ["/fail", "/suspect"])
def test_shows_no_value(client, settings, debug, address):
    settings.DEBUG = debug
    cast = make_cast()
    client.force_login(cast.convenor)

    response = client.post(f"{address}?who={CANARY}", {"text": CANARY})

    assert response.status_code == (500 if address == "/fail" else 400)
    assert CANARY not in page(response)
    assert "Convenor" not in page(response)
    logged = (settings.LOGS / "rapporteur.log").read_text()
    assert f"{__file__}:" in logged
    assert CANARY not in logged


def test_a_fault_gets_a_page_that_needs_nothing(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.get("/fail")
    assert "<h1>Something went wrong</h1>" in page(response)


def test_a_developer_is_told_where(client, settings):
    settings.DEBUG = True
    assert f"{__file__}:" in page(client.get("/fail"))
    assert page(client.get("/fail")).count("RuntimeError") == 1


def test_a_refusal_shows_its_reason(client):
    response = client.get("/refuse")
    assert response.status_code == 403
    assert '<p class="lead">Observers read the draft.</p>' in page(response)


def test_what_is_not_there_gets_a_page(client):
    client.force_login(make_cast().stranger)
    response = client.get("/d/nowhere/")
    assert response.status_code == 404
    assert "<h1>There is nothing here</h1>" in page(response)
    assert "nowhere" not in page(response)


def test_a_stale_form_gets_a_page():
    response = Client(enforce_csrf_checks=True).post("/account/login/")
    assert response.status_code == 403
    assert "<h1>This page had gone stale</h1>" in page(response)


def test_a_fault_as_text_shows_no_value(client, settings):
    settings.DEBUG = True
    response = client.get("/fail", headers={"accept": "application/json"})
    assert response["Content-Type"].startswith("text/plain")
    assert CANARY not in page(response)
    assert "RuntimeError" in page(response)
