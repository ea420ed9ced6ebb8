"""How much of everything a dialogue holds: the same few queries, whatever its size."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from dialogues.domain.progress import Counts

from .attendance import Attendance
from .dialogue import Dialogue
from .remark import Remark


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one review, how many people are in it, were asked, and have answered on everything."""

    invited: int = 0
    asked: int = 0
    answered: int = 0


def count_dialogue(dialogue: Dialogue, *, counts_people: bool = True) -> Counts:
    """The counts that the progress strip is made of; without `counts_people` no answer is read."""
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
        **_last_review(dialogue, counts_people=counts_people),
    )


def count_answers(dialogue: Dialogue, rounds: Collection[UUID]) -> dict[UUID, Tally]:
    """How far these reviews have come, in three queries however many they are."""
    answered = dialogue.slots.answered(rounds)
    found = {each: Tally() for each in rounds}
    rows = dialogue.invitations.filter(round__in=rounds).exclude(state="withdrawn")
    for pk, round_, state in rows.values_list("pk", "round", "state"):
        tally, has_answered = found[round_], pk in answered
        found[round_] = Tally(
            invited=tally.invited + 1,
            asked=tally.asked + (state == "asked" or has_answered),
            answered=tally.answered + has_answered,
        )
    return found


def _last_review(dialogue: Dialogue, *, counts_people: bool) -> dict[str, int]:
    """How many the last review has asked, and how many of them have answered."""
    rounds = dialogue.invitations.values("round", "round__number").annotate(
        asked=Count("pk", filter=Q(state="asked")),
        reviewing=Count("pk", filter=Q(round__state="open")),
    )
    last = rounds.order_by("-round__number").first()
    if last is None:
        return {}
    told = {key: last[key] for key in ("asked", "reviewing")}
    if not counts_people:
        return told
    tally = count_answers(dialogue, [last["round"]])[last["round"]]
    return told | {"asked": tally.asked, "answered": tally.answered}
