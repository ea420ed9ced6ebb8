"""What was said, sealed under the note key; by whom, sealed under the link key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.record import Stance
from dialogues.domain.rules import Rule
from dialogues.vault.fields import SealedId, SealedJson, SealedText, SealedTime
from dialogues.vault.keyring import KeyName

from .dialogue import choices
from .sealed import SealedModel
from .session import Session

if TYPE_CHECKING:
    from uuid import UUID


class RemarkQuerySet(models.QuerySet["Remark"]):
    """Remarks by whether they still stand."""

    def current(self) -> RemarkQuerySet:
        """Those that no newer remark supersedes."""
        return self.filter(superseded_by=None)


class Remark(SealedModel):
    """A remark is never edited once filed, only superseded.

    The speaker is a ciphertext and never a foreign key: a plain key survives in logs, dumps
    and backups, and a deterministic token would cluster remarks by who made them.
    """

    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="remarks")
    code = models.CharField(max_length=40)
    position = models.PositiveIntegerField()
    rule = models.CharField(max_length=30, choices=choices(Rule), blank=True)
    verbatim = models.BooleanField(default=False)
    replies_to = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="replies"
    )
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )
    speaker = SealedId(key=KeyName.LINK)
    text = SealedText(key=KeyName.NOTE)
    topic = SealedText(key=KeyName.NOTE)
    verb = SealedText(key=KeyName.NOTE)
    at = SealedTime(key=KeyName.NOTE)

    objects = RemarkQuerySet.as_manager()

    if TYPE_CHECKING:
        session_id: int
        dialogue_id: UUID
        replies_to_id: UUID | None
        supersedes_id: UUID | None

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="remark_code_once"),
            models.UniqueConstraint(fields=("session", "position"), name="remark_position_once"),
            models.CheckConstraint(
                condition=models.Q(rule__in=["", *Rule]), name="remark_rule_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(replies_to=models.F("id")),
                name="remark_replies_to_another",
            ),
            models.CheckConstraint(
                condition=~models.Q(supersedes=models.F("id")),
                name="remark_supersedes_another",
            ),
        )

    def __str__(self) -> str:
        return self.code


class Position(SealedModel):
    """One participant's stance on somebody else's remark, sealed as a whole.

    The blob holds the participant and the stance, and has one length for all of them.
    """

    remark = models.ForeignKey(Remark, on_delete=models.CASCADE, related_name="positions")
    held = SealedJson(key=KeyName.LINK)

    if TYPE_CHECKING:
        remark_id: UUID

    def __str__(self) -> str:
        return "Position"

    @property
    def stance(self) -> Stance:
        """What they think of it."""
        return Stance(self.held["stance"].strip())

    @property
    def holder(self) -> str:
        """The id of the participant, in hex."""
        return str(self.held["holder"])


def held(holder: UUID, stance: Stance) -> dict[str, str]:
    """What a position's blob holds, padded to one length."""
    longest = max(len(each) for each in Stance)
    return {"holder": holder.hex, "stance": stance.value.ljust(longest)}
