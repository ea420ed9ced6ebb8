"""The cast of every test. Plainly invented, and always the same few people.

`convenor` owns the dialogue, `rapporteur` and `observer` are members, `stranger` is a convenor
elsewhere. `guest` and `other_guest` are participants of the dialogue: they have no account.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from dialogues.domain.secret import Secret
from dialogues.models import (
    Attendance,
    Delegation,
    Dialogue,
    Membership,
    Participant,
    Role,
    Session,
    User,
)
from dialogues.vault.opened import keystore

NOW = datetime(2026, 6, 8, 9, 0, tzinfo=UTC)
PASSWORD = "a long enough pass phrase"


@dataclass
class Cast:
    """Everybody, and the dialogue that they are in."""

    convenor: User
    rapporteur: User
    observer: User
    stranger: User
    dialogue: Dialogue
    elsewhere: Dialogue
    session: Session
    guest: Participant
    other_guest: Participant


def make_dialogue(slug: str, **fields: Any) -> Dialogue:
    """A dialogue with its keys."""
    dialogue = Dialogue.objects.create(slug=slug, title=fields.pop("title", slug.title()), **fields)
    keystore().create(dialogue.pk)
    return dialogue


def make_participant(
    dialogue: Dialogue, delegation: Delegation, code: str, name: str
) -> Participant:
    """Somebody on the roster, with a key of their own."""
    identifier = uuid4()
    keystore().add_participants(dialogue.pk, {identifier})
    email = Secret(f"{code.lower()}@example.org")
    return Participant.objects.create(
        id=identifier,
        dialogue=dialogue,
        delegation=delegation,
        code=code,
        name=Secret(name),
        affiliation=Secret(f"Institute {code}"),
        email=email,
        email_index=keystore().open(dialogue.pk).index_of(email, identifier),
        position=dialogue.participants.count(),
    )


def make_user(email: str) -> User:
    """An organiser with the password of the cast."""
    return User.objects.create_user(email, PASSWORD, name=email.split("@")[0].title())


def make_cast() -> Cast:
    """A dialogue of two delegations with one session, two guests and three members."""
    convenor, rapporteur = make_user("convenor@example.org"), make_user("rapporteur@example.org")
    observer, stranger = make_user("observer@example.org"), make_user("stranger@example.org")
    dialogue, elsewhere = make_dialogue("coast-2026", title="Coast"), make_dialogue("elsewhere")
    for user, role in (
        (convenor, Role.CONVENOR),
        (rapporteur, Role.RAPPORTEUR),
        (observer, Role.OBSERVER),
    ):
        Membership.objects.create(dialogue=dialogue, user=user, role=role)
    Membership.objects.create(dialogue=elsewhere, user=stranger, role=Role.CONVENOR)
    korea = Delegation.objects.create(
        dialogue=dialogue, code="KR", name="the ROK", noun="Korea", adjective="Korean", position=0
    )
    russia = Delegation.objects.create(
        dialogue=dialogue, code="RU", name="Russia", adjective="Russian", position=1
    )
    guest = make_participant(dialogue, korea, "KR1", "Nari Vellumkin")
    other_guest = make_participant(dialogue, russia, "RU1", "Osip Quillmarsh")
    session = Session.objects.create(
        dialogue=dialogue, code="S1", title="Opening", starts=NOW, time_zone="Europe/Vienna"
    )
    for participant in (guest, other_guest):
        Attendance.objects.create(session=session, participant=participant)
    return Cast(
        convenor=convenor,
        rapporteur=rapporteur,
        observer=observer,
        stranger=stranger,
        dialogue=dialogue,
        elsewhere=elsewhere,
        session=session,
        guest=guest,
        other_guest=other_guest,
    )
