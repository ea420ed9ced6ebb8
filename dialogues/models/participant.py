"""A person on the roster. Whatever identifies them is sealed under a key of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.vault.fields import PARTICIPANT, SealedSecret, SealedSecrets

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
    # A keyed hash that spots a second entry of one address; empty where there is none.
    email_index = models.CharField(max_length=64, blank=True)
    name = SealedSecret(key=PARTICIPANT)
    native_name = SealedSecret(key=PARTICIPANT)
    other_names = SealedSecrets(key=PARTICIPANT)
    affiliation = SealedSecret(key=PARTICIPANT)
    title = SealedSecret(key=PARTICIPANT)
    email = SealedSecret(key=PARTICIPANT)
    pronouns = SealedSecret(key=PARTICIPANT)

    if TYPE_CHECKING:
        delegation_id: int
        dialogue_id: UUID

    class Meta:
        ordering = ("position", "code")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="participant_code_once"),
            models.UniqueConstraint(
                fields=("dialogue", "email_index"),
                condition=~models.Q(email_index=""),
                name="participant_email_once",
            ),
        )

    def __str__(self) -> str:
        return self.code
