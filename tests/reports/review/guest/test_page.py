"""The page: each passage in its place, five ways to decide, each saved as it is made."""

from __future__ import annotations

import re

import pytest
from django.utils import timezone

from reports.actions.answer_proposal import decline_proposal, take_proposal
from reports.actions.decide import reply
from reports.desk import desk_of, forget_desks
from reports.handles import keys_of
from reports.models import Block, Clearance, ReviewRound, Scope
from tests.reports.review.circle import the_decision, the_message
from tests.reports.review.guests import choices, forms, offers, press, read, send

pytestmark = pytest.mark.django_db


def decided():
    """What is kept, in order."""
    return [row.decided("KR1").decision.value for row in Clearance.objects.decisions()]


def test_says_what_it_is_about(guest, circle):
    page = read(guest)
    for told in (
        "Chatham House Rule:",
        "Everybody: it will be public.",
        "Central European",
        "Silence is no consent",
        "The convenor, +43 1 000",
    ):
        assert told in page
    assert page.count("<form") == 2 + 5 + 1 + 1 + 1  # top, passages, rest, point, requests


def test_shows_each_passage_in_its_context_with_its_attribution_marked(guest):
    page = read(guest)
    assert "Passage 1 of 5" in page
    assert "<mark>A Korean participant</mark> said that cables break in winter." in page
    assert "Opening: Point 1 about the cables." in page
    assert "could take it for any of 4 people" in page


def test_shows_what_leads_to_a_passage(guest, circle):
    rows = Block.objects.filter(section__report=circle.paper.report).order_by("position")
    rows[1].delete()
    row = rows[1]
    row.text = "{r5} disagreed."
    row.save()
    forget_desks()
    page = read(guest)
    heading = circle.paper.report.sections.all()[0].heading
    assert page.count(f'<p class="over" lang="en">{heading}</p>') == 4
    earlier = '<blockquote lang="en"><span class="around">… That costs much.</span><br>'
    assert page.count(earlier) == 1


def test_the_passages_stay_in_the_language_of_the_report(guest):
    guest.post("/review/language", {"language": "ja"})
    page = read(guest)
    assert '<html lang="ja">' in page
    assert page.count('<blockquote lang="en">') == 6
    assert "cables break in winter" in page


def test_approve_all_comes_after_the_last_passage_and_nowhere_else(guest):
    page = read(guest)
    assert page.count("review/approve") == 1
    assert page.index("review/approve") > page.index("Passage 5 of 5")


@pytest.mark.parametrize("decision", ["approve", "strike"])
def test_a_button_saves_at_once_and_leads_back_to_its_passage(guest, decision):
    form = choices(read(guest))[2]
    answer = send(guest, form, decision)
    assert answer.status_code == 302
    assert answer["Location"] == f"/review/#after-{form.fields['key'][:12]}"
    assert decided() == [decision]
    assert f'id="after-{form.fields["key"][:12]}"' in read(guest)


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ("approve", "Saved: it may print as it stands."),
        ("strike", "Saved: it will not print."),
        ("change", "Saved: the rapporteurs will look at your wish"),
    ],
)
def test_says_how_a_decision_is_saved(guest, decision, said):
    assert said not in read(guest)
    typed = {"words": "A Korean participant said that cables fail."} if decision == "change" else {}
    press(guest, 1, decision, **typed)
    assert said in read(guest)


def test_a_change_is_kept_word_for_word(guest):
    words = "A Korean participant said that cables fail in winter."
    press(guest, 1, "change", words=f"  {words}\r\n", comment="Shorter.")
    row = the_decision()
    assert row.decided("KR1").words == words
    assert the_message().text == "Shorter."
    assert words in choices(read(guest))[0].fields["words"]


def test_a_change_of_nothing_is_an_approval(guest):
    press(guest, 1, "change", words=choices(read(guest))[0].fields["words"])
    assert decided() == ["approve"]


def test_a_change_without_words_is_refused(guest):
    answer = press(guest, 1, "change", words=" \x00 ", comment="But why?")
    assert answer.status_code == 422
    assert "Write the words that you would like" in answer.content.decode()
    assert "But why?" in answer.content.decode()
    assert decided() == []


def test_a_coarser_description_is_one_of_those_that_are_offered(guest):
    form = choices(read(guest))[0]
    assert len(offers(form)) == 1
    assert send(guest, form, offers(form)[0]).status_code == 302
    made = the_decision().decided("KR1")
    assert made.words == "A participant said that cables break in winter. That costs much."
    assert (made.token, made.replacement) == ("{r1}", "{r1 @any}")
    assert send(guest, form, "coarser:nothing").status_code == 422


def test_approving_with_changed_words_asks_what_is_meant(guest):
    answer = press(guest, 1, "approve", words="Something else.")
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Press “Save this change”" in page
    assert "Something else." in page
    assert decided() == []


def test_who_changed_it_before_may_approve_it_as_it_stands(guest):
    press(guest, 1, "change", words="A Korean participant said that cables fail.")
    assert press(guest, 1, "approve").status_code == 302
    assert decided() == ["change", "approve"]


def test_a_comment_alone_decides_nothing_and_keeps_its_lines(guest):
    press(guest, 5, "comment", comment="One.\r\n\r\nTwo.")
    assert the_message().text == "One.\n\nTwo."
    assert decided() == []
    assert "One.\n\nTwo." in read(guest)


def test_an_empty_comment_is_refused(guest):
    assert press(guest, 5, "comment", comment=" ").status_code == 422


@pytest.mark.parametrize("decision", ["", "silence", "object", "nonsense", "coarser:"])
def test_what_is_no_answer_is_refused(guest, decision):
    assert press(guest, 1, decision).status_code == 422
    assert decided() == []


def test_a_mind_can_be_changed_until_the_deadline(guest):
    for decision in ("approve", "strike", "approve"):
        press(guest, 1, decision)
    assert decided() == ["approve", "strike", "approve"]
    assert read(guest).count("✓ Approved") == 1


def test_the_rest_is_approved_together_and_what_is_decided_stays(guest, circle):
    press(guest, 2, "strike")
    rest = next(each for each in forms(read(guest)) if each.action == "/review/approve")
    keys = [each.fields["key"] for each in choices(read(guest))]
    prints = [each.fields["fingerprint"] for each in choices(read(guest))]
    del keys[1], prints[1]
    answer = guest.post(rest.action, {"key": keys, "fingerprint": prints})
    assert answer["Location"] == "/review/done"
    assert decided() == ["strike", "approve", "approve", "approve", "approve"]
    assert circle.has_answered(circle.paper.cast.guest)
    assert "Approve all that" not in read(guest)


def test_whoever_decided_on_everything_has_answered(guest, circle):
    for number in range(1, 5):
        press(guest, number, "approve")
    assert not circle.has_answered(circle.paper.cast.guest)
    press(guest, 5, "strike")
    assert circle.has_answered(circle.paper.cast.guest)


def test_words_that_were_taken_are_said_to_be(guest, circle):
    press(guest, 1, "change", words="A Korean participant said that cables fail.")
    by = circle.paper.cast.convenor
    take_proposal(clearance=the_decision(), by=by, now=timezone.now())
    page = read(guest)
    assert "it prints as you asked" in page
    assert "said that cables fail" in page


def test_words_that_were_declined_come_with_the_reason(guest, circle):
    press(guest, 1, "change", words="A Korean participant said that cables fail.")
    by = circle.paper.cast.convenor
    decline_proposal(clearance=the_decision(), reason="It was winter.", by=by, now=timezone.now())
    page = read(guest)
    assert "They say: It was winter." in page
    assert "You have not decided on 5 passages yet." in page


def test_the_rapporteurs_answer_in_the_thread(guest, circle):
    press(guest, 1, "comment", comment="Why?")
    invitation = circle.invitation(circle.paper.cast.guest)
    handle = choices(read(guest))[0].fields["key"]
    person = circle.paper.cast.guest
    key = keys_of(desk_of(circle.round), circle.round, person, [handle])[handle]
    reply(
        invitation=invitation,
        key=key,
        text="Because.",
        by=circle.paper.cast.convenor,
        now=timezone.now(),
    )
    assert re.search(r"<b>The rapporteurs</b>: Because\.", read(guest))


def test_the_whole_draft_is_shown_where_the_round_says_so(guest):
    assert "Read the whole draft" not in read(guest)
    ReviewRound.objects.update(scope=Scope.WHOLE)
    page = read(guest)
    assert "Read the whole draft" in page
    assert "<h3>Part 1</h3>" in page


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("silence", "consent", "Silence counts as consent"),
        ("silence", "ask-again", "You will be asked again."),
        ("audience", "sponsors", "those who supported the meeting"),
        ("audience", "participants", "Those who took part."),
        ("audience", "internal", "The organisers."),
    ],
)
def test_says_who_reads_it_and_what_silence_means(guest, field, value, said):
    ReviewRound.objects.update(**{field: value})
    assert said in read(guest)


def test_the_page_is_only_read_by_reading(guest):
    before = read(guest)
    for address in ("respond", "approve", "endorse", "request", "language"):
        assert guest.get(f"/review/{address}").status_code == 302
    assert read(guest) == before
    assert guest.post("/review/").status_code == 405


def test_a_zone_that_is_an_offset_is_as_good_as_any(guest, circle):
    """As a session of a dialogue file has it, and a round after it."""
    ReviewRound.objects.update(time_zone="+05:30")
    for address in ("/review/", "/review/done", "/review/copy"):
        assert guest.get(address).status_code == 200, address
    assert "+05:30" in read(guest)
