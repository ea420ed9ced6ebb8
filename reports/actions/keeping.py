"""How an answer is kept: the rows of decisions and of messages, and who has answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from random import SystemRandom

from dialogues.actions.auditing import audit, audit_day
from dialogues.models import AuditAction, Participant, User
from reports.domain.review.decisions import Decided
from reports.domain.review.passages import Passage
from reports.models import Clearance, InvitationState, PassageMessage, ReviewRound
from reports.models.clearance import given, wanted
from reports.owned import owned_rows

from .answering import Held
from .numbering import next_number


def keep(round_: ReviewRound, person: Participant, decided: Decided) -> Clearance:
    """The row of a decision."""
    return keep_all(round_, person, [decided])[0]


def keep_all(
    round_: ReviewRound, person: Participant, decided: Iterable[Decided]
) -> list[Clearance]:
    """The rows of several decisions of one person, in one go."""
    return keep_rows(round_, [(person, each) for each in decided])


def keep_rows(
    round_: ReviewRound, decided: Iterable[tuple[Participant, Decided]]
) -> list[Clearance]:
    """The rows of decisions on different passages, in one go and in an order of chance: in that of
    print, or one person's after another's, it would say who shares a passage with whom."""
    rows = list(decided)
    SystemRandom().shuffle(rows)
    first = next_number(round_.clearances.all())
    return Clearance.objects.bulk_create(
        Clearance(
            dialogue=round_.dialogue,
            round=round_,
            number=number,
            given=given(person.pk, each),
            wanted=wanted(each),
            on_behalf=each.on_behalf,
            reason="",
        )
        for number, (person, each) in enumerate(rows, first)
    )


def say(
    round_: ReviewRound,
    person: Participant,
    key: str,
    text: str,
    by: str = "",
    handed: str = "",
) -> None:
    """A line of the thread on a passage; `by` is an organiser's id, "" for the participant."""
    PassageMessage.objects.create(
        dialogue=round_.dialogue,
        round=round_,
        number=next_number(round_.messages.all()),
        about={"person": person.pk.hex, "key": key, "by": by, "handed": handed},
        text=text,
    )


def mark_answered(held: Held, passages: Sequence[Passage]) -> None:
    """Whoever has decided on everything that is theirs to clear has answered."""
    invitation = held.invitation
    if invitation.state not in (InvitationState.NEW, InvitationState.ASKED):
        return
    own = {each.key for each in passages if each.must_clear}
    rows = Clearance.objects.all()
    mine = owned_rows(rows, held.person.pk, lambda row: row.person, [held.round.pk])
    done = {row.given["key"] for row in mine}
    if own <= done:
        invitation.state = InvitationState.ANSWERED
        invitation.save(update_fields=["state"])


def audit_answer(held: Held, by: User | None, now: datetime) -> None:
    """The row of an answer that an organiser was told, or the one of all that participants gave on
    this day. It does not tell how many passages it was on, nor that the code was handed over, which
    the link tells: together with the order of the rows that hold the answers, that would tell which
    of them are one person's."""
    dialogue, action = held.round.dialogue, AuditAction.REVIEW_ANSWERED
    if by is None:
        audit_day(action, dialogue=dialogue, now=now)
    else:
        audit(action, dialogue=dialogue, by=by, now=now, is_held=True)
