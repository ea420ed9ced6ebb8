"""Conclusions and recommendations, with the remarks that are their evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.domain.record import TakeawayKind
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, WORDS

from .remark import Remark
from .sealed import SealedModel

if TYPE_CHECKING:
    from uuid import UUID


class Takeaway(SealedModel):
    """A takeaway or a recommendation; its text may hold attribution tokens."""

    code = models.CharField(max_length=40)
    kind = models.CharField(
        max_length=20,
        choices=[(kind.value, kind.value.capitalize()) for kind in TakeawayKind],
        default=TakeawayKind.TAKEAWAY,
    )
    position = models.PositiveIntegerField(default=0)
    text = SealedText(key=KeyName.NOTE)

    class Meta:
        ordering = ("position", "code")
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "code"), name="takeaway_code_once"),
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in TakeawayKind]),
                name="takeaway_kind_known",
            ),
        )

    def __str__(self) -> str:
        return self.code


class Evidence(models.Model):
    """A remark that a takeaway rests on."""

    takeaway = models.ForeignKey(Takeaway, on_delete=models.CASCADE, related_name="evidence")
    remark = models.ForeignKey(Remark, on_delete=models.PROTECT, related_name="evidence_of")
    position = models.PositiveIntegerField(default=0)

    if TYPE_CHECKING:
        remark_id: UUID
        takeaway_id: UUID

    class Meta:
        ordering = ("position", "id")
        constraints = (
            models.UniqueConstraint(fields=("takeaway", "remark"), name="evidence_once"),
        )

    def __str__(self) -> str:
        return f"{self.remark} for {self.takeaway}"


class Endorsement(SealedModel):
    """What one participant said of a takeaway, sealed as a whole and of one length."""

    takeaway = models.ForeignKey(Takeaway, on_delete=models.CASCADE, related_name="endorsements")
    number = models.PositiveIntegerField()  # in the dialogue, in the order in which they were given
    given = SealedJson(key=KeyName.LINK, padding=MARKS)
    # Their reservation, and the fingerprint of what they saw; None in rows older than reviews.
    words = SealedJson(key=KeyName.NOTE, padding=WORDS, null=True)

    if TYPE_CHECKING:
        takeaway_id: UUID

    class Meta:
        ordering = ("number",)
        constraints = (
            models.UniqueConstraint(fields=("dialogue", "number"), name="endorsement_number_once"),
        )

    def __str__(self) -> str:
        return "Endorsement"

    @property
    def choice(self) -> Choice:
        """What they said."""
        return Choice(self.given["choice"].strip())

    def is_of(self, text: str) -> bool:
        """Whether it was given on these words of the takeaway: on others it counts no more."""
        seen = (self.words or {}).get("seen")
        return seen is None or seen == fingerprint(text)

    @property
    def giver(self) -> str:
        """The id of the participant, in hex."""
        return str(self.given["giver"])


def given(giver: UUID, choice: Choice) -> dict[str, str]:
    """What an endorsement's blob holds, padded to one length."""
    longest = max(len(each) for each in Choice)
    return {"giver": giver.hex, "choice": choice.value.ljust(longest)}
