"""Who was in which session, and in what capacity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.record import Capacity

from .participant import Participant
from .session import Session

if TYPE_CHECKING:
    from uuid import UUID


class Attendance(models.Model):
    """One participant in one session; the times where they came late or left early."""

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="attendances")
    participant = models.ForeignKey(
        Participant, on_delete=models.PROTECT, related_name="attendances"
    )
    capacity = models.CharField(
        max_length=20,
        choices=[(each.value, each.value.capitalize()) for each in Capacity],
        default=Capacity.PARTICIPANT,
    )
    start = models.TimeField(null=True, blank=True)
    end = models.TimeField(null=True, blank=True)
    position = models.PositiveIntegerField(default=0)

    if TYPE_CHECKING:
        participant_id: UUID
        session_id: int

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("session", "participant"), name="attendance_once"),
            models.CheckConstraint(
                condition=models.Q(capacity__in=[each.value for each in Capacity]),
                name="attendance_capacity_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.participant} in {self.session}"
