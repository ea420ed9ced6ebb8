"""What may be done with the paper: a sentence that says why not, or ""."""

from __future__ import annotations

from dialogues.models import Dialogue, User
from dialogues.permissions import (
    why_not_edit_dialogue,
    why_not_edit_report,
    why_not_read_dialogue,
    why_not_see_identities,
)
from reports.domain.causes import Cause


def why_not_export_draft(user: User, dialogue: Dialogue) -> str:
    """A draft file leaves the house: it is for those who write the report."""
    return why_not_edit_report(user, dialogue)


def why_not_read_draft(user: User, dialogue: Dialogue) -> str:
    """Every member reads the draft as it will print."""
    return why_not_read_dialogue(user, dialogue)


def why_not_review(user: User, dialogue: Dialogue) -> str:
    """A review shows who said what to those who ask, so it is for those who see identities."""
    return why_not_see_identities(user, dialogue)


def why_not_waive_code(user: User, dialogue: Dialogue) -> str:
    """Letting people in without a code is the convenor's to answer for."""
    return why_not_edit_dialogue(user, dialogue)


def why_not_print_convergence(user: User, dialogue: Dialogue) -> str:
    """What people think of the conclusions goes out when the convenor says so."""
    return why_not_edit_dialogue(user, dialogue)


def why_not_release(user: User, dialogue: Dialogue) -> str:
    """What goes out goes out in the convenor's name."""
    return why_not_edit_dialogue(user, dialogue)


def why_not_read_releases(user: User, dialogue: Dialogue) -> str:
    """What went out is for every member, whatever the audience: they read the draft."""
    return why_not_read_dialogue(user, dialogue)


def why_not_waive(user: User, dialogue: Dialogue, cause: Cause) -> str:
    """A risk is the convenor's to take; what words were meant to say, who writes them knows."""
    if cause.is_for_convenors:
        return why_not_edit_dialogue(user, dialogue)
    return why_not_edit_report(user, dialogue)
