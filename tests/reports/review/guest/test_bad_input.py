"""What goes wrong at a guest's page: a sentence, nothing half saved, and what was typed is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone

from reports.actions.change_round import revoke_links
from reports.desk import forget_desks
from reports.domain.limits import LONGEST_MESSAGE as LONGEST
from reports.models import Clearance, PassageMessage, ReviewRound
from reports.views.participant.access import ANSWERS_A_MINUTE
from tests.cast import make_participant
from tests.reports.review.circle import make_circle, the_decision, the_message
from tests.reports.review.guests import choices, forms, press, read, send, write_five

pytestmark = pytest.mark.django_db


def reword(circle, number, text):
    """An organiser rewords a paragraph."""
    circle.paper.type(circle.paper.blocks[number], text)
    forget_desks()


@pytest.fixture
def form(guest):
    """The form of the first passage, opened before anything else happens."""
    return choices(read(guest))[0]


def test_an_answer_to_words_that_have_just_changed(circle, guest, form):
    reword(circle, 0, "{r1} said that cables break in summer.")
    answer = send(guest, form, "change", words="My own words.", comment="A comment.")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "This has been reworded since you opened it." in page
    assert "My own words." in page
    assert "A comment." in page
    assert "break in summer" in page
    assert len(Clearance.objects.decisions()) == len(PassageMessage.objects.messages()) == 0


def test_an_answer_to_a_passage_that_is_gone(circle, guest, form):
    reword(circle, 0, "Nobody said anything.")
    answer = send(guest, form, "change", words="My own words.", comment="A comment.")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "This passage is not in the report any more." in page
    assert "My own words." in page
    assert "A comment." in page


def test_an_approval_of_a_number_that_has_fallen_since(circle, guest, form):
    people = circle.paper.cast.session.attendances.exclude(
        participant__in=[circle.paper.cast.guest, circle.paper.cast.other_guest]
    )
    people.delete()
    forget_desks()
    answer = send(guest, form, "approve")
    assert answer.status_code == 409
    assert "Fewer people could have said this now" in answer.content.decode()
    assert len(Clearance.objects.decisions()) == 0
    assert "would know that it was you" in read(guest)


def test_the_rest_is_approved_but_for_what_was_reworded(circle, guest):
    page = read(guest)
    shown = {name: [each.fields[name] for each in choices(page)] for name in ("key", "fingerprint")}
    reword(circle, 4, "Repairs are very slow, {r9} complained.")
    answer = guest.post("/review/approve", shown)
    assert answer.status_code == 409
    assert "One passage has been reworded since you opened this page" in answer.content.decode()
    assert len(Clearance.objects.decisions()) == 4
    assert "You have not decided on one passage yet." in answer.content.decode()


@pytest.mark.parametrize("late", [timedelta(0), timedelta(seconds=1)])
def test_an_answer_after_the_deadline(guest, form, late):
    ReviewRound.objects.update(deadline=timezone.now() - late)
    answer = send(guest, form, "change", words="My own words.", comment="A comment.")
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "The time to answer is over. Nothing was saved." in page
    assert "My own words." in page
    assert "A comment." in page
    assert '<button name="decision"' not in page
    assert len(Clearance.objects.decisions()) == 0


@pytest.mark.parametrize("deed", ["approve", "endorse", "request", "respond"])
def test_no_deed_is_done_after_the_deadline(guest, deed):
    page = read(guest)
    ReviewRound.objects.update(deadline=timezone.now())
    form = next(each for each in forms(page) if each.action == f"/review/{deed}")
    pressed = {"choice": "agree", "kind": "withdraw", "decision": "comment", "comment": "Late."}
    answer = guest.post(form.action, {**form.fields, **pressed})
    assert answer.status_code == 422
    assert "The time to answer is over" in answer.content.decode()
    assert len(Clearance.objects.decisions()) == len(PassageMessage.objects.messages()) == 0


def test_after_the_deadline_the_last_page_is_left(guest):
    press(guest, 1, "approve")
    ReviewRound.objects.update(deadline=timezone.now())
    assert guest.get("/review/")["Location"] == "/review/done"
    page = read(guest, "/review/done")
    assert "The time to answer is over. What you decided is kept." in page
    assert "Approved" in page
    assert [each.action for each in forms(page)] == ["/review/language", "/review/leave"]
    assert guest.get("/review/copy").status_code == 200


def test_a_link_revoked_mid_way(circle, guest, form):
    cast = circle.paper.cast
    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now())
    dead = Client().get("/r/" + "A" * 43).content
    answers = [send(guest, form, "approve"), guest.get("/review/"), guest.get("/review/done")]
    assert [(each.status_code, each.content) for each in answers] == [(404, dead)] * 3
    assert len(Clearance.objects.decisions()) == 0


def test_a_page_that_cannot_be_made_is_a_dead_one(circle, guest):
    circle.paper.report.style = "no-such-house"
    circle.paper.report.save()
    forget_desks()
    dead = Client().get("/r/" + "A" * 43).content
    for answer in (guest.get("/review/"), guest.get("/review/done")):
        assert (answer.status_code, answer.content) == (404, dead)


def test_a_link_revoked_between_the_check_and_the_answer(circle, guest, form, monkeypatch):
    cast = circle.paper.cast
    held = circle.invitation(cast.guest)
    from reports.actions.answering import LetOut
    from reports.actions.decide import comment_on

    revoke_links(invitation=circle.invitation(cast.guest), by=cast.convenor, now=timezone.now())
    with pytest.raises(LetOut):
        comment_on(invitation=held, key=form.fields["key"], comment="x", now=timezone.now())


def test_a_comment_at_the_limit_and_beyond(guest):
    assert press(guest, 1, "comment", comment="é" * LONGEST).status_code == 302
    assert len(the_message().text) == LONGEST
    answer = press(guest, 1, "comment", comment="é" * (LONGEST + 1))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "This is too long: 5,000 characters is the most." in page
    assert "é" * (LONGEST + 1) in page
    assert len(PassageMessage.objects.messages()) == 1


def test_lines_count_as_they_were_typed(guest):
    text = "\r\n".join(["x" * 9] * 500)
    assert press(guest, 1, "comment", comment=text).status_code == 302


HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7|add:7 }}{% load x %}{r1 named}",
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE reports_slot; --",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_what_is_typed_is_shown_as_typed(guest, text):
    press(guest, 1, "comment", comment=text)
    press(guest, 2, "change", words=text)
    guest.post("/review/request", {"kind": "correct", "text": text})
    for address in ("/review/", "/review/done", "/review/copy"):
        page = guest.get(address).content.decode()
        assert "<script" not in page
        assert "<img" not in page
    assert the_message().text == text
    assert the_decision().decided("KR1").words == text


def test_control_characters_are_taken_out(guest):
    press(guest, 1, "comment", comment="a\x00b\x1b[31mc\u2028d\x85e\u200fok")
    text = the_message().text
    assert [each for each in "\x00\x1b\u2028\x85" if each in text] == []
    assert text.startswith("a b [31mc d e")


def test_what_no_form_of_ours_sends_is_refused(guest, form):
    for fields in ({}, {"key": form.fields["key"], "decision": "approve"}, {"key": "\x00" * 99}):
        assert guest.post("/review/respond", fields).status_code in {409, 422}
    for shown in ("", "x", form.fields["fingerprint"].split("k")[0], "kfnf1", "k٣f١"):
        sent = {**form.fields, "fingerprint": shown, "decision": "approve"}
        assert guest.post("/review/respond", sent).status_code == 409
    assert len(Clearance.objects.decisions()) == 0


def test_many_answers_in_a_minute_are_told_to_wait(guest, form):
    for _ in range(ANSWERS_A_MINUTE):
        guest.post("/review/language", {"language": "en-gb"})
    answer = send(guest, form, "comment", comment="My comment.")
    assert answer.status_code == 429
    assert "My comment." in answer.content.decode()
    assert PassageMessage.objects.messages() == []
    cache.clear()
    assert send(guest, form, "comment", comment="My comment.").status_code == 302


def test_the_same_person_twice_on_the_roster(circle, guest):
    """Two entries are two people: each link has its own page, and its code opens no other."""
    cast = circle.paper.cast
    twin = make_participant(cast.dialogue, cast.guest.delegation, "KR9", "Nari Vellumkin")
    twin.email = cast.guest.email
    twin.save(update_fields=["email"])
    from reports.actions.write_invitations import write_invitations

    assert write_invitations(round_=circle.round, people=[twin.pk, cast.guest.pk]) == 1
    page = read(circle.let_in(twin, now=timezone.now()))
    assert "Nothing in the report rests on your words." in page
    assert "cables break" not in page
    assert "cables break" in read(guest)


@pytest.mark.django_db(transaction=True)
def test_two_answers_at_once_from_two_devices_are_both_kept():
    circle = make_circle(now=timezone.now())
    write_five(circle)
    person = circle.paper.cast.guest
    devices = [circle.let_in(person, now=timezone.now()) for _ in range(2)]
    opened = [choices(read(each)) for each in devices]

    def work(number):
        try:
            said = ("approve", "strike")[number]
            return [send(devices[number], form, said).status_code for form in opened[number]]
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(work, range(2))) == [[302] * 5] * 2
    rows = Clearance.objects.decisions()
    assert len(rows) == 10
    assert sorted(each.order for each in rows) == list(range(1, 11))
    latest = {row.key: row.decided("KR1").decision for row in rows}
    page = read(devices[0])
    assert page.count("✓ Approved") == [*latest.values()].count("approve")
    assert page.count("✓ To be left out") == [*latest.values()].count("strike")
