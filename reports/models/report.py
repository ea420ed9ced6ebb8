"""The paper as it is written: sections of blocks, with tokens, all sealed until a release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.models import Session
from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName

if TYPE_CHECKING:
    from uuid import UUID


class Report(SealedModel):
    """A report of a dialogue. `version` rises with every change to it or to what it holds."""

    title = models.CharField(max_length=300, blank=True)
    author = models.CharField(max_length=300, blank=True)
    date = models.CharField(max_length=20, blank=True)
    style = models.CharField(max_length=40, default="ncafp")
    version = models.PositiveIntegerField(default=0)
    front_version = models.PositiveIntegerField(default=0)  # `version` when it last changed
    revision = models.PositiveIntegerField(default=0)  # the last change that stands
    position = models.PositiveIntegerField(default=0)
    framing_edited = models.BooleanField(default=False)
    convergence = models.BooleanField(default=False)  # how far people agree is printed in it
    framing = SealedText(key=KeyName.NOTE)
    acknowledgements = SealedJson(key=KeyName.NOTE)  # a list of strings
    dismissed = SealedJson(key=KeyName.NOTE)  # remark codes whose drafted block was cut

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return self.title


class Section(SealedModel):
    """A headed part of a report."""

    report = models.ForeignKey(Report, on_delete=models.CASCADE, related_name="sections")
    session = models.ForeignKey(
        Session, on_delete=models.SET_NULL, null=True, blank=True, related_name="sections"
    )
    position = models.PositiveIntegerField(default=0)
    edited = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=0)
    heading = SealedText(key=KeyName.NOTE)

    if TYPE_CHECKING:
        report_id: UUID
        session_id: int | None

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return f"Section {self.position}"


class Block(SealedModel):
    """One paragraph or bullet."""

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="blocks")
    position = models.PositiveIntegerField(default=0)
    edited = models.BooleanField(default=True)
    version = models.PositiveIntegerField(default=0)
    text = SealedText(key=KeyName.NOTE)
    accepted = SealedJson(key=KeyName.NOTE)  # a list of {"text", "voice"}
    drafted_from = SealedJson(key=KeyName.NOTE)  # remark codes, sealed: they tie words to people

    if TYPE_CHECKING:
        section_id: UUID

    class Meta:
        ordering = ("position", "id")

    def __str__(self) -> str:
        return f"Block {self.position}"
