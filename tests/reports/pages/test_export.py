"""The export page, the job it begins and the file that comes of it."""

from __future__ import annotations

import io
import zipfile
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client

from dialogues.models import Job, JobKind, JobState
from tests.cast import NOW
from tests.reports.paper import Paper

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/report/export"
FIELDS = {"formats": ["md", "docx"], "audience": "internal"}


def page(response) -> str:
    return str(response.content, "utf-8")


def test_says_that_it_exports_drafts(writer):
    shown = page(writer.get(PAGE))
    assert "Every page of a draft says that it is one." in shown
    assert "Export a draft" in shown


def test_without_a_report_it_says_what_to_do(writer, paper):
    paper.report.delete()
    assert "There is no report yet." in page(writer.get(PAGE))


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"formats": [], "audience": "internal"}, "Choose at least one format."),
        ({"formats": ["exe"], "audience": "internal"}, "Select a valid choice."),
        ({"formats": ["md"], "audience": "all"}, "Select a valid choice."),
    ],
)
def test_what_cannot_be_exported_is_told(writer, fields, sentence):
    answer = writer.post(PAGE, fields)
    assert (answer.status_code, sentence in page(answer)) == (422, True)
    assert Job.objects.count() == 0


def test_twice_pressed_begins_one_job(writer):
    addresses = {writer.post(PAGE, FIELDS)["Location"] for _ in range(2)}
    assert addresses == {f"/d/coast-2026/jobs/{Job.objects.get().pk}"}


@pytest.mark.django_db(transaction=True)
def test_the_file_comes_of_the_job(writer):
    follow = writer.post(PAGE, FIELDS)["Location"]
    assert "Waiting" in page(writer.get(follow))
    call_command("work", "--once")
    job = Job.objects.get()
    shown = page(writer.get(follow))
    assert "coast-2026-internal-draft.zip is ready." in shown
    assert f'href="{PAGE}/{job.pk}" download' in shown
    answer = writer.get(f"{PAGE}/{job.pk}")
    assert answer["Content-Type"] == "application/zip"
    assert answer["Content-Disposition"] == 'attachment; filename="coast-2026-internal-draft.zip"'
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        text = archive.read("coast-2026-internal-draft.md").decode()
    assert "A Korean participant spoke of cables." in text


def finished(paper: Paper, **fields: object) -> Job:
    values: dict[str, object] = {
        "kind": JobKind.EXPORT, "state": JobState.DONE, "by": paper.cast.rapporteur,
        "made_at": NOW, "alive_at": NOW, "wanted": {}, "result": {"name": "x.md"},
        "output": bytearray(b"# Coast"),
    }  # fmt: skip
    return Job.objects.create(dialogue=paper.cast.dialogue, **(values | fields))


def test_hands_out_what_is_finished(writer, paper):
    answer = writer.get(f"{PAGE}/{finished(paper).pk}")
    assert (answer.content, answer["Content-Type"]) == (b"# Coast", "text/markdown; charset=utf-8")


@pytest.mark.parametrize(
    "fields",
    [
        {"state": JobState.RUNNING},
        {"state": JobState.FAILED},
        {"kind": JobKind.DRAFT},
    ],
)
def test_there_is_no_file_of_anything_else(writer, paper, fields):
    assert writer.get(f"{PAGE}/{finished(paper, **fields).pk}").status_code == 404


def test_a_file_is_for_whoever_asked_for_it(client, paper):
    job = finished(paper)
    for user, status in (("convenor", 404), ("observer", 403), ("stranger", 404)):
        client.force_login(getattr(paper.cast, user))
        assert client.get(f"{PAGE}/{job.pk}").status_code == status
    client.force_login(paper.cast.stranger)
    elsewhere = "/d/elsewhere/report/export"
    assert client.get(f"{elsewhere}/{job.pk}").status_code == 404
    assert client.get(f"{elsewhere}/{uuid4()}").status_code == 404


def test_is_for_writers_alone(client, paper):
    for user, status in (("observer", 403), ("stranger", 404)):
        client.force_login(getattr(paper.cast, user))
        assert client.get(PAGE).status_code == status
        assert client.post(PAGE, FIELDS).status_code == status
    client.force_login(paper.cast.convenor)
    assert client.put(PAGE).status_code == 405
    assert client.post(f"{PAGE}/{uuid4()}").status_code == 405
    assert Client().get(PAGE).status_code == 302
    assert Job.objects.count() == 0
