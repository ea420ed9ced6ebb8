"""One person's way into a round: private links, one-time codes, and nothing that says whose.

Whose an invitation is, is sealed under the link key: with a plain key to the roster, a stolen
database would tell who was asked, and rows that follow each other whose answers are whose.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from django.db import models

from dialogues.models import User
from dialogues.models.sealed import SealedModel
from dialogues.models.sign_in_link import hash_token
from dialogues.vault.fields import SealedId, SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import LIST, MARKS

from .review_round import ReviewRound, RoundState

if TYPE_CHECKING:
    from uuid import UUID

CODE_LIFETIME: Final = timedelta(minutes=10)
CODE_TRIES: Final = 5  # from one network address
CODE_TRIES_IN_ALL: Final = 20


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
    asked = SealedJson(key=KeyName.LINK, padding=LIST)
    language = SealedJson(key=KeyName.LINK, padding=MARKS)  # the one they chose on the page, or ""

    # By whom and when what lets the present browser in was handed over, or "": no column, it
    # stands in the browser's signed cookie.
    opened_with: str = ""

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


class HandedOver(models.Model):
    """What an organiser can hand over, having seen it: what is answered with it is marked."""

    handed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    handed_on = models.DateField(null=True)

    class Meta:
        abstract = True

    @property
    def handed(self) -> str:
        """By whom and when it was handed over, or ""."""
        if self.handed_on is None:
            return ""
        return f"{self.handed_by or 'an organiser'}, {self.handed_on:%d %B %Y}".replace(", 0", ", ")


class ReviewLink(HandedOver):
    """A private link. The token itself is nowhere but in the link: a new mail has a new one."""

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="links")
    token_hash = models.CharField(max_length=64, unique=True)
    revoked = models.BooleanField(default=False)

    objects = ReviewLinkQuerySet.as_manager()

    if TYPE_CHECKING:
        invitation_id: UUID

    def __str__(self) -> str:
        return "Private link"


class ReviewCode(HandedOver):
    """A one-time code of six digits, hashed with a key that is not in the database.

    Where it was asked for and tried from are keyed hashes of network addresses: whoever was sent a
    link on uses up their own tries, and not those of its person.
    """

    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="codes")
    code_hash = models.CharField(max_length=64)
    expires_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    tried_from = models.JSONField(default=dict)  # how many of the tries came from where
    asked_from = models.CharField(max_length=16, blank=True)
    used = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(tries__lte=CODE_TRIES_IN_ALL), name="code_tries_bounded"
            ),
        )

    def __str__(self) -> str:
        return "One-time code"

    def takes_tries_from(self, origin: str) -> bool:
        """Whether somebody there may still try it."""
        tries: int = self.tried_from.get(origin, 0)
        return not self.used and self.tries < CODE_TRIES_IN_ALL and tries < CODE_TRIES

    def count_try(self, origin: str) -> None:
        """One more try from there."""
        self.tries += 1
        self.tried_from[origin] = self.tried_from.get(origin, 0) + 1
