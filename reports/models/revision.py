"""What a change did to a report, so that it can be undone and done again."""

from __future__ import annotations

from django.db import models

from dialogues.models import User
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import CHANGE

from .report import Report


class Deed(models.TextChoices):
    """What was done. The values are stored, sealed with what it did."""

    FRONT = "front", "the front matter was edited"
    BLOCK = "block", "a paragraph was edited"
    BLOCK_ADDED = "block-added", "a paragraph was added"
    BLOCK_DELETED = "block-deleted", "a paragraph was deleted"
    BLOCK_MOVED = "block-moved", "a paragraph was moved"
    BLOCK_SPLIT = "block-split", "a paragraph was split"
    BLOCK_MERGED = "block-merged", "two paragraphs were joined"
    SECTION = "section", "a heading was edited"
    SECTION_ADDED = "section-added", "a section was added"
    SECTION_DELETED = "section-deleted", "a section was deleted"
    SECTION_MOVED = "section-moved", "a section was moved"
    DRAFTED = "drafted", "the report was drafted"


class Revision(SealedModel):
    """One change: what was done, and the rows that it touched, before and after, None where there
    was none."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, related_name="+")
    change = SealedJson(key=KeyName.NOTE, padding=CHANGE)  # {"deed", "before", "after"}

    class Meta:
        ordering = ("-number",)
        constraints = (
            models.UniqueConstraint(fields=("report", "number"), name="revision_number_once"),
        )

    def __str__(self) -> str:
        return f"Change {self.number}"

    @property
    def deed_told(self) -> str:
        """What was done, in words."""
        return str(Deed(self.change["deed"]).label)
