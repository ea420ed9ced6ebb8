"""That one person is in a round, and nothing that says who.

Whose an invitation is, is sealed under the link key: with a plain key to the roster, a stolen
database would tell who was asked, and rows that follow each other whose answers are whose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedId, SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import LIST, MARKS

from .review_round import ReviewRound

if TYPE_CHECKING:
    from uuid import UUID


class InvitationState(models.TextChoices):
    """How far an invitation has come; whether its person has answered, the clearances say. The
    values are stored."""

    NEW = "new", "not yet asked"
    ASKED = "asked", "asked"
    WITHDRAWN = "withdrawn", "taken back"


@dataclass(frozen=True, slots=True)
class Opened:
    """How a browser was let in: `handed` tells by whom and when what opened the page was handed
    over, or that its address was changed, else ""; `under` is the mark of the address that it was
    mailed to, "" where it was not mailed."""

    handed: str = field(default="", repr=False)
    under: str = field(default="", repr=False)


THEIRS: Final = Opened()  # by nobody else, and under no address that is known


class Invitation(SealedModel):
    """One person in one round. Rows are written in an order of chance."""

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="invitations")
    state = models.CharField(
        max_length=10, choices=InvitationState.choices, default=InvitationState.NEW
    )
    person = SealedId(key=KeyName.LINK)
    # Words and numbers of the passages that were put up, as long for one of them as for a hundred.
    asked = SealedJson(key=KeyName.LINK, padding=LIST)
    language = SealedJson(key=KeyName.LINK, padding=MARKS)  # the one they chose on the page, or ""
    # How often their links were revoked: one made before opens nothing now, and a browser that was
    # let in before is not in. Sealed, since the log of a mail server tells who was sent a new one.
    renewals = SealedJson(key=KeyName.LINK, padding=MARKS)

    # The digest of the address that they had when they were invited.
    address = SealedJson(key=KeyName.LINK, padding=MARKS)

    # How the present browser was let in: no column, it stands in the browser's signed cookie.
    opened: Opened = THEIRS

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=InvitationState.values), name="invitation_state_known"
            ),
        )

    def __str__(self) -> str:
        return "Invitation"
