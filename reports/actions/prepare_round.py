"""Prepares a round of review: its terms, before anybody is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction

from dialogues.actions.auditing import audit, lock_for
from dialogues.actions.refused import Refused, refuse
from dialogues.domain.rules import Rule
from dialogues.models import AuditAction, Dialogue, User
from reports.discretion import why_not_in_mail
from reports.domain.audiences import Audience
from reports.domain.review.silence import Silence, why_not_silence
from reports.models import ReviewRound, RoundState, Scope
from reports.permissions import why_not_review
from reports.records import report_of

NO_REPORT = "There is no report to review yet: draft one first."
PAST = "The deadline has passed already: choose a later one."
OTHER_OPEN = "Another review for the same readers is going on: close it first."


@dataclass(frozen=True, slots=True)
class Terms:
    """What a round is held under. `remind_days` are days before the deadline."""

    audience: Audience
    deadline: datetime
    time_zone: str
    silence: Silence = Silence.NO_CONSENT
    announced: bool = False
    scope: str = Scope.OWN
    endorses: bool = True
    uses_code: bool = True
    code_ground: str = field(default="", repr=False)
    remind_days: tuple[int, ...] = (7, 2)
    contact: str = field(default="", repr=False)


@transaction.atomic()
def prepare_round(*, dialogue: Dialogue, terms: Terms, by: User, now: datetime) -> ReviewRound:
    """Write the round down; nobody is asked before it is opened.

    Errors: `Refused` where there is no report, where the deadline is past, where the rules in
    force do not let silence mean that, or where another round for these readers is going on.
    """
    held = lock_for(by, dialogue, why_not_review)
    report = report_of(held)
    if report is None:
        raise Refused(NO_REPORT)
    refuse(why_not_terms(held, terms, now))
    rounds = ReviewRound.objects.filter(report=report)
    if rounds.filter(audience=terms.audience).exclude(state=RoundState.CLOSED).exists():
        raise Refused(OTHER_OPEN)
    last = rounds.order_by("number").values_list("number", flat=True).last() or 0
    made = ReviewRound.objects.create(
        dialogue=held,
        report=report,
        number=last + 1,
        audience=terms.audience,
        deadline=terms.deadline,
        time_zone=terms.time_zone,
        silence=terms.silence,
        announced=terms.announced,
        scope=terms.scope,
        endorses=terms.endorses,
        uses_code=terms.uses_code,
        code_ground=terms.code_ground,
        remind_days=sorted(set(terms.remind_days), reverse=True),
        contact=terms.contact,
    )
    audit(AuditAction.REVIEW_PREPARED, dialogue=held, by=by, now=now, subject=str(made.number))
    return made


def why_not_terms(dialogue: Dialogue, terms: Terms, now: datetime) -> str:
    """Why a round cannot be held under these terms, or ""."""
    if terms.deadline <= now:
        return PAST
    if why := why_not_in_mail(terms.contact, dialogue):
        return why
    if not terms.uses_code and not terms.code_ground.strip():
        return "Say why no code is asked for: the reason is kept."
    rules = {Rule(dialogue.rule)}
    rules |= {Rule(each) for each in dialogue.sessions.values_list("rule", flat=True) if each}
    rules |= {
        Rule(each) for each in dialogue.remarks.values_list("rule", flat=True).distinct() if each
    }
    return why_not_silence(terms.silence, rules, announced=terms.announced)
