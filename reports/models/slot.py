"""Everything that people say in a review: decisions, messages, requests, and what organisers make
of them, in rows that are all alike, most of which say nothing.

Whoever has a passage says more than whoever has none, and how many passages somebody has depends on
who else spoke. So nobody may see who wrote how much, or when, from a copy of the database: a round
has its slots from the moment it opens, what is said takes the place of slots that say nothing, and
all are written anew in an order of chance (decision 0054). What a slot says, and of whom, is sealed
as the link is; only the methods of the querysets tell them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar
from uuid import UUID, uuid4

from django.db import models

from dialogues.models.sealed import SealedModel
from dialogues.vault.fields import SealedJson
from dialogues.vault.keyring import KeyName
from dialogues.vault.padding import MARKS, WORDS
from reports.owned import NOBODY, Owned, read_owned

from .review_round import ReviewRound

MARK: Final = "mark "  # before an invitation: as whose the rows that mark it are remembered


class Says(StrEnum):
    """What a slot says. The values are stored."""

    DECISION = "decision"
    VERDICT = "verdict"  # what the organisers make of other words that were asked for
    MESSAGE = "message"
    REQUEST = "request"
    SETTLED = "settled"  # what the organisers answer to a request
    ANSWERED = "answered"  # that somebody has decided on everything that is theirs to clear
    ASKED_AGAIN = "asked again"  # and that they were asked anew since
    NOTHING = "nothing"


S = TypeVar("S", bound="Slot")
K = TypeVar("K", bound="Slot")


class SlotQuerySet(models.QuerySet[S]):
    """Slots by whose they are and what they say, which is sealed. Each method makes two queries."""

    def read(self, is_wanted: Callable[[str], bool]) -> Owned[S]:
        """What is said by owners (`owner_of`) that are wanted, and whose every slot is; by round,
        and of each owner in their order."""
        found = read_owned(self, owner_of, is_wanted, by="round_id")
        place: dict[UUID, int] = {}
        for each in found.rows:
            place.setdefault(each.round_id, len(place))
        found.rows.sort(key=lambda each: (place[each.round_id], each.order))
        return found

    def said(self, *people: UUID) -> list[S]:
        """What these people said, or everybody, and then how far everybody has come."""
        wanted = {each.hex for each in people}
        return self.read(wanted.__contains__ if people else bool).rows

    def answered(self, rounds: Collection[UUID]) -> set[UUID]:
        """The invitations to these rounds whose people have answered on everything."""
        rows = self.filter(round__in=rounds).defer("words")
        return answered_in(rows.read(lambda owner: owner.startswith(MARK)).rows)


class Slot(SealedModel):
    """One row of a round: never edited, only taken away where it says nothing, or written anew as
    another row (`lay_anew`): its id says nothing and does not last, its handle does.

    `about` has one length for everybody, and so have the words, but for very long ones.
    """

    round = models.ForeignKey(ReviewRound, on_delete=models.CASCADE, related_name="slots")
    # {"says", "handle", "order", "person" or "invitation"} and what the kinds below add
    about = SealedJson(key=KeyName.LINK, padding=MARKS)
    words = SealedJson(key=KeyName.NOTE, padding=WORDS)

    objects = SlotQuerySet["Slot"].as_manager()

    if TYPE_CHECKING:
        round_id: UUID
        dialogue_id: UUID

    class Meta:
        ordering = ("round__number",)

    def __str__(self) -> str:
        return "Slot"

    @classmethod
    def of(
        cls, round_: ReviewRound, about: dict[str, Any], words: dict[str, str] | None = None
    ) -> Self:
        """A row of a round, not yet written."""
        return cls(dialogue=round_.dialogue, round=round_, about=about, words=words or {})

    @cached_property
    def _about(self) -> dict[str, Any]:
        """`about`, opened once for each row that was read: rows are never edited."""
        said: dict[str, Any] = self.about
        return said

    def number(self, order: int) -> None:
        """Give one that is not written yet its order and its handle."""
        self.about |= {"order": order, "handle": uuid4().hex}
        self.__dict__.pop("_about", None)

    @property
    def says(self) -> Says:
        """What it says."""
        return Says(self._about["says"])

    @property
    def handle(self) -> UUID:
        """What it is called by other rows, and in addresses."""
        return UUID(self._about["handle"])

    @property
    def person(self) -> UUID:
        """Who said it, or to whom it was said."""
        return UUID(self._about["person"])

    @property
    def order(self) -> int:
        """Of what one person said in the round, the how manyeth it is."""
        return int(self._about["order"])

    @property
    def handed(self) -> str:
        """By whom and when the code was handed over with which it was said, or ""."""
        return str(self.words.get("handed", ""))


def nothing() -> dict[str, str]:
    """What `about` holds of a slot that says nothing."""
    return {"says": Says.NOTHING.value}


def marked(says: Says, invitation: UUID) -> dict[str, str]:
    """What it holds of one that says how far the person of an invitation has come."""
    return {"says": says.value, "invitation": invitation.hex}


def owner_of(row: Slot) -> str:
    """As whose a slot is remembered: the digits of a person, or a mark with those of an invitation,
    or `NOBODY`."""
    said = row._about
    if said["says"] == Says.NOTHING:
        return NOBODY
    return str(said["person"]) if "person" in said else MARK + str(said["invitation"])


def mark_of(invitation: UUID) -> str:
    """As whose the rows are remembered that say how far its person has come."""
    return MARK + invitation.hex


def answered_in(rows: Iterable[Slot]) -> set[UUID]:
    """The invitations whose people have answered on everything, of rows in their order."""
    marks = (each for each in rows if each.says in (Says.ANSWERED, Says.ASKED_AGAIN))
    last = {each._about["invitation"]: each.says for each in marks}
    return {UUID(each) for each, says in last.items() if says is Says.ANSWERED}


def last_answers(rows: Iterable[Slot], answers: Says) -> dict[UUID, Slot]:
    """The last row of this kind that answers a row, by that row's handle."""
    return {UUID(each._about["of"]): each for each in rows if each.says is answers}


def of_kind(kind: type[K], rows: Iterable[Slot], says: Says) -> list[K]:
    """The rows that say this, as the rows of the class that is for it."""
    return [_as(kind, each) for each in rows if each.says is says]


def _as(kind: type[K], row: Slot) -> K:
    if isinstance(row, kind):
        return row
    made = kind.__new__(kind)
    made.__dict__ = row.__dict__
    return made
