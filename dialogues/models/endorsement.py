"""What participants think of takeaways, in rows that are all alike, most of which say nothing.

How many have answered, and on which takeaways, must not be read off a copy of the database, nor off
two: which takeaway a row is of is sealed in it, and a row that says nothing looks like any other
(decision 0059). Few have a reservation, and it is long beside the rest: reservations are rows of
their own. How many rows there are, and how they are written: `actions/endorsing.py`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from django.db import models

from dialogues.domain.fingerprint import fingerprint
from dialogues.domain.record import Endorsement as Choice
from dialogues.vault.fields import SealedJson, SealedText
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, RESERVATION

from .sealed import SealedModel
from .takeaway import Takeaway

M = TypeVar("M", bound="Thought")
About = tuple[UUID, UUID]  # the ids of who said it, and of what


class ThoughtQuerySet(models.QuerySet[M]):
    """Rows by whether they say anything, which is sealed."""

    def said(self) -> list[M]:
        """Those that do, in no order; in one query."""
        return [each for each in self if each.about]


class Thought(SealedModel):
    """Something that one participant said of one takeaway, or nothing."""

    # {"giver", "takeaway"} and what an endorsement adds; None where it says nothing
    given = SealedJson(key=KeyName.LINK, padding=MARKS)

    if TYPE_CHECKING:
        dialogue_id: UUID

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return type(self).__name__

    @classmethod
    def enough(cls, people: int, takeaways: int) -> int:
        """How many rows are enough where everybody says something."""
        return people

    @cached_property
    def _said(self) -> Any:
        """`given`, opened once for each row that was read: rows are never edited."""
        return self.given

    @property
    def about(self) -> About | None:
        """Who said it and of what, or None where it says nothing."""
        said = self._said
        return (UUID(said["giver"]), UUID(said["takeaway"])) if said else None

    @property
    def giver(self) -> UUID:
        """The id of the participant."""
        return UUID(self._said["giver"])

    @property
    def takeaway(self) -> UUID:
        """The id of what it is of."""
        return UUID(self._said["takeaway"])

    def again(self) -> Self:
        """The same in another row, not yet written."""
        return type(self)(dialogue_id=self.dialogue_id, given=self.given)


class Endorsement(Thought):
    """What somebody thinks of a takeaway."""

    objects = ThoughtQuerySet["Endorsement"].as_manager()

    @classmethod
    def of(
        cls,
        takeaway: Takeaway,
        giver: UUID,
        choice: Choice,
        text: str | None,
        *,
        handed: str = "",
        under: str = "",
        in_file: Choice | None = None,
    ) -> Self:
        """One that is not yet written. `text` are the words of the takeaway that it is on, None
        where nobody knows: what is said in a file is of any words. `handed` tells by whom and when
        the code was handed over that it is given with, `under` is the mark of the address that one
        was mailed to, `in_file` what a file had them say before."""
        seen = None if text is None else fingerprint(text)
        said = {"choice": choice.value, "seen": seen, "handed": handed, "under": under}
        said["file"] = in_file.value if in_file else None
        return cls(dialogue_id=takeaway.dialogue_id, given=_key(takeaway, giver) | said)

    @classmethod
    def enough(cls, people: int, takeaways: int) -> int:
        return people * takeaways

    @property
    def choice(self) -> Choice:
        """What they said."""
        return Choice(self._said["choice"])

    @property
    def handed(self) -> str:
        """By whom and when the code was handed over that it was given with, or ""."""
        return str(self._said["handed"])

    @property
    def is_of_file(self) -> bool:
        """Whether it was loaded from a file, and not given in a review."""
        return self._said["seen"] is None

    @property
    def in_file(self) -> Choice | None:
        """What a file had them say, whatever they said since; None where none did."""
        said = self._said["choice"] if self.is_of_file else self._said.get("file")
        return Choice(said) if said else None

    @property
    def under(self) -> str:
        """The mark of the address to which the code was mailed that it was given with, or ""."""
        return str(self._said.get("under", ""))  # those of before 2026-11-28 have none

    def is_of(self, text: str) -> bool:
        """Whether it was given on these words of the takeaway: on others it counts no more."""
        return self._said["seen"] in (None, fingerprint(text))


class Reservation(Thought):
    """The reservation that somebody wrote beside what they chose."""

    text = SealedText(key=KeyName.NOTE, padding=RESERVATION)

    objects = ThoughtQuerySet["Reservation"].as_manager()

    @classmethod
    def of(cls, takeaway: Takeaway, giver: UUID, text: str) -> Self:
        """One that is not yet written."""
        return cls(dialogue_id=takeaway.dialogue_id, given=_key(takeaway, giver), text=text)

    def again(self) -> Self:
        made = super().again()
        made.text = self.text
        return made


def _key(takeaway: Takeaway, giver: UUID) -> dict[str, str | None]:
    return {"giver": giver.hex, "takeaway": takeaway.pk.hex}
