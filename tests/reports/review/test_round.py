"""A review at a glance: three groups, every passage, and what is done while it goes on."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from dialogues.actions.people import remove_participant
from reports.actions.decide import comment_on
from reports.actions.participant_request import ask_for
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Mail, MailState, ReviewRound
from tests.cast import make_participant

from .circle import answer, enlarge, shown, stop_asking

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(circle):
    return f"/d/coast-2026/review/{circle.round.pk}"


def part(text, title, until):
    """What stands under a heading."""
    return text.partition(f">{title}")[2].partition(f">{until}")[0]


def test_three_groups(organiser, circle, address):
    enlarge(circle, 1)
    answer_all(circle)
    text = shown(organiser.get(address))
    assert "KR50" in part(text, "Not yet asked (1)", "Asked and silent")
    assert "RU1" in part(text, "Asked and silent (1)", "Answered")
    assert "KR1" in part(text, "Answered (1)", "Passages")
    assert "1 of 3 answered" in text


def test_the_deadline_is_told_in_the_zone_of_the_round(organiser, circle, address):
    there = circle.round.deadline.astimezone(ZoneInfo("Europe/Vienna"))
    text = shown(organiser.get(address))
    assert f"{there:%H:%M} (Europe/Vienna)" in text
    assert f'value="{there:%Y-%m-%dT%H:%M}"' in text


def answer_all(circle):
    """The first guest approves everything."""
    guest = circle.paper.cast.guest
    for passage in read_desk(circle.paper.cast.dialogue, Audience.PUBLIC).of(guest.code):
        answer(circle, guest, Decision.APPROVE, place=passage.place)


def test_each_passage_with_what_is_said_of_it(organiser, circle, address):
    cast = circle.paper.cast
    one = answer(
        circle,
        cast.guest,
        Decision.CHANGE,
        words="A Korean participant spoke of cables at length.",
    )
    answer(circle, cast.other_guest, Decision.STRIKE)
    comment_on(
        invitation=circle.invitation(cast.guest),
        key=one.key,
        comment="<b>Thanks</b>",
        now=timezone.now(),
    )
    text = shown(organiser.get(address))
    assert "asks for other words" in text
    assert "<ins>cables at length.</ins>" in text
    assert "<del>cables.</del>" in text
    assert "to be left out" in text
    assert "&lt;b&gt;Thanks&lt;/b&gt;" in text
    assert "no answer" in text


def test_opening_queues_each_invitation_once(organiser, circle, address):
    ReviewRound.objects.update(state="draft")
    Mail.objects.update(state="draft", next_at=None)
    assert "Nobody has been asked yet" in shown(organiser.get(address))
    assert "2 invitations will leave" in shown(organiser.post(f"{address}/open", follow=True))
    assert "no invitations will leave" in shown(organiser.post(f"{address}/open", follow=True))
    assert ReviewRound.objects.get(pk=circle.round.pk).state == "open"
    assert {each.state for each in Mail.objects.all()} == {"queued"}


def test_the_deadline_is_put_off_and_never_brought_forward(organiser, circle, address):
    later = timezone.now() + timedelta(days=30)
    sent = organiser.post(
        f"{address}/deadline", {"deadline": f"{later:%Y-%m-%dT%H:%M}"}, follow=True
    )
    assert "The deadline is put off." in shown(sent)
    held = ReviewRound.objects.get(pk=circle.round.pk).deadline
    for wrong in (f"{timezone.now():%Y-%m-%dT%H:%M}", "never", ""):
        assert 'class="message message-error' in shown(
            organiser.post(f"{address}/deadline", {"deadline": wrong}, follow=True)
        )
    assert ReviewRound.objects.get(pk=circle.round.pk).deadline == held


def test_a_reminder_is_shown_before_it_leaves(organiser, circle, address):
    one = circle.invitation(circle.paper.cast.guest)
    sent = organiser.post(f"{address}/remind", {"invitation": str(one.pk)}, follow=True)
    assert "1 reminder written: look, then send." in shown(sent)
    organiser.post(f"{address}/remind")
    drafts = Mail.objects.filter(kind="reminder")
    assert [each.state for each in drafts] == [MailState.DRAFT, MailState.DRAFT]


def test_what_they_ask_for_is_answered_once(organiser, circle, address):
    guest = circle.paper.cast.guest
    asked = ask_for(
        invitation=circle.invitation(guest), kind="correct", text="Dr, not Mr", now=timezone.now()
    )
    assert "asks for to be" not in shown(organiser.get(address))
    assert "Dr, not Mr" in shown(organiser.get(address))
    deed = f"/d/coast-2026/review/requests/{asked.handle}"
    assert "Say why" in shown(organiser.post(deed, {"state": "declined"}, follow=True))
    told = {"state": "done", "answer": "Corrected."}
    assert "They will see it" in shown(organiser.post(deed, told, follow=True))
    assert "answered already" in shown(organiser.post(deed, told, follow=True))


def test_somebody_who_left_the_roster_is_not_shown(organiser, circle, address):
    cast = circle.paper.cast
    late = make_participant(cast.dialogue, cast.guest.delegation, "KR9", "Xo Yy")
    write_invitations(round_=circle.round, people=[late.pk])
    assert "KR9" in shown(organiser.get(address))
    stop_asking(circle)
    remove_participant(participant=late, by=cast.convenor, now=timezone.now())
    assert "KR9" not in shown(organiser.get(address))
    assert "KR9" not in shown(organiser.get(f"{address}/outbox"))


def test_the_address_of_another_dialogues_round_is_none(organiser, circle, address):
    organiser.force_login(circle.paper.cast.stranger)
    assert organiser.get(address.replace("coast-2026", "elsewhere")).status_code == 404


def test_who_has_two_passages_in_a_paragraph_is_told_of_once(organiser, circle):
    cast = circle.paper.cast
    circle.paper.type(circle.paper.blocks[0], "{r1} spoke. {r2} disagreed. {r1} went on.")
    desk = read_desk(cast.dialogue, Audience.PUBLIC)
    assert [each.place.block for each in desk.of("KR1")][:2] == [1, 1]
    answer(circle, cast.other_guest, Decision.APPROVE)
    text = shown(organiser.get(f"/d/{cast.dialogue.slug}/report"))
    lists = [each.partition("</ul>")[0] for each in text.split("What those whom it concerns say")]
    assert {each.count("Nari Vellumkin") for each in lists[1:]} == {0, 1}
