"""Writes a dialogue to its portable form, with identities only where that was asked for."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from dialogues.actions.auditing import audit
from dialogues.domain.dialoguefile import write_dialogue
from dialogues.models import AuditAction, Dialogue, User
from reports.records import read_record


@transaction.atomic()
def dump_dialogue(*, dialogue: Dialogue, identities: bool, by: User | None, now: datetime) -> str:
    """The dialogue file as text; that it was made is written down."""
    action = AuditAction.IDENTITIES_DUMPED if identities else AuditAction.DIALOGUE_DUMPED
    audit(action, dialogue=dialogue, by=by, now=now)
    return write_dialogue(read_record(dialogue, endorsements=True), identities=identities)
