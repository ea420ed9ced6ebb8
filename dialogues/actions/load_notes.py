"""Files notes that were written elsewhere in the shorthand: all of them or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from dialogues.domain.notes import OwnNoteLine, ParsedNotes, RemarkLine
from dialogues.domain.record import Stance
from dialogues.models import AuditAction, Participant, Remark, Session, User

from .auditing import audit, lock
from .file_own_note import OwnFiling, file_own_notes
from .file_remark import Filing, file_remarks
from .refused import Refused
from .switch_rule import switch_rule


@dataclass(frozen=True, slots=True)
class Loaded:
    """How much was filed."""

    remarks: int
    own_notes: int


@transaction.atomic()
def load_notes(
    *, session: Session, notes: ParsedNotes, batch: UUID, by: User | None, now: datetime
) -> Loaded:
    """File parsed notes in their order. The same batch again files nothing twice.

    Errors: `Refused` where the notes hold an error, or somebody in them was not there.
    """
    if notes.errors:
        raise Refused(str(notes.errors[0]))
    dialogue = lock(session.dialogue)
    filings = remark_filings(session, notes, batch)
    remarks = file_remarks(session=session, filings=filings, by=by, now=now)
    own_filings = own_note_filings(session, notes, batch, remarks)
    file_own_notes(session=session, filings=own_filings, by=by, now=now)
    if notes.rule is not None:
        switch_rule(session=session, rule=notes.rule, by=by, now=now)
    audit(
        AuditAction.NOTES_LOADED, dialogue=dialogue, by=by, now=now, subject=session.code, count=1
    )
    return Loaded(len(filings), len(own_filings))


def remark_filings(session: Session, notes: ParsedNotes, batch: UUID) -> list[Filing]:
    """The remarks of the notes. Their ids follow from the batch, so that it is filed once."""
    ids = dict(Participant.objects.filter(attendances__session=session).values_list("code", "pk"))
    return [
        Filing(
            id=uuid5(batch, str(number)),
            speaker=ids[line.speaker],
            text=line.text,
            topic=line.topic,
            rule=line.rule,
            verbatim=line.verbatim,
            positions=tuple((ids[code], stance) for code, stance in stances(line)),
        )
        for number, line in enumerate(notes.lines)
        if isinstance(line, RemarkLine)
    ]


def stances(line: RemarkLine) -> list[tuple[str, Stance]]:
    """Who agreed and who disagreed, by code."""
    agree = [(code, Stance.AGREES) for code in sorted(line.agrees)]
    return agree + [(code, Stance.DISAGREES) for code in sorted(line.disagrees)]


def own_note_filings(
    session: Session, notes: ParsedNotes, batch: UUID, remarks: list[Remark]
) -> list[OwnFiling]:
    """The own notes, each after the remark that stands before it in the notes."""
    filings: list[OwnFiling] = []
    ids = {remark.pk: remark for remark in remarks}
    before = session.remarks.exclude(pk__in=ids).last()
    for number, line in enumerate(notes.lines):
        id = uuid5(batch, str(number))
        if isinstance(line, RemarkLine):
            before = ids[id]
        elif isinstance(line, OwnNoteLine):
            filings.append(OwnFiling(id, line.kind, line.text, after=before))
    return filings
