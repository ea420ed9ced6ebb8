"""A review as it is begun in every test: the cast's paper, a round, and its two guests invited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.record import Takeaway
from dialogues.models import Attendance, Endorsement, Participant
from reports.actions.decide import Answer, decide
from reports.actions.endorse import endorse
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.review_code import make_code
from reports.actions.send_mail import make_link
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.review.decisions import Decision
from reports.domain.review.passages import Passage
from reports.models import Block, Clearance, Invitation, PassageMessage, ReviewRound, Slot
from tests.cast import NOW, make_participant
from tests.reports.paper import Paper, make_paper, say

DEADLINE = NOW + timedelta(days=14)


@dataclass
class Circle:
    """A paper, a round on it, and who is invited."""

    paper: Paper
    round: ReviewRound

    def invitation(self, person: Participant) -> Invitation:
        """Somebody's invitation."""
        return next(each for each in self.round.invitations.all() if each.person == person.pk)

    def has_answered(self, person: Participant) -> bool:
        """Whether they count as having answered on everything."""
        return self.invitation(person).pk in Slot.objects.answered([self.round.pk])

    def link(self, person: Participant) -> str:
        """The path of a private link of theirs."""
        address = make_link(self.invitation(person))
        return "/" + address.split("/", 3)[3]

    def let_in(self, person: Participant, *, now=NOW) -> Client:
        """A browser that has gone through link and code."""
        client = Client()
        client.post(self.link(person))
        # The code that was mailed is known to nobody: a newer one takes its place.
        code = make_code(invitation=self.invitation(person), now=now)
        client.post("/review/code", {"code": code})
        return client


def make_circle(*, opened: bool = True, now=NOW, **fields: Any) -> Circle:
    """A round for the public until a fortnight from now."""
    paper = make_paper()
    terms = Terms(
        audience=fields.pop("audience", Audience.PUBLIC),
        deadline=now + timedelta(days=14),
        time_zone="Europe/Vienna",
        contact="The convenor, +43 1 000",
        **fields,
    )
    made = prepare_round(dialogue=paper.cast.dialogue, terms=terms, by=paper.cast.convenor, now=now)
    people = [paper.cast.guest.pk, paper.cast.other_guest.pk]
    write_invitations(round_=made, people=people)
    if opened:
        open_round(round_=made, by=paper.cast.convenor, now=now)
    return Circle(paper, ReviewRound.objects.get(pk=made.pk))


def stop_asking(circle: Circle) -> None:
    """The round asks about no conclusions: whoever is in one that does stays on the roster."""
    circle.round.endorses = False
    circle.round.save(update_fields=["endorses"])


def enlarge(circle: Circle, people: int) -> None:
    """So many more on the roster, each with a remark in a paragraph of its own, all invited."""
    cast, paper = circle.paper.cast, circle.paper
    section = paper.sections[0]
    for number in range(people):
        person = make_participant(cast.dialogue, cast.guest.delegation, f"KR{number + 50}", "Xo Yy")
        Attendance.objects.create(session=cast.session, participant=person)
        code = say(cast, person, f"Thing {number}.")
        Block.objects.create(
            dialogue=cast.dialogue,
            section=section,
            position=50 + number,
            text=f"{{{code}}} spoke.",
            accepted=[],
            drafted_from=[],
        )
    everybody = Participant.objects.filter(dialogue=cast.dialogue).values_list("pk", flat=True)
    write_invitations(round_=circle.round, people=everybody)


def answer(
    circle: Circle,
    person: Participant,
    decision: Decision,
    *,
    place: Place | None = None,
    now: datetime | None = None,
    **said: str,
) -> Passage:
    """Somebody decides on their first passage, or on the one in a place."""
    desk = read_desk(circle.paper.cast.dialogue, Audience(circle.round.audience))
    passage = next(each for each in desk.of(person.code) if place in (None, each.place))
    decide(
        invitation=circle.invitation(person),
        answer=Answer(passage.key, passage.fingerprint, decision, **said),
        now=now or timezone.now(),
    )
    return passage


def shown(response: HttpResponse) -> str:
    """A page as one line of text with its tags."""
    return " ".join(str(response.content, "utf-8").split())


def the_decision() -> Clearance:
    """The one decision that was made."""
    (row,) = Clearance.objects.decisions()
    return row


def the_message() -> PassageMessage:
    """The one message that was written."""
    (row,) = PassageMessage.objects.messages()
    return row


def weigh(
    invitation: Invitation,
    put: tuple[Takeaway, str],
    choice: Choice = Choice.AGREE,
    reservation: str = "",
    *,
    now: datetime = NOW,
) -> Endorsement:
    """Somebody says what they think of a conclusion that the desk puts up, as they read it."""
    point, _ = put
    person = Participant.objects.get(pk=invitation.person)
    desk = read_desk(invitation.dialogue, Audience(invitation.round.audience))
    read = desk.words_before(person.code)
    return endorse(
        invitation=invitation,
        code=point.id,
        seen=fingerprint(read[point.id]),
        choice=choice,
        reservation=reservation,
        now=now,
    )
