"""An uploaded roster file, kept sealed until somebody confirms it or drops it, a day at most."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from dialogues.domain.rostertable import Field, RosterProposal, Table, propose_roster, read_table
from dialogues.models import Dialogue, RosterImport, User
from dialogues.models.roster import Roster, read_roster
from dialogues.permissions import why_not_edit_roster

from .auditing import lock, lock_for
from .refused import refuse, still_there

KEPT_FOR: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the organiser corrected: which column holds what, and where the others belong."""

    columns: Mapping[Field, int] | None = None  # None: as the header suggests
    delegation: str = ""  # of the rows that name none


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it waits, and what it would do to the roster as it is now."""

    table: Table
    choices: Choices
    proposal: RosterProposal
    roster: Roster = field(repr=False)


@transaction.atomic
def keep_upload(
    *, dialogue: Dialogue, name: str, content: bytes, by: User, now: datetime
) -> RosterImport:
    """Seal an uploaded file; nothing of it is on the roster. Whatever has expired goes.

    Errors: `TableError` where it is no table at all; it is not kept then.
    """
    row = lock_for(by, dialogue, why_not_edit_roster)
    drop_expired(now=now)
    read_table(content, name)
    return RosterImport.objects.create(
        dialogue=row,
        by=by,
        made_at=now,
        file_name=name,
        content=bytearray(content),
        mapping={},
    )


@transaction.atomic
def choose_columns(*, upload: RosterImport, choices: Choices, by: User) -> None:
    """Write down which column holds what. The roster does not change by it."""
    row = lock_for(by, upload.dialogue, why_not_edit_roster)
    waiting = still_there(row.rosterimports.filter(pk=upload.pk).first(), "This file")
    columns = choices.columns
    waiting.mapping = {
        "columns": None if columns is None else {str(key): at for key, at in columns.items()},
        "delegation": choices.delegation,
    }
    waiting.save(update_fields=["mapping"])


@transaction.atomic
def drop_upload(*, upload: RosterImport, by: User) -> None:
    """Forget an upload."""
    refuse(why_not_edit_roster(by, lock(upload.dialogue)))
    upload.delete()


def drop_expired(*, now: datetime) -> int:
    """Forget every upload that nobody decided on within a day; how many there were."""
    expired = RosterImport.objects.filter(made_at__lt=now - KEPT_FOR)
    return expired.delete()[0]


def read_upload(upload: RosterImport) -> Upload:
    """What an upload would do to the roster as it is now.

    Errors: `TableError` where no column holds a name.
    """
    roster = read_roster(upload.dialogue)
    table = read_table(bytes(upload.content), upload.file_name)
    choices = choices_of(upload)
    proposal = propose_roster(
        table,
        participants=roster.participants,
        delegations=roster.delegations,
        regions=roster.regions,
        mapping=choices.columns,
        default_delegation=choices.delegation,
        taken=set(upload.dialogue.remarks.values_list("code", flat=True)),
    )
    return Upload(table, choices, proposal, roster)


def choices_of(upload: RosterImport) -> Choices:
    """What was corrected so far."""
    kept = upload.mapping or {}
    columns = kept.get("columns")
    return Choices(
        None if columns is None else {Field(key): at for key, at in columns.items()},
        kept.get("delegation", ""),
    )
