"""Who may write notes: those who take them, and a command, which whoever owns the machine runs."""

from __future__ import annotations

from dialogues.models import Dialogue, User
from dialogues.permissions import why_not_take_notes

from .auditing import lock, lock_for


def lock_for_notes(by: User | None, dialogue: Dialogue) -> Dialogue:
    """Hold the dialogue's row to write notes; `by` is None for a command.

    Errors: `Refused` where an organiser may not take notes.
    """
    return lock(dialogue) if by is None else lock_for(by, dialogue, why_not_take_notes)
