"""Officers of one branch: "a retired flag officer" is of a navy, "a police officer" no soldier."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .descriptions import Description

_OFFICER: Final = "officer"
_NAVY: Final = word_set("admiral commodore captain commander navy naval submarine")
_ARMY: Final = word_set("general colonel brigadier major lieutenant marshal army infantry")
# The word before "officer", and what a title has of whoever is one.
_BRANCHES: Final = {
    "flag": word_set("admiral commodore"),
    "naval": _NAVY,
    "navy": _NAVY,
    "army": _ARMY,
    "ground": _ARMY,
    "police": word_set("police superintendent inspector constable detective sheriff"),
    "customs": word_set("customs"),
    "coastguard": word_set("coast coastguard"),
    "guard": word_set("coast coastguard guard"),
    "intelligence": word_set("intelligence"),
    "consular": word_set("consul consular"),
}


def branch_of(said: Description) -> frozenset[str] | None:
    """The words of a title that an officer of a branch has; None where none is told."""
    if said.noun != _OFFICER:
        return None
    told = [words for word, words in _BRANCHES.items() if word in said.before]
    return told[0] if told else None
