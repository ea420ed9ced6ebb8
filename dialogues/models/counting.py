"""How much of everything a dialogue holds: six queries, whatever its size."""

from __future__ import annotations

from django.db.models import Exists, OuterRef

from dialogues.domain.progress import Counts

from .attendance import Attendance
from .dialogue import Dialogue
from .remark import Remark


def count_dialogue(dialogue: Dialogue) -> Counts:
    """The counts that the progress strip is made of."""
    sessions = dialogue.sessions.annotate(
        attended=Exists(Attendance.objects.filter(session=OuterRef("pk"))),
        noted=Exists(Remark.objects.filter(session=OuterRef("pk"))),
    ).values_list("code", "attended", "noted")
    marks = list(sessions)
    without = [code for code, _, noted in marks if not noted]
    return Counts(
        delegations=dialogue.delegations.count(),
        participants=dialogue.participants.count(),
        sessions=len(marks),
        attended=sum(attended for _, attended, _ in marks),
        noted=len(marks) - len(without),
        session_to_note=next(iter(without or [code for code, _, _ in reversed(marks)]), ""),
        remarks=dialogue.remarks.current().count(),
        # The paper hangs its rows on the dialogue.
        blocks=dialogue.blocks.count(),
        releases=dialogue.releases.count(),
    )
