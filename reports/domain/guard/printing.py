"""A report as a review puts it before people, without what else the guard would say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialogues.domain.record import Record

from ..audiences import Audience
from ..compose import compose
from ..document import Document
from ..quantifiers.crowds import find_crowds
from ..review.passages import Cells, Passage, find_passages
from ..styles import HouseStyle
from .arithmetic import documents_before
from .as_read import count_as_read
from .covering import Covering, find_covering
from .judged import Judged, judge_attributions
from .reading import Reading
from .verdict import Released


@dataclass(frozen=True, slots=True)
class PrintedForReview:
    """The document as it prints once everybody has cleared it, everybody's passages in it, and what
    of it is kept from all but those whose words it is, and how they read it."""

    document: Document
    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    cells: Cells = field(repr=False)
    judged: Judged = field(repr=False)  # beside the releases before it
    covering: Covering = field(repr=False)
    reading: Reading = field(repr=False)


def print_for_review(
    record: Record, style: HouseStyle, *, audience: Audience, releases: Sequence[Released] = ()
) -> PrintedForReview:
    """The passages of a record's report for an audience, as `audit` finds them, and no more."""
    composed = compose(
        record, style, audience=audience, draft=False, cleared=record.nameable
    ).document
    # Of all who read it the participants have read the most, so the least numbers are theirs.
    judged = judge_attributions(record, style, composed, releases)
    views = documents_before(audience, releases)
    cells = find_crowds(record, style, composed, views)
    covering = find_covering(record, style, judged, releases, cells)
    reading = Reading(record, composed, covering, cells)
    as_read = count_as_read(record, style, reading, releases) if covering.cover else None
    passages = find_passages(record, composed, judged.attributions, cells, covering.cover, as_read)
    return PrintedForReview(composed, passages, cells, judged, covering, reading)
