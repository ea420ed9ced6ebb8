"""The sample is loaded once, with an organiser who is its convenor."""

from __future__ import annotations

import pytest
from django.core.management import call_command

from dialogues.models import Dialogue, Membership, Role, User
from reports.convergence import read_convergence

pytestmark = pytest.mark.django_db


def test_loads_the_sample_with_its_organiser(capsys):
    call_command("load_sample")
    assert capsys.readouterr().out == "Loaded the sample dialogue harbour-2026.\n"
    membership = Membership.objects.get(dialogue__slug="harbour-2026")
    assert membership.user.email == "organiser@harbour.example"
    assert membership.role == Role.CONVENOR


def test_changes_nothing_when_done_twice(capsys):
    call_command("load_sample")
    call_command("load_sample")
    assert capsys.readouterr().out.splitlines()[1] == "The sample dialogue harbour-2026 is there."
    assert Dialogue.objects.count() == 1
    assert User.objects.count() == 1


def test_the_released_sample_has_conclusions_that_were_answered_and_counted(capsys):
    call_command("load_sample", stage="released")
    found = read_convergence(Dialogue.objects.get())
    counted = [each for each in found if each.panel.bars]
    assert [each.panel.bars[0].counts is not None for each in counted] == [True, True]
    said = [each.reservations for each in counted]
    assert [len(set(each)) for each in said] == [3, 1]
