"""Other words, taken or declined: on the review's page and in the editor's margin."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.utils import timezone

from reports.actions.decide import comment_on
from reports.decided import read_audience
from reports.domain.document import Place
from reports.domain.review.decisions import Decision
from reports.models import ReviewRound

from .circle import answer, enlarge, shown, the_decision

pytestmark = pytest.mark.django_db
REPORT = "/d/coast-2026/report"
WORDS = "A Korean participant spoke of two cables."


@pytest.fixture
def proposal(circle):
    answer(circle, circle.paper.cast.guest, Decision.CHANGE, place=Place(1, 1), words=WORDS)
    return f"/d/coast-2026/review/proposals/{the_decision().handle}"


def text(circle):
    return circle.paper.blocks[0].text


def test_taken_it_rewrites_the_paragraph_and_is_cleared(organiser, circle, proposal):
    sent = organiser.post(proposal, {"deed": "take"}, follow=True)
    assert "The words are in the report." in shown(sent)
    assert text(circle) == "{r1} spoke of two cables."
    assert the_decision().verdict == "taken"
    margin = shown(organiser.get(REPORT))
    assert "approved" in margin.partition('class="answers"')[2].partition("</ul>")[0]


def test_taken_twice_is_taken_once(organiser, proposal):
    organiser.post(proposal, {"deed": "take"})
    assert "This was answered already." in shown(
        organiser.post(proposal, {"deed": "take"}, follow=True)
    )


def test_declined_with_a_reason_that_they_see(organiser, circle, proposal):
    assert "Say why" in shown(organiser.post(proposal, {"deed": "decline"}, follow=True))
    told = {"deed": "decline", "reason": "There <i>was</i> one."}
    assert "Declined; they see your reason" in shown(organiser.post(proposal, told, follow=True))
    assert text(circle) == "{r1} spoke of cables."
    inside = circle.let_in(circle.paper.cast.guest, now=timezone.now())
    assert "There &lt;i&gt;was&lt;/i&gt; one." in shown(inside.get("/review/"))


def test_words_that_leave_the_speaker_out_are_left_to_the_rapporteur(organiser, circle):
    guest = circle.paper.cast.guest
    answer(circle, guest, Decision.CHANGE, place=Place(1, 1), words="They spoke.")
    address = f"/d/coast-2026/review/proposals/{the_decision().handle}"
    sent = shown(organiser.post(address, {"deed": "take"}, follow=True))
    assert "edit the paragraph by hand" in sent
    assert text(circle) == "{r1} spoke of cables."


def test_words_that_have_changed_meanwhile_are_not_overwritten(organiser, circle, proposal):
    circle.paper.type(circle.paper.blocks[0], "{r1} spoke of pipes.")
    sent = shown(organiser.post(proposal, {"deed": "take"}, follow=True))
    assert "The passage has other words by now" in sent
    assert text(circle) == "{r1} spoke of pipes."


def test_an_approval_is_no_proposal(organiser, circle):
    answer(circle, circle.paper.cast.guest, Decision.APPROVE)
    address = f"/d/coast-2026/review/proposals/{the_decision().handle}"
    assert "No other words were asked for here." in shown(
        organiser.post(address, {"deed": "take"}, follow=True)
    )


def test_the_margin_has_nothing_before_anybody_answers(organiser):
    assert 'class="answers"' not in shown(organiser.get(REPORT))


def test_the_margin_tells_of_each_answer_with_what_can_be_done(organiser, circle, proposal):
    cast = circle.paper.cast
    struck = answer(circle, cast.other_guest, Decision.STRIKE, place=Place(1, 2))
    invitation = circle.invitation(cast.other_guest)
    comment_on(invitation=invitation, key=struck.key, comment="Please.", now=timezone.now())
    page = shown(organiser.get(REPORT))
    told = [each.partition("</ul>")[0] for each in page.split('class="answers"')[1:]]
    (asked,) = [each for each in told if "asks for other words" in each]
    assert ("<ins>two</ins>" in asked, proposal in asked) == (True, True)
    (left_out,) = [each for each in told if "to be left out" in each]
    assert "1 message</a>, the last from them: “Please.”" in left_out


def test_taken_from_the_margin_leads_back_to_the_editor(organiser, proposal):
    sent = organiser.post(proposal, {"deed": "take", "back": "report"})
    assert sent["Location"] == REPORT


def test_while_somebody_types_what_was_cleared_lapses_in_the_margin(organiser, circle):
    answer(circle, circle.paper.cast.guest, Decision.APPROVE, place=Place(1, 1))
    address = f"{REPORT}/blocks/{circle.paper.blocks[0].pk}/margin"
    assert "The words have changed since they decided." not in shown(organiser.post(address))
    typed = shown(organiser.post(address, {"text": "{r1} spoke of pipes."}))
    assert "The words have changed since they decided." in typed


def test_the_margin_judges_for_the_audience_of_the_review(organiser, circle):
    """A decision is on words for an audience: for another one it would have lapsed."""
    circle.round.audience = "sponsors"
    circle.round.save()
    answer(circle, circle.paper.cast.guest, Decision.APPROVE, place=Place(1, 1))
    answers = shown(organiser.get(REPORT)).partition("Reviewed for a release to sponsors")[2]
    assert "●</span> approved" in answers.partition("</ul>")[0]
    address = f"{REPORT}/blocks/{circle.paper.blocks[0].pk}/margin"
    assert "●</span> approved" in shown(organiser.post(address))
    assert "a release to sponsors:" in shown(organiser.post(f"{REPORT}/held"))


@pytest.mark.parametrize(
    ("rounds", "audience"),
    [
        ((), "public"),
        ((("draft", "sponsors"),), "public"),
        ((("open", "sponsors"), ("open", "participants")), "sponsors"),
        ((("closed", "public"), ("closed", "participants")), "participants"),
        ((("open", "participants"), ("closed", "public")), "participants"),
    ],
)
def test_the_audience_is_that_of_the_review_that_goes_on_or_of_the_last(circle, rounds, audience):
    one = circle.round
    ReviewRound.objects.all().delete()
    for number, (state, readers) in enumerate(rounds, 1):
        one.pk, one.number, one.state, one.audience = uuid4(), number, state, readers
        one.save(force_insert=True)
    assert read_audience(circle.paper.report) == audience


def test_what_a_review_holds_is_told_once_with_each_of_its_places(organiser, circle):
    enlarge(circle, 3)
    answer(circle, circle.paper.cast.guest, Decision.APPROVE, place=Place(1, 1))
    page = shown(organiser.get("/d/coast-2026/release"))
    (told,) = page.split("It has not been cleared by everybody")[1:]
    places = told.partition("<summary>Where: ")[2].partition("</ul>")[0]
    assert places.count("<a href=") == int(places.partition(" passages")[0]) > 3
    assert places.count("“A Korean participant spoke.”") == 3
