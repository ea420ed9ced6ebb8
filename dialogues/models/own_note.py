"""The rapporteur's own analysis and memos, among the remarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.record import NoteKind
from dialogues.vault.fields import SealedText
from dialogues.vault.keyring import KeyName

from .remark import Remark
from .sealed import SealedModel
from .session import Session

if TYPE_CHECKING:
    from uuid import UUID


class OwnNote(SealedModel):
    """A note after a remark, or before the first. A memo never prints."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="own_notes")
    after = models.ForeignKey(
        Remark, on_delete=models.PROTECT, null=True, blank=True, related_name="own_notes"
    )
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, kind.value.capitalize()) for kind in NoteKind],
        default=NoteKind.ANALYSIS,
    )
    position = models.PositiveIntegerField(default=0)
    text = SealedText(key=KeyName.NOTE)

    if TYPE_CHECKING:
        after_id: UUID | None
        session_id: int

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in NoteKind]),
                name="own_note_kind_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_kind_display()} in {self.session}"
