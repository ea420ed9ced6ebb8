"""An observer reads the draft and nothing else: no name, no speaker, no note, no token.

Every address, by every method, with the sample loaded; asked as a page, by htmx and by script.
"""

import re

import pytest
from django.test import Client

from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.models import Role
from reports.models import Block

from .house import SAMPLE, addresses, furnish, identities, remarks

pytestmark = pytest.mark.django_db
WAYS = {
    "a page": {},
    "htmx": {"HX-Request": "true"},
    "a script": {"Accept": "application/json"},
}
TOKEN = re.compile(r"\{[A-Za-z][A-Za-z0-9_-]*[ }]")


@pytest.fixture
def house():
    return furnish()


def visit(client, house, ways, methods):
    """Everything that the addresses answer: headers and text."""
    for name, address in addresses(house).items():
        if name in LEAVING:
            continue
        for way, headers in ways.items():
            for method in methods:
                response = getattr(client, method)(address, headers=headers)
                told = f"{response.headers}\n{response.content.decode('utf-8', 'replace')}"
                yield f"{method} {name} as {way}", told


# The observer would be gone after these.
LEAVING = {"account_logout", "dialogues:remove_member", "admin:logout"}


def whispers(house, text):
    """What of the secret stands in a text."""
    words = identities(house.record) | remarks(house.record)
    found = {word for word in words if word in text}
    found |= {code for code in codes(house.record) if re.search(rf"\b{code}\b", text)}
    return found | set(TOKEN.findall(text))


def codes(record):
    people = {person.code for person in record.participants}
    return people | {remark.id for session in record.sessions for remark in session.remarks}


def seen_by(user, house, ways=WAYS, methods=("get", "post")):
    client = Client(raise_request_exception=False)
    client.force_login(user)
    visited = visit(client, house, ways, methods)
    found = {place: whispers(house, told) for place, told in visited}
    return {place: words for place, words in found.items() if words}


def test_an_observer_sees_nothing(house):
    assert seen_by(house.observer, house) == {}


def test_an_observer_sees_no_token_that_cannot_be_read(house):
    block = Block.objects.filter(dialogue=house.dialogue).first()
    block.text = "{nobody} spoke, {r1 r2 oddly both} agreed, {r1 and then"
    block.save()
    assert seen_by(house.observer, house) == {}


def test_whoever_is_made_an_observer_sees_nothing_from_then_on(house):
    client = Client()
    client.force_login(house.rapporteur)
    slug = house.dialogue.slug
    mine = [
        f"/d/{slug}/roster",
        f"/d/{slug}/jobs/{house.exported.pk}",
        f"/d/{slug}/report/export/{house.exported.pk}",
    ]
    assert [client.get(address).status_code for address in mine] == [200, 200, 200]
    place = house.dialogue.memberships.filter(user=house.rapporteur)
    place.update(role=Role.OBSERVER)
    assert [client.get(address).status_code for address in mine] == [403, 403, 403]
    place.delete()
    assert [client.get(address).status_code for address in mine] == [404, 404, 404]


def test_control_a_rapporteur_sees_every_name_and_remark(house):
    as_pages = {"a page": WAYS["a page"]}
    seen = set().union(*seen_by(house.rapporteur, house, as_pages, ["get"]).values())
    people = {person.name.reveal() for person in house.record.participants}
    assert people <= seen
    assert codes(house.record) <= seen
    assert "{r1 " in seen or "{r1}" in seen


def test_the_sample_has_secrets():
    record = read_dialogue_bytes(SAMPLE.read_bytes(), file=SAMPLE.name)
    assert len(identities(record)) > 80
    assert len(remarks(record)) > 60
