"""Brings the sample dialogue to a stage: its review under way, or its report released.

What people decide is invented like everything in the sample, but it goes the way of every decision:
through invitations, clearances and the gate.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from itertools import cycle
from typing import Final

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.models import Dialogue, Participant, User
from reports.desk import desk_of, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.counting import least_answers
from reports.domain.review.decisions import Decision
from reports.domain.review.passages import Passage
from reports.models import Invitation, ReviewRound
from reports.records import read_record

from .decide import Answer, decide
from .endorse import endorse
from .open_round import open_round
from .prepare_round import Terms, prepare_round
from .record_silence import close_round
from .release_report import release_report
from .write_invitations import write_invitations


class Stage(StrEnum):
    """How far the sample has come. The values stand in addresses."""

    NOTES = "notes"
    DRAFT = "draft"
    REVIEW = "review"
    RELEASED = "released"


FORTNIGHT: Final = timedelta(days=14)
CONTACT: Final = "The rapporteur, +1 555 0100"
RESERVED: Final = (
    "As far as the law of my country goes.",
    "For a year, and then we should look again.",
    "Once our ministries have been heard.",
    "Not for vessels of the state.",
)
ANSWERED: Final = 9  # people who have decided while the review goes on


def stage_sample(*, dialogue: Dialogue, stage: Stage, by: User, now: datetime) -> None:
    """Open a review of the sample's report; at the last stage all clear it, and it is out."""
    round_ = open_sample_round(dialogue, by, now)
    people = list(Participant.objects.filter(dialogue=dialogue))
    if stage is Stage.REVIEW:
        decide_some(round_, people[:ANSWERED], now)
        return
    for person in people:
        for passage in passages_of(round_, person):
            approve(round_, person, passage, now)
    weigh_conclusions(round_, people, now)
    close_round(round_=round_, now=now)
    release_report(dialogue=dialogue, audience=Audience.PUBLIC, by=by, now=now)


def open_sample_round(dialogue: Dialogue, by: User, now: datetime) -> ReviewRound:
    """A round for the public, open for a fortnight, with everybody in it."""
    terms = Terms(
        audience=Audience.PUBLIC,
        deadline=now + FORTNIGHT,
        time_zone="America/Halifax",
        contact=CONTACT,
    )
    round_ = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
    people = Participant.objects.filter(dialogue=dialogue).values_list("pk", flat=True)
    write_invitations(round_=round_, people=people)
    open_round(round_=round_, by=by, now=now)
    return ReviewRound.objects.select_related("dialogue", "report").get(pk=round_.pk)


def decide_some(round_: ReviewRound, people: list[Participant], now: datetime) -> None:
    """Some approve what is theirs; one asks for other words, one wants something left out."""
    for number, person in enumerate(people):
        for place, passage in enumerate(passages_of(round_, person)):
            if place:
                approve(round_, person, passage, now)
            else:
                _decide(round_, person, _first_answer(number, passage), now)


def _first_answer(number: int, passage: Passage) -> Answer:
    key, fingerprint = passage.key, passage.fingerprint
    match number:
        case 0:
            words = passage.text.rstrip(".") + ", as far as it goes."
            return Answer(key, fingerprint, Decision.CHANGE, words=words)
        case 1:
            comment = "That was said over coffee, and not in the session."
            return Answer(key, fingerprint, Decision.STRIKE, comment=comment)
        case _:
            return Answer(key, fingerprint, Decision.APPROVE)


def weigh_conclusions(round_: ReviewRound, people: list[Participant], now: datetime) -> None:
    """Whom the sample has say something of a conclusion say it in the review, where they are enough
    for a count."""
    record = read_record(round_.dialogue, endorsements=True)
    own = {person.code: invitation_of(round_, person) for person in people}
    desk = desk_of(round_)
    printed = {code: desk.words_before(code) for code in own}
    reserved = cycle(RESERVED)
    for each in record.takeaways:
        if len(each.endorsements) < least_answers(record.threshold):
            continue
        for code, choice in each.endorsements.items():
            endorse(
                invitation=own[code],
                code=each.id,
                seen=fingerprint(printed[code][each.id]),
                choice=choice,
                reservation=next(reserved) if choice is Choice.RESERVE else "",
                now=now,
            )


def passages_of(round_: ReviewRound, person: Participant) -> list[Passage]:
    """The passages that are somebody's to clear."""
    desk = read_desk(round_.dialogue, Audience(round_.audience))
    return [each for each in desk.of(person.code) if each.must_clear]


def approve(round_: ReviewRound, person: Participant, passage: Passage, now: datetime) -> None:
    """One person approves one passage as it is."""
    answer = Answer(passage.key, passage.fingerprint, Decision.APPROVE)
    _decide(round_, person, answer, now)


def _decide(round_: ReviewRound, person: Participant, answer: Answer, now: datetime) -> None:
    decide(invitation=invitation_of(round_, person), answer=answer, now=now)


def invitation_of(round_: ReviewRound, person: Participant) -> Invitation:
    """Somebody's invitation to a round."""
    rows = round_.invitations.select_related("dialogue", "round")
    return next(each for each in rows if each.person == person.pk)
