"""Writes a record that was read from a file into rows: all of it or none of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from dialogues import models
from dialogues.domain import record as values
from dialogues.models.remark import held
from dialogues.vault.opened import keystore

from .auditing import audit
from .endorsing import write_thoughts
from .refused import Refused


@dataclass(frozen=True, slots=True)
class Loaded:
    """The rows that other rows point at, by their codes."""

    dialogue: models.Dialogue
    delegations: dict[str, models.Delegation]
    participants: dict[str, UUID]
    sessions: dict[str, models.Session]
    remarks: dict[str, UUID]


@transaction.atomic()
def load_record(
    *,
    record: values.Record,
    by: models.User | None,
    now: datetime,
    and_then: Callable[[models.Dialogue], object] = bool,
) -> models.Dialogue:
    """Make a dialogue of a record; `by` becomes its convenor. `and_then` writes what hangs on it.

    Errors: `Refused` where a dialogue of that slug exists. Its keys are made first: rows that
    do not come to be leave keys that open nothing, and those are dropped again.
    """
    if models.Dialogue.objects.filter(slug=record.slug).exists():
        raise Refused(f"There is a dialogue {record.slug} already; nothing was loaded.")
    dialogue = _dialogue(record)
    try:
        keystore().create(dialogue.pk)
        with transaction.atomic():
            _load_rows(record, dialogue)
            and_then(dialogue)
            if by is not None:
                models.Membership.objects.create(
                    dialogue=dialogue, user=by, role=models.Role.CONVENOR
                )
            audit(models.AuditAction.DIALOGUE_LOADED, dialogue=dialogue, by=by, now=now)
    except BaseException:
        keystore().delete(dialogue.pk)
        raise
    return dialogue


def _dialogue(record: values.Record) -> models.Dialogue:
    return models.Dialogue(
        slug=record.slug,
        title=record.title,
        convenor=record.convenor,
        series=record.series,
        format=record.format,
        rule=record.rule,
        threshold=record.threshold,
        next_remark=_next_number(record),
    )


def _next_number(record: values.Record) -> int:
    # New remarks are called r1, r2 …: the next one follows the highest of those loaded.
    ids = [remark.id for session in record.sessions for remark in session.remarks]
    numbers = [int(each[1:]) for each in ids if each[:1] == "r" and each[1:].isdecimal()]
    return max(numbers, default=0) + 1


def _load_rows(record: values.Record, dialogue: models.Dialogue) -> None:
    dialogue.save(force_insert=True)
    delegations = _load_lexicon(record, dialogue)
    participants = _load_participants(record.participants, dialogue, delegations)
    sessions = _load_sessions(record.sessions, dialogue, participants)
    remarks = {remark.id: uuid4() for session in record.sessions for remark in session.remarks}
    loaded = Loaded(dialogue, delegations, participants, sessions, remarks)
    for session in record.sessions:
        _load_remarks(session, loaded)
    _load_takeaways(record.takeaways, loaded)


def _load_lexicon(record: values.Record, dialogue: models.Dialogue) -> dict[str, models.Delegation]:
    regions = {
        region.code: models.Region(
            dialogue=dialogue,
            code=region.code,
            name=region.name,
            adjective=region.adjective,
            position=position,
        )
        for position, region in enumerate(record.regions)
    }
    models.Region.objects.bulk_create(regions.values())
    delegations = {
        each.code: models.Delegation(
            dialogue=dialogue,
            region=regions[each.region] if each.region else None,
            code=each.code,
            kind=each.kind,
            name=each.name,
            noun=each.noun,
            adjective=each.adjective,
            alternatives=list(each.alternatives),
            position=position,
        )
        for position, each in enumerate(record.delegations)
    }
    models.Delegation.objects.bulk_create(delegations.values())
    return delegations


def _load_participants(
    participants: Iterable[values.Participant],
    dialogue: models.Dialogue,
    delegations: dict[str, models.Delegation],
) -> dict[str, UUID]:
    ids = {each.code: uuid4() for each in participants}
    keyring = keystore().add_participants(dialogue.pk, set(ids.values()))
    models.Participant.objects.bulk_create(
        models.Participant(
            id=ids[each.code],
            dialogue=dialogue,
            delegation=delegations[each.delegation],
            code=each.code,
            language=each.language,
            position=position,
            email_index=keyring.index_of(each.email, ids[each.code]),
            name=each.name,
            native_name=each.native_name,
            other_names=each.other_names,
            affiliation=each.affiliation,
            title=each.title,
            email=each.email,
            pronouns=each.pronouns,
        )
        for position, each in enumerate(participants)
    )
    return ids


def _load_sessions(
    sessions: Iterable[values.Session],
    dialogue: models.Dialogue,
    participants: dict[str, UUID],
) -> dict[str, models.Session]:
    rows = {
        each.code: models.Session(
            dialogue=dialogue,
            code=each.code,
            title=each.title,
            starts=each.starts,
            ends=each.ends,
            time_zone=_zone_name(each.starts),
            rule=each.rule or "",
            position=position,
        )
        for position, each in enumerate(sessions)
    }
    models.Session.objects.bulk_create(rows.values())
    models.Attendance.objects.bulk_create(
        models.Attendance(
            session=rows[session.code],
            participant_id=participants[each.participant],
            capacity=each.capacity,
            start=each.start,
            end=each.end,
            position=position,
        )
        for session in sessions
        for position, each in enumerate(session.attendance)
    )
    return rows


def _zone_name(moment: datetime) -> str:
    written = moment.isoformat()[-6:]
    return "UTC" if written == "+00:00" else written


def _load_remarks(session: values.Session, loaded: Loaded) -> None:
    models.Remark.objects.bulk_create(
        models.Remark(
            id=loaded.remarks[remark.id],
            dialogue=loaded.dialogue,
            session=loaded.sessions[session.code],
            code=remark.id,
            position=position,
            rule=remark.rule or "",
            verbatim=remark.verbatim,
            replies_to_id=_id(loaded, remark.replies_to),
            supersedes_id=_id(loaded, remark.supersedes),
            speaker=loaded.participants[remark.speaker],
            text=remark.text,
            topic=remark.topic,
            verb=remark.verb,
            at=remark.at,
        )
        for position, remark in enumerate(session.remarks, start=1)
    )
    models.Position.objects.bulk_create(
        models.Position(
            dialogue=loaded.dialogue,
            remark_id=loaded.remarks[remark.id],
            held=held(loaded.participants[code], stance),
        )
        for remark in session.remarks
        for stance, codes in stances(remark)
        for code in sorted(codes)
    )
    models.OwnNote.objects.bulk_create(
        models.OwnNote(
            dialogue=loaded.dialogue,
            session=loaded.sessions[session.code],
            after_id=_id(loaded, note.after),
            kind=note.kind,
            position=position,
            text=note.text,
        )
        for position, note in enumerate(session.own_notes)
    )


def stances(remark: values.Remark) -> tuple[tuple[values.Stance, frozenset[str]], ...]:
    """Each stance on a remark with the codes of those who hold it."""
    return (
        (values.Stance.AGREES, remark.agrees),
        (values.Stance.DISAGREES, remark.disagrees),
        (values.Stance.RESERVES, remark.reserves),
    )


def _id(loaded: Loaded, code: str | None) -> UUID | None:
    return loaded.remarks[code] if code else None


def _load_takeaways(takeaways: Iterable[values.Takeaway], loaded: Loaded) -> None:
    rows = {
        each.id: models.Takeaway(
            dialogue=loaded.dialogue,
            code=each.id,
            kind=each.kind,
            position=position,
            text=each.text,
        )
        for position, each in enumerate(takeaways)
    }
    models.Takeaway.objects.bulk_create(rows.values())
    models.Evidence.objects.bulk_create(
        models.Evidence(takeaway=rows[each.id], remark_id=loaded.remarks[code], position=position)
        for each in takeaways
        for position, code in enumerate(each.evidence)
    )
    said = [
        models.Endorsement.of(rows[each.id], loaded.participants[code], choice, None)
        for each in takeaways
        for code, choice in each.endorsements.items()
    ]
    if said:
        write_thoughts(models.Endorsement, loaded.dialogue, said)
