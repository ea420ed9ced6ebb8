"""The headers of every answer (SECRETS, threat 16)."""

from __future__ import annotations

import pytest
from django.test import Client

from config.middleware import CONTENT_POLICY
from tests.cast import make_cast, make_user

HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def headers_of(response) -> dict[str, str | None]:
    return {name: response.headers.get(name) for name in HEADERS}


def test_the_policy_lets_nothing_inline_and_nobody_else_in():
    policy = dict(part.split(" ", 1) for part in CONTENT_POLICY.split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert "unsafe" not in CONTENT_POLICY
    assert "http" not in CONTENT_POLICY


@pytest.mark.parametrize("address", ["/account/login/", "/nowhere", "/", "/admin/"])
def test_pages_and_refusals_carry_the_headers(client, db, address):
    assert headers_of(client.get(address)) == HEADERS


def test_a_page_with_names_carries_the_headers(client, db):
    cast = make_cast()
    client.force_login(cast.convenor)
    for address in ("/", "/d/coast-2026/", "/d/coast-2026/members", "/d/elsewhere/"):
        assert headers_of(client.get(address)) == HEADERS


def test_static_files_may_be_cached(client, db):
    response = client.get("/static/rapporteur.css")
    assert response.status_code == 200
    assert "no-store" not in response.headers.get("Cache-Control", "")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    response.close()


def test_an_unknown_host_is_refused(client, db):
    assert client.get("/account/login/", HTTP_HOST="elsewhere.example").status_code == 400


class TestOrigin:
    """A page under `Referrer-Policy: no-referrer` sends its form with `Origin: null`."""

    @pytest.fixture
    def strict(self, db) -> Client:
        make_user("anna@example.org")
        client = Client(enforce_csrf_checks=True)
        client.get("/account/login/")
        return client

    def send(self, client: Client, **headers: str) -> int:
        token = client.cookies["csrftoken"].value
        return client.post(
            "/account/login/", {"csrfmiddlewaretoken": token}, headers=headers
        ).status_code

    def test_a_form_of_the_site_itself_is_taken(self, strict):
        assert self.send(strict, origin="null", sec_fetch_site="same-origin") == 200

    @pytest.mark.parametrize("site", ["cross-site", "same-site", "none", ""])
    def test_any_other_form_without_origin_is_refused(self, strict, site):
        assert self.send(strict, origin="null", sec_fetch_site=site) == 403

    def test_a_foreign_origin_is_refused_whatever_the_browser_says(self, strict):
        headers = {"origin": "https://elsewhere.example", "sec_fetch_site": "same-origin"}
        assert self.send(strict, **headers) == 403

    def test_no_token_is_refused_all_the_same(self, strict):
        headers = {"origin": "null", "sec-fetch-site": "same-origin"}
        assert strict.post("/account/login/", headers=headers).status_code == 403
