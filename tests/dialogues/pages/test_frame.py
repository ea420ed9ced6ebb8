"""The frame of a dialogue's page: the strip, the navigation, and who is led where."""

from __future__ import annotations

import pytest

from tests.cast import Cast, make_cast

pytestmark = pytest.mark.django_db
ORGANISERS = ["Overview", "Delegations", "Takeaways", "Members"]


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def frame(client, user, address: str = "/d/coast-2026/"):
    client.force_login(user)
    return client.get(address).context


@pytest.mark.parametrize(
    ("who", "places", "steps"),
    [
        (
            "convenor",
            [*ORGANISERS, "Settings"],
            ["Roster", "Sessions", "Notes", "Draft", "Review", "Release"],
        ),
        ("rapporteur", ORGANISERS, ["Roster", "Sessions", "Notes", "Draft", "Review", "Release"]),
        ("observer", ["Overview", "Delegations", "Members"], ["Draft", "Release"]),
    ],
)
def test_leads_everybody_where_they_may_go(client, cast, who, places, steps):
    context = frame(client, getattr(cast, who))
    assert [place.title for place in context["places"] if place.address] == places
    assert [step.title for step in context["strip"] if step.address] == steps
    for link in (*context["places"], *context["strip"]):
        if link.address:
            assert client.get(link.address).status_code == 200


def test_shows_the_steps_in_their_order_with_the_next_one(client, cast):
    context = frame(client, cast.convenor)
    assert [(step.title, step.state) for step in context["strip"]] == [
        ("Roster", "done"),
        ("Sessions", "done"),
        ("Notes", "next"),
        ("Draft", "later"),
        ("Review", "later"),
        ("Release", "later"),
    ]
    assert context["next_address"] == "/d/coast-2026/sessions/S1/notes"


def test_leads_to_no_notes_without_a_session(client, cast):
    context = frame(client, cast.stranger, "/d/elsewhere/")
    assert [step.title for step in context["strip"] if step.address] == [
        "Roster",
        "Sessions",
        "Draft",
        "Review",
        "Release",
    ]
    assert context["next_address"] == "/d/elsewhere/delegations"


def test_leads_to_the_roster_once_there_are_delegations(client, cast):
    cast.elsewhere.delegations.create(code="JP", name="Japan", adjective="Japanese")
    context = frame(client, cast.stranger, "/d/elsewhere/")
    assert context["next_address"] == "/d/elsewhere/roster"


def test_leads_from_a_written_draft_to_its_review(client, cast):
    cast.session.remarks.create(
        dialogue=cast.dialogue, code="r1", position=1, speaker=cast.guest.pk, text="Said."
    )
    report = cast.dialogue.reports.create()
    section = report.sections.create(dialogue=cast.dialogue)
    section.blocks.create(dialogue=cast.dialogue, text="{r1} said.")
    context = frame(client, cast.convenor)
    assert context["progress"].next == "review"
    assert context["next_address"] == "/d/coast-2026/review"


@pytest.mark.parametrize(
    ("address", "current"),
    [
        ("/d/coast-2026/", ["Overview"]),
        ("/d/coast-2026/members", ["Members"]),
        ("/d/coast-2026/delegation/KR", ["Delegations"]),
        ("/d/coast-2026/regions/new", ["Delegations"]),
        ("/d/coast-2026/roster", ["Roster"]),
        ("/d/coast-2026/sessions", ["Sessions"]),
        ("/d/coast-2026/sessions/S1", ["Sessions"]),
        ("/d/coast-2026/sessions/S1/notes", ["Notes"]),
        ("/d/coast-2026/report", ["Draft"]),
        ("/d/coast-2026/review", ["Review"]),
        ("/d/coast-2026/review/new", ["Review"]),
    ],
)
def test_marks_the_page_that_is_open(client, cast, address, current):
    context = frame(client, cast.convenor, address)
    links = (*context["places"], *context["strip"])
    assert [link.title for link in links if link.current] == current
