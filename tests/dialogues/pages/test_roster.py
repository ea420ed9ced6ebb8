"""The roster page, and the pages on which somebody is added, edited and taken off."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.domain.record import Capacity, Endorsement
from dialogues.domain.secret import Secret
from dialogues.models import (
    Attendance,
    AuditRow,
    Delegation,
    Participant,
    Remark,
    Takeaway,
)
from dialogues.models import Endorsement as EndorsementRow
from dialogues.vault.blobs import VaultError
from dialogues.vault.opened import keystore
from tests.cast import make_cast, make_participant

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def address(name="roster", *args):
    return reverse(f"dialogues:{name}", args=["coast-2026", *args])


def page(client, *args):
    return client.get(address(*args)).content.decode()


def cells(html):
    """The table of the head count as texts."""
    table = html[html.index("<table", html.index('id="head-count"')) :]
    rows = re.findall(r"<tr>(.*?)</tr>", table, re.S)
    text = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S) for row in rows]
    return [[" ".join(re.sub(r"<[^>]+>", "", each).split()) for each in row] for row in text]


PERSON = {
    "delegation": "KR",
    "code": "",
    "name": "Bora Tindlewick",
    "native_name": "",
    "other_names": "B. Tindle; Bora T.;",
    "affiliation": "Institute of Tides",
    "title": "Fellow",
    "email": "bora@example.org",
    "pronouns": "",
    "language": "ko",
}
GUEST = {
    "delegation": "KR",
    "code": "KR1",
    "name": "Nari Vellumkin",
    "affiliation": "Institute KR1",
    "email": "kr1@example.org",
    "language": "en",
}


def test_shows_everybody_by_delegation(signed_in, cast):
    html = page(signed_in)
    places = [html.index(text) for text in ("the ROK", "Nari Vellumkin", "Osip Quillmarsh")]
    assert places == sorted(places)
    assert "Institute KR1" in html
    assert '<span class="tag">S1</span>' in html


def test_names_nobody_in_its_title(signed_in):
    for html in (page(signed_in), page(signed_in, "participant", "KR1")):
        title = re.search(r"<title>(.*?)</title>", html)[1]
        assert "Nari" not in title
        assert "Coast" in title


def test_marks_every_cell_below_the_threshold(signed_in, cast):
    for number in (2, 3):
        person = make_participant(cast.dialogue, cast.guest.delegation, f"KR{number}", "x")
        Attendance.objects.create(session=cast.session, participant=person)
    assert cells(page(signed_in)) == [
        ["Session", "the ROK", "Russia", "Everybody"],
        ["S1 Opening", "3", "1 ▾, below 3", "4"],
        ["In any session", "3", "1 ▾, below 3", "4"],
    ]


def test_counts_no_observers(signed_in, cast):
    Attendance.objects.filter(participant=cast.guest).update(capacity=Capacity.OBSERVER)
    assert cells(page(signed_in))[1] == [
        "S1 Opening",
        "0 ▾, below 3",
        "1 ▾, below 3",
        "1 ▾, below 3",
    ]


def test_says_what_to_do_where_it_is_empty(signed_in, cast):
    Attendance.objects.all().delete()
    Participant.objects.all().delete()
    assert "Nobody is on the roster yet" in page(signed_in)
    Delegation.objects.all().delete()
    assert "Choose the delegations first" in page(signed_in)


def test_takes_the_same_queries_for_one_and_for_three(signed_in, cast):
    def queries():
        with CaptureQueriesContext(connection) as found:
            signed_in.get(address())
        return len(found)

    one = queries()
    for number in (2, 3):
        person = make_participant(cast.dialogue, cast.guest.delegation, f"KR{number}", "x")
        Attendance.objects.create(session=cast.session, participant=person)
    assert queries() == one


def test_is_closed_to_observers(client, cast):
    client.force_login(cast.observer)
    answer = client.get(address())
    assert answer.status_code == 403
    assert "see no identities" in answer.content.decode()


def test_adds_somebody(signed_in, cast):
    answer = signed_in.post(address("add_participant"), PERSON)
    assert answer["Location"] == address()
    added = Participant.objects.get(code="KR2")
    assert (added.name, added.email) == (Secret("Bora Tindlewick"), Secret("bora@example.org"))
    assert added.other_names == (Secret("B. Tindle"), Secret("Bora T."))
    assert (added.delegation.code, added.language, added.position) == ("KR", "ko", 2)
    keyring = keystore().open(cast.dialogue.pk)
    assert added.email_index == keyring.index_of(added.email, added.pk)
    row = AuditRow.objects.get()
    assert (row.action, row.subject, row.count) == ("roster.edited", "KR2", 1)


def test_proposes_the_next_code_of_a_delegation(signed_in):
    html = signed_in.get(address("add_participant"), {"delegation": "RU"}).content.decode()
    assert 'value="RU2"' in html


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "This field is required."),
        ("name", "Bora\x07", "control character"),
        ("code", "2KR", "A code starts with a letter"),
        ("code", "import", "is the address of a page"),
        ("code", "kr1", "The code kr1 is somebody else"),
        ("email", "nobody", "An e-mail address such as"),
        ("email", " KR1@Example.org", "KR1 has this e-mail address already."),
        ("language", "Korean!", "A language code such as ko"),
        ("other_names", "x" * 301, "A name has at most 300 characters."),
        ("delegation", "JP", "Select a valid choice"),
    ],
)
def test_refuses_with_a_sentence(signed_in, field, value, sentence):
    answer = signed_in.post(address("add_participant"), {**PERSON, field: value})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert Participant.objects.count() == 2


def test_edits_somebody(signed_in, cast):
    answer = signed_in.post(
        address("participant", "KR1"), {**GUEST, "delegation": "RU", "title": "Dean"}
    )
    assert answer["Location"] == address()
    edited = Participant.objects.get(pk=cast.guest.pk)
    assert (edited.delegation.code, edited.title) == ("RU", Secret("Dean"))
    assert edited.name == Secret("Nari Vellumkin")


def test_changes_nothing_where_nothing_is_different(signed_in):
    signed_in.post(address("participant", "KR1"), GUEST)
    assert AuditRow.objects.count() == 0


def test_keeps_a_code_that_a_session_knows(signed_in, cast):
    signed_in.post(address("participant", "KR1"), {**GUEST, "code": "KR9"})
    assert Participant.objects.get(pk=cast.guest.pk).code == "KR1"


def test_changes_a_code_that_none_knows(signed_in, cast):
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    form = {**PERSON, "code": "KR7", "email": "kr2@example.org"}
    signed_in.post(address("participant", "KR2"), form)
    assert Participant.objects.filter(code="KR7").exists()


def test_refuses_the_address_of_another(signed_in):
    answer = signed_in.post(address("participant", "KR1"), {**GUEST, "email": "ru1@example.org"})
    assert answer.status_code == 422
    assert "RU1 has this e-mail address already." in answer.content.decode()


def test_takes_somebody_off_with_their_key(signed_in, cast, django_capture_on_commit_callbacks):
    gone = make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    with django_capture_on_commit_callbacks(execute=True):
        signed_in.post(address("remove_participant", "KR2"))
    assert not Participant.objects.filter(pk=gone.pk).exists()
    with pytest.raises(VaultError):
        keystore().open(cast.dialogue.pk).participant_key(gone.pk)
    assert keystore().open(cast.dialogue.pk).participant_key(cast.guest.pk)
    assert signed_in.post(address("remove_participant", "KR2")).status_code == 404


def test_keeps_whoever_attended(signed_in, cast):
    answer = signed_in.post(address("remove_participant", "KR1"), follow=True)
    assert "KR1 attended Opening and stays on the roster" in answer.content.decode()
    assert Participant.objects.count() == 2


def test_keeps_whoever_endorsed_a_takeaway(signed_in, cast):
    person = make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Bora Tindlewick")
    takeaway = Takeaway.objects.create(dialogue=cast.dialogue, code="t1", text="So it is.")
    EndorsementRow.of(takeaway, person.pk, Endorsement.AGREE, takeaway.text).save()
    answer = signed_in.post(address("remove_participant", "KR2"), follow=True)
    assert "KR2 has endorsed a takeaway and stays" in answer.content.decode()
    assert Participant.objects.count() == 3
    assert Remark.objects.count() == 0
