"""What those who are asked in a round have read of each other's words: later releases are held
against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import SHOWN
from reports.domain.document import Document
from reports.domain.frozen import freeze_bindings, freeze_words, thaw

from .review_round import ReviewRound

if TYPE_CHECKING:
    from uuid import UUID


class Shown(SealedModel):
    """One row a round, from its first reader on. It dies with the note key."""

    round = models.OneToOneField(ReviewRound, on_delete=models.CASCADE, related_name="shown")
    read = SealedJson(key=KeyName.NOTE, padding=SHOWN)  # {"words", "bindings"} as `frozen` has them

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    def __str__(self) -> str:
        return "Shown"

    @property
    def document(self) -> Document:
        """All that was read, one paragraph after another."""
        return thaw(self.read["words"], self.read["bindings"])

    @document.setter
    def document(self, document: Document) -> None:
        self.read = {"words": freeze_words(document), "bindings": freeze_bindings(document)}
