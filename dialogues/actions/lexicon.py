"""What the actions on delegations and regions share: the lock, the checks, the audit row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import transaction

from dialogues.domain.codes import why_not_code
from dialogues.models import AuditAction, Dialogue, User
from dialogues.models.delegation import read_lexicon
from dialogues.permissions import why_not_edit_lexicon

from .auditing import audit, lock_for
from .refused import Refused


@contextmanager
def editing_lexicon(
    dialogue: Dialogue, by: User, now: datetime, subject: str
) -> Iterator[Dialogue]:
    """Change the lexicon of the locked dialogue; refused as a whole where it cannot stand."""
    with transaction.atomic():
        row = lock_for(by, dialogue, why_not_edit_lexicon)
        yield row
        if reason := read_lexicon(row).why_not():
            raise Refused(f"{reason}.")
        audit(AuditAction.LEXICON_EDITED, dialogue=row, by=by, now=now, subject=subject)


def refuse_code(dialogue: Dialogue, code: str) -> None:
    """A code stands in tokens beside remarks' ids, so all three kinds differ from each other."""
    if reason := why_not_code(code):
        raise Refused(f"{code}: {reason}.")
    for rows in (dialogue.delegations, dialogue.regions, dialogue.remarks):
        if rows.filter(code=code).exists():
            raise Refused(f"The code {code} is taken in this dialogue: choose another.")


def texts_with_tokens(dialogue: Dialogue) -> list[str]:
    """Everything in which a token may stand; the paper hangs its rows on the dialogue."""
    return [
        *(row.text for row in dialogue.takeaways.all()),
        *(row.text for row in dialogue.blocks.all()),
        *(row.framing for row in dialogue.reports.all()),
    ]
