"""What somebody can decide of a passage, and a decision as it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Decision(StrEnum):
    """One decision on one passage. The values are stored."""

    APPROVE = "approve"
    CHANGE = "change"  # approved with other words, which they wrote
    COARSER = "coarser"  # approved with a description that is less close
    STRIKE = "strike"  # to be left out
    OBJECT = "object"  # by somebody who only agreed or disagreed
    SILENCE = "silence"  # no answer until the deadline: recorded, never made

    @property
    def proposes(self) -> bool:
        """Whether it asks for other words."""
        return self in (Decision.CHANGE, Decision.COARSER)


class Verdict(StrEnum):
    """What the organisers made of a proposal. The values are stored."""

    NONE = ""
    TAKEN = "taken"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of one person (a roster code) on one passage, as it was shown to them.

    `key` is the passage's, `fingerprint` that of its words then. `k` and `k_fellow` are how many
    people could have said it then (None where that is not counted, or not known). `words` is the
    whole passage as they want it, empty where they want it as it is; `replacement` the token that
    a coarser description puts in the place of `token`. `on_behalf` says how an organiser learnt
    it ("by phone, 3 July"), empty where they answered themselves; `handed` who handed over the code
    that opened their page to them, and when, empty where it was mailed. `consents` tells whether a
    silence does.
    """

    person: str = field(repr=False)
    key: str
    fingerprint: str
    decision: Decision
    k: int | None = None
    k_fellow: int | None = None
    words: str = field(default="", repr=False)
    token: str = ""
    replacement: str = ""
    on_behalf: str = field(default="", repr=False)
    handed: str = field(default="", repr=False)
    consents: bool = False
    verdict: Verdict = Verdict.NONE
    reason: str = field(default="", repr=False)
