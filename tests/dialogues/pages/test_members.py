"""The page of a dialogue's members."""

from __future__ import annotations

import pytest

from dialogues.models import Role, SignInLink, User
from tests.cast import Cast, make_cast, make_user

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/members"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def convenor(client, cast):
    client.force_login(cast.convenor)
    return client


def page(response) -> str:
    return str(response.content, "utf-8")


def roles(cast: Cast) -> dict[str, str]:
    rows = cast.dialogue.memberships.values_list("user__email", "role")
    return {email.partition("@")[0]: role for email, role in rows}


def one(cast: Cast, user: User, deed: str) -> str:
    return f"{PAGE}/{cast.dialogue.memberships.get(user=user).pk}/{deed}"


def add(client, email: str = "new@example.org", **fields: str):
    return client.post(f"{PAGE}/add", {"email": email, "role": "rapporteur", **fields})


def test_everybody_sees_who_is_in_it_and_convenors_alone_change_it(client, cast):
    for user, buttons in ((cast.convenor, True), (cast.rapporteur, False), (cast.observer, False)):
        client.force_login(user)
        shown = page(client.get(PAGE))
        assert "rapporteur@example.org" in shown
        assert ("Add somebody" in shown) is buttons
        assert ('aria-label="Remove Rapporteur"' in shown) is buttons


def test_the_only_convenor_has_no_buttons(convenor, cast):
    shown = page(convenor.get(PAGE))
    assert "The only convenor" in shown
    assert 'aria-label="Remove Convenor"' not in shown


@pytest.mark.parametrize("number", [1, 3])
def test_takes_as_many_queries_for_more(convenor, cast, django_assert_num_queries, number):
    for each in range(number):
        user = make_user(f"member{each}@example.org")
        cast.dialogue.memberships.create(user=user, role=Role.OBSERVER)
    with django_assert_num_queries(14):
        convenor.get(PAGE)


class TestAdding:
    def test_shows_the_link_of_a_new_account_once(self, convenor, cast):
        response = add(convenor, name="New Comer")
        assert response.status_code == 200
        assert "http://localhost:8000/account/link/" in page(response)
        assert roles(cast)["new"] == "rapporteur"
        assert "/account/link/" not in page(convenor.get(PAGE))

    def test_the_link_is_in_no_session_and_no_cookie(self, convenor):
        link = page(add(convenor)).partition("/account/link/")[2][:43]
        assert link not in str(dict(convenor.session))
        assert link not in str(convenor.cookies)

    def test_mails_the_link_where_mail_goes_out(self, convenor, settings, mailoutbox):
        settings.EMAIL_HOST = "mail.example"
        assert add(convenor)["Location"] == PAGE
        (mail,) = mailoutbox
        assert mail.to == ["new@example.org"]
        for secret in ("Coast", "coast", "Convenor", "convenor@example.org"):
            assert secret not in mail.subject + mail.body

    def test_a_known_account_needs_no_link(self, convenor, cast):
        assert add(convenor, "stranger@example.org")["Location"] == PAGE
        assert roles(cast)["stranger"] == "rapporteur"
        assert not SignInLink.objects.exists()

    @pytest.mark.parametrize(
        ("email", "sentence"),
        [
            ("", "This field is required."),
            ("anna", "Enter a valid email address."),
            ("observer@example.org", "observer@example.org is in this dialogue already."),
        ],
    )
    def test_refuses_with_a_sentence(self, convenor, cast, email, sentence):
        response = add(convenor, email)
        assert response.status_code == 422
        assert sentence in page(response)
        assert len(roles(cast)) == 3

    def test_refuses_an_unknown_role(self, convenor, cast):
        assert add(convenor, role="owner").status_code == 422
        assert len(roles(cast)) == 3


class TestChanging:
    def test_gives_another_role(self, convenor, cast):
        for _ in range(2):
            convenor.post(one(cast, cast.observer, "role"), {"role": "rapporteur"})
            assert roles(cast)["observer"] == "rapporteur"

    def test_an_unknown_role_changes_nothing(self, convenor, cast):
        response = convenor.post(one(cast, cast.observer, "role"), {"role": "owner"}, follow=True)
        assert "Choose one of the roles." in page(response)
        assert roles(cast)["observer"] == "observer"

    def test_the_last_convenor_stays(self, convenor, cast):
        for deed in ("role", "remove"):
            address = one(cast, cast.convenor, deed)
            response = convenor.post(address, {"role": "observer"}, follow=True)
            assert "A dialogue needs a convenor" in page(response)
        assert roles(cast)["convenor"] == "convenor"

    def test_takes_out_once(self, convenor, cast):
        address = one(cast, cast.observer, "remove")
        assert convenor.post(address)["Location"] == PAGE
        assert convenor.post(address).status_code == 404
        assert "observer" not in roles(cast)

    def test_a_member_of_another_dialogue_is_not_to_be_found(self, convenor, cast):
        other = cast.elsewhere.memberships.get().pk
        for deed in ("role", "remove", "link"):
            assert convenor.post(f"{PAGE}/{other}/{deed}").status_code == 404
        assert cast.elsewhere.memberships.exists()

    def test_an_observer_leaves_and_takes_nobody_along(self, client, cast):
        client.force_login(cast.observer)
        client.post(one(cast, cast.rapporteur, "remove"))
        assert "rapporteur" in roles(cast)
        assert client.post(one(cast, cast.observer, "remove"))["Location"] == "/"
        assert client.get(PAGE).status_code == 404


class TestAnotherLink:
    def test_is_shown_for_somebody_new(self, convenor, cast):
        add(convenor)
        new = User.objects.get(email="new@example.org")
        assert 'aria-label="New link for new@example.org"' in page(convenor.get(PAGE))
        response = convenor.post(one(cast, new, "link"))
        assert "/account/link/" in page(response)

    def test_is_refused_for_somebody_with_a_password(self, convenor, cast):
        response = convenor.post(one(cast, cast.observer, "link"), follow=True)
        assert "They have signed in before and need no link." in page(response)
        assert not SignInLink.objects.exists()
