"""What may be done with the paper: a sentence that says why not, or ""."""

from __future__ import annotations

from typing import Final

from dialogues.models import Dialogue, User
from dialogues.permissions import why_not_edit_report, why_not_read_dialogue

NO_GUARD: Final = (
    "Nothing is released until the disclosure guard can vouch for it: export a draft instead."
)


def why_not_export_draft(user: User, dialogue: Dialogue) -> str:
    """A draft file leaves the house: it is for those who write the report."""
    return why_not_edit_report(user, dialogue)


def why_not_read_draft(user: User, dialogue: Dialogue) -> str:
    """Every member reads the draft as it will print."""
    return why_not_read_dialogue(user, dialogue)


def why_not_export_without_draft(dialogue: Dialogue) -> str:
    """The gate. It lets nothing through as long as nothing can say that it is safe."""
    return NO_GUARD
