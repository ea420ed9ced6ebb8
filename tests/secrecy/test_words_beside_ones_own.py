"""Whoever shares a sentence with what is withheld reads their own words of it, and nothing of the
others': not their label, nor what is said beside it, nor what they said."""

from __future__ import annotations

import io
import re

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from dialogues.actions.refused import Refused
from reports.actions.answer_proposal import take_proposal
from reports.actions.edit_block import save_block
from reports.actions.send_mail import send_due
from reports.domain.audiences import Audience
from reports.domain.review.parting import PARTLY
from reports.gate import open_gate
from reports.models import Block, Mail, Scope
from tests.reports.review.circle import the_decision
from tests.reports.review.guests import press, read

from .alone import SHARED, WRITTEN, make_twelve, pages, people

pytestmark = pytest.mark.django_db
SECRET = re.compile("Russian|lighthouse|keeper|matter less", re.IGNORECASE)
TAKEN = 'text: "Count what {r7} counted.", evidence: [r7]'
# A conclusion that is withheld, with the words of CN1 in it as well.
BOTH = SHARED.replace(TAKEN, f'text: "{WRITTEN}", evidence: [r2, r7]')
OWN = f"A Chinese participant doubted it, and {PARTLY}."
THEIRS = f"{PARTLY} a Russian participant, a lighthouse keeper, argued that charts matter less."


def their_own(circle, code):
    """A browser of somebody's at their page."""
    person = people(circle.round.dialogue).get(code=code)
    return circle.let_in(person, now=timezone.now())


def plain(page: str) -> str:
    """What is read on a page, in one line."""
    return " ".join(re.sub("<[^>]+>", "", page).split())


def rewrite(circle, old: str, new: str) -> None:
    """Write a paragraph anew."""
    by = circle.round.dialogue.memberships.get().user
    rows = Block.objects.select_related("section__report", "dialogue")
    block = next(each for each in rows if each.text == old)
    save_block(block=block, text=new, version=block.version, by=by, now=timezone.now())


@pytest.mark.parametrize("scope", Scope.values)
def test_nobody_reads_more_than_their_own(scope):
    circle = make_twelve(scope=scope, room=BOTH)
    for person in people(circle.round.dialogue):
        if person.code == "RU1":
            continue
        own = pages(circle.let_in(person, now=timezone.now()))
        assert [page for page in own if SECRET.search(page)] == [], person.code
        assert (OWN in plain(own[0])) == (person.code == "CN1")
    page = plain(read(their_own(circle, "RU1")))
    assert THEIRS in page
    assert "doubted" not in page
    send_due(clock=timezone.now)
    letters = [f"{each.subject} {each.body}" for each in mail.outbox]
    letters += [f"{each.subject} {each.body}" for each in Mail.objects.all()]
    assert [each for each in letters if SECRET.search(each)] == []


def test_nor_does_the_command_that_hands_over_a_link_say_it():
    circle = make_twelve(scope=Scope.OWN, room=BOTH, opened=False)
    told, err = io.StringIO(), io.StringIO()
    call_command("review_link", circle.round.dialogue.slug, "CN1", stdout=told, stderr=err)
    assert "withheld from others: section 1, block 2: " in err.getvalue()
    assert SECRET.search(told.getvalue()) is None
    # An organiser reads there of which label it is, and no words of a remark or beside it.
    assert re.search("lighthouse|matter less", err.getvalue()) is None


def test_a_conclusion_is_read_in_the_same_way():
    circle = make_twelve(scope=Scope.OWN, room=BOTH)
    assert plain(read(their_own(circle, "CN1"))).count(OWN) >= 2


def test_what_they_ask_for_is_put_beside_what_they_did_not_read():
    circle = make_twelve(scope=Scope.OWN, room=SHARED)
    client = their_own(circle, "CN1")
    by = circle.round.dialogue.memberships.get().user
    wanted = OWN.replace("doubted it", "was not sure of it")
    assert press(client, 1, "change", words=wanted).status_code == 302
    assert [page for page in pages(client) if SECRET.search(page)] == []
    take_proposal(clearance=the_decision(), by=by, now=timezone.now())
    texts = [each.text for each in Block.objects.all()]
    assert WRITTEN.replace("doubted it", "was not sure of it") in texts
    assert [page for page in pages(client) if SECRET.search(page)] == []
    assert wanted in plain(read(client))


def test_where_it_cannot_be_put_there_everything_stays_as_it_was():
    circle = make_twelve(scope=Scope.OWN, room=SHARED)
    client = their_own(circle, "CN1")
    by = circle.round.dialogue.memberships.get().user
    assert press(client, 1, "change", words="A Chinese participant scoffed.").status_code == 302
    with pytest.raises(Refused, match=r"leave out “\[words withheld\]\.”"):
        take_proposal(clearance=the_decision(), by=by, now=timezone.now())
    assert WRITTEN in [each.text for each in Block.objects.all()]
    assert the_decision().verdict == ""


def test_who_approved_it_is_asked_again_once_they_read_all_of_it():
    circle = make_twelve(scope=Scope.OWN, room=SHARED)
    client = their_own(circle, "CN1")
    assert press(client, 1, "approve").status_code == 302
    assert "The words have changed" not in read(client)
    assert "words beside theirs are withheld" in _held(circle)
    rewrite(circle, WRITTEN, "{r2} doubted it, and {r7 @any} argued that charts matter less.")
    page = read(client)
    assert "and a participant argued that charts matter less." in plain(page)
    assert "The words have changed since you decided." in page
    assert "words beside theirs are withheld" not in _held(circle)
    assert "what was cleared were other words" in _held(circle)


def _held(circle) -> str:
    """All that holds a release for participants, as the gate says it."""
    verdict = open_gate(circle.round.dialogue, Audience.PARTICIPANTS)
    return " ".join(each.reason for each in verdict.holds).casefold()
