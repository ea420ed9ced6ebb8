"""A person on the roster. Whatever identifies them is sealed under a key of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.vault.fields import PARTICIPANT, SealedSecret, SealedSecrets
from dialogues.vault.padding import IDENTITY

from .delegation import Delegation
from .sealed import SealedModel

if TYPE_CHECKING:
    from uuid import UUID


class Participant(SealedModel):
    """A person. Their key must be in the keystore before a name is set: `actions` sees to it."""

    delegation = models.ForeignKey(
        Delegation, on_delete=models.PROTECT, related_name="participants"
    )
    code = models.CharField(max_length=40)
    language = models.CharField(max_length=20, default="en")
    position = models.PositiveIntegerField(default=0)
    # A keyed hash that spots a second entry of one address, or of the row where there is none:
    # who has no address is asked by hand, and is no more to be seen here than anything else.
    email_index = models.CharField(max_length=64)
    name = SealedSecret(key=PARTICIPANT, padding=IDENTITY)
    native_name = SealedSecret(key=PARTICIPANT, padding=IDENTITY)
    other_names = SealedSecrets(key=PARTICIPANT, padding=IDENTITY)
    affiliation = SealedSecret(key=PARTICIPANT, padding=IDENTITY)
    title = SealedSecret(key=PARTICIPANT, padding=IDENTITY)
    email = SealedSecret(key=PARTICIPANT, padding=IDENTITY)
    pronouns = SealedSecret(key=PARTICIPANT, padding=IDENTITY)

    if TYPE_CHECKING:
        delegation_id: int
        dialogue_id: UUID

    class Meta:
        ordering = ("position", "code")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="participant_code_once"),
            models.UniqueConstraint(
                fields=("dialogue", "email_index"), name="participant_email_once"
            ),
            models.CheckConstraint(
                condition=~models.Q(email_index=""), name="participant_email_index_filled"
            ),
        )

    def __str__(self) -> str:
        return self.code
