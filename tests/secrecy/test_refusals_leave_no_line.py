"""What a participant's page refuses leaves no line in the log: only people with a passage have its
forms, so beside the mail log a line, to the millisecond, would name who spoke. Where it fails, the
place in the code is kept with the day.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from config.logs import GUESTS
from reports.desk import forget_desks
from tests.doors.participant import PARTICIPANT
from tests.reports.review.circle import Circle
from tests.reports.review.guests import choices, make_circle_of_five, read, send

pytestmark = pytest.mark.django_db
LOG, FAULTS = (settings.LOGS / f"{name}.log" for name in ("rapporteur", "faults"))


@pytest.fixture(autouse=True)
def _empty_logs() -> Iterator[None]:
    # The handlers notice that their files are gone and begin others.
    for path in (LOG, FAULTS):
        path.unlink(missing_ok=True)
    yield
    for path in (LOG, FAULTS):
        path.unlink(missing_ok=True)
    forget_desks()


@pytest.fixture
def circle() -> Circle:
    return make_circle_of_five(timezone.now())


@pytest.fixture
def guest(circle: Circle) -> Client:
    return circle.let_in(circle.paper.cast.guest, now=timezone.now())


def logged() -> str:
    return LOG.read_text() if LOG.exists() else ""


def press_all_that_is_refused(circle: Circle, guest: Client) -> set[int]:
    """Refused presses of every kind; what they were answered."""
    form = choices(read(guest))[0]
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = guest.cookies
    statuses = {
        send(guest, form, "no such thing").status_code,
        guest.post("/review/respond", {}).status_code,
        guest.get("/review/code").status_code,
        guest.get("/review/nowhere").status_code,
        guest.get("/r/short").status_code,
        guest.put("/review/").status_code,
        strict.post("/review/respond", form.fields).status_code,
    }
    circle.paper.type(circle.paper.blocks[0], "{r1} said that cables break in summer.")
    forget_desks()
    answer = send(guest, form, "change", words="My own words.")
    return statuses | {answer.status_code}


def test_a_refused_press_leaves_no_line(circle, guest, capfd):
    assert press_all_that_is_refused(circle, guest) == {403, 404, 405, 409, 422}
    told = capfd.readouterr()
    assert (logged(), told.out, told.err) == ("", "", "")


def test_control_without_the_filter_each_is_told(circle, guest):
    handler = logging.FileHandler(LOG)
    logging.getLogger("django").addHandler(handler)
    try:
        press_all_that_is_refused(circle, guest)
    finally:
        logging.getLogger("django").removeHandler(handler)
        handler.close()
    assert {line.split(":")[0] for line in logged().splitlines()} >= {
        "Unprocessable Entity",
        "Conflict",
        "Not Found",
    }
    assert "/review/respond" in logged()


def break_views(monkeypatch, error):
    def fail(request, *args, **kwargs):
        raise error("Nothing to see.")

    for include in get_resolver().url_patterns:
        for each in getattr(include, "url_patterns", ()):
            if GUESTS.match(f"/{each.pattern}"):
                monkeypatch.setattr(each, "callback", fail)


def test_a_refusal_without_its_address_leaves_no_line(monkeypatch, guest):
    break_views(monkeypatch, SuspiciousOperation)
    assert guest.post("/review/respond").status_code == 400
    assert logged() == ""


PRESSES = {
    "/r/short-token": "get",
    "/review/": "get",
    "/review/respond": "post",
    "/review/approve": "post",
}


@pytest.mark.parametrize("debug", [False, True])
def test_a_fault_leaves_its_place_and_day_and_neither_page_nor_hour(
    monkeypatch, settings, guest, capfd, debug
):
    settings.DEBUG = debug
    break_views(monkeypatch, RuntimeError)
    guest.raise_request_exception = False
    for address, method in PRESSES.items():
        assert getattr(guest, method)(address).status_code == 500
    told = capfd.readouterr()
    assert (logged(), told.out, told.err) == ("", "", "")
    first, *places, kind = FAULTS.read_text().splitlines()
    assert first == f"{timezone.now():%Y-%m-%d} ERROR a participant's page failed"
    assert places[-1].startswith(f"  {__file__}:")
    assert (kind, places[-1].rpartition(" ")[2]) == ("RuntimeError", "fail")
    assert [each for each in PRESSES if each in FAULTS.read_text()] == []
    assert "Nothing to see." not in FAULTS.read_text()


def test_so_does_what_gunicorn_tells_where_the_page_of_faults_fails(capfd):
    """It would tell address and words, to the second."""
    try:
        raise RuntimeError("Nothing to see.")
    except RuntimeError:
        logging.getLogger("gunicorn.error").exception(
            "Error handling request %s", "/review/respond"
        )
    told = capfd.readouterr()
    assert (logged(), told.out, told.err) == ("", "", "")
    assert FAULTS.read_text().splitlines()[-1] == "RuntimeError"


def test_a_fault_of_an_organisers_page_is_told_with_it(monkeypatch, client, circle):
    client.force_login(circle.paper.cast.convenor)
    client.raise_request_exception = False

    def fail(*arguments, **options):
        raise RuntimeError("Nothing to see.")

    monkeypatch.setattr("reports.views.organiser.rounds.count_answers", fail)
    assert client.get("/d/coast-2026/review").status_code == 500
    assert "Internal Server Error: /d/coast-2026/review\n" in logged()
    assert not FAULTS.exists()


def test_what_is_refused_to_others_is_told(client):
    client.get("/d/coast-2026/review/nowhere")
    assert "Not Found: /d/coast-2026/review/nowhere" in logged()


@pytest.mark.parametrize("name", PARTICIPANT)
def test_every_page_of_theirs_is_known_by_its_address(name):
    assert GUESTS.match(reverse(name, kwargs=PARTICIPANT[name].parameters))
