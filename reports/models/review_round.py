"""A round of review: until when, what silence means, and what those asked see."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.zones import open_zone
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import COUNTS, WORDS
from reports.domain.audiences import Audience
from reports.domain.review.silence import Silence

from .report import Report

if TYPE_CHECKING:
    from uuid import UUID


class Scope(models.TextChoices):
    """What a reviewer sees of the draft. The values are stored."""

    OWN = "own", "their own passages, with the paragraph around them"
    WHOLE = "whole", "the whole draft"


class RoundState(models.TextChoices):
    """Where a round stands. The values are stored."""

    DRAFT = "draft", "being prepared"
    OPEN = "open", "open"
    CLOSED = "closed", "closed"


class ReviewRoundQuerySet(models.QuerySet["ReviewRound"]):
    """Rounds by what can still happen in them."""

    def answerable(self, *, at: datetime) -> ReviewRoundQuerySet:
        """Those whose participants may still decide."""
        return self.filter(state=RoundState.OPEN, deadline__gt=at)

    def overdue(self, *, at: datetime) -> ReviewRoundQuerySet:
        """Open ones whose deadline has passed: their silence is to be recorded."""
        return self.filter(state=RoundState.OPEN, deadline__lte=at)


class ReviewRound(SealedModel):
    """One round on a report, for one audience."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="rounds")
    number = models.PositiveIntegerField()
    audience = models.CharField(
        max_length=20, choices=[(each.value, each.value.capitalize()) for each in Audience]
    )
    state = models.CharField(max_length=10, choices=RoundState.choices, default=RoundState.DRAFT)
    deadline = models.DateTimeField()
    time_zone = models.CharField(max_length=60)
    silence = models.CharField(
        max_length=20, choices=[(each.value, each.value) for each in Silence]
    )
    announced = models.BooleanField(default=False)  # that silence would be consent
    scope = models.CharField(max_length=10, choices=Scope.choices, default=Scope.OWN)
    endorses = models.BooleanField(default=True)  # takeaways are put up for endorsement
    uses_code = models.BooleanField(default=True)
    remind_days = models.JSONField(default=list)  # days before the deadline
    closed_early_on = models.DateField(null=True)  # by an organiser, before the deadline
    code_ground = SealedText(key=KeyName.NOTE, padding=WORDS)  # why no code is asked for
    contact = SealedText(key=KeyName.NOTE, padding=WORDS)  # whom a participant can ask
    # What was thought of takeaways as it ended, of those never counted before; None until then.
    # Half a megabyte from then on: queries of many rows leave it out.
    counted = SealedJson(key=KeyName.LINK, padding=COUNTS, null=True)

    objects = ReviewRoundQuerySet.as_manager()

    if TYPE_CHECKING:
        report_id: UUID
        dialogue_id: UUID

    class Meta:
        ordering = ("report", "number")
        constraints = (
            models.UniqueConstraint(fields=("report", "number"), name="round_number_once"),
            models.CheckConstraint(
                condition=models.Q(audience__in=list(Audience)), name="round_audience_known"
            ),
            models.CheckConstraint(
                condition=models.Q(silence__in=list(Silence)), name="round_silence_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=RoundState.values), name="round_state_known"
            ),
            models.CheckConstraint(
                condition=models.Q(scope__in=Scope.values), name="round_scope_known"
            ),
        )

    def __str__(self) -> str:
        return f"Review {self.number}"

    @property
    def wall_deadline(self) -> datetime:
        """The deadline on a wall of its zone, an offset's too; a template would move a moment."""
        return self.deadline.astimezone(open_zone(self.time_zone)).replace(tzinfo=None)

    def is_answerable(self, *, at: datetime) -> bool:
        """Whether participants may still decide."""
        return self.state == RoundState.OPEN and at < self.deadline
