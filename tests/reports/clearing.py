"""Everybody clears what a paper prints of them, the way that they do it: in a round."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogues.models import Dialogue, Membership, Participant, Role
from reports.actions.decide import Answer, decide
from reports.actions.open_round import open_round
from reports.actions.prepare_round import Terms, prepare_round
from reports.actions.write_invitations import write_invitations
from reports.decided import read_decided
from reports.desk import forget_desks, read_desk
from reports.domain.audiences import Audience
from reports.domain.review.decisions import Decision
from reports.domain.review.standing import standings
from reports.models import ReviewRound
from tests.cast import NOW


def clear(
    dialogue: Dialogue, audience: Audience = Audience.PUBLIC, *, now: datetime = NOW
) -> ReviewRound:
    """Every passage that has to be cleared for an audience is approved as it prints now."""
    forget_desks()  # a test may have written rows behind the audit's back
    round_ = open_for(dialogue, audience, now)
    stands = standings(read_desk(dialogue, audience).passages, read_decided(round_.report))
    codes = dict(Participant.objects.filter(dialogue=dialogue).values_list("pk", "code"))
    rows = round_.invitations.select_related("round", "dialogue")
    invitations = {codes[each.person]: each for each in rows}
    for each in stands:
        passage = each.passage
        if each.standing.holds:
            answer = Answer(passage.key, passage.fingerprint, Decision.APPROVE)
            decide(invitation=invitations[passage.person], answer=answer, now=now)
    return round_


def clear_everywhere(dialogue: Dialogue) -> None:
    """The same for every audience that is asked."""
    for audience in Audience:
        if audience is not Audience.INTERNAL:
            clear(dialogue, audience)


def open_for(dialogue: Dialogue, audience: Audience, now: datetime) -> ReviewRound:
    """The round for an audience, with everybody in it."""
    found = ReviewRound.objects.filter(dialogue=dialogue, audience=audience).first()
    if found is None:
        by = Membership.objects.get(dialogue=dialogue, role=Role.CONVENOR).user
        terms = Terms(audience=audience, deadline=now + timedelta(days=9), time_zone="UTC")
        found = prepare_round(dialogue=dialogue, terms=terms, by=by, now=now)
        people = Participant.objects.filter(dialogue=dialogue).values_list("pk", flat=True)
        write_invitations(round_=found, people=people)
        open_round(round_=found, by=by, now=now)
    return ReviewRound.objects.select_related("dialogue", "report").get(pk=found.pk)
