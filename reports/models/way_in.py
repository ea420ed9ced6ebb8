"""Private links and one-time codes: into whose page each leads is sealed.

They are made as the mails leave that carry them, so their rows lie in the order in which the log of
a mail server has the people: with a plain key to the invitation the two together would name it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from django.db import models
from django.utils.crypto import constant_time_compare

from dialogues.models import User
from dialogues.models.sealed import SealedModel
from dialogues.models.sign_in_link import hash_token
from dialogues.vault.fields import SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS

from .invitation import Invitation, InvitationState
from .review_round import ReviewRound, RoundState

CODE_LIFETIME: Final = timedelta(minutes=10)
CODE_TRIES: Final = 5  # from one network address
CODE_TRIES_IN_ALL: Final = 20


def leading_to(invitation: Invitation, to: str = "") -> dict[str, Any]:
    """What `about` holds of a way into the page of an invitation as it stands; `to` is the digest
    of the address that it is mailed to."""
    return {"invitation": invitation.pk.hex, "renewals": invitation.renewals, "to": to}


class WayIn(SealedModel):
    """What opens somebody's page. An organiser can hand it over, having seen it: what is answered
    with it is marked."""

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="%(class)ss")
    about = SealedJson(key=KeyName.LINK, padding=MARKS)  # {"invitation", "renewals", "to"}
    handed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    handed_on = models.DateField(null=True)

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    class Meta:
        abstract = True

    @property
    def invitation(self) -> UUID:
        """Into whose page it led when it was made."""
        return UUID(self.about["invitation"])

    @property
    def to(self) -> str:
        """The digest of the address that it was mailed to, "" where it was not."""
        return str(self.about.get("to", ""))

    def leads_to(self, invitation: Invitation) -> bool:
        """Whether it was made for this page, and after its last renewal."""
        return bool({**self.about, "to": ""} == leading_to(invitation))

    def opens(self, invitation: Invitation) -> bool:
        """Whether it is a way into this page, and was not revoked since."""
        return self.leads_to(invitation) and invitation.state != InvitationState.WITHDRAWN

    @property
    def handed(self) -> str:
        """By whom and when it was handed over, or ""."""
        if self.handed_on is None:
            return ""
        return f"{self.handed_by or 'an organiser'}, {self.handed_on:%d %B %Y}".replace(", 0", ", ")


class ReviewLinkQuerySet(models.QuerySet["ReviewLink"]):
    """Links by what they can still do."""

    def nearest(self, token: str, *, at: datetime) -> ReviewLink | None:
        """The link of a token, where its round can be answered, or else any link that can be; None
        where there is none at all. What a token is worth is told once as much has been read and
        opened for it as for every other one."""
        is_it = models.Case(models.When(token_hash=hash_token(token), then=0), default=1)
        rows = self.filter(round__state=RoundState.OPEN, round__deadline__gt=at)
        return rows.select_related("handed_by").order_by(is_it, "token_hash").first()


class ReviewLink(WayIn):
    """A private link. The token itself is nowhere but in the link: a new mail has a new one."""

    token_hash = models.CharField(max_length=64, unique=True)

    objects = ReviewLinkQuerySet.as_manager()

    def __str__(self) -> str:
        return "Private link"

    def is_of(self, token: str) -> bool:
        """Whether it is the link of this token."""
        return constant_time_compare(self.token_hash, hash_token(token))


class ReviewCode(WayIn):
    """A one-time code of six digits, hashed with a key that is not in the database.

    Where it was asked for and tried from are keyed hashes of network addresses: whoever was sent a
    link on uses up their own tries, and not those of its person.
    """

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
