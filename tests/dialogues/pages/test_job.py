"""The page of a long piece of work."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from dialogues.models import Job, JobKind, JobState
from tests.cast import NOW, Cast, make_cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def rapporteur(client, cast):
    client.force_login(cast.rapporteur)
    return client


def make_job(cast: Cast, **fields: object) -> Job:
    values: dict[str, object] = {
        "kind": JobKind.DRAFT, "by": cast.rapporteur, "made_at": NOW,
        "alive_at": timezone.now(), "wanted": {}, "result": {},
    }  # fmt: skip
    return Job.objects.create(dialogue=cast.dialogue, **(values | fields))


def page(response) -> str:
    assert response.status_code == 200
    return str(response.content, "utf-8")


def at(job: Job) -> str:
    return f"/d/coast-2026/jobs/{job.pk}"


def test_says_how_far_it_is(rapporteur, cast):
    job = make_job(cast, state=JobState.RUNNING, done=1, total=3)
    shown = page(rapporteur.get(at(job)))
    assert "Running: 1 of 3" in shown
    assert 'max="3" value="1"' in shown
    assert f'hx-get="{at(job)}"' in shown
    fragment = page(rapporteur.get(at(job), headers={"HX-Request": "true"}))
    assert ("<html" in shown, "<html" in fragment) == (True, False)


def test_says_when_nobody_works(rapporteur, cast):
    job = make_job(cast)
    assert "manage.py work" not in page(rapporteur.get(at(job)))
    Job.objects.update(alive_at=timezone.now() - timedelta(seconds=20))
    assert "manage.py work" in page(rapporteur.get(at(job)))


def test_shows_what_came_of_a_draft(rapporteur, cast):
    notices = [{"text": "Session S2 has no remarks.", "remarks": []}]
    job = make_job(cast, state=JobState.DONE, result={"left_out": 2, "notices": notices})
    shown = page(rapporteur.get(at(job)))
    assert "2 off-the-record remarks were left out." in shown
    assert "<li>Session S2 has no remarks.</li>" in shown
    assert "Open the report" in shown
    assert "hx-get" not in shown


def test_shows_what_came_of_an_export(rapporteur, cast):
    result = {"name": "coast.pdf", "warnings": ["A font is missing."]}
    job = make_job(cast, kind=JobKind.EXPORT, state=JobState.DONE, result=result)
    shown = page(rapporteur.get(at(job)))
    assert "coast.pdf is ready." in shown
    assert "A font is missing." in shown


def test_shows_what_came_of_an_import(rapporteur, cast):
    result = {"told": "3 people were added."}
    job = make_job(cast, kind=JobKind.ROSTER_IMPORT, state=JobState.DONE, result=result)
    assert "3 people were added." in page(rapporteur.get(at(job)))


def test_shows_why_it_failed(rapporteur, cast):
    job = make_job(cast, state=JobState.FAILED, problem="There is no report.")
    assert "There is no report." in page(rapporteur.get(at(job)))


def test_a_job_is_for_whoever_began_it(client, cast):
    job = make_job(cast)
    for user, status in (("convenor", 404), ("observer", 403), ("stranger", 404)):
        client.force_login(getattr(cast, user))
        assert client.get(at(job)).status_code == status
    client.force_login(cast.rapporteur)
    assert client.post(at(job)).status_code == 405
    assert client.get(f"/d/coast-2026/jobs/{uuid4()}").status_code == 404
