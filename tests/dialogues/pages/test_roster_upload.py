"""A roster file as it comes in: what is no roster is refused, and what is waits sealed."""

import io
import zipfile
from datetime import timedelta

import openpyxl
import pytest
from django.db import connection
from django.utils import timezone

from dialogues.models import (
    Participant,
    RosterImport,
)
from tests.cast import make_cast

from .roster_files import ROSTER, address, send, shown, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def test_reads_excel(signed_in):
    book = openpyxl.Workbook()
    book.active.append(["Name", "Country"])
    book.active.append(["Bora Tindlewick", "Korea"])
    stream = io.BytesIO()
    book.save(stream)
    preview = upload(signed_in, stream.getvalue(), "roster.xlsx")
    assert shown(signed_in, preview) == ["Line 2 added Bora Tindlewick KR2 KR"]


def a_zip():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "nothing")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (a_zip(), "roster.xlsx", "roster.xlsx: the file is a zip archive, but not"),
        (a_zip(), "roster.csv", "roster.csv: "),
        (b"", "roster.csv", "roster.csv: the file has no rows."),
        (b"Name\nx\n", "roster.pdf", "roster.pdf: a roster is read from .csv"),
        (b"\0\1\2", "roster.csv", "roster.csv: the file is not a text file"),
    ],
)
def test_refuses_what_is_no_roster(signed_in, content, name, sentence):
    answer = send(signed_in, content, name)
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert RosterImport.objects.count() == 0


def test_refuses_what_is_over_the_limit(signed_in, settings):
    settings.UPLOAD_LIMIT = 1024 * 1024
    answer = send(signed_in, b"Name\n" + b"x" * 1024 * 1024)
    assert answer.status_code == 422
    assert "roster.csv is too large; the limit is 1 MB." in answer.content.decode()
    assert RosterImport.objects.count() == 0


def test_asks_for_a_file(signed_in):
    assert signed_in.post(address()).status_code == 422


def test_drops_a_file(signed_in):
    preview = upload(signed_in)
    for _ in range(2):
        signed_in.post(preview + "/drop")
    assert RosterImport.objects.count() == 0
    assert Participant.objects.count() == 2
    assert signed_in.get(preview).status_code == 404


def test_forgets_a_file_after_a_day(signed_in):
    preview = upload(signed_in)
    RosterImport.objects.update(made_at=timezone.now() - timedelta(days=1, minutes=1))
    assert signed_in.get(preview).status_code == 404
    assert RosterImport.objects.count() == 1  # looking changes nothing
    upload(signed_in)
    assert RosterImport.objects.count() == 1


def test_keeps_the_file_sealed(signed_in):
    upload(signed_in)
    row = RosterImport.objects.get()
    assert bytes(row.content).decode() == ROSTER
    with connection.cursor() as cursor:
        cursor.execute("select content, file_name from dialogues_rosterimport")
        stored = [bytes(each) for each in cursor.fetchone()]
    assert [b"Tindlewick" in each or b"roster" in each for each in stored] == [False, False]


def test_is_closed_to_observers(client, cast):
    client.force_login(cast.observer)
    assert client.get(address()).status_code == 403
    assert send(client).status_code == 403
    assert RosterImport.objects.count() == 0


def test_tells_that_a_file_is_gone_where_its_columns_are_chosen(signed_in):
    preview = upload(signed_in)
    RosterImport.objects.all().delete()
    assert signed_in.post(preview + "/columns", {"name": "0"}).status_code == 404
