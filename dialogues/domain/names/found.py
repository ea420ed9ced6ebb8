"""A mention of somebody that was found in a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Certainty(StrEnum):
    """How sure it is that somebody on the roster is meant. The values are printed."""

    SURE = "sure"
    LIKELY = "likely"  # more likely a participant than not
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Found:
    """Characters from `start` up to `end` of a text, and the keys of those they may mean.

    `kind` is "name" or "native-name", `variation` how it is written; `reason` is a sentence that
    holds no identity.
    """

    start: int
    end: int
    people: tuple[str, ...] = field(repr=False)
    kind: str
    certainty: Certainty
    variation: str
    reason: str
