"""A printed report as a review has it: whose words it prints, and what is cleared of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .passages import Cells, Passage
from .standing import Stands


@dataclass(frozen=True, slots=True)
class Reviewed:
    """Everybody's passages and where each stands; `cells` are the crowds that are everyone."""

    passages: Mapping[str, tuple[Passage, ...]] = field(repr=False)
    stands: tuple[Stands, ...] = field(repr=False)
    cells: Cells = field(repr=False)


NOBODY: Final = Reviewed({}, (), {})
