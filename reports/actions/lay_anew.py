"""Writes what people said anew: other rows, in an order of chance, sealed once more.

A database writes rows where there is room, one after another, and PostgreSQL notes in each which
transaction wrote it; and a row that says something is there from one night's copy to the next,
while those that say nothing come and go. Beside the log of a mail server, which has who was sent a
code and when, that would tell who said how much once they were in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from random import SystemRandom
from typing import Final
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Model

from dialogues.actions.auditing import lock
from dialogues.actions.endorsing import lay_thoughts_anew
from dialogues.actions.jobs import Clock
from dialogues.models import Endorsement, Reservation
from dialogues.vault.blobs import VaultError
from dialogues.vault.resealing import seal_again
from reports.models import ReviewRound, RoundState, Shown, Slot

# The ids of what a round has, when this process last wrote it anew.
_seen: dict[UUID, frozenset[UUID]] = {}
# The hour in which it last did so unasked.
_hours: dict[UUID, datetime] = {}
_CHANCE: Final = SystemRandom()


def lay_all_anew(clock: Clock) -> None:
    """Write anew the slots of every round where something was written since, and what is thought of
    the conclusions of its dialogue, once; and all that is open in each hour, and as the process
    starts. Whoever comes back without a code and only looks writes nothing: else two copies would
    tell them from whoever answers.
    """
    hour = clock().replace(minute=0, second=0, microsecond=0)
    rounds = ReviewRound.objects.exclude(state=RoundState.DRAFT).defer("counted")
    changed: dict[UUID, list[ReviewRound]] = defaultdict(list)
    for each in rounds.select_related("dialogue"):
        if _is_due(each, hour) or _has_changed(each):
            changed[each.dialogue_id].append(each)
    for own in changed.values():
        with transaction.atomic():
            lock(own[0].dialogue)
            lay_anew(own)
    if changed:
        free_old_rows()


def lay_anew(rounds: Sequence[ReviewRound]) -> None:
    """Write those of these rounds anew, all of one dialogue, whose row is held meanwhile. What has
    no keys is left as it is."""
    try:
        for each in rounds:
            _lay_slots_anew(each)
        if any(each.endorses for each in rounds):
            lay_thoughts_anew(rounds[0].dialogue)
    except VaultError:
        _seen.update((each.pk, _ids(each)) for each in rounds)


def _lay_slots_anew(round_: ReviewRound) -> None:
    slots = [Slot.of(round_, each.about, each.words) for each in round_.slots.all()]
    _CHANCE.shuffle(slots)
    round_.slots.all().delete()
    Slot.objects.bulk_create(slots)
    _seen[round_.pk] = frozenset(each.pk for each in slots)
    # Else a copy would tell that somebody read the report after it was edited.
    for row in Shown.objects.filter(round=round_):
        seal_again(row, ["read"])
        row.save(update_fields=["read"])


def _is_due(round_: ReviewRound, hour: datetime) -> bool:
    """Whether an open one was not written in this hour yet, unasked: the first of each is."""
    if round_.state == RoundState.CLOSED or _hours.get(round_.pk) == hour:
        return False
    _hours[round_.pk] = hour
    return True


def _has_changed(round_: ReviewRound) -> bool:
    """Whether something was written since: whoever writes anything writes slots."""
    now = _ids(round_)
    if round_.state == RoundState.CLOSED:
        return now != _seen.setdefault(round_.pk, now)
    return now != _seen.get(round_.pk)


def _ids(round_: ReviewRound) -> frozenset[UUID]:
    return frozenset(round_.slots.order_by().values_list("pk", flat=True))


def free_old_rows(*models: type[Model]) -> None:
    """Of these models, or of those that are written anew here: PostgreSQL keeps what was deleted
    until somebody cleans up."""
    if connection.vendor == "postgresql" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            for model in models or (Slot, Shown, Endorsement, Reservation):
                cursor.execute(f"VACUUM {connection.ops.quote_name(model._meta.db_table)}")
