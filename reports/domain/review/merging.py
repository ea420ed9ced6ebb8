"""What holds of a review, told to whoever may not know who answered.

A reason for each passage, in words for each way in which somebody has not cleared it, says how
many of those whom a paragraph prints are left, and falls by one as each of them answers. So there
is one for each place and kind, in the same words whatever lies behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from ..document import Place
from ..findings import Finding, Kind, Severity

TOGETHER: Final[Mapping[Kind, tuple[str, str]]] = {
    Kind.CLEARANCE_MISSING: (
        "It has not been cleared by everybody whose words it prints.",
        "Ask for it in a review, or wait for the answers.",
    ),
    Kind.CLEARANCE_REFUSED: (
        "It is to be left out, or other words are asked for.",
        "Take it out, or take or decline what is asked for.",
    ),
    Kind.CLEARANCE_LAPSED: (
        "What was cleared were other words, other readers, or more people who could have said it.",
        "Ask again.",
    ),
    Kind.OBJECTION: (
        "Somebody who took a position on it objects.",
        "Speak with them; reword it or take it out.",
    ),
}

GOING_ON: Final = (
    "A review of it is going on, and not all is cleared.",
    "The page of the review says what; it is told here once the review has ended.",
)


def merge_reasons(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, those of a review one for each place and kind, nobody's and of no words."""
    merged: list[Finding] = []
    told: set[tuple[Kind, Place]] = set()
    for each in findings:
        if each.kind not in TOGETHER:
            merged.append(each)
        elif (each.kind, each.place) not in told:
            told.add((each.kind, each.place))
            reason, remedy = TOGETHER[each.kind]
            merged.append(
                replace(each, reason=reason, remedy=remedy, text="", participant="", token="")
            )
    return tuple(merged)


def hush_reasons(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same while people are being asked: one for all that a review holds, wherever it stands.

    Which kind holds which place moves as each of them answers, and the log of a mail server has who
    was sent a code in between: two such lists, kept, would tell whose the place is.
    """
    every = list(findings)
    kept = [each for each in every if each.kind not in TOGETHER]
    if len(kept) == len(every):
        return tuple(kept)
    return (*kept, Finding(Kind.CLEARANCE_MISSING, Severity.HOLD, *GOING_ON))
