"""The paper as it stands, taken down to what stays: kept blocks, and the places of the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .carried import carried, current
from .units import Material, Unit
from .values import DraftedBlock, DraftedSection, Present


@dataclass(slots=True)
class Frame:
    """A section in the making: kept blocks, and units to be drafted, in their order."""

    heading: str
    session: str | None
    items: list[DraftedBlock | Unit]
    edited: bool = False
    row: str = ""
    rows: dict[tuple[str, ...], str] = field(default_factory=dict)  # of untouched blocks

    @property
    def stays(self) -> bool:
        """Whether somebody's work is in it."""
        return self.edited or any(isinstance(item, DraftedBlock) for item in self.items)

    def units(self) -> Iterator[Unit]:
        """What is to be drafted in it."""
        return (item for item in self.items if isinstance(item, Unit))


def frames_of(present: Present, pending: Mapping[str, Unit], material: Material) -> list[Frame]:
    """The sections, each with its kept blocks and the pending units of its other blocks.

    A section that nobody worked on and of which nothing is left goes.
    """
    placed: set[str] = set()
    frames = [_frame(section, pending, placed, material) for section in present.sections]
    return [frame for frame in frames if frame.stays or frame.items]


def _frame(
    section: DraftedSection, pending: Mapping[str, Unit], placed: set[str], material: Material
) -> Frame:
    frame = Frame(section.heading, section.session, [], section.edited, section.row)
    for block in section.blocks:
        if block.kept:
            frame.items.append(block)
            continue
        frame.rows.setdefault(block.drafted_from, block.row)
        for ref in current(block.drafted_from, material):
            if ref in pending and ref not in placed:
                placed.add(ref)
                frame.items.append(pending[ref])
    return frame


def touched(frames: Sequence[Frame], order: Mapping[str, int]) -> frozenset[str]:
    """The sessions whose sections somebody worked on: edited, moved apart or put in another
    order. `order` is the place of each unit in the discussion."""
    found = {frame.session for frame in frames if frame.stays}
    found |= _apart(frames)
    last: dict[str, int] = {}
    for frame in frames:
        for unit in frame.units():
            code = unit.session.code
            if code != frame.session:
                found |= {code, frame.session}
            if order[unit.ref] < last.get(code, -1):
                found.add(code)
            last[code] = order[unit.ref]
    return frozenset(code for code in found if code is not None)


def _apart(frames: Sequence[Frame]) -> set[str | None]:
    """Sessions that have sections in two places."""
    found: set[str | None] = set()
    seen: list[str | None] = []
    for frame in frames:
        if frame.session in seen and seen[-1] != frame.session:
            found.add(frame.session)
        seen.append(frame.session)
    return found


def places(frame: Frame, known: frozenset[str], material: Material) -> Iterator[tuple[int, str]]:
    """Every ref in a frame with the place of the item that holds it."""
    for place, item in enumerate(frame.items):
        if isinstance(item, Unit):
            yield place, item.ref
        else:
            for ref in current(carried(item, known), material):
                yield place, ref
