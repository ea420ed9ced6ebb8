"""Signing in and out, and the pages of sign-in links."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from dialogues.actions.sign_in import make_sign_in_link
from dialogues.models import SignInLink, User
from tests.cast import PASSWORD, make_user

pytestmark = pytest.mark.django_db
DEAD = "<h1>This link does not open anything now</h1>"


@pytest.fixture
def anna() -> User:
    return make_user("anna@example.org")


@pytest.fixture
def newcomer() -> User:
    return User.objects.create_user("new@example.org")


def page(response) -> str:
    return str(response.content, "utf-8")


def path_of(user: User) -> str:
    return make_sign_in_link(user=user, now=timezone.now()).removeprefix("http://localhost:8000")


def is_signed_in(client: Client) -> bool:
    return client.get("/").status_code == 200


class TestPassword:
    def send(self, client: Client, email: str, password: str):
        return client.post("/account/login/", {"login": email, "password": password})

    def test_signs_in(self, client, anna):
        response = self.send(client, "anna@example.org", PASSWORD)
        assert (response.status_code, response["Location"]) == (302, "/")
        assert is_signed_in(client)

    def test_tells_nobody_who_has_an_account(self, client, anna):
        answers = [
            page(self.send(client, email, "wrong")).replace(email, "")
            for email in ("anna@example.org", "nobody@example.org")
        ]
        without_tokens = [
            [line for line in answer.splitlines() if "csrf" not in line] for answer in answers
        ]
        assert without_tokens[0] == without_tokens[1]

    def test_goes_on_to_where_one_wanted_to_go(self, client, anna):
        response = client.post(
            "/account/login/?next=/new",
            {"login": "anna@example.org", "password": PASSWORD, "next": "/new"},
        )
        assert response["Location"] == "/new"

    def test_does_not_go_to_another_site(self, client, anna):
        response = client.post(
            "/account/login/",
            {
                "login": "anna@example.org",
                "password": PASSWORD,
                "next": "https://elsewhere.example/",
            },
        )
        assert response["Location"] == "/"

    def test_stops_after_a_few_attempts(self, client, anna):
        for _ in range(5):
            self.send(client, "anna@example.org", "wrong")
        refused = self.send(client, "anna@example.org", PASSWORD)
        assert not is_signed_in(client)
        assert "Too many" in page(refused)

    def test_a_closed_account_stays_closed(self, client, anna):
        anna.is_active = False
        anna.save()
        assert self.send(client, "anna@example.org", PASSWORD)["Location"] == "/account/inactive/"
        assert not is_signed_in(client)

    def test_signs_out_by_post_alone(self, client, anna):
        client.force_login(anna)
        assert "<h1>Sign out</h1>" in page(client.get("/account/logout/"))
        assert is_signed_in(client)
        client.post("/account/logout/")
        assert not is_signed_in(client)

    def test_nobody_signs_up(self, client):
        assert client.get("/account/signup/").status_code == 404
        response = client.post(
            "/account/signup/", {"email": "x@example.org", "password1": PASSWORD}
        )
        assert response.status_code == 404
        assert not User.objects.exists()


class TestLink:
    def test_looking_changes_nothing(self, client, newcomer):
        address = path_of(newcomer)
        for method in (client.get, client.head, client.get):
            assert method(address).status_code == 200
        assert SignInLink.objects.get().used_at is None
        assert not is_signed_in(client)

    def test_shows_a_button_and_nobody(self, client, newcomer):
        shown = page(client.get(path_of(newcomer)))
        assert "Continue" in shown
        assert "new@example.org" not in shown

    def test_is_told_to_nobody_else(self, client, newcomer):
        for response in (client.get(path_of(newcomer)), client.get("/account/link/unknown")):
            assert response["Referrer-Policy"] == "no-referrer"
            assert response["Cache-Control"] == "no-store"

    def test_signs_in_once_and_offers_a_password(self, client, newcomer):
        address = path_of(newcomer)
        response = client.post(address)
        assert (response.status_code, response["Location"]) == (302, "/account/password/set/")
        assert is_signed_in(client)
        other = Client()
        assert other.post(address).status_code == 404
        assert not is_signed_in(other)

    def test_leads_to_the_dialogues_where_there_is_a_password(self, client, anna):
        assert client.post(path_of(anna))["Location"] == "/"

    def test_takes_over_from_whoever_was_signed_in(self, client, anna, newcomer):
        client.force_login(anna)
        client.post(path_of(newcomer))
        assert client.get("/").context["user"] == newcomer

    def test_all_dead_links_are_alike(self, client, anna, newcomer):
        used, expired, closed = path_of(anna), path_of(anna), path_of(newcomer)
        Client().post(used)
        newest = SignInLink.objects.order_by("-pk")[1]
        newest.expires_at = timezone.now() - timedelta(seconds=1)
        newest.save()
        newcomer.is_active = False
        newcomer.save()

        found = [
            (response.status_code, response.content, sorted(response.headers.items()))
            for address in (used, expired, closed, "/account/link/" + "x" * 43, "/account/link/a")
            for response in (client.get(address), client.post(address))
        ]

        assert {answer[0] for answer in found} == {404}
        assert {answer[1] for answer in found} == {found[0][1]}
        assert all(answer[2] == found[0][2] for answer in found)
        assert DEAD in found[0][1].decode()


class TestSettingAPassword:
    def test_sets_one(self, client, newcomer):
        client.force_login(newcomer)
        response = client.post(
            "/account/password/set/", {"password1": PASSWORD, "password2": PASSWORD}
        )
        assert (response.status_code, response["Location"]) == (302, "/")
        newcomer.refresh_from_db()
        assert newcomer.check_password(PASSWORD)
        assert is_signed_in(client)

    @pytest.mark.parametrize("weak", ["short", "password1234", "123456789012345"])
    def test_refuses_a_weak_one(self, client, newcomer, weak):
        client.force_login(newcomer)
        client.post("/account/password/set/", {"password1": weak, "password2": weak})
        newcomer.refresh_from_db()
        assert not newcomer.has_usable_password()

    def test_changing_it_signs_other_devices_out(self, client, anna):
        other = Client()
        client.force_login(anna)
        other.force_login(anna)
        new = "another long pass phrase"
        client.post(
            "/account/password/change/",
            {"oldpassword": PASSWORD, "password1": new, "password2": new},
        )
        assert is_signed_in(client)
        assert not is_signed_in(other)


class TestForgetting:
    def test_without_mail_it_says_whom_to_ask(self, client):
        assert "This site sends no mail." in page(client.get("/account/password/reset/"))

    def test_answers_alike_whether_there_is_an_account(self, client, anna, mailoutbox):
        for email in ("anna@example.org", "nobody@example.org"):
            response = client.post("/account/password/reset/", {"email": email})
            assert response["Location"] == "/account/password/reset/done/"
        assert [mail.subject for mail in mailoutbox] == ["A new password", "A new password"]

    def test_the_mail_names_nobody_and_its_link_works_once(self, client, anna, mailoutbox):
        client.post("/account/password/reset/", {"email": "anna@example.org"})
        body = mailoutbox[0].body
        assert "Anna" not in body
        assert "anna@example.org" not in body
        link = next(line for line in body.splitlines() if line.startswith("http"))
        form = client.get(link.removeprefix("http://testserver"), follow=True)
        new = "another long pass phrase"
        client.post(form.request["PATH_INFO"], {"password1": new, "password2": new})
        anna.refresh_from_db()
        assert anna.check_password(new)
        assert "does not open anything now" in page(
            Client().get(link.removeprefix("http://testserver"), follow=True)
        )
