"""What the buttons of a page send is padded to one length, and read as what they stand for."""

from __future__ import annotations

import pytest

from dialogues.models import Endorsement
from reports.models import ParticipantRequest
from tests.reports.review.guests import forms, read

pytestmark = pytest.mark.django_db


def press_each(client, name, **typed):
    """Press every button of the form that goes there, as its page has it."""
    form = next(each for each in forms(read(client)) if each.action == f"/review/{name}")
    for button, value in form.buttons:
        answer = client.post(form.action, {**form.fields, **typed, button: value})
        assert (answer.status_code, value[-1]) == (302, "_")
        yield


def test_each_choice_on_a_conclusion(guest):
    found = []
    for _ in press_each(guest, "endorse", reservation="Only in summer."):
        found += [row.choice for row in Endorsement.objects.said()]
    assert found == ["agree", "disagree", "abstain", "reserve"]


def test_each_request(circle, guest):
    assert len(list(press_each(guest, "request", text="My name is another."))) == 3
    person = circle.paper.cast.guest.pk
    rows = ParticipantRequest.objects.filter(round=circle.round).requests(person)
    assert sorted(row.kind for row in rows) == ["copy", "correct", "withdraw"]


def test_each_language(guest):
    found = [read(guest).split('<html lang="')[1][:2] for _ in press_each(guest, "language")]
    assert found == ["en", "zh", "ja", "ko", "ru"]
