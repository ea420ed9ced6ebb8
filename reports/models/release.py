"""A report as it went out to one audience: frozen, numbered, never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.models import User
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS
from reports.domain.audiences import Audience

from .report import Report

if TYPE_CHECKING:
    from uuid import UUID


class Release(SealedModel):
    """One edition for one audience.

    Its words are in clear: they went out. What they rest on names remarks, is sealed, and dies with
    the note key; the words, the files and the totals outlive it.
    """

    report = models.ForeignKey(Report, on_delete=models.RESTRICT, related_name="releases")
    number = models.PositiveIntegerField()
    audience = models.CharField(
        max_length=20, choices=[(each.value, each.value) for each in Audience]
    )
    released_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    digest = models.CharField(max_length=64)  # of words, audience and files: `frozen.digest_of`
    words = models.JSONField()  # `frozen.freeze_words`
    bindings = SealedJson(key=KeyName.NOTE)  # `frozen.freeze_bindings`
    # {"least_k", "waived"}: with two statements alike, the first tells whether one made both.
    totals = SealedJson(key=KeyName.NOTE, padding=MARKS)
    # No count of passages, cleared or silent: it would tell how many people spoke (decision 0051).

    if TYPE_CHECKING:
        report_id: UUID

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("report", "number"), name="release_number_once"),
            models.CheckConstraint(
                condition=models.Q(number__gte=1), name="release_number_from_one"
            ),
            models.CheckConstraint(
                condition=models.Q(audience__in=[each.value for each in Audience]),
                name="release_audience_known",
            ),
        )

    @property
    def least_k(self) -> int | None:
        """The least number of people behind an attribution; None where nothing is attributed."""
        found: int | None = self.totals["least_k"]
        return found

    @property
    def waived(self) -> int:
        """How many findings were let pass."""
        return int(self.totals["waived"])

    def __str__(self) -> str:
        return f"Release {self.number} to {self.audience}"
