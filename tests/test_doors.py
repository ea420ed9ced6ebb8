"""Nobody gets in: every address of the URLconf against the table in `tests/doors`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.cast import Cast, make_cast, make_user
from tests.doors import DOORS, PEOPLE, Door

# What a test writes is taken back after it, down to the cast of the module.
pytestmark = pytest.mark.django_db
METHODS = ("get", "head", "post", "put", "patch", "delete")
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
# A session notes its own use, and allauth keeps a copy of an account's address.
HOUSEKEEPING = ("django_session", "account_emailaddress")


def named_addresses(patterns: list[URLPattern | URLResolver], space: str = "") -> list[str]:
    """The name of every address; one without a name is told by its pattern."""
    found = []
    for each in patterns:
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            found += named_addresses(each.url_patterns, inner)
        else:
            found.append(f"{space}{each.name or each.pattern}")
    return found


ADDRESSES = named_addresses(get_resolver().url_patterns)


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def cast(django_db_setup, django_db_blocker) -> Iterator[Cast]:
    """One cast for all doors: a cast for each takes longer than the doors themselves."""
    with django_db_blocker.unblock(), undone():
        yield make_cast()


@pytest.fixture(scope="module")
def people(cast: Cast) -> dict[str, Client]:
    """Each of `PEOPLE` at a browser of their own."""
    keeper = make_user("keeper@example.org")
    keeper.is_staff = True
    keeper.save()
    users = {"keeper": keeper, **{name: getattr(cast, name) for name in PEOPLE[3:]}}
    clients = {name: Client() for name in PEOPLE}
    for name, user in {**users, "stranger": cast.stranger}.items():
        clients[name].force_login(user)
    return clients


def address_of(name: str, door: Door, cast: Cast) -> str:
    """Where a door is, for this test's rows."""
    made = door.made(cast) if door.made else {}
    return reverse(name, kwargs={**door.parameters, **made})


def answer(client: Client, method: str, address: str) -> str:
    """What the door says, in the words of the table; whatever it wrote is taken back."""
    cookies = dict(client.cookies)
    with undone():
        response = getattr(client, method)(address)
    client.cookies.clear()
    client.cookies.update(cookies)
    if response.status_code not in {301, 302}:
        return str(response.status_code)
    return "in" if response["Location"].startswith("/account/login/") else "go"


def test_every_address_has_a_row_and_every_row_an_address():
    assert sorted(DOORS) == sorted(set(ADDRESSES))


@pytest.mark.parametrize("name", sorted(DOORS))
def test_answers_everybody_as_the_table_says(name, cast, people):
    door = DOORS[name]
    address = address_of(name, door, cast)
    expected = {"get": door.get, "head": door.get, "post": door.post}
    table = {method: expected.get(method, door.other) for method in METHODS}

    found = {
        method: " ".join(answer(people[person], method, address) for person in PEOPLE)
        for method in METHODS
    }

    assert found == table


@pytest.mark.parametrize("name", sorted(DOORS))
def test_reading_writes_nothing(name, cast, people):
    address = address_of(name, DOORS[name], cast)

    with CaptureQueriesContext(connection) as queries:
        for person in PEOPLE:
            answer(people[person], "get", address)

    written = [query["sql"] for query in queries if query["sql"].startswith(WRITES)]
    assert [sql for sql in written if not any(table in sql for table in HOUSEKEEPING)] == []


OF_A_DIALOGUE = sorted(name for name, door in DOORS.items() if "slug" in door.parameters)


@pytest.mark.parametrize("name", OF_A_DIALOGUE)
def test_another_dialogue_answers_as_an_unknown_one(name, cast, people):
    door = DOORS[name]
    parameters = {**door.parameters, **(door.made(cast) if door.made else {})}
    elsewhere, unknown = (
        reverse(name, kwargs={**parameters, "slug": slug})
        for slug in ("elsewhere", "no-such-dialogue")
    )

    for method in ("get", "post"):
        found = getattr(people["convenor"], method)(elsewhere)
        assert found.status_code in {404, 405}
        asked = getattr(people["convenor"], method)(unknown)
        assert (found.status_code, found.content) == (asked.status_code, asked.content)
