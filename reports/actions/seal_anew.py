"""Seals the texts of reports and their conclusions anew, all of a dialogue once one was edited.

A copy of the database of one night and of the next tell which rows differ. Where an organiser put
in what a participant asked for, the one row that was other would be theirs: beside the log of a
mail server, which has who was sent a code on that day, it would tell who spoke in it.
"""

from __future__ import annotations

from random import SystemRandom
from typing import TYPE_CHECKING, Final

from django.db import connection, transaction

from dialogues.actions.auditing import lock
from dialogues.actions.jobs import Clock
from dialogues.models import Dialogue, Takeaway
from dialogues.vault.blobs import VaultError
from dialogues.vault.fields import SealedField
from dialogues.vault.resealing import seal_again
from reports.models import Block, Report

from .lay_anew import free_old_rows

if TYPE_CHECKING:
    from uuid import UUID

    from dialogues.models.sealed import SealedModel

# The `last_change` of each dialogue when this process last sealed its texts.
_seen: dict[UUID, int] = {}
_CHANCE: Final = SystemRandom()


def seal_texts_anew(_: Clock) -> None:
    """Do it for every dialogue that changed since, and for all as the process starts."""
    stamps = Dialogue.objects.values_list("pk", "last_change")
    changed = [pk for pk, stamp in stamps if _seen.get(pk) != stamp]
    for dialogue in Dialogue.objects.filter(pk__in=changed):
        with transaction.atomic():
            held = lock(dialogue)
            _seal_dialogue(held)
        _seen[held.pk] = held.last_change
    if changed:
        free_old_rows(Report, Block, Takeaway)


def _seal_dialogue(dialogue: Dialogue) -> None:
    try:
        reports, blocks, takeaways = (
            [_sealed_anew(each) for each in model._default_manager.filter(dialogue=dialogue)]
            for model in (Report, Block, Takeaway)
        )
    except VaultError:
        return  # its keys are gone: nobody reads it, and nobody writes it
    for each in reports:
        each.save(update_fields=_sealed_names(each))
    _write_anew(dialogue, Block, blocks)
    _write_anew(dialogue, Takeaway, takeaways)


def _write_anew(dialogue: Dialogue, model: type[SealedModel], rows: list[SealedModel]) -> None:
    """Put the same rows in the place of themselves, in an order of chance: a row that is updated
    alone stays where there was room for it."""
    _CHANCE.shuffle(rows)
    # What refers to them goes on doing so: the database asks once the transaction ends.
    model._default_manager.filter(dialogue=dialogue)._raw_delete(connection.alias)
    model._default_manager.bulk_create(rows)


def _sealed_anew(row: SealedModel) -> SealedModel:
    seal_again(row, _sealed_names(row))
    return row


def _sealed_names(row: SealedModel) -> list[str]:
    return [each.name for each in row._meta.fields if isinstance(each, SealedField)]
