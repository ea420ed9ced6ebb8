"""What an attribution says, whoever printed or typed it.

Source: the words of quantity, label and form in the design's chapter on attribution tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

ANY: Final = "any"  # the label of somebody of whom nothing is said
NATIONAL: Final = "national"  # the label of a phrase that speaks for a state
GROUP: Final = "group"  # the label of a phrase that speaks of the meeting as a whole


class Quantity(StrEnum):
    """How many people a phrase speaks of."""

    ONE = "one"
    TWO = "two"
    MORE = "more"  # three and over, in a list or a number
    COUPLE = "couple"
    FEW = "few"
    SOME = "some"
    SEVERAL = "several"
    NUMBER = "number"
    MANY = "many"
    MOST = "most"
    ALL = "all"
    OTHER = "other"
    REST = "rest"
    ONE_AND_OTHERS = "one-and-others"
    GENERAL = "general"
    ALL_DELEGATIONS = "all-delegations"

    @classmethod
    def of(cls, count: int) -> Quantity:
        """The quantity of a counted number of people."""
        return {1: cls.ONE, 2: cls.TWO}.get(count, cls.MORE)


class Form(StrEnum):
    """How a phrase points to its people."""

    PLAIN = "plain"
    ANOTHER = "another"
    THIS = "this"
    THESE = "these"
    LIST = "list"
    SENSE = "sense"


@dataclass(frozen=True, slots=True)
class Phrase:
    """An attribution in a text.

    `quantity` and `form` are words of the two enums; `label` is "any", a delegation's or
    region's code, several of them joined by "+", "national" or "group"; `start` and `end` are
    offsets into the text, a possessive ending and a trailing "both" included.
    """

    quantity: str
    label: str
    form: str
    start: int
    end: int
