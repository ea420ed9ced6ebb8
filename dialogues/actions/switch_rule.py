"""Switches the rule in the middle of a session: what was said before keeps the rule of then."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from dialogues.domain.rules import Rule
from dialogues.models import AuditAction, Session, User

from .auditing import audit
from .note_taking import lock_for_notes
from .refused import still_there


@transaction.atomic
def switch_rule(*, session: Session, rule: Rule, by: User | None, now: datetime) -> bool:
    """Put a rule in force from now on; whether it is another one than before."""
    dialogue = lock_for_notes(by, session.dialogue)
    found = dialogue.sessions.select_for_update().filter(pk=session.pk).first()
    row = still_there(found, session.code)
    if row.rule_in_force is rule:
        return False
    row.rule_now = rule
    row.save(update_fields=["rule_now"])
    audit(AuditAction.RULE_SWITCHED, dialogue=dialogue, by=by, now=now, subject=row.code)
    return True
