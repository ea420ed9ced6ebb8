"""The outbox: every mail is a row before it leaves, and the row says how far it has come."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import LETTER, MARKS, SUBJECT

from .review_round import ReviewRound

if TYPE_CHECKING:
    from uuid import UUID

# What a mail waits after each failed try.
PAUSES: Final = tuple(timedelta(minutes=each) for each in (1, 5, 30, 120, 480))
# A worker that was killed while it sent leaves this behind: it may have gone, so nobody resends it.
SILENT_AFTER: Final = timedelta(seconds=90)


class MailKind(models.TextChoices):
    """What a mail is for. The values are stored."""

    INVITATION = "invitation", "invitation"
    REMINDER = "reminder", "reminder"
    REWORDED = "reworded", "asks again: the words have changed"
    CODE = "code", "one-time code"


class MailState(models.TextChoices):
    """How far a mail has come. The values are stored."""

    DRAFT = "draft", "written, not sent"
    QUEUED = "queued", "waiting"
    SENDING = "sending", "being sent"
    SENT = "sent", "sent"
    REFUSED = "refused", "refused by the mail server"
    FAILED = "failed", "given up after several tries"
    UNSURE = "unsure", "may have been sent"
    DROPPED = "dropped", "not wanted any more"
    HELD = "held", "held back"


# What has not left, and waits for somebody or for the worker.
WAITING: Final = (MailState.DRAFT, MailState.QUEUED, MailState.HELD)
# What did not go, or nobody knows; with what is held back, what somebody should look at.
AGAIN: Final = (MailState.FAILED, MailState.REFUSED, MailState.UNSURE)
TROUBLE: Final = (*AGAIN, MailState.HELD)


class MailQuerySet(models.QuerySet["Mail"]):
    """Mails by what has to happen to them."""

    def due(self, *, at: datetime) -> MailQuerySet:
        """Those to be sent now."""
        return self.filter(state=MailState.QUEUED, next_at__lte=at).order_by("next_at")

    def abandoned(self, *, at: datetime) -> MailQuerySet:
        """Those whose worker fell silent while it sent them."""
        return self.filter(state=MailState.SENDING, next_at__lt=at - SILENT_AFTER)


class Mail(SealedModel):
    """One mail to one person. Neither address nor token is in it: both are put in as it leaves.

    `subject` and `body` hold `{link}` or `{code}` where the link or the code will stand.
    """

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="mails")
    kind = models.CharField(max_length=20, choices=MailKind.choices)
    state = models.CharField(max_length=10, choices=MailState.choices, default=MailState.DRAFT)
    tries = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(null=True)  # when to try; for one being sent, since when
    about = SealedJson(key=KeyName.LINK, padding=MARKS)  # {"invitation"}
    # Of one length in every language: rows follow each other as the invitations do, and the
    # language is in most meetings the delegation.
    subject = SealedText(key=KeyName.NOTE, padding=SUBJECT)
    body = SealedText(key=KeyName.NOTE, padding=LETTER)

    objects = MailQuerySet.as_manager()

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind__in=MailKind.values), name="mail_kind_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=MailState.values), name="mail_state_known"
            ),
        )

    def __str__(self) -> str:
        return "Mail"

    @property
    def can_change(self) -> bool:
        """Whether it is still here, so that its words can change; a code's never do."""
        return self.state in WAITING and self.kind != MailKind.CODE

    def asked_at(self) -> datetime | None:
        """When somebody wanted it, of one that waits: what it has waited for is counted back."""
        return self.next_at and self.next_at - sum(PAUSES[: self.tries], timedelta())

    def tried_at(self) -> datetime | None:
        """When it was tried last, of one that waits; when it was wanted where it never was."""
        return self.next_at and self.next_at - sum(PAUSES[: self.tries][-1:], timedelta())
