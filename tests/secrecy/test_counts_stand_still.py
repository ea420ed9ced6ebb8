"""What is counted tells nobody's answer by moving: pages are alike before an answer and after."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Endorsement, Participant, Takeaway
from reports.actions.decide import Answer, decide
from reports.actions.record_silence import close_round
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Invitation, InvitationState, ReviewRound, Slot
from tests.cast import NOW
from tests.reports.review.circle import weigh

from .house import addresses, furnish

pytestmark = pytest.mark.django_db
TOKEN = re.compile(
    r'(?<=name="csrfmiddlewaretoken" value=")\w+|(?<=name="csrf-token" content=")\w+'
)
RESERVATION = "Lest the vexillarium be glimfjorded."


@pytest.fixture
def house():
    return furnish()


def pages(user, house, within=""):
    """Everything that somebody can read, without what differs at each visit."""
    client = Client(raise_request_exception=False)
    client.force_login(user)
    found = {}
    for name, address in addresses(house).items():
        if within in address and "logout" not in name:
            content = client.get(address).content.decode("utf-8", "replace")
            found[name] = TOKEN.sub("", content)
    return found


def answer_all(house, choice, reservation=""):
    """The next who has answered nothing, nor the first point, says what they think of that, and
    approves all."""
    desk = read_desk(house.dialogue, Audience.PUBLIC)
    put = desk.points[0]
    point = Takeaway.objects.get(code=put[0].id).pk
    said = {each.giver for each in Endorsement.objects.said() if each.takeaway == point}
    answered = Slot.objects.answered([ReviewRound.objects.get().pk])
    asked = Invitation.objects.filter(state=InvitationState.ASKED).exclude(pk__in=answered)
    one = next(each for each in asked if each.person not in said)
    person = Participant.objects.get(pk=one.person)
    for each in desk.of(person.code):
        if each.must_clear:
            answer = Answer(each.key, each.fingerprint, Decision.APPROVE)
            decide(invitation=one, answer=answer, now=NOW)
    weigh(one, put, choice, reservation)


def test_an_observer_sees_nothing_move_with_an_answer(house):
    before = pages(house.observer, house)
    told = [name for name, page in before.items() if "going on" in page]
    assert len(told) > 2  # the strip says that there is a review
    answer_all(house, Choice.DISAGREE)
    assert pages(house.observer, house) == before
    house_of_organisers = pages(house.rapporteur, house, "/review")
    answer_all(house, Choice.AGREE)
    assert pages(house.rapporteur, house, "/review") != house_of_organisers  # the control


def test_the_convergence_tells_no_answer_while_people_are_asked(house):
    before = pages(house.convenor, house, "/convergence")
    assert len(before) > 2
    everywhere = "".join(pages(house.convenor, house).values())
    assert "Only in part." not in everywhere  # the reservation that is kept already
    choices = (Choice.RESERVE, *[Choice.DISAGREE] * 3, *[Choice.AGREE] * 2)
    for choice in choices:
        answer_all(house, choice, RESERVATION if choice is Choice.RESERVE else "")
        assert still(pages(house.convenor, house, "/convergence")) == still(before)
    assert len(Endorsement.objects.said()) > len(choices)
    assert RESERVATION not in "".join(pages(house.convenor, house).values())
    close_round(round_=ReviewRound.objects.get(), now=NOW)
    after = pages(house.convenor, house, "/convergence")
    assert "agree with a reservation" in after["reports:convergence_csv"].lower()
    assert RESERVATION in after["reports:convergence"]


def still(found):
    """The pages without the strip at their head, which tells organisers how many have answered."""
    return {
        name: re.sub(r'<nav class="strip".*?</nav>', "", page, flags=re.DOTALL)
        for name, page in found.items()
    }
