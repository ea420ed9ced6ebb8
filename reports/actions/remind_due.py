"""Sends the reminders of a schedule: so many days before the deadline, until somebody answers."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from dialogues.actions.auditing import lock
from reports.models import MailState, ReviewRound

from .change_round import reminders_for
from .open_round import queue_mails


def remind_due(*, now: datetime) -> int:
    """Queue what is due now in every open round; how many. A missed day is caught up once."""
    return sum(
        _remind(each, now)
        for each in ReviewRound.objects.answerable(at=now).select_related("dialogue")
    )


@transaction.atomic()
def _remind(round_: ReviewRound, now: datetime) -> int:
    lock(round_.dialogue)
    held = ReviewRound.objects.select_related("dialogue", "report").get(pk=round_.pk)
    due = [each for each in held.remind_days if now >= held.deadline - timedelta(days=each)]
    if not due:
        return 0
    # The days that are past are gone through together: nobody is reminded twice in a day.
    held.remind_days = [each for each in held.remind_days if each not in due]
    held.save(update_fields=["remind_days"])
    mails = reminders_for(held, held.invitations.all())
    waiting = [each for each in mails if each.state == MailState.DRAFT]
    return queue_mails(held, waiting, by=None, now=now)
