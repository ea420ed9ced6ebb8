"""A finding that somebody let pass, as long as its words stay."""

from __future__ import annotations

from django.db import models

from dialogues.models import User
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import WORDS
from reports.domain.audiences import Audience
from reports.domain.causes import Cause

from .report import Report


class Waiver(SealedModel):
    """One finding let pass.

    The mark is a plain hash over unreleased words, a token and a participant's code: whoever knew
    the words could guess the rest, so it is sealed like them.
    """

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="waivers")
    cause = models.CharField(max_length=20, choices=[(each.value, each.told) for each in Cause])
    kind = models.CharField(max_length=30)  # of the finding
    audience = models.CharField(
        max_length=20, choices=[(each.value, each.value) for each in Audience]
    )  # that was looked at: a risk is taken for it alone
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()
    mark = SealedText(key=KeyName.NOTE)  # `waiving.pass_of`
    about = SealedText(key=KeyName.NOTE, padding=WORDS)  # what the finding said
    ground = SealedText(key=KeyName.NOTE, padding=WORDS)  # why, in their own words; a risk has one

    class Meta:
        ordering = ("at", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(cause__in=[each.value for each in Cause]),
                name="waiver_cause_known",
            ),
            models.CheckConstraint(
                condition=models.Q(audience__in=[each.value for each in Audience]),
                name="waiver_audience_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind}: {self.get_cause_display()}"
