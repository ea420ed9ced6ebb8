"""A roster that was uploaded and waits to be confirmed. Nothing of it is on the roster yet."""

from __future__ import annotations

from django.db import models

from dialogues.vault.fields import SealedBytes, SealedJson
from dialogues.vault.keyring import KeyName

from .sealed import SealedModel
from .user import User


class RosterImport(SealedModel):
    """An uploaded file with its mapped columns, sealed under the id key until it is decided."""

    by = models.ForeignKey(User, on_delete=models.CASCADE, related_name="roster_imports")
    made_at = models.DateTimeField()
    file_name = SealedJson(key=KeyName.ID)
    content = SealedBytes(key=KeyName.ID)
    mapping = SealedJson(key=KeyName.ID)

    class Meta:
        ordering = ("-made_at",)

    def __str__(self) -> str:
        return "Roster import"
