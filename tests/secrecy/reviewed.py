"""A review of the sample, with a row in every table that a review writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Dialogue, Participant, User
from reports.actions.change_round import hand_over
from reports.actions.decide import Answer, decide
from reports.actions.open_round import open_round
from reports.actions.participant_request import ask_for
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.remember_shown import remember_shown
from reports.actions.review_code import make_code
from reports.actions.send_mail import make_link
from reports.actions.write_invitations import write_invitations
from reports.desk import read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.models import Clearance, ParticipantRequest, ReviewRound
from tests.cast import NOW, Cast
from tests.doors import review
from tests.reports.review.circle import weigh

Made = Callable[[Cast], Mapping[str, object]]


def review_something(dialogue: Dialogue, by: User) -> None:
    """Everybody is asked; one person answers, writes, endorses and asks for a copy."""
    terms = Terms(
        audience=Audience.PUBLIC,
        deadline=NOW + timedelta(days=14),
        time_zone="Europe/Vienna",
        contact="The convenor",
    )
    round_ = prepare_round(dialogue=dialogue, terms=terms, by=by, now=NOW)
    everybody = Participant.objects.filter(dialogue=dialogue)
    write_invitations(round_=round_, people=everybody.values_list("pk", flat=True))
    open_round(round_=round_, by=by, now=NOW)
    _answer(ReviewRound.objects.get(pk=round_.pk), by)


def _answer(round_: ReviewRound, by: User) -> None:
    desk = read_desk(round_.dialogue, Audience.PUBLIC)
    code = next(code for code in desk.passages if desk.of(code)[0].must_clear)
    person = Participant.objects.get(dialogue=round_.dialogue, code=code)
    one = next(each for each in round_.invitations.all() if each.person == person.pk)
    make_link(one)
    remember_shown(round_, desk)  # they read their page
    make_code(invitation=one, now=NOW)
    hand_over(invitation=one, by=by, now=NOW)
    passage = desk.of(code)[0]
    words = f"{passage.text} Or so they thought."
    answer = Answer(passage.key, passage.fingerprint, Decision.CHANGE, words, "A slip, I think.")
    decide(invitation=one, answer=answer, now=NOW)
    weigh(one, desk.points[0], Choice.RESERVE, "Only in part.")
    ask_for(invitation=one, kind="copy", text="", now=NOW)


def rows_of_review(dialogue: Dialogue) -> dict[Made, dict[str, object]]:
    """What the rows of the table of doors are in this review."""
    round_ = ReviewRound.objects.get(dialogue=dialogue)
    one = round_.invitations.filter(state="asked")[0]
    return {
        review.a_point: {},
        review.a_round: {"round_": round_.pk},
        review.an_invitation: {"round_": round_.pk, "invitation": one.pk},
        review.a_mail: {"round_": round_.pk, "mail": round_.mails.all()[0].pk},
        review.a_proposal: {"clearance": Clearance.objects.decisions()[0].handle},
        review.a_request: {"asked": ParticipantRequest.objects.requests()[0].handle},
    }
