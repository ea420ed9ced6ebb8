"""Notes from elsewhere: previewed, then filed all at once or not at all."""

import io

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from dialogues.domain.rules import Rule
from dialogues.models import Attendance, OwnNote, Remark, Session
from tests.cast import make_cast

pytestmark = pytest.mark.django_db
ADDRESS = "/d/coast-2026/sessions/S1/notes/upload"
BATCH = "5b3a0d7e-7a60-4a39-9c39-0e6a1f0b6a11"
NOTES = """\
Topic: Cables

KR1: The cable was cut. +RU1

... And not by accident.

# Ask her later.

Rule: off-the-record

Quillmarsh: “Nobody knows.”
"""


@pytest.fixture
def cast():
    return make_cast()


@pytest.fixture
def signed_in(cast, client):
    client.force_login(cast.rapporteur)
    return client


def preview(client, text=NOTES, **fields):
    return client.post(ADDRESS, {"text": text, "batch": BATCH, **fields})


def test_has_the_address_that_the_capture_page_links_to():
    assert reverse("dialogues:upload_notes", args=["coast-2026", "S1"]) == ADDRESS


def test_previews_and_files_nothing(signed_in):
    answer = preview(signed_in)
    shown = answer.content.decode()
    assert answer.status_code == 200
    assert [line.line for line in answer.context["notes"].lines] == [1, 3, 5, 7, 9, 11]
    assert "File these notes" in shown
    assert "RU1, word for word, Off the record" in shown
    assert Remark.objects.count() == 0


def test_files_what_was_confirmed(signed_in, cast):
    answer = preview(signed_in, confirm="yes")
    assert (answer.status_code, answer.url) == (302, "/d/coast-2026/sessions/S1/notes")
    first, second, third = Remark.objects.all()
    assert [first.text, second.text, third.text] == [
        "The cable was cut.",
        "And not by accident.",
        "Nobody knows.",
    ]
    assert (first.topic, second.speaker, third.verbatim) == ("Cables", cast.guest.pk, True)
    assert [first.rule, third.rule] == ["", Rule.OFF_THE_RECORD]
    assert OwnNote.objects.get().after == second
    assert Session.objects.get().rule_in_force is Rule.OFF_THE_RECORD


def test_files_once_however_often_it_is_pressed(signed_in):
    preview(signed_in, confirm="yes")
    preview(signed_in, confirm="yes")
    assert (Remark.objects.count(), OwnNote.objects.count()) == (3, 1)


def test_names_every_bad_line_and_files_nothing(signed_in):
    text = NOTES + "\n\nNobody: said this.\n\nKR1:\n"
    answer = preview(signed_in, text, confirm="yes")
    assert [error.line for error in answer.context["notes"].errors] == [14, 16]
    assert "Nothing was filed." in answer.content.decode()
    assert "Nobody: said this." in answer.content.decode()
    assert Remark.objects.count() == 0


def test_reads_a_word_file(signed_in):
    document = docx.Document()
    for paragraph in ("KR1: From Word.", "# A memo."):
        document.add_paragraph(paragraph)
    content = io.BytesIO()
    document.save(content)
    upload = SimpleUploadedFile("notes.docx", content.getvalue())
    answer = signed_in.post(ADDRESS, {"file": upload, "batch": BATCH})
    assert [line.text for line in answer.context["notes"].lines] == ["From Word.", "A memo."]
    assert "KR1: From Word." in answer.context["form"].initial["text"]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("notes.docx", b"PK\x03\x04 no archive", "notes.docx: "),
        ("notes.exe", b"MZ", "notes are read from .txt, .md and .docx files"),
        ("notes.txt", b"PK\x03\x04zip", "zip archive"),
        ("notes.txt", b"x" * (10 * 1024 * 1024 + 1), "notes.txt is too large: the limit is 10 MB."),
    ],
)
def test_refuses_a_bad_file_with_a_sentence(signed_in, name, content, sentence):
    upload = SimpleUploadedFile(name, content)
    answer = signed_in.post(ADDRESS, {"file": upload, "batch": BATCH})
    assert answer.status_code == 422
    assert sentence in " ".join(answer.context["form"].non_field_errors())
    assert Remark.objects.count() == 0


def test_asks_for_something(signed_in):
    answer = signed_in.post(ADDRESS, {"batch": BATCH})
    assert answer.status_code == 422
    assert answer.context["form"].non_field_errors() == [
        "Paste the notes, or choose a file that holds them."
    ]


def test_says_when_somebody_left_the_roster_meanwhile(signed_in, cast):
    Attendance.objects.filter(participant=cast.other_guest).update(capacity="observer")
    answer = preview(signed_in, confirm="yes")
    assert [error.line for error in answer.context["notes"].errors] == [3, 11]


@pytest.mark.parametrize(("who", "status"), [("stranger", 404), ("observer", 403)])
def test_is_for_those_who_take_notes(cast, client, who, status):
    client.force_login(getattr(cast, who))
    assert client.get(ADDRESS).status_code == status
    assert preview(client, confirm="yes").status_code == status
    assert Remark.objects.count() == 0


def test_takes_get_and_post_alone(signed_in):
    assert signed_in.put(ADDRESS).status_code == 405
    assert signed_in.get("/d/coast-2026/sessions/S9/notes/upload").status_code == 404
