"""create_organiser and sign_in_link, as a person types them."""

from __future__ import annotations

import re

import pytest
from django.core.management import CommandError, call_command

from dialogues.models import SignInLink, User
from tests.cast import make_user

pytestmark = pytest.mark.django_db
LINK = re.compile(r"http://localhost:8000/account/link/[\w-]{43}\n")


def refusal(*arguments: str) -> tuple[str, int]:
    with pytest.raises(CommandError) as caught:
        call_command(*arguments)
    return str(caught.value), caught.value.returncode


def test_makes_an_organiser_and_prints_the_link(capsys):
    call_command("create_organiser", "Anna@example.org", "--name", "Anna Tellwright")
    user = User.objects.get()
    assert (user.email, user.name, user.is_staff) == ("anna@example.org", "Anna Tellwright", True)
    assert LINK.fullmatch(capsys.readouterr().out)


def test_makes_no_second_one_of_an_address():
    make_user("anna@example.org")
    assert refusal("create_organiser", "anna@example.org") == (
        "anna@example.org has an account already: sign_in_link prints a link for it.",
        2,
    )
    assert not SignInLink.objects.exists()


def test_refuses_what_is_no_address():
    assert refusal("create_organiser", "anna") == ("“anna” is not an e-mail address.", 2)
    assert not User.objects.exists()


def test_prints_a_link_for_an_account(capsys):
    user = make_user("anna@example.org")
    call_command("sign_in_link", " Anna@Example.org")
    assert LINK.fullmatch(capsys.readouterr().out)
    assert SignInLink.objects.get().user == user


@pytest.mark.parametrize("active", [None, False])
def test_prints_none_for_an_account_that_is_not_open(active):
    if active is False:
        User.objects.create_user("anna@example.org", is_active=False)
    assert refusal("sign_in_link", "anna@example.org") == (
        "There is no open account for anna@example.org: make one with create_organiser.",
        2,
    )
