"""What is written on a participant's page beside decisions: messages, and what they ask for."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar
from uuid import UUID

from django.db import models

from .slot import Says, Slot, SlotQuerySet, last_answers, of_kind


class PassageMessageQuerySet(SlotQuerySet["PassageMessage"]):
    """The messages among the slots."""

    def messages(self, *people: UUID) -> list[PassageMessage]:
        """The lines between the rapporteurs and these people, or everybody: each person's in the
        order in which they were written."""
        return messages_in(self.said(*people))


class PassageMessage(Slot):
    """One line of the thread between a participant and the rapporteurs on one passage."""

    objects: ClassVar = PassageMessageQuerySet.as_manager()

    class Meta:
        proxy = True

    def __str__(self) -> str:
        return "Message"

    @property
    def key(self) -> str:
        """Of the passage."""
        return str(self.about["key"])

    @property
    def by_organiser(self) -> bool:
        """Whether the rapporteurs wrote it."""
        return bool(self.about["by"])

    @property
    def text(self) -> str:
        """What it says."""
        return str(self.words["text"])


def messages_in(rows: Collection[Slot]) -> list[PassageMessage]:
    """The messages among what was said, in their order."""
    return of_kind(PassageMessage, rows, Says.MESSAGE)


def said(person: UUID, key: str, by: str) -> dict[str, str]:
    """What `about` holds of a message; `by` is an organiser's id, "" for the participant."""
    return {"says": Says.MESSAGE.value, "person": person.hex, "key": key, "by": by}


class ParticipantRequestQuerySet(SlotQuerySet["ParticipantRequest"]):
    """The requests among the slots."""

    def requests(self, *people: UUID) -> list[ParticipantRequest]:
        """What these people ask for, or everybody, with what they were told: each person's in the
        order in which it was asked."""
        return requests_in(self.said(*people))

    def request(self, handle: UUID) -> ParticipantRequest | None:
        """The request that is called so; None where there is none."""
        return next((each for each in self.requests() if each.handle == handle), None)


class ParticipantRequest(Slot):
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

    objects: ClassVar = ParticipantRequestQuerySet.as_manager()

    # What the organisers answered, which stands in a row of its own.
    state: State = State.OPEN
    answer: str = ""

    class Meta:
        proxy = True

    def __str__(self) -> str:
        return "Request"

    @property
    def kind(self) -> str:
        """What is asked for."""
        return str(self.about["kind"])

    @property
    def kind_told(self) -> str:
        """It in words."""
        return str(self.Kind(self.kind).label)

    @property
    def state_told(self) -> str:
        """Where it stands, in words."""
        return str(self.state.label)

    @property
    def text(self) -> str:
        """What they wrote with it."""
        return str(self.words["text"])


def requests_in(rows: Collection[Slot]) -> list[ParticipantRequest]:
    """The requests among what was said, with what was answered, in their order."""
    answers = last_answers(rows, Says.SETTLED)
    asked = of_kind(ParticipantRequest, rows, Says.REQUEST)
    for each in asked:
        if answer := answers.get(each.handle):
            each.state = ParticipantRequest.State(answer.about["state"])
            each.answer = str(answer.words["text"])
    return asked


def requested(person: UUID, kind: str) -> dict[str, str]:
    """What `about` holds of a request."""
    return {"says": Says.REQUEST.value, "person": person.hex, "kind": kind}


def settled(request: ParticipantRequest, state: ParticipantRequest.State) -> dict[str, str]:
    """What `about` holds of what the organisers answer."""
    return {
        "says": Says.SETTLED.value,
        "person": request.person.hex,
        "of": request.handle.hex,
        "state": state.value,
    }
