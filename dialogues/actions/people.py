"""Who is on the roster. Whoever is added gets a key of their own before their row is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, cast
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.utils.module_loading import import_string

from dialogues.domain.numbering import next_code
from dialogues.domain.record import Participant as Person
from dialogues.domain.secret import Secret
from dialogues.models import AuditAction, Delegation, Dialogue, Participant, User
from dialogues.permissions import why_not_edit_roster
from dialogues.vault.opened import keystore

from .auditing import audit, lock_for
from .forgetting import forget_people
from .refused import Refused, refuse, still_there

SEALED: Final = (
    "name",
    "native_name",
    "other_names",
    "affiliation",
    "title",
    "email",
    "pronouns",
)
ATTENDED: Final = "{} attended {} and stays on the roster, as do their remarks."
ENDORSED: Final = "{} has endorsed a takeaway and stays on the roster."
CODE_IN_USE: Final = "{} has attended a session, so their code stays: notes may use it."
CODE_TAKEN: Final = "The code {} is somebody else's: choose another."
ADDRESS_TAKEN: Final = "{} has this e-mail address already."


def propose_code(dialogue: Dialogue, delegation: Delegation) -> str:
    """The code that somebody of a delegation gets unless they are given another."""
    return next_code(delegation.code, dialogue.participants.values_list("code", flat=True))


def why_not_recode(participant: Participant) -> str:
    """Why a code stays as it is: notes and people's memories hold it."""
    return CODE_IN_USE.format(participant.code) if participant.attendances.exists() else ""


@transaction.atomic
def add_participant(*, dialogue: Dialogue, person: Person, by: User, now: datetime) -> Participant:
    """Put one person at the end of the roster. Without a code they get the next one."""
    row = lock_for(by, dialogue, why_not_edit_roster)
    delegation = find_delegation(row, person.delegation)
    code = person.code or propose_code(row, delegation)
    check_free(row, code, person.email)
    participant = write_people(row, {code: person}, {delegation.code: delegation})[0]
    audit(AuditAction.ROSTER_EDITED, dialogue=row, by=by, now=now, subject=code, count=1)
    return participant


@transaction.atomic
def edit_participant(*, participant: Participant, person: Person, by: User, now: datetime) -> bool:
    """Whether anything changed. A code that is in use stays as it is."""
    dialogue = lock_for(by, participant.dialogue, why_not_edit_roster)
    found = dialogue.participants.select_for_update().filter(pk=participant.pk).first()
    row = still_there(found, participant.code)
    if person.code != row.code:
        refuse(why_not_recode(row))
    check_free(dialogue, person.code, person.email, but=row.pk)
    changed = change_person(row, person, find_delegation(dialogue, person.delegation))
    if changed:
        row.save(update_fields=changed)
        audit(
            AuditAction.ROSTER_EDITED, dialogue=dialogue, by=by, now=now, subject=row.code, count=1
        )
    return bool(changed)


def why_not_leave(participant: Participant) -> str:
    """What else keeps somebody on the roster, as the settings say: the paper's is not ours to
    import. It comes before what they think is looked at, which only they may know."""
    asked = (cast(Callable[[Participant], str], import_string(path)) for path in settings.STAYS)
    return next((why for each in asked if (why := each(participant))), "")


@transaction.atomic
def remove_participant(*, participant: Participant, by: User, now: datetime) -> None:
    """Take off the roster somebody who attended nothing; their key is dropped with them."""
    dialogue = lock_for(by, participant.dialogue, why_not_edit_roster)
    seat = participant.attendances.select_related("session").first()
    if seat:
        raise Refused(ATTENDED.format(participant.code, seat.session))
    refuse(why_not_leave(participant))
    if participant.pk in {each.giver for each in dialogue.endorsements.said()}:
        raise Refused(ENDORSED.format(participant.code))
    identifier = participant.pk
    participant.delete()
    audit(
        AuditAction.ROSTER_EDITED,
        dialogue=dialogue,
        by=by,
        now=now,
        subject=participant.code,
        count=1,
    )
    # After the commit: a row that stayed without its key could never be read again.
    transaction.on_commit(lambda: keystore().drop_participants(dialogue.pk, {identifier}))
    transaction.on_commit(forget_people)


def find_delegation(dialogue: Dialogue, code: str) -> Delegation:
    """A delegation by its code."""
    return still_there(dialogue.delegations.filter(code=code).first(), code)


def check_free(dialogue: Dialogue, code: str, email: Secret, *, but: UUID | None = None) -> None:
    """Refuse a code or an address that somebody else on the roster has."""
    others = dialogue.participants.exclude(pk=but) if but else dialogue.participants.all()
    if others.filter(code__iexact=code).exists():
        raise Refused(CODE_TAKEN.format(code))
    # Whoever has no address has the index of their own row, which nobody else has.
    index = keystore().open(dialogue.pk).index_of(email, but or uuid4())
    if other := others.filter(email_index=index).first():
        raise Refused(ADDRESS_TAKEN.format(other.code))


def write_people(
    dialogue: Dialogue, people: Mapping[str, Person], delegations: Mapping[str, Delegation]
) -> list[Participant]:
    """Rows for people by code, after those of the roster.

    All keys are made in one write before the first row. Where the transaction fails, keys are
    left that open nothing.
    """
    ids = {code: uuid4() for code in people}
    keyring = keystore().add_participants(dialogue.pk, set(ids.values()))
    last = dialogue.participants.aggregate(last=Max("position"))["last"]
    first = 0 if last is None else last + 1
    rows = [
        Participant(
            id=ids[code],
            dialogue=dialogue,
            delegation=delegations[person.delegation],
            code=code,
            language=person.language,
            position=position,
            email_index=keyring.index_of(person.email, ids[code]),
            **{name: getattr(person, name) for name in SEALED},
        )
        for position, (code, person) in enumerate(people.items(), start=first)
    ]
    return Participant.objects.bulk_create(rows)


def change_person(row: Participant, person: Person, delegation: Delegation) -> list[str]:
    """Set what differs on a row that is saved afterwards; the names of the fields to save."""
    wanted = {
        "code": person.code,
        "language": person.language,
        "email_index": keystore().open(row.dialogue_id).index_of(person.email, row.pk),
        "delegation": delegation,
        **{name: getattr(person, name) for name in SEALED},
    }
    changed = [name for name, value in wanted.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, wanted[name])
    return changed
