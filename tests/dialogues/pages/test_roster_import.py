"""A roster file: looked at row by row, and imported whole or not at all."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dialogues.actions.import_roster import MOST_AT_ONCE, import_roster
from dialogues.actions.refused import Refused
from dialogues.domain.secret import Secret
from dialogues.models import (
    AuditRow,
    Delegation,
    Job,
    JobState,
    Participant,
    Remark,
    RosterImport,
)
from dialogues.tasks import run_job
from dialogues.vault.opened import keystore
from tests.cast import NOW, make_cast, make_participant

from .roster_files import seen, seen_in, shown, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def test_shows_every_row_before_anything_is_written(signed_in, cast):
    preview = upload(signed_in)
    assert shown(signed_in, preview) == [
        "Line 2 added Bora Tindlewick KR2 KR Institute of Tides bora@example.org",
        "Line 3 refused no name",
        "The name is missing.",
        "Line 4 refused =HYPERLINK(&quot;x&quot;)",
        "The name is a formula, or starts as one.",
        "Line 5 changed Nari Vellumkin KR1 KR Harbour Board KR1@example.org",
        "Affiliation: Institute KR1 Harbour Board E-mail address: kr1@example.org KR1@example.org",
        "Line 6 refused Bora Tindlewick",
        "The same person stands in line 2 already.",
        "Line 7 added Maru Ondlebee JP1 JP Lantern Society maru@example.org",
        "Adds the delegation Japan (JP).",
        "Line 8 refused Zed Marrowby",
        "&quot;Atlantis&quot; is no delegation of this dialogue and no nation known here.",
        "Line 9 as they are Osip Quillmarsh RU1 RU Institute RU1 ru1@example.org",
    ]
    assert Participant.objects.count() == 2
    assert Delegation.objects.count() == 2
    assert AuditRow.objects.count() == 0


def test_shows_the_rows_of_one_outcome(signed_in):
    preview = upload(signed_in)
    added = shown(signed_in, preview, show="add")
    assert [row.split()[3] for row in added if row.startswith("Line")] == ["Bora", "Maru"]


def test_imports_what_was_seen(signed_in, cast):
    preview = upload(signed_in)
    answer = signed_in.post(preview, {"seen": seen(signed_in, preview)}, follow=True)
    assert "2 people added, 1 person changed. 4 rows were left out." in answer.content.decode()
    people = {person.code: person for person in Participant.objects.all()}
    assert sorted(people) == ["JP1", "KR1", "KR2", "RU1"]
    assert people["KR1"].affiliation == Secret("Harbour Board")
    assert people["KR1"].email == Secret("KR1@example.org")
    assert (people["JP1"].delegation.name, people["JP1"].position) == ("Japan", 3)
    assert RosterImport.objects.count() == 0
    row = AuditRow.objects.get()
    assert (row.action, row.count) == ("roster.imported", 3)


def test_imports_once_when_pressed_twice(signed_in):
    preview = upload(signed_in)
    token = seen(signed_in, preview)
    signed_in.post(preview, {"seen": token})
    answer = signed_in.post(preview, {"seen": token}, follow=True)
    assert "This file was imported or dropped already." in answer.content.decode()
    assert Participant.objects.count() == 4
    assert AuditRow.objects.count() == 1


def test_shows_the_preview_again_where_the_roster_has_changed(signed_in, cast):
    preview = upload(signed_in)
    token = seen(signed_in, preview)
    make_participant(cast.dialogue, cast.guest.delegation, "KR2", "Somebody Else")
    answer = signed_in.post(preview, {"seen": token})
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "The roster has changed since you looked" in html
    assert Participant.objects.count() == 3
    signed_in.post(preview, {"seen": seen_in(html)})
    assert Participant.objects.filter(code="KR3").exists()


def test_makes_all_keys_in_one_write(signed_in, cast, monkeypatch):
    preview = upload(signed_in)
    token = seen(signed_in, preview)
    store = keystore()
    writes = []
    replace = type(store)._replace
    monkeypatch.setattr(
        type(store), "_replace", lambda self, ring: writes.append(ring) or replace(self, ring)
    )
    signed_in.post(preview, {"seen": token})
    assert len(writes) == 1


def test_corrects_the_columns(signed_in):
    preview = upload(signed_in, "Wer,Wo,Was\nBora Tindlewick,Korea,Tides\n")
    html = signed_in.get(preview).content.decode()
    assert "no column holds a name" in html
    columns = preview + "/columns"
    refused = signed_in.post(columns, {"delegation": "1"})
    assert refused.status_code == 422
    assert "Choose the column that holds the name" in refused.content.decode()
    refused = signed_in.post(columns, {"name": "0", "affiliation": "0"})
    assert "One column holds two things" in refused.content.decode()
    signed_in.post(columns, {"name": "0", "delegation": "1", "affiliation": "2"})
    assert shown(signed_in, preview) == ["Line 2 added Bora Tindlewick KR2 KR Tides"]


def test_gives_a_delegation_to_rows_without_one(signed_in):
    preview = upload(signed_in, "Name,Affiliation\nBora Tindlewick,Tides\n")
    assert shown(signed_in, preview)[1] == "The delegation is missing."
    signed_in.post(preview + "/columns", {"name": "0", "affiliation": "1", "default": "RU"})
    assert shown(signed_in, preview) == ["Line 2 added Bora Tindlewick RU2 RU Tides"]
    html = signed_in.get(preview).content.decode()
    assert '<option value="RU" selected>' in html


def test_gives_no_new_delegation_the_code_of_a_remark(signed_in, cast):
    Remark.objects.create(
        dialogue=cast.dialogue,
        session=cast.session,
        code="JP",
        position=1,
        speaker=cast.guest.pk,
        text="x",
    )
    preview = upload(signed_in, "Name,Country\nMaru Ondlebee,Japan\n")
    assert "its code JP is in use" in shown(signed_in, preview)[1]


def test_asks_what_was_seen(signed_in):
    preview = upload(signed_in)
    answer = signed_in.post(preview)
    assert "Look at the rows, and confirm." in answer.content.decode()
    assert Participant.objects.count() == 2


def test_imports_many_in_the_background(signed_in, cast):
    many = MOST_AT_ONCE + 1
    lines = (f"Person {number} Tindle{number},Korea" for number in range(many))
    preview = upload(signed_in, "Name,Country\n" + "\n".join(lines))
    token = seen(signed_in, preview)
    answers = [signed_in.post(preview, {"seen": token}) for _ in range(2)]
    job = Job.objects.get()
    assert {answer["Location"] for answer in answers} == {
        reverse("dialogues:job", args=["coast-2026", job.pk])
    }
    assert Participant.objects.count() == 2
    for _ in range(2):
        run_job.func(str(job.pk))
    job.refresh_from_db()
    assert (job.state, job.result) == (
        JobState.DONE,
        {"told": f"{many:,} people added, no people changed."},
    )
    assert Participant.objects.count() == many + 2
    page = signed_in.get(answers[0]["Location"]).content.decode()
    assert f"{many:,} people added" in page


def test_job_refuses_what_was_not_seen(signed_in, cast):
    with pytest.raises(Refused, match="imported or dropped already"):
        import_roster(dialogue=cast.dialogue, upload=uuid4(), seen="", by=cast.rapporteur, now=NOW)


def test_previews_ten_thousand_rows_page_by_page(signed_in):
    lines = (f"Person {number} Tindle{number},Korea" for number in range(10_000))
    preview = upload(signed_in, "Name,Country\n" + "\n".join(lines))
    html = signed_in.get(preview, {"page": "50"}).content.decode()
    assert "Page 50 of 50" in html
    assert "Import 10,000 people" in html
    assert len(shown(signed_in, preview, page="50")) == 200


def test_takes_the_same_queries_for_one_row_and_for_three(signed_in):
    def queries(rows):
        preview = upload(signed_in, "Name,Country\n" + "".join(rows))
        with CaptureQueriesContext(connection) as looked:
            token = seen(signed_in, preview)
        with CaptureQueriesContext(connection) as imported:
            signed_in.post(preview, {"seen": token})
        return len(looked), len(imported)

    one = queries(["Bora One,Korea\n"])
    assert queries([f"Bora Two{number},Korea\n" for number in (1, 2, 3)]) == one


def test_shows_changes_of_every_kind(signed_in, cast):
    Participant.objects.filter(pk=cast.guest.pk).update(language="en")
    content = (
        "Code,Name,Country,Other names,Language\nKR1,Nari Vellumkin,Russia,Nari V.; N. V.,ko\n"
    )
    preview = upload(signed_in, content)
    assert shown(signed_in, preview)[1] == (
        "Other names: Nari V.; N. V. Delegation: KR RU Language: en ko"
    )


def test_changes_nobody_where_all_are_as_they_were(signed_in):
    preview = upload(signed_in, "Name,Country\nNari Vellumkin,Korea\n")
    html = signed_in.get(preview).content.decode()
    assert "There is nothing in it to import." in html
    answer = signed_in.post(preview, {"seen": seen_in(html)}, follow=True)
    assert "No people added, no people changed." in answer.content.decode()
    assert AuditRow.objects.count() == 0
