"""A printed report as a review has it: whose words it prints, and what is cleared of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.record import Record

from ..audited import Audited
from ..document import Document
from ..quantifiers.chains import NO_EARLIER, Views
from ..quantifiers.crowds import find_crowds
from ..styles import HouseStyle
from .decisions import Decided
from .passages import Cells, Passage, find_passages
from .standing import Stands, standings
from .withholding import NO_COVER, Cover


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Everybody's passages and where each stands; `cells` are the crowds that are everyone."""

    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    stands: tuple[Stands, ...] = field(repr=False)
    cells: Cells = field(repr=False)


NOBODY: Final = Reviewed({}, (), {})


def review(
    record: Record,
    style: HouseStyle,
    document: Document,
    attributions: Sequence[Audited],
    decided: Sequence[Decided],
    views: Views = NO_EARLIER,
    cover: Cover = NO_COVER,
) -> Reviewed:
    """Where each passage of a document stands, given the decisions in their order. `views` are
    the documents that its readers have already, `cover` what is kept from those who are asked."""
    cells = find_crowds(record, style, document, views)
    passages = find_passages(record, document, attributions, cells, cover)
    return Reviewed(passages, standings(passages, decided), cells)
