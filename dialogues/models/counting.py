"""How much of everything a dialogue holds: seven queries, whatever its size."""

from __future__ import annotations

from django.db.models import Count, Exists, OuterRef, Q

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
        **_last_review(dialogue),
    )


def _last_review(dialogue: Dialogue) -> dict[str, int]:
    """How many the last review has asked, and how many of them have answered."""
    rounds = dialogue.invitations.values("round__number").annotate(
        asked=Count("pk", filter=Q(state__in=("asked", "answered"))),
        answered=Count("pk", filter=Q(state="answered")),
        reviewing=Count("pk", filter=Q(round__state="open")),
    )
    last = rounds.order_by("-round__number").first()
    return {key: last[key] for key in ("asked", "answered", "reviewing")} if last else {}
