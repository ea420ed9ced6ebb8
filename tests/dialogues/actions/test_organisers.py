"""Organisers' accounts."""

from __future__ import annotations

import pytest

from dialogues.actions.organisers import check_address, create_organiser
from dialogues.actions.refused import Refused
from dialogues.models import User

pytestmark = pytest.mark.django_db


def test_the_first_looks_after_the_site_too():
    first = create_organiser(email=" Anna@Example.org ", name=" Anna Tellwright ")
    second = create_organiser(email="bo@example.org")
    assert (first.email, first.name, first.is_staff) == (
        "anna@example.org",
        "Anna Tellwright",
        True,
    )
    assert (second.email, second.name, second.is_staff) == ("bo@example.org", "", False)
    assert not first.has_usable_password()


def test_refuses_an_address_that_is_known():
    create_organiser(email="anna@example.org")
    with pytest.raises(Refused, match=r"^anna@example\.org has an account already"):
        create_organiser(email="ANNA@example.org")
    assert User.objects.count() == 1


@pytest.mark.parametrize(
    "address", ["", "anna", "anna@", "anna @example.org", "a@b\nc@example.org"]
)
def test_refuses_what_is_no_address(address):
    with pytest.raises(Refused, match="is not an e-mail address"):
        check_address(address)
