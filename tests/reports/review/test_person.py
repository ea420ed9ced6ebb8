"""One person of a review: a preview, their link, and what they told an organiser."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.utils import timezone

from dialogues.models import Participant
from reports.actions.answer_proposal import decline_proposal
from reports.actions.open_round import open_round
from reports.domain.review.decisions import Decision
from reports.models import Clearance, PassageMessage, ReviewLink

from .circle import answer, enlarge, shown, the_decision
from .guests import enlarge as make_more

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(circle):
    one = circle.invitation(circle.paper.cast.guest)
    return f"/d/coast-2026/review/{circle.round.pk}/people/{one.pk}"


def hidden(text):
    """The first passage on the page, as the form sends it."""
    return {
        name: re.search(rf'name="{name}" value="(\w+)"', text)[1] for name in ("key", "fingerprint")
    }


def test_shows_their_page_and_nobody_elses(organiser, address):
    text = shown(organiser.get(address))
    assert "<mark>A Korean participant</mark> spoke of cables." in text
    assert "Point 1 about the cables." in text
    assert ("Nari Vellumkin" in text, "Quillmarsh" in text) == (True, False)
    assert "<title>One person" in text


def test_what_they_said_by_telephone_is_marked_for_good(organiser, address, circle):
    said = hidden(shown(organiser.get(address)))
    told = {**said, "decision": "approve", "how": "by phone, 3 July"}
    assert "marked as told to you" in shown(organiser.post(f"{address}/behalf", told, follow=True))
    (row,) = Clearance.objects.decisions()
    assert "What was answered before" not in shown(organiser.get(address))
    assert (row.words["on_behalf"], row.person) == ("by phone, 3 July", circle.paper.cast.guest.pk)
    assert "Told to an organiser: by phone, 3 July" in shown(organiser.get(address))


def test_who_is_answered_for_before_they_were_asked_has_answered(organiser, circle):
    enlarge(circle, 1)
    person = Participant.objects.get(code="KR50")
    one = f"/d/coast-2026/review/{circle.round.pk}/people/{circle.invitation(person).pk}"
    said = hidden(shown(organiser.get(one)))
    organiser.post(f"{one}/behalf", {**said, "decision": "approve", "how": "by phone"})
    assert circle.has_answered(person)
    # Nothing asks them again: the round was opened before, and a reminder is for the silent.
    open_round(round_=circle.round, by=circle.paper.cast.convenor, now=timezone.now())
    assert circle.has_answered(person)


def test_they_can_ask_for_other_words_by_telephone(organiser, address, circle):
    said = hidden(shown(organiser.get(address)))
    words = "A Korean participant spoke."
    told = {**said, "decision": "change", "words": words, "how": "by phone"}
    organiser.post(f"{address}/behalf", told)
    (row,) = Clearance.objects.decisions()
    assert row.decided("KR1").words == words


def test_they_can_ask_by_telephone_to_be_described_less_closely(organiser, address, circle):
    make_more(circle.paper)
    page = shown(organiser.get(address))
    offers = re.findall(r'<option value="(\w+)">([^<]+)</option>', page)
    assert ("A participant" in dict(offers).values(), len(offers) > 0) == (True, True)
    code = next(code for code, phrase in offers if phrase == "A participant")
    told = {**hidden(page), "decision": "coarser", "coarser": code, "how": "by phone"}
    assert "marked as told to you" in shown(organiser.post(f"{address}/behalf", told, follow=True))
    kept = the_decision().decided("KR1")
    assert kept.words.startswith("A participant spoke of cables.")
    unknown = {**told, "coarser": "0" * 16}
    answered = shown(organiser.post(f"{address}/behalf", unknown, follow=True))
    assert "Choose one of the descriptions that are offered." in answered


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"how": " "}, "Say how they told you"),
        ({"decision": ""}, "Choose what they decided."),
        ({"decision": "silence"}, "Choose what they decided."),
        ({"decision": "object"}, "only by somebody whose words it prints"),
        ({"decision": "change", "words": "x" * 50_001}, "This is too long"),
        ({"fingerprint": "0" * 64}, "This has been reworded since you opened it."),
        ({"key": "0" * 64}, "This passage is not in the report any more."),
    ],
)
def test_what_cannot_be_kept_is_told(organiser, address, changed, told):
    said = hidden(shown(organiser.get(address)))
    sent = {**said, "decision": "approve", "how": "by phone", **changed}
    assert told in shown(organiser.post(f"{address}/behalf", sent, follow=True))
    assert len(Clearance.objects.decisions()) == 0


def test_other_words_that_they_asked_for_are_let_go_of_on_purpose_alone(organiser, address, circle):
    said = hidden(shown(organiser.get(address)))
    box = "They take back the other words that they asked for"
    assert box not in shown(organiser.get(address))
    wish = "A Korean participant spoke of wires."
    answer(circle, circle.paper.cast.guest, Decision.CHANGE, words=wish)

    def told(decision, **more):
        sent = {**said, "decision": decision, "how": "by phone", **more}
        return shown(organiser.post(f"{address}/behalf", sent, follow=True))

    assert "They asked for other words themselves" in told("approve")
    assert "They asked for other words themselves" in told("change", words="Yes.")
    assert "marked as told to you" in told("strike")
    assert "They asked for other words themselves" in told("approve")
    assert box in shown(organiser.get(address))
    assert "marked as told to you" in told("approve", takes_back="yes")
    page = shown(organiser.get(address))
    assert f"Asked for other words: “{wish}”" in page
    assert "To be left out, told to an organiser: by phone" in page
    assert "What was answered before (2)" in page
    kept = [row.decided("KR1").decision for row in Clearance.objects.decisions()]
    assert kept == [Decision.CHANGE, Decision.STRIKE, Decision.APPROVE]


def test_other_words_that_were_declined_are_let_go_of(organiser, address, circle):
    said = hidden(shown(organiser.get(address)))
    answer(circle, circle.paper.cast.guest, Decision.CHANGE, words="A Korean participant sang.")
    decline_proposal(
        clearance=the_decision(),
        reason="They did not.",
        by=circle.paper.cast.convenor,
        now=timezone.now(),
    )
    sent = {**said, "decision": "approve", "how": "by phone"}
    assert "marked as told" in shown(organiser.post(f"{address}/behalf", sent, follow=True))
    assert "sang.” (declined: They did not.)" in shown(organiser.get(address))


def test_nobody_takes_back_what_they_refused_with_their_own_hand(organiser, address, circle):
    said = hidden(shown(organiser.get(address)))
    answer(circle, circle.paper.cast.guest, Decision.STRIKE)

    def told(decision, **more):
        sent = {**said, "decision": decision, "how": "by phone", **more}
        return shown(organiser.post(f"{address}/behalf", sent, follow=True))

    assert "They refused this themselves" in told("approve")
    assert "They refused this themselves" in told("change", words="Yes.")
    assert "marked as told to you" in told("strike")
    # Nor by way of a refusal that was told.
    assert "They refused this themselves" in told("approve")
    answer(circle, circle.paper.cast.guest, Decision.CHANGE, words="Yes.")
    assert "marked as told to you" in told("approve")


def test_a_link_and_a_code_are_shown_once_and_let_them_in(organiser, address):
    text = shown(organiser.post(f"{address}/link", {"deed": "hand-over"}))
    link = re.search(r'value="https?://[^/]+(/r/[\w-]+)"', text)[1]
    code = re.search(r'id="code" type="text" value="(\d{6})"', text)[1]
    assert link not in shown(organiser.get(address))
    guest = Client()
    guest.post(link)
    # What was read out is the last code that was made: the one that was mailed meanwhile waits.
    assert guest.post("/review/code", {"code": code}).status_code == 302
    assert "cables" in shown(guest.get("/review/"))


def test_a_revoked_link_is_dead_also_where_it_is_open(organiser, address, circle):
    guest = circle.paper.cast.guest
    link = circle.link(guest)
    inside = circle.let_in(guest, now=timezone.now())
    assert inside.get("/review/").status_code == 200
    organiser.post(f"{address}/link", {"deed": "revoke"})
    assert (Client().get(link).status_code, inside.get("/review/").status_code) == (404, 404)
    assert not any(each.opens(circle.invitation(guest)) for each in ReviewLink.objects.all())


def test_somebody_taken_out_keeps_what_they_decided(organiser, address, circle):
    guest = circle.paper.cast.guest
    link = circle.link(guest)
    answer(circle, guest, Decision.STRIKE)
    organiser.post(f"{address}/link", {"deed": "withdraw"})
    assert (circle.invitation(guest).state, len(Clearance.objects.decisions())) == ("withdrawn", 1)
    assert Client().get(link).status_code == 404
    assert "to be left out" in shown(organiser.get(f"/d/coast-2026/review/{circle.round.pk}"))


def test_no_other_deed_is_done(organiser, address, circle):
    assert "Choose what to do." in shown(
        organiser.post(f"{address}/link", {"deed": "burn"}, follow=True)
    )


def test_a_reply_reaches_their_page_alone(organiser, address, circle):
    cast = circle.paper.cast
    key = hidden(shown(organiser.get(address)))["key"]
    organiser.post(f"{address}/reply", {"key": key, "text": "We will\x07 see."})
    (row,) = PassageMessage.objects.messages()
    assert row.text == "We will see."
    now = timezone.now()
    theirs = shown(circle.let_in(cast.guest, now=now).get("/review/"))
    others = shown(circle.let_in(cast.other_guest, now=now).get("/review/"))
    assert ("We will see." in theirs, "We will see." in others) == (True, False)
    assert "Write what you want to say." in shown(
        organiser.post(f"{address}/reply", {"key": key, "text": " "}, follow=True)
    )
