"""Changes to what a dialogue says of itself."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from django.db import IntegrityError, transaction

from dialogues.models import AuditAction, Dialogue, User
from dialogues.permissions import why_not_edit_dialogue

from .auditing import audit, lock_for
from .create_dialogue import Facts, taken
from .refused import Refused


@transaction.atomic
def edit_dialogue(
    *, dialogue: Dialogue, facts: Facts, by: User, now: datetime, slug: str = ""
) -> bool:
    """Whether anything changed. Without a slug it keeps the one that it has.

    A session in which something was said keeps the rule that it was said under.

    Errors: `Refused` where the slug is taken.
    """
    row = lock_for(by, dialogue, why_not_edit_dialogue)
    wanted = asdict(facts) | ({"slug": slug} if slug else {})
    changed = [name for name, value in wanted.items() if getattr(row, name) != value]
    if not changed:
        return False
    if "rule" in changed:
        row.sessions.without_rule_but_with_remarks().update(rule=row.rule)
    for name in changed:
        setattr(row, name, wanted[name])
    try:
        with transaction.atomic():
            row.save(update_fields=changed)
    except IntegrityError:
        raise Refused(taken(slug)) from None
    audit(AuditAction.DIALOGUE_EDITED, dialogue=row, by=by, now=now, subject=" ".join(changed))
    return True
