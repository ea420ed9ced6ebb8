"""A report as a review puts it before people, without what else the guard would say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..audiences import Audience
from ..compose import compose
from ..document import Document
from ..review.passages import Cells, Passage
from ..review.reviewed import review
from ..styles import HouseStyle
from .arithmetic import Together, documents_before
from .verdict import Released


@dataclass(frozen=True, slots=True)
class PrintedForReview:
    """The document as it prints once everybody has cleared it, and everybody's passages in it."""

    document: Document
    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    cells: Cells = field(repr=False)
    together: Together = field(repr=False)  # it beside the releases before it


def print_for_review(
    record: Record, style: HouseStyle, *, audience: Audience, releases: Sequence[Released] = ()
) -> PrintedForReview:
    """The passages of a record's report for an audience, as `audit` finds them, and no more."""
    composed = compose(
        record, style, audience=audience, draft=False, cleared=record.nameable
    ).document
    together = Together(Room.of(record), composed, audience, releases)
    views = documents_before(audience, releases)
    reviewed = review(record, style, composed, together.attributions(), (), views)
    return PrintedForReview(composed, reviewed.passages, reviewed.cells, together)
