"""What a house style decides about the words of an attribution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that a house prints.

    `noun` and `plural` stand for a person; `from_names` prints "a participant from Russia" in
    place of "a Russian participant"; `one` prints "one" in place of "a"; `spellings` gives, for
    a delegation's code, the alternative that it is printed with; `quantities` gives, for a
    token's word of quantity, what is printed for it: "most but not all" for "most".
    """

    noun: str = "participant"
    plural: str = "participants"
    from_names: bool = False
    one: bool = False
    spellings: Mapping[str, str] = field(default_factory=dict)
    quantities: Mapping[str, str] = field(default_factory=dict)
