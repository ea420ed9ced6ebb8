"""The paper as it is written: sections of blocks, with tokens, all sealed until a release.

No clear column tells which text was edited: a `version` is a fingerprint of what stands in a row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.fingerprint import fingerprint
from dialogues.models import Session
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, WORDS

if TYPE_CHECKING:
    from uuid import UUID


class Report(SealedModel):
    """A report of a dialogue. `version` rises with every change to it or to what it holds."""

    title = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)
    date = models.CharField(max_length=20, blank=True)
    style = models.CharField(max_length=40, default="ncafp")
    version = models.PositiveIntegerField(default=0)
    revision = models.PositiveIntegerField(default=0)  # the last change that stands
    position = models.PositiveIntegerField(default=0)
    convergence = models.BooleanField(default=False)  # how far people agree is printed in it
    framing_edited = SealedJson(key=KeyName.NOTE, padding=MARKS, default=False)
    framing = SealedText(key=KeyName.NOTE, padding=WORDS)
    acknowledgements = SealedJson(key=KeyName.NOTE, padding=WORDS)  # a list of strings
    # remark codes whose drafted block was cut
    dismissed = SealedJson(key=KeyName.NOTE, padding=WORDS)

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return self.title

    @property
    def front_version(self) -> str:
        """Equal for equal front matter."""
        thanks = self.acknowledgements or ()
        return fingerprint(self.title, self.author, self.date, self.style, self.framing, *thanks)


class Section(SealedModel):
    """A headed part of a report."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="sections")
    session = models.ForeignKey(
        Session, on_delete=models.SET_NULL, null=True, blank=True, related_name="sections"
    )
    position = models.PositiveIntegerField(default=0)
    edited = models.BooleanField(default=True)
    heading = SealedText(key=KeyName.NOTE)

    if TYPE_CHECKING:
        report_id: UUID
        session_id: int | None

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return f"Section {self.position}"

    @property
    def version(self) -> str:
        """Equal for equal headings."""
        return fingerprint(self.heading)


class Block(SealedModel):
    """One paragraph or bullet."""

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="blocks")
    position = models.PositiveIntegerField(default=0)
    edited = SealedJson(key=KeyName.NOTE, padding=MARKS, default=True)
    text = SealedText(key=KeyName.NOTE, padding=WORDS)
    accepted = SealedJson(key=KeyName.NOTE, padding=WORDS)  # a list of {"text", "voice"}
    # Remark codes, sealed: they tie words to people.
    drafted_from = SealedJson(key=KeyName.NOTE, padding=MARKS)

    if TYPE_CHECKING:
        section_id: UUID

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return f"Block {self.position}"

    @property
    def version(self) -> str:
        """Equal for equal words of which the same are accepted."""
        accepted = [each[name] for each in self.accepted or () for name in ("text", "voice")]
        return fingerprint(self.text, *accepted)
