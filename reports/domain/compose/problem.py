"""A reason against printing a passage, with its place in the report."""

from __future__ import annotations

from dataclasses import dataclass

from dialogues.domain import phrases

from ..document import Place

TOKEN = "token"  # noqa: S105  (an attribution token that cannot be read)


@dataclass(frozen=True, slots=True)
class Problem:
    """`kind` is one of the design's kinds of reason, or "token" where one cannot be read.

    `section` and `block` count as in `document.Place`; `token` is as it was written.
    """

    kind: str
    section: int | None
    block: int | None
    token: str
    text: str
    remedy: str

    @classmethod
    def at(cls, place: Place, found: phrases.Problem) -> Problem:
        """A problem of the grammar's, in its place."""
        return cls(found.kind, place.section, place.block, found.token, found.text, found.remedy)
