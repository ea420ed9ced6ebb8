"""How far participants agree: counts that tell of nobody, as a chart, a table and two files."""

from __future__ import annotations

import csv
import io
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Attendance, Delegation, Takeaway
from reports.actions.endorse import endorse
from reports.actions.write_invitations import write_invitations
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.models import Invitation
from tests.cast import make_participant

from .circle import shown

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/review/convergence"


def choose(circle, invitation, choice, reservation=""):
    desk = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC)
    endorse(
        invitation=invitation,
        code="t1",
        seen=fingerprint(next(printed for _, printed in desk.points)),
        choice=choice,
        reservation=reservation,
        now=timezone.now(),
    )


@pytest.fixture
def crowd(circle):
    """Seven more of the two delegations, and one of a third; two of three agree."""
    cast = circle.paper.cast
    japan = Delegation.objects.create(
        dialogue=cast.dialogue, code="JP", name="Japan", noun="Japan", adjective="Japanese",
        position=2,
    )  # fmt: skip
    sides = [cast.guest.delegation] * 4 + [cast.other_guest.delegation] * 3 + [japan]
    for number, side in enumerate(sides):
        person = make_participant(cast.dialogue, side, f"{side.code}{number + 20}", "Xo Yy")
        Attendance.objects.create(session=cast.session, participant=person)
        write_invitations(round_=circle.round, people=[person.pk])
    forget_desks()  # they came on the roster behind the back of every action
    by_code = sorted(
        circle.round.invitations.all(),
        key=lambda each: cast.dialogue.participants.get(pk=each.person).code,
    )
    for number, invitation in enumerate(by_code):
        disagrees = number % 3 == 2
        reservation = f"Not so soon ({number})." if number == 1 else ""
        choice = Choice.RESERVE if reservation else Choice.AGREE
        choose(circle, invitation, Choice.DISAGREE if disagrees else choice, reservation)
    close(circle)
    return circle


def close(circle):
    """The review has ended: what people think is counted from now on."""
    circle.round.state = "closed"
    circle.round.save(update_fields=["state"])


def table(organiser):
    content = organiser.get(f"{PAGE}.csv").content.decode("utf-8-sig")
    return {row["Who"]: row for row in csv.DictReader(io.StringIO(content, newline=""))}


def test_counts_by_delegation_with_small_ones_put_together(organiser, crowd):
    found = table(organiser)
    assert set(found) == {"Everybody who answered", "The ROK", "Japan and Russia"}
    assert found["Everybody who answered"]["Answered"] == "10"
    total = sum(int(found[who]["Answered"]) for who in ("The ROK", "Japan and Russia"))
    assert total == 10


def test_the_page_has_the_chart_and_the_same_data_as_a_table(organiser, crowd):
    page = shown(organiser.get(PAGE))
    assert 'role="img"' in page
    for row in table(organiser).values():
        cells = [row[each] for each in list(row)[-4:]]
        bare = re.sub(r"<td [^>]*>", "<td>", page.replace("> <", "><"))
        assert "".join(f"<td>{each}</td>" for each in cells) in bare


def test_reservations_stand_there_by_nobody(organiser, crowd):
    page = shown(organiser.get(PAGE))
    assert "<li>Not so soon (1).</li>" in page
    for name in ("Vellumkin", "Quillmarsh", "Xo Yy", "JP27", "KR20"):
        assert name not in page


def test_two_people_tell_nothing(organiser, circle):
    cast = circle.paper.cast
    choose(circle, circle.invitation(cast.guest), Choice.AGREE)
    choose(circle, circle.invitation(cast.other_guest), Choice.DISAGREE)
    close(circle)
    found = table(organiser)
    assert list(found) == ["Everybody who answered"]
    assert found["Everybody who answered"]["Answered"] == ""
    assert "too few, or all of one mind" in shown(organiser.get(PAGE))


def test_what_was_said_of_other_words_counts_no_more(organiser, crowd):
    row = Takeaway.objects.get()
    row.text = "{r4} was wrong."
    row.save(update_fields=["text"])
    assert "Nobody has said anything yet" in shown(organiser.get(PAGE))


def test_nobody_has_answered_and_no_report(organiser, circle):
    assert "Not counted yet" in shown(organiser.get(PAGE))
    close(circle)
    assert "Nobody has said anything yet" in shown(organiser.get(PAGE))
    circle.paper.report.delete()
    forget_desks()
    assert "has no report yet" in shown(organiser.get(PAGE))
    assert organiser.get(f"{PAGE}.csv").status_code == 403


def test_the_files_are_files(organiser, crowd):
    for extension, kind in (("svg", "image/svg+xml"), ("csv", "text/csv; charset=utf-8")):
        sent = organiser.get(f"{PAGE}.{extension}")
        assert sent["Content-Type"] == kind
        assert sent["Content-Disposition"] == (
            f'attachment; filename="coast-2026-convergence.{extension}"'
        )


def test_queries_do_not_grow_with_the_answers(organiser, circle):
    def count():
        circle.round.state = "closed"
        circle.round.save(update_fields=["state"])
        organiser.get(PAGE)
        with CaptureQueriesContext(connection) as found:
            organiser.get(PAGE)
        circle.round.state = "open"
        circle.round.save(update_fields=["state"])
        return len(found)

    cast = circle.paper.cast
    choose(circle, circle.invitation(cast.guest), Choice.RESERVE, "One.")
    few = count()
    people = [
        make_participant(cast.dialogue, cast.guest.delegation, f"KR{number}", "Xo Yy").pk
        for number in range(60, 90)
    ]
    write_invitations(round_=circle.round, people=people)
    for each in Invitation.objects.filter(round=circle.round):
        choose(circle, each, Choice.RESERVE, "So.")
    assert count() == few
