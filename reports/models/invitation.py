"""One person's way into a round: private links, one-time codes, and nothing that says whose.

Whose an invitation is, is sealed under the link key: with a plain key to the roster, a stolen
database would tell who was asked, and rows that follow each other whose answers are whose.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.models.sign_in_link import hash_token
from dialogues.vault.fields import SealedId, SealedJson
from dialogues.vault.keyring import KeyName

from .review_round import ReviewRound, RoundState

if TYPE_CHECKING:
    from uuid import UUID

CODE_LIFETIME: Final = timedelta(minutes=10)
CODE_TRIES: Final = 5


class InvitationState(models.TextChoices):
    """How far an invitation has come: nothing finer is kept. The values are stored."""

    NEW = "new", "not yet asked"
    ASKED = "asked", "asked"
    ANSWERED = "answered", "answered"
    WITHDRAWN = "withdrawn", "taken back"


class Invitation(SealedModel):
    """One person in one round. Rows are written in an order of chance."""

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="invitations")
    state = models.CharField(
        max_length=10, choices=InvitationState.choices, default=InvitationState.NEW
    )
    renewals = models.PositiveSmallIntegerField(default=0)  # a browser let in before is not now
    person = SealedId(key=KeyName.LINK)
    # Words and numbers of the passages that were put up, as long for one of them as for a hundred.
    asked = SealedJson(key=KeyName.LINK, padded_to=8192)
    language = SealedJson(key=KeyName.LINK)  # the one they chose on the page, or ""

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


class ReviewLinkQuerySet(models.QuerySet["ReviewLink"]):
    """Links by what they can still do."""

    def for_token(self, token: str, *, at: datetime) -> ReviewLinkQuerySet:
        """The live link of a token, or none: not revoked, the round open, the deadline ahead."""
        return self.filter(
            token_hash=hash_token(token),
            revoked=False,
            invitation__round__state=RoundState.OPEN,
            invitation__round__deadline__gt=at,
        ).exclude(invitation__state=InvitationState.WITHDRAWN)


class ReviewLink(models.Model):
    """A private link. The token itself is nowhere but in the link: a new mail has a new one."""

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    revoked = models.BooleanField(default=False)

    objects = ReviewLinkQuerySet.as_manager()

    if TYPE_CHECKING:
        invitation_id: UUID

    def __str__(self) -> str:
        return "Private link"


class ReviewCode(models.Model):
    """A one-time code of six digits, hashed with a key that is not in the database."""

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="codes")
    code_hash = models.CharField(max_length=64)
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    used = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(tries__lte=CODE_TRIES), name="code_tries_bounded"
            ),
        )

    def __str__(self) -> str:
        return "One-time code"
