"""One row for each deed, chained to the one before, in the deed's own transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import SystemRandom
from typing import Final
from uuid import UUID

from django.db import connection, transaction

from dialogues.models import AuditAction, AuditRow, Dialogue, User
from dialogues.models.audit import kept_moment

from .refused import refuse

WhyNot = Callable[[User, Dialogue], str]
HIGHEST: Final = 2**31 - 1  # that fits an integer of a database


def audit(
    action: AuditAction,
    *,
    dialogue: Dialogue,
    by: User | None,
    now: datetime,
    subject: str = "",
    count: int = 0,
    is_held: bool = False,
) -> AuditRow:
    """Write the next row of the dialogue's chain. `by` is None for a command; `is_held` says that
    the dialogue's row is held already, in the transaction that goes on."""
    with transaction.atomic(savepoint=False):
        if not is_held:
            hold_row(dialogue.pk)
        chain = AuditRow.objects.of_dialogue(dialogue.pk).order_by("-number")
        number, digest = chain.values_list("number", "digest").first() or (0, "")
        row = AuditRow(
            dialogue=dialogue.pk,
            number=number + 1,
            at=kept_moment(now),
            by=by.pk if by else None,
            action=action,
            subject=subject,
            count=count,
        )
        row.digest = row.compute_digest(digest)
        row.save(force_insert=True)
        if AuditAction(action).changes_a_report:
            _mark_change(dialogue)
    return row


def _mark_change(dialogue: Dialogue) -> None:
    """Note on the dialogue that there is something new to print: by a number of chance. That of the
    row would tell whether the last deed of a day was one of several (decision 0061)."""
    dialogue.last_change = 1 + SystemRandom().randrange(HIGHEST)
    Dialogue.objects.filter(pk=dialogue.pk).update(last_change=dialogue.last_change)


def audit_day(
    action: AuditAction,
    *,
    dialogue: Dialogue,
    now: datetime,
    by: User | None = None,
    subject: str = "",
) -> None:
    """Write on a dialogue whose row is held already that participants came in, or that an organiser
    edited something: one row for all who did on a day, and one for all that an organiser was told,
    or made of it. A row for each, between those of the links that are handed over, would tell who
    came in right after one, and rows of what was told on how many passages."""
    who = by.pk if by else None
    rows = AuditRow.objects.filter(dialogue=dialogue.pk, action=action, by=who)
    if not rows.filter(at=kept_moment(now)).exists():
        audit(action, dialogue=dialogue, by=by, now=now, subject=subject, is_held=True)
    elif action.changes_a_report:
        _mark_change(dialogue)


def lock(dialogue: Dialogue) -> Dialogue:
    """Hold the dialogue's row until the transaction ends: codes and chains go one at a time."""
    return Dialogue.objects.select_for_update().get(pk=dialogue.pk)


def hold_row(dialogue: UUID) -> None:
    """The same, without reading it. Where no row can be locked the transaction holds them all."""
    if connection.features.has_select_for_update:
        Dialogue.objects.select_for_update().values_list("pk").get(pk=dialogue)


def lock_for(by: User, dialogue: Dialogue, why_not: WhyNot) -> Dialogue:
    """Hold the dialogue's row, and ask on the held row whether this may be done at all.

    Errors: `Refused` with the reason.
    """
    held = lock(dialogue)
    refuse(why_not(by, held))
    return held


def broken_rows(dialogue: UUID) -> list[int]:
    """The numbers of the rows that do not follow from the one before; empty where all do."""
    broken, previous, expected = [], "", 1
    for row in AuditRow.objects.of_dialogue(dialogue):
        if row.number != expected or row.digest != row.compute_digest(previous):
            broken.append(row.number)
        previous, expected = row.digest, row.number + 1
    return broken
