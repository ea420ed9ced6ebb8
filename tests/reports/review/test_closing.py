"""A review is closed before its deadline: on purpose, for good, and told to whoever comes later."""

from __future__ import annotations

from random import SystemRandom

import pytest
from django.test import Client
from django.utils import timezone

from dialogues.actions.refused import Refused
from dialogues.models import AuditRow
from reports.actions import keeping
from reports.actions.change_round import extend_deadline
from reports.actions.prepare_round import OTHER_OPEN, Terms, prepare_round, why_not_terms
from reports.actions.record_silence import close_early, close_round
from reports.actions.send_mail import send_due
from reports.decided import read_decided
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.domain.review.silence import Silence
from reports.domain.review.standing import Standing, standings
from reports.models import Clearance, Mail, MailState, ReviewRound, RoundState, Says

from .circle import answer, make_circle, shown
from .guests import choices, read, send

pytestmark = pytest.mark.django_db
OVER = {
    "en-gb": "The time to answer is over.",
    "zh-hans": "答复期限已过",
    "ja": "ご回答の期限が過ぎました",
    "ko": "답변 기한이 지났습니다",
    "ru": "Срок для ответа истёк",
}
DEAD = {
    "en-gb": "This opens nothing now",
    "zh-hans": "此链接目前无法打开",
    "ja": "現在、開くことができません",
    "ko": "지금은 열 수 없습니다",
    "ru": "Сейчас открыть нельзя",
}


@pytest.fixture
def address(circle):
    return f"/d/coast-2026/review/{circle.round.pk}"


def close(circle, *, is_sure=True):
    convenor = circle.paper.cast.convenor
    close_early(round_=circle.round, is_sure=is_sure, by=convenor, now=timezone.now())
    circle.round.refresh_from_db()


def standing(circle, person):
    desk = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC)
    found = standings({person.code: desk.of(person.code)}, read_decided(circle.paper.report))
    return {each.standing for each in found}


def test_an_organiser_closes_it_on_the_rounds_page(organiser, circle, address):
    page = shown(organiser.get(address))
    assert "2 people were asked and have not decided on everything." in page
    assert "Close the review for good" in page
    told = shown(organiser.post(f"{address}/close", {"sure": "yes"}, follow=True))
    assert "The review is closed, and what nobody answered is kept as silence." in told
    assert "closed before that, on" in told
    assert "The review is over: see at the gate" in told
    assert "Close the review for good" not in told
    assert ReviewRound.objects.get().state == RoundState.CLOSED


def test_it_takes_a_word_that_one_is_sure(organiser, circle, address):
    told = shown(organiser.post(f"{address}/close", follow=True))
    assert "Say that you are sure" in told
    assert ReviewRound.objects.get().state == RoundState.OPEN
    assert Clearance.objects.decisions() == []


def test_it_is_told_once_in_the_chain(circle):
    close(circle)
    cast = circle.paper.cast
    with pytest.raises(Refused, match="This review is over"):
        close(circle)
    (row,) = AuditRow.objects.filter(action="review.closed")
    assert (row.by, row.subject) == (cast.convenor.pk, "1")
    assert Clearance.objects.decisions()  # what nobody answered on, and no row tells how much
    assert row.count == 0


def test_what_was_not_opened_or_is_over_is_not_closed(circle):
    prepared = make_circle_again(circle, RoundState.DRAFT)
    with pytest.raises(Refused, match="has not been opened"):
        close(prepared)
    ReviewRound.objects.update(state=RoundState.OPEN, deadline=timezone.now())
    with pytest.raises(Refused, match="This review is over"):
        close(circle)


def make_circle_again(circle, state):
    ReviewRound.objects.update(state=state)
    return circle


@pytest.mark.parametrize(
    ("silence", "announced", "stands"),
    [
        (Silence.NO_CONSENT, False, Standing.MISSING),
        (Silence.CONSENT, True, Standing.SILENT),
        (Silence.CONSENT, False, Standing.MISSING),  # the rule does not let silence speak
        (Silence.ASK_AGAIN, True, Standing.MISSING),
    ],
)
def test_silence_means_what_the_round_says_as_far_as_the_rule_allows(silence, announced, stands):
    circle = make_circle(now=timezone.now(), silence=Silence.NO_CONSENT)
    ReviewRound.objects.update(silence=silence, announced=announced)
    answered, silent = circle.paper.cast.guest, circle.paper.cast.other_guest
    desk = read_desk(circle.paper.cast.dialogue, Audience.PUBLIC)
    for passage in desk.of(answered.code):
        answer(circle, answered, Decision.APPROVE, place=passage.place)
    close(circle)
    assert standing(circle, silent) == {stands}
    assert standing(circle, answered) == {Standing.CLEARED}


@pytest.mark.parametrize("language", OVER)
def test_whoever_comes_later_is_told_in_their_language(circle, language):
    guest = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    guest.post("/review/language", {"language": language})
    link = circle.link(circle.paper.cast.guest)
    form = choices(read(guest))[0]
    close(circle)
    answered = guest.get("/review/", follow=True)
    assert answered.redirect_chain == [("/review/done", 302)]
    assert OVER[language] in answered.content.decode()
    late = send(guest, form, "change", words="My words, too late.")
    assert late.status_code == 422
    assert "My words, too late." in late.content.decode()
    assert {row.decided("KR1").decision for row in Clearance.objects.decisions()} == {"silence"}
    stranger = Client(headers={"accept-language": language})
    unknown = stranger.get("/r/" + "A" * 43)
    dead = stranger.get(link)
    assert (dead.status_code, dead.content) == (404, unknown.content)
    assert DEAD[language] in dead.content.decode()


def test_mails_that_have_not_left_are_dropped(circle, settings):
    settings.EMAIL_HOST = "mail.example"
    assert set(Mail.objects.values_list("state", flat=True)) == {MailState.QUEUED}
    close(circle)
    assert set(Mail.objects.values_list("state", flat=True)) == {MailState.DROPPED}
    assert send_due(clock=timezone.now) == 0


def test_another_round_can_be_held_then_and_this_one_stays_closed(circle):
    cast, now = circle.paper.cast, timezone.now()
    later = circle.round.deadline.replace(year=2100)
    terms = Terms(audience=Audience.PUBLIC, deadline=later, time_zone="UTC")
    with pytest.raises(Refused, match=OTHER_OPEN):
        prepare_round(dialogue=cast.dialogue, terms=terms, by=cast.convenor, now=now)
    close(circle)
    with pytest.raises(Refused, match="This review is over"):
        extend_deadline(round_=circle.round, deadline=later, by=cast.convenor, now=now)
    assert why_not_terms(cast.dialogue, terms, now) == ""
    assert prepare_round(dialogue=cast.dialogue, terms=terms, by=cast.convenor, now=now).number == 2


def test_the_deadline_closes_without_a_day_of_its_own(circle):
    close_round(round_=circle.round, now=circle.round.deadline)
    assert ReviewRound.objects.get().closed_early_on is None


def test_rows_of_silence_are_written_in_an_order_of_chance(circle, monkeypatch):
    """One person's after another's, they would say how many each has, and what belongs together."""
    shuffled = []

    class Seen(SystemRandom):
        def shuffle(self, rows):
            shuffled.append({each.person for each in rows if each.says is Says.DECISION})
            super().shuffle(rows)

    monkeypatch.setattr(keeping, "_CHANCE", Seen())
    close(circle)
    cast = circle.paper.cast
    assert shuffled == [{cast.guest.pk, cast.other_guest.pk}]
