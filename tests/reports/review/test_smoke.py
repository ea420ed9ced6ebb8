"""From the invitation to a decision, in one go."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone

from reports.models import Clearance, Mail

from .circle import make_circle

pytestmark = pytest.mark.django_db


def hidden(page: str, name: str) -> str:
    """The first hidden field of that name."""
    found = re.search(rf'name="{name}" value="(\w+)"', page)
    assert found
    return found[1]


def test_a_guest_is_asked_and_decides():
    now = timezone.now()
    circle = make_circle(now=now)
    assert [mail.state for mail in Mail.objects.all()] == ["queued", "queued"]
    client = circle.let_in(circle.paper.cast.guest, now=now)
    page = client.get("/review/").content.decode()
    said = {name: hidden(page, name) for name in ("key", "fingerprint")}
    assert client.post("/review/respond", {**said, "decision": "approve"}).status_code == 302
    assert len(Clearance.objects.decisions()) == 1
    assert client.get("/review/done").status_code == 200
