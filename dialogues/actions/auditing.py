"""One row for each deed, chained to the one before, in the deed's own transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from dialogues.models import AuditAction, AuditRow, Dialogue, User
from dialogues.models.audit import kept_moment

from .refused import refuse

WhyNot = Callable[[User, Dialogue], str]


def audit(
    action: AuditAction,
    *,
    dialogue: Dialogue,
    by: User | None,
    now: datetime,
    subject: str = "",
    count: int = 0,
) -> AuditRow:
    """Write the next row of the dialogue's chain. `by` is None for a command."""
    with transaction.atomic():
        lock(dialogue)
        last = AuditRow.objects.of_dialogue(dialogue.pk).last()
        row = AuditRow(
            dialogue=dialogue.pk,
            number=last.number + 1 if last else 1,
            at=kept_moment(action, now),
            by=by.pk if by else None,
            action=action,
            subject=subject,
            count=count,
        )
        row.digest = row.compute_digest(last.digest if last else "")
        row.save(force_insert=True)
    return row


def lock(dialogue: Dialogue) -> Dialogue:
    """Hold the dialogue's row until the transaction ends: codes and chains go one at a time."""
    return Dialogue.objects.select_for_update().get(pk=dialogue.pk)


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
