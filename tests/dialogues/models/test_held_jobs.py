"""What jobs of before told in clear: how many reasons held a release."""

from importlib import import_module

import pytest
from django.apps import apps

from dialogues.models import Job, JobKind
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db


def test_a_number_that_was_kept_is_taken_out():
    cast = make_cast()
    told = {
        "coast-2026 is not released to public: 7 reasons hold it.":
            "coast-2026 is not released to public: something holds it. The gate says what.",
        "coast-2026 is not released to sponsors: 1 reason holds it.":
            "coast-2026 is not released to sponsors: something holds it. The gate says what.",
        "This is release 1 already, to the letter.": "This is release 1 already, to the letter.",
        "": "",
    }  # fmt: skip
    made = {
        Job.objects.create(
            dialogue=cast.dialogue, kind=JobKind.RELEASE, by=cast.convenor, made_at=NOW,
            alive_at=NOW, problem=each,
        ).pk: each
        for each in told
    }  # fmt: skip
    migration = import_module("dialogues.migrations.0010_held_by_no_number")
    migration.tell_no_number(apps, None)
    found = {job.pk: job.problem for job in Job.objects.all()}
    assert found == {pk: told[each] for pk, each in made.items()}
