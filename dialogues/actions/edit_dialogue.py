"""Changes to what a dialogue says of itself."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from dialogues.models import AuditAction, Dialogue, User
from dialogues.permissions import why_not_edit_dialogue

from .auditing import audit, lock_for
from .create_dialogue import Facts


@transaction.atomic
def edit_dialogue(*, dialogue: Dialogue, facts: Facts, by: User, now: datetime) -> bool:
    """Whether anything changed.

    A session in which something was said keeps the rule that it was said under.
    """
    row = lock_for(by, dialogue, why_not_edit_dialogue)
    changed = [name for name, value in asdict(facts).items() if getattr(row, name) != value]
    if not changed:
        return False
    if "rule" in changed:
        row.sessions.without_rule_but_with_remarks().update(rule=row.rule)
    for name in changed:
        setattr(row, name, getattr(facts, name))
    row.save(update_fields=changed)
    audit(AuditAction.DIALOGUE_EDITED, dialogue=row, by=by, now=now, subject=" ".join(changed))
    return True
