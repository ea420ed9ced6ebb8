"""A finding that somebody let pass, as long as its words stay."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, WORDS
from reports.domain.audiences import Audience
from reports.domain.causes import Cause

from .report import Report


class Waiver(SealedModel):
    """One finding let pass: on what cause, of what kind, by whom and when is sealed.

    The mark is a plain hash over unreleased words, a token and a participant's code: whoever knew
    the words could guess the rest. And that two alike statements needed leave, or that an objection
    did, would tell whoever has the report beside the row's kind who spoke, or that somebody objects
    (decision 0058).
    """

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="waivers")
    leave = SealedJson(key=KeyName.NOTE, padding=MARKS)  # as `leave` below makes it
    about = SealedText(key=KeyName.NOTE, padding=WORDS)  # what the finding said
    ground = SealedText(key=KeyName.NOTE, padding=WORDS)  # why, in their own words; a risk has one

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return "Waiver"

    @property
    def cause(self) -> Cause:
        """On what it was let pass."""
        return Cause(self.leave["cause"])

    @property
    def kind(self) -> str:
        """Of the finding."""
        return str(self.leave["kind"])

    @property
    def audience(self) -> Audience:
        """The one that was looked at: a risk is taken for it alone."""
        return Audience(self.leave["audience"])

    @property
    def mark(self) -> str:
        """What the finding is known by again: `waiving.pass_of`."""
        return str(self.leave["mark"])

    @property
    def by(self) -> int | None:
        """The id of the organiser whose name stands under it."""
        by: int | None = self.leave["by"]
        return by

    @property
    def at(self) -> datetime:
        """When it was let pass."""
        return datetime.fromisoformat(self.leave["at"])


def leave(
    *, cause: Cause, kind: str, audience: Audience, mark: str, by: int | None, at: datetime
) -> dict[str, Any]:
    """What a waiver's blob of that name holds."""
    return {
        "cause": cause.value,
        "kind": str(kind),
        "audience": audience.value,
        "mark": mark,
        "by": by,
        "at": at.isoformat(),
    }
