"""Writing the invitations of a round is killed half-way: it goes on, and nobody gets a second one.

Once in the suite; `make faults` kills a real worker with `kill -9`, at ten places.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys

import pytest

from dialogues.domain.dialoguefile import write_dialogue
from dialogues.models import Participant
from reports.actions.write_invitations import AT_ONCE, write_invitations
from reports.models import Invitation, Mail
from tests.cast import make_participant
from tests.plumbing.instance import ROOT, Instance

from .circle import make_circle

PEOPLE = 200
PREPARE = """
from datetime import timedelta
from django.utils import timezone
from dialogues.actions.jobs import start_job
from dialogues.models import Dialogue, JobKind, Membership, Participant, User
from dialogues.tasks import enqueue
from reports.actions.prepare_round import Terms, prepare_round
from reports.domain.audiences import Audience
from reports.models import ReviewRound
dialogue, by, now = Dialogue.objects.get(), User.objects.get(), timezone.now()
Membership.objects.get_or_create(dialogue=dialogue, user=by, role="convenor")
ReviewRound.objects.all().delete()
terms = Terms(audience=Audience.PUBLIC, deadline=now + timedelta(days=7), time_zone="UTC")
made = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
people = [each.hex for each in Participant.objects.values_list("pk", flat=True)]
wanted = {"round": made.pk.hex, "people": people}
start_job(dialogue=dialogue, kind=JobKind.REVIEW, by=by, wanted=wanted, now=now, enqueue=enqueue)
"""
KILL = """
import os, time
from reports.models import Invitation
while Invitation.objects.count() < MOMENT:
    time.sleep(0.002)
os.kill(WORKER, 9)
"""
GO_ON = """
from datetime import timedelta
from dialogues.models import Job
for job in Job.objects.filter(state="running"):  # an hour passes
    job.alive_at -= timedelta(hours=1)
    job.save(update_fields=["alive_at"])
"""
COUNT = """
import json
from dialogues.models import Job
from reports.models import Invitation, Mail
asked = [each.person.hex for each in Invitation.objects.all()]
to = [each.about["invitation"] for each in Mail.objects.all()]
states = sorted(set(Job.objects.values_list("state", flat=True)))
print(json.dumps([len(asked), len(set(asked)), len(to), len(set(to)), states]))
"""


@pytest.mark.django_db
def test_what_was_killed_goes_on_without_a_second_mail():
    circle = make_circle()
    cast = circle.paper.cast
    for number in range(AT_ONCE + 5):
        make_participant(cast.dialogue, cast.guest.delegation, f"KR{number + 50}", "Xo Yy")
    people = list(Participant.objects.values_list("pk", flat=True))

    class Killed(BaseException):
        """What ends a process."""

    def told(done, total):
        raise Killed

    with pytest.raises(Killed):
        write_invitations(round_=circle.round, people=people, progress=told)
    assert Invitation.objects.count() == 2 + 13  # two batches of about one size
    assert write_invitations(round_=circle.round, people=people) == 12
    assert write_invitations(round_=circle.round, people=people) == 0
    assert {each.person for each in Invitation.objects.all()} == set(people)
    assert Invitation.objects.count() == len(people)
    assert len({each.about["invitation"] for each in Mail.objects.all()}) == Mail.objects.count()


def run(instance: Instance, *arguments: str) -> str:
    done = instance.manage(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.faults
def test_a_worker_that_is_killed_ten_times_asks_everybody_once(instance, tmp_path):
    from bench._reviews import reviewed_record

    file = tmp_path / "reviewed.yaml"
    file.write_text(write_dialogue(reviewed_record(PEOPLE), identities=True), encoding="utf-8")
    run(instance, "create_organiser", "convenor@example.org")
    run(instance, "load_dialogue", str(file))
    chance = random.Random(20260608)  # noqa: S311 - places, not keys
    for _ in range(10):
        run(instance, "shell", "-c", PREPARE)
        worker = subprocess.Popen(
            [sys.executable, "manage.py", "work"], cwd=ROOT, env=instance.environment
        )
        moment = chance.randrange(1, PEOPLE)
        run(instance, "shell", "-c", f"MOMENT, WORKER = {moment}, {worker.pid}\n{KILL}")
        assert worker.wait() == -signal.SIGKILL
        run(instance, "shell", "-c", GO_ON)
        run(instance, "work", "--once")
        told = json.loads(run(instance, "shell", "-c", COUNT).splitlines()[-1])
        assert told == [PEOPLE, PEOPLE, PEOPLE, PEOPLE, ["done"]], f"killed at {moment}"
