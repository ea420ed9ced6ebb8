"""Keeps what a participant's page is about to show of others' words: the gate counts it as read."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from django.db import transaction

from dialogues.actions.auditing import hold_row
from reports.desk import Desk
from reports.domain.guard.shown import add_shown, read_by_fellows
from reports.models import ReviewRound, Scope, Shown

MOST: Final = 8  # rounds
# The desk whose words this process last kept of each round: nothing is asked while it stays.
_kept: Final[dict[UUID, Desk]] = {}


def remember_shown(round_: ReviewRound, desk: Desk) -> None:
    """Keep what this desk shows to several people of a round: once for each state of the report
    that somebody reads, whoever that is."""
    if _kept.get(round_.pk) is desk:
        return
    blocks = read_by_fellows(
        desk.document,
        desk.covering,
        desk.passages,
        whole=round_.scope == Scope.WHOLE,
        endorses=round_.endorses,
    )
    with transaction.atomic():
        hold_row(round_.dialogue_id)
        row = Shown.objects.filter(round=round_.pk).first()
        before = row.document if row else None
        after = add_shown(before, blocks)
        if after is not before:
            row = row or Shown(dialogue_id=round_.dialogue_id, round_id=round_.pk)
            row.document = after
            row.save()
    if len(_kept) >= MOST:
        _kept.clear()
    _kept[round_.pk] = desk
