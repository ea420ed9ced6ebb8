"""Long work in the background. The row is the truth; a queued task only points at it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db import models

from dialogues.vault.fields import SealedBytes, SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import CHANGE, FILE

from .sealed import SealedModel
from .user import User

if TYPE_CHECKING:
    from uuid import UUID

# A running job says that it is alive more often than this.
SILENT_AFTER = timedelta(seconds=60)
# A draft that was exported stays here no longer: each has the report as it was on a day.
KEPT_FOR = timedelta(days=1)


class JobKind(models.TextChoices):
    """What can take long. The values are stored."""

    ROSTER_IMPORT = "roster-import", "Importing the roster"
    DRAFT = "draft", "Drafting the report"
    EXPORT = "export", "Exporting the report"
    REVIEW = "review", "Writing the invitations"
    RELEASE = "release", "Releasing the report"


class JobState(models.TextChoices):
    """Where it stands. The values are stored."""

    QUEUED = "queued", "Waiting"
    RUNNING = "running", "Running"
    DONE = "done", "Done"
    FAILED = "failed", "Failed"


class JobQuerySet(models.QuerySet["Job"]):
    """Jobs by what has to happen to them."""

    def unfinished(self) -> JobQuerySet:
        """Waiting or running."""
        return self.filter(state__in=(JobState.QUEUED, JobState.RUNNING))

    def spent(self, *, at: datetime) -> JobQuerySet:
        """Those that ended long enough ago for whoever began them to have seen it."""
        ended = self.filter(state__in=(JobState.DONE, JobState.FAILED))
        return ended.filter(alive_at__lt=at - KEPT_FOR)

    def abandoned(self, *, at: datetime) -> JobQuerySet:
        """Those whose worker fell silent, to be taken up again."""
        return self.unfinished().filter(alive_at__lt=at - SILENT_AFTER)


class Job(SealedModel):
    """One piece of work: what it needs and what came of it are sealed."""

    kind = models.CharField(max_length=30, choices=JobKind.choices)
    state = models.CharField(max_length=20, choices=JobState.choices, default=JobState.QUEUED)
    by = models.ForeignKey(User, on_delete=models.CASCADE, related_name="jobs")
    made_at = models.DateTimeField()
    alive_at = models.DateTimeField()
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    problem = models.CharField(max_length=500, blank=True)  # a sentence that names nobody
    wanted = SealedJson(key=KeyName.NOTE, padding=CHANGE)
    result = SealedJson(key=KeyName.NOTE, padding=CHANGE)
    output = SealedBytes(key=KeyName.NOTE, padding=FILE)

    objects = JobQuerySet.as_manager()

    if TYPE_CHECKING:
        dialogue_id: UUID

    class Meta:
        ordering = ("-made_at",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind__in=JobKind.values), name="job_kind_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=JobState.values), name="job_state_known"
            ),
        )

    def __str__(self) -> str:
        return self.get_kind_display()
