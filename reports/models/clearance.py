"""What somebody decided of a passage, and what was said about it: who, is sealed as the link is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, WORDS
from reports.domain.review.decisions import Decided, Decision, Verdict

from .review_round import ReviewRound

_LONGEST: Final = max(len(each) for each in Decision)
_UNKNOWN: Final = "-"


class Clearance(SealedModel):
    """One decision of one person on one passage, never edited: a later one takes its place.

    `given` has one length for everybody, and so have the words, but for very long ones.
    """

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="clearances")
    number = models.PositiveIntegerField()
    verdict = models.CharField(
        max_length=10, blank=True, choices=[(each.value, each.value or "none") for each in Verdict]
    )
    given = SealedJson(key=KeyName.LINK, padding=MARKS)
    # Words, token, replacement; and by whom and when the code was handed over that let them in.
    wanted = SealedJson(key=KeyName.NOTE, padding=WORDS)
    on_behalf = SealedText(key=KeyName.NOTE, padding=WORDS)  # how an organiser learnt it
    reason = SealedText(key=KeyName.NOTE, padding=WORDS)  # why a proposal was declined

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    class Meta:
        ordering = ("round", "number")
        constraints = (
            models.UniqueConstraint(fields=("round", "number"), name="clearance_number_once"),
            models.CheckConstraint(
                condition=models.Q(verdict__in=list(Verdict)), name="clearance_verdict_known"
            ),
        )

    def __str__(self) -> str:
        return "Clearance"

    def decided(self, code: str) -> Decided:
        """The decision as a value; `code` is the roster code of its person."""
        said, wanted = self.given, self.wanted or {}
        return Decided(
            person=code,
            key=said["key"],
            fingerprint=said["fingerprint"],
            decision=Decision(said["decision"].strip()),
            k=_number(said["k"]),
            k_fellow=_number(said["k_fellow"]),
            words=wanted.get("words", ""),
            token=wanted.get("token", ""),
            replacement=wanted.get("replacement", ""),
            on_behalf=self.on_behalf,
            handed=wanted.get("handed", ""),
            consents=said["consents"] == "1",
            verdict=Verdict(self.verdict),
            reason=self.reason,
        )

    @property
    def person(self) -> UUID:
        """Whose decision it is."""
        return UUID(self.given["person"])


def given(person: UUID, decided: Decided) -> dict[str, Any]:
    """What a clearance's blob holds, padded to one length."""
    return {
        "person": person.hex,
        "key": decided.key,
        "fingerprint": decided.fingerprint,
        "decision": decided.decision.value.ljust(_LONGEST),
        "k": _padded(decided.k),
        "k_fellow": _padded(decided.k_fellow),
        "consents": "1" if decided.consents else "0",
    }


def wanted(decided: Decided) -> dict[str, str]:
    """What a proposal asks for, and with what code."""
    return {
        "words": decided.words,
        "token": decided.token,
        "replacement": decided.replacement,
        "handed": decided.handed,
    }


def _padded(number: int | None) -> str:
    return (_UNKNOWN if number is None else str(number)).ljust(6)


def _number(padded: str) -> int | None:
    text = padded.strip()
    return None if text == _UNKNOWN else int(text)


class Written(SealedModel):
    """What is of one participant's page. `about` holds at least {"person", "handed"}."""

    about = SealedJson(key=KeyName.LINK, padding=MARKS)

    class Meta:
        abstract = True

    @property
    def person(self) -> UUID:
        """Of whose page it is."""
        return UUID(self.about["person"])

    @property
    def handed(self) -> str:
        """By whom and when the code was handed over with which it was written, or ""."""
        return str(self.about.get("handed", ""))


class PassageMessage(Written):
    """One line of the thread between a participant and the rapporteurs on one passage."""

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="messages")
    number = models.PositiveIntegerField()
    # `about` has "key" too, and "by": "" or an organiser's id
    text = SealedText(key=KeyName.NOTE, padding=WORDS)

    class Meta:
        ordering = ("round", "number")
        constraints = (
            models.UniqueConstraint(fields=("round", "number"), name="message_number_once"),
        )

    def __str__(self) -> str:
        return "Message"


class ParticipantRequest(Written):
    """What a participant asks for beyond a passage: a copy, to withdraw, to be corrected."""

    class Kind(models.TextChoices):
        """What is asked for. The values are stored."""

        COPY = "copy", "a copy of all that is held on them"
        WITHDRAW = "withdraw", "to withdraw their passages"
        CORRECT = "correct", "to correct their entry on the roster"

    class State(models.TextChoices):
        """Where it stands. The values are stored."""

        OPEN = "open", "open"
        DONE = "done", "done"
        DECLINED = "declined", "declined"

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="requests")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    # `about` has "kind" too
    text = SealedText(key=KeyName.NOTE, padding=WORDS)
    answer = SealedText(key=KeyName.NOTE, padding=WORDS)

    class Meta:
        ordering = ("round", "number")
        constraints = (
            models.UniqueConstraint(fields=("round", "number"), name="request_number_once"),
            models.CheckConstraint(
                condition=models.Q(state__in=["open", "done", "declined"]),
                name="request_state_known",
            ),
        )

    def __str__(self) -> str:
        return "Request"

    @property
    def kind(self) -> str:
        """What is asked for."""
        return str(self.about["kind"]).strip()

    @property
    def kind_told(self) -> str:
        """It in words."""
        return str(self.Kind(self.kind).label)
