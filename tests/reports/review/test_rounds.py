"""The list of reviews, and the form that prepares one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from dialogues.actions.jobs import do_job
from dialogues.models import Job
from dialogues.tasks import known_work
from reports.models import Invitation, Mail, ReviewRound

from .circle import shown

pytestmark = pytest.mark.django_db
LIST, NEW = "/d/coast-2026/review", "/d/coast-2026/review/new"


def wanted(circle, **changed):
    """A form that is well filled in, but for what is changed."""
    cast = circle.paper.cast
    deadline = timezone.now() + timedelta(days=20)
    return {
        "audience": "sponsors",
        "deadline": f"{deadline:%Y-%m-%dT%H:%M}",
        "time_zone": "Asia/Seoul",
        "silence": "no-consent",
        "people": [str(cast.guest.pk), str(cast.other_guest.pk)],
        "scope": "own",
        "endorses": "on",
        "remind_days": "7, 2",
        "contact": "The convenor",
        "uses_code": "on",
        **changed,
    }


def test_lists_each_with_how_many_answered(organiser):
    page = shown(organiser.get(LIST))
    assert "Review 1</a>" in page
    assert "0 of 2 answered" in page


def test_without_a_review_it_says_what_one_is(organiser, circle):
    circle.round.delete()
    assert "No review yet" in shown(organiser.get(LIST))
    circle.paper.report.delete()
    assert "Draft one first" in shown(organiser.get(LIST))
    assert "There is no report yet." in shown(organiser.get(NEW))


@pytest.mark.django_db(transaction=True)
def test_prepares_one_and_asks_nobody(organiser, circle):
    sent = organiser.post(NEW, wanted(circle))
    assert sent.status_code == 302
    made = ReviewRound.objects.get(number=2)
    assert (made.state, made.remind_days, made.time_zone) == ("draft", [7, 2], "Asia/Seoul")
    call_command("work", "--once")
    assert made.invitations.count() == 2
    assert {each.state for each in made.mails.all()} == {"draft"}
    assert "2 invitations are written. None has left." in shown(organiser.get(sent["Location"]))


@pytest.mark.django_db(transaction=True)
def test_written_twice_is_written_once(organiser, circle):
    organiser.post(NEW, wanted(circle))
    call_command("work", "--once")
    Job.objects.update(state="queued")
    do_job(Job.objects.get().pk, work=known_work(), clock=timezone.now)
    assert Invitation.objects.filter(round__number=2).count() == 2
    assert Mail.objects.filter(round__number=2).count() == 2


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"deadline": "2020-01-01T10:00"}, "The deadline has passed already"),
        ({"deadline": "soon"}, "is-invalid"),
        ({"people": []}, "Choose at least one person."),
        ({"remind_days": "7, x"}, "Up to 5 numbers of days from 1 to 60"),
        ({"silence": "consent"}, "Under the Chatham House Rule silence is no consent"),
        ({"audience": "public"}, "Another review for the same readers is going on"),
        ({"audience": "internal"}, "Select a valid choice"),
        ({"time_zone": "Mars/Olympus"}, "Select a valid choice"),
        ({"uses_code": ""}, "Say why no code is asked for"),
        ({"contact": ""}, "This field is required."),
        ({"contact": "www.coast.example, or +43 1"}, "Write no web address here"),
        ({"contact": "The Coast, +43 1"}, "A mail names no dialogue: take out \u201cCoast\u201d."),
        ({"contact": "Ask Nari Vellumkin"}, "A mail names nobody but its reader: take out"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_kept(organiser, circle, changed, told):
    sent = organiser.post(NEW, wanted(circle, **changed))
    assert sent.status_code == 422
    assert told in shown(sent)
    assert ReviewRound.objects.count() == 1


def test_only_a_convenor_lets_people_in_without_a_code(organiser, circle):
    said = {"uses_code": "", "code_ground": "They share one address."}
    organiser.force_login(circle.paper.cast.rapporteur)
    sent = organiser.post(NEW, wanted(circle, **said))
    assert (sent.status_code, ReviewRound.objects.count()) == (422, 1)
    organiser.force_login(circle.paper.cast.convenor)
    assert organiser.post(NEW, wanted(circle, **said)).status_code == 302
    assert ReviewRound.objects.get(number=2).code_ground == "They share one address."


def test_silence_is_consent_where_the_convenor_announced_it(organiser, circle):
    sent = organiser.post(NEW, wanted(circle, silence="consent", announced="on"))
    assert sent.status_code == 302


def test_the_strip_tells_how_far_the_last_review_is(organiser):
    page = shown(organiser.get(LIST))
    assert "0 of 2 answered</span>" in page
    assert "Wait for the answers of 2 people, and answer what is asked for." in page


def test_a_deadline_is_told_in_a_zone_that_is_an_offset(organiser, circle):
    ReviewRound.objects.update(time_zone="+05:30")
    there = circle.round.deadline + timedelta(hours=5, minutes=30)
    told = f"{there.day} {there:%B %Y, %H:%M} (+05:30)"
    for address in ("", f"/{circle.round.pk}"):
        assert told in shown(organiser.get(f"/d/coast-2026/review{address}"))
