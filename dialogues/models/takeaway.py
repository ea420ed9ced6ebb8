"""Conclusions and recommendations, with the remarks that are their evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.record import TakeawayKind
from dialogues.vault.fields import SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import WORDS

from .remark import Remark
from .sealed import SealedModel

if TYPE_CHECKING:
    from uuid import UUID


class Takeaway(SealedModel):
    """A takeaway or a recommendation; its text may hold attribution tokens."""

    code = models.CharField(max_length=40)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, kind.value.capitalize()) for kind in TakeawayKind],
        default=TakeawayKind.TAKEAWAY,
    )
    position = models.PositiveIntegerField(default=0)
    text = SealedText(key=KeyName.NOTE, padding=WORDS)

    class Meta:
        ordering = ("position", "code")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="takeaway_code_once"),
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in TakeawayKind]),
                name="takeaway_kind_known",
            ),
        )

    def __str__(self) -> str:
        return self.code


class Evidence(models.Model):
    """A remark that a takeaway rests on."""

    takeaway = models.ForeignKey(Takeaway, on_delete=models.CASCADE, related_name="evidence")
    remark = models.ForeignKey(Remark, on_delete=models.PROTECT, related_name="evidence_of")
    position = models.PositiveIntegerField(default=0)

    if TYPE_CHECKING:
        remark_id: UUID
        takeaway_id: UUID

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("takeaway", "remark"), name="evidence_once"),
        )

    def __str__(self) -> str:
        return f"{self.remark} for {self.takeaway}"
