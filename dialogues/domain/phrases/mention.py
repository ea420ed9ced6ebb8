"""Whom a printed token speaks of, as the anonymity arithmetic counts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NAMED: Final = "named"  # the label of somebody printed by name; no code can be a form word


@dataclass(frozen=True, slots=True)
class Mention:
    """A token that names people, as it printed: a form that fell back on "a" is "" here.

    `labels` gives for each ref the code that is printed for its speaker: a delegation's, a
    region's, "any" or "named". What `this` and `these` point to lends them its labels. `form`
    is one of `codes.NAMING_WORDS` or "".
    """

    refs: tuple[str, ...]
    labels: tuple[str, ...]
    form: str = ""

    @property
    def points_back(self) -> bool:
        """Whether its people are those of the mention before it."""
        return self.form in ("this", "these")

    @property
    def has_name(self) -> bool:
        """Whether somebody of it is printed by name."""
        return NAMED in self.labels
