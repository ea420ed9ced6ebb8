"""How far participants agree: counts that tell of nobody, as a chart, a table and two files."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Attendance, Delegation, Dialogue, Takeaway
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.record_silence import close_round
from reports.actions.write_invitations import write_invitations
from reports.convergence import STILL_ASKED
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.models import Invitation, ReviewRound
from tests.cast import make_participant

from .circle import enlarge, shown, weigh

pytestmark = pytest.mark.django_db
PAGE = "/d/coast-2026/review/convergence"


def put_up(circle):
    """The conclusion that is put before those who answer."""
    return read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).points[0]


def choose(circle, invitation, choice, reservation="", *, put=None):
    weigh(invitation, put or put_up(circle), choice, reservation, now=timezone.now())


@pytest.fixture
def crowd(circle):
    """Seven more of the two delegations, and one of a third; two of three agree."""
    cast = circle.paper.cast
    japan = Delegation.objects.create(
        dialogue=cast.dialogue, code="JP", name="Japan", noun="Japan", adjective="Japanese",
        position=2,
    )  # fmt: skip
    sides = [cast.guest.delegation] * 4 + [cast.other_guest.delegation] * 3 + [japan]
    people = [
        make_participant(cast.dialogue, side, f"{side.code}{number + 20}", "Xo Yy")
        for number, side in enumerate(sides)
    ]
    Attendance.objects.bulk_create(
        Attendance(session=cast.session, participant=person) for person in people
    )
    write_invitations(round_=circle.round, people=[person.pk for person in people])
    forget_desks()  # they came on the roster behind the back of every action
    codes = dict(cast.dialogue.participants.values_list("pk", "code"))
    by_code = sorted(circle.round.invitations.all(), key=lambda each: codes[each.person])
    put = put_up(circle)  # once: no answer changes it
    for number, invitation in enumerate(by_code):
        disagrees = number % 3 == 2
        reservation = f"Not so soon ({number})." if number == 1 else ""
        choice = Choice.RESERVE if reservation else Choice.AGREE
        made = Choice.DISAGREE if disagrees else choice
        choose(circle, invitation, made, reservation, put=put)
    close(circle)
    return circle


def close(circle):
    """The review has ended: what people think is counted from now on."""
    close_round(round_=circle.round, now=timezone.now())


def table(organiser):
    content = organiser.get(f"{PAGE}.csv").content.decode("utf-8-sig")
    return {row["Who"]: row for row in csv.DictReader(io.StringIO(content, newline=""))}


def test_small_delegations_are_not_told_apart_whatever_they_said(organiser, crowd):
    found = table(organiser)
    assert set(found) == {"Everybody who answered"}
    told = list(found["Everybody who answered"].values())
    assert told[-5:] == ["10", "7", "", "0", "3"]  # a reservation of one is in the seven


def recount(**counts):
    """What was counted, as if so many of each delegation had answered so."""
    row = ReviewRound.objects.get()
    (first,) = row.counted
    row.counted = [first | {"counts": counts}]
    row.save(update_fields=["counted"])


def test_counts_by_delegation_put_together_by_their_size(organiser, crowd):
    recount(KR=[4, 0, 0, 3], RU=[3, 0, 0, 3], JP=[0, 1, 0, 0])
    found = {who: list(row.values())[-5:] for who, row in table(organiser).items()}
    assert found == {
        "Everybody who answered": ["14", "8", "", "0", "6"],
        "The ROK": ["7", "4", "", "0", "3"],
        "Japan and Russia": ["7", "4", "", "0", "3"],
    }


@pytest.mark.parametrize("korean", range(8))
def test_which_are_put_together_tells_nothing_of_what_they_said(organiser, crowd, korean):
    recount(KR=[korean, 0, 0, 7 - korean], RU=[10 - korean, 0, 0, korean - 3], JP=[3, 0, 0, 3])
    assert set(table(organiser)) in (
        {"Everybody who answered"},
        {"Everybody who answered", "Japan", "Russia", "The ROK"},
    )


def test_a_lower_threshold_tells_no_more_of_what_was_counted(organiser, crowd):
    before = everything(organiser)
    Dialogue.objects.update(threshold=1)
    assert [each.replace(" 2 ", " 6 ") for each in everything(organiser)][1:] == before[1:]


def test_the_page_has_the_chart_and_the_same_data_as_a_table(organiser, crowd):
    recount(KR=[4, 0, 0, 3], RU=[3, 0, 0, 3], JP=[3, 1, 0, 3])
    page = shown(organiser.get(PAGE))
    assert 'role="img"' in page
    bare = re.sub(r"<td [^>]*>", "<td>", page.replace("> <", "><"))
    for row in table(organiser).values():
        cells = [each for each in list(row.values())[-4:] if each]
        more = "agree, with or without a reservation"
        both = f'{cells[0]}<span class="visually-hidden"> {more}</span>' if len(cells) < 4 else ""
        assert "".join(f"<td>{each}</td>" for each in (both or cells[0], *cells[1:])) in bare
    assert 'colspan="2" data-told="Agree, with or without a reservation"' in page


def test_reservations_stand_there_by_nobody(organiser, crowd):
    page = shown(organiser.get(PAGE))
    assert "<li>Not so soon (1).</li>" in page
    for name in ("Vellumkin", "Quillmarsh", "Xo Yy", "JP27", "KR20"):
        assert name not in page


def test_two_people_are_not_counted(organiser, circle):
    cast = circle.paper.cast
    choose(circle, circle.invitation(cast.guest), Choice.AGREE)
    choose(circle, circle.invitation(cast.other_guest), Choice.DISAGREE)
    close(circle)
    assert table(organiser) == {}
    assert "in which 6 have answered it" in shown(organiser.get(PAGE))
    assert ReviewRound.objects.get().counted == []


def test_all_of_one_mind_are_told_neither_by_figures_nor_by_reservations(organiser, circle):
    enlarge(circle, 6)
    for each in circle.round.invitations.all():
        choose(circle, each, Choice.RESERVE, "Not before lunch.")
    close(circle)
    found = table(organiser)
    assert list(found) == ["Everybody who answered"]
    assert found["Everybody who answered"]["Answered"] == ""
    page = shown(organiser.get(PAGE))
    assert "too few, or nearly all of one mind" in page
    assert "Not before lunch." not in page


def everything(organiser):
    """What organisers read of the convergence, without what differs at each visit."""
    token = re.compile(r"csrf[^>]*>")
    sent = [organiser.get(f"{PAGE}{each}").content.decode() for each in ("", ".svg", ".csv")]
    return [
        token.sub("", re.sub(r'<nav class="strip".*?</nav>', "", each, flags=re.S)) for each in sent
    ]


def ask_again(circle, audience=Audience.PUBLIC):
    """A second review, in which one person is asked."""
    cast, now = circle.paper.cast, timezone.now()
    terms = Terms(audience=audience, deadline=now + timedelta(days=9), time_zone="UTC")
    later = prepare_round(dialogue=cast.dialogue, terms=terms, by=cast.convenor, now=now)
    write_invitations(round_=later, people=[cast.guest.pk])
    open_round(round_=later, by=cast.convenor, now=now)
    return ReviewRound.objects.get(pk=later.pk)


@pytest.mark.parametrize("choice", Choice)
def test_one_who_answers_alone_in_a_later_review_moves_nothing(organiser, crowd, choice):
    before = everything(organiser)
    assert "Not so soon (1)." in before[0]
    assert "agree" in before[2].lower()
    later = ask_again(crowd)
    choose(crowd, later.invitations.get(), choice, "Glimfjorded." if choice == "reserve" else "")
    assert STILL_ASKED in shown(organiser.get(PAGE))
    close_round(round_=later, now=timezone.now())
    assert everything(organiser) == before


def test_a_risen_threshold_holds_back_what_was_counted(organiser, crowd):
    Dialogue.objects.update(threshold=6)
    found = table(organiser)
    assert [each["Answered"] for each in found.values()] == [""]
    assert "Not so soon (1)." not in shown(organiser.get(PAGE))


def test_a_delegation_that_is_gone_is_counted_with_the_rest(organiser, crowd):
    Delegation.objects.filter(code="JP").update(code="NIP")
    forget_desks()
    assert list(table(organiser)) == ["Everybody who answered"]


def test_nothing_is_counted_before_the_last_review_that_asks_has_ended(crowd):
    first = ReviewRound.objects.get()
    assert [each["code"] for each in first.counted] == ["t1"]
    ReviewRound.objects.update(counted=None, state="open")
    later = ask_again(crowd, Audience.SPONSORS)
    close_round(round_=first, now=timezone.now())
    assert ReviewRound.objects.get(pk=first.pk).counted is None
    close_round(round_=later, now=timezone.now())
    assert [each["code"] for each in ReviewRound.objects.get(pk=later.pk).counted] == ["t1"]


def test_what_was_said_of_other_words_counts_no_more(organiser, crowd):
    row = Takeaway.objects.get()
    row.text = "{r4} was wrong."
    row.save(update_fields=["text"])
    assert "Nothing is counted yet" in shown(organiser.get(PAGE))


def test_nobody_has_answered_and_no_report(organiser, circle):
    assert "Not counted yet" in shown(organiser.get(PAGE))
    close(circle)
    assert "Nothing is counted yet" in shown(organiser.get(PAGE))
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
