"""What a house style decides about the words of an attribution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a house prints.

    `noun` and `plural` stand for a person; `from_names` prints "a participant from Russia" in
    place of "a Russian participant"; `one` prints "one" in place of "a"; `spellings` gives, for
    a delegation's code, the alternative that it is printed with.
    """

    noun: str = "participant"
    plural: str = "participants"
    from_names: bool = False
    one: bool = False
    spellings: Mapping[str, str] = field(default_factory=dict)
