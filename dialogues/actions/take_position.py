"""Writes down that somebody agreed, disagreed or had a reservation."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from dialogues.domain.record import Stance
from dialogues.models import AuditAction, Position, Remark, User
from dialogues.models.remark import held
from dialogues.permissions import why_not_take_notes

from .auditing import audit, lock_for
from .file_remark import check_holder, read_attendance


@transaction.atomic()
def take_position(
    *, remark: Remark, holder: UUID, stance: Stance | None, by: User, now: datetime
) -> None:
    """Set somebody's position on a remark; None takes it back. The same again changes nothing."""
    dialogue = lock_for(by, remark.dialogue, why_not_take_notes)
    attendance = read_attendance(remark.session, {holder})
    check_holder(remark.speaker, holder, attendance)
    present = [row for row in remark.positions.all() if UUID(row.holder) == holder]
    if [row.stance for row in present] == ([stance] if stance else []):
        return
    for row in present:
        row.delete()
    if stance is not None:
        Position.objects.create(dialogue=dialogue, remark=remark, held=held(holder, stance))
    audit(
        AuditAction.NOTES_FILED,
        dialogue=dialogue,
        by=by,
        now=now,
        subject=remark.session.code,
        count=1,
    )
