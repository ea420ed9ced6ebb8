"""What stands over a paragraph and says whose words it holds: "Singaporean concerns".

Nothing is told by a heading of several delegations, nor where a label under it is of another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import ANY, NAMED

from ...document import Attribution, Text
from ..aside import Aside
from .around import ALONE, HEADS, LINE, MAY_HEAD, NAME_ALONE
from .lands import Land, Lands
from .masked import mask
from .telling import Telling

_LINES: Final = (*HEADS, *(each.pattern for each in ALONE))
_SEVERAL: Final = 2  # headings of a name alone: then each is whose words follow


@dataclass(frozen=True, slots=True)
class _Head:
    """A heading or a line over paragraphs: what it says, whose it is, how it says so."""

    said: str
    land: Land
    likely: bool
    is_name: bool


@dataclass(slots=True)
class _Part:
    """The attributions under one heading, each with its line."""

    head: _Head | None
    under: list[tuple[int, Attribution]] = field(default_factory=list)


def find_headed(lands: Lands, texts: Sequence[Text], room: Room) -> Iterator[tuple[int, Telling]]:
    """What is told by headings of sections, and by lines over paragraphs; each with its line."""
    parts = [part for each in _sections(texts) for part in _parts(lands, each)]
    alone = {each.head.land.codes for each in parts if each.head and each.head.is_name}
    for part in parts:
        head = part.head
        if head is None or not all(_agrees(one, head.land, room) for _, one in part.under):
            continue
        likely = head.likely and not (head.is_name and len(alone) >= _SEVERAL)
        for line, about in part.under:
            aside = Aside(about, head.said, about.start, about.end, can_be_cut=False, is_apart=True)
            yield line, Telling(aside, head.land.codes, likely)


def _sections(texts: Sequence[Text]) -> Iterator[list[tuple[int, Text]]]:
    sections: dict[int, list[tuple[int, Text]]] = defaultdict(list)
    for line, text in enumerate(texts):
        if text.place.section:
            sections[text.place.section].append((line, text))
    yield from sections.values()


def _parts(lands: Lands, section: Sequence[tuple[int, Text]]) -> Iterator[_Part]:
    """A section by its heading and the lines that stand over some of its paragraphs."""
    over: _Head | None = None
    part = _Part(None)
    for line, text in section:
        if text.place.block == 0:
            over = _read(lands, text, HEADS, MAY_HEAD, NAME_ALONE)
            part.head = over
        elif not text.attributions and LINE.match(text.text):
            yield part
            part = _Part(_read(lands, text, _LINES, MAY_HEAD, NAME_ALONE) or over)
        else:
            part.under += [(line, each) for each in text.attributions]
    yield part


def _read(
    lands: Lands,
    text: Text,
    sure: Sequence[re.Pattern[str]],
    likely: Sequence[re.Pattern[str]],
    name: re.Pattern[str],
) -> _Head | None:
    """What a line says of whose words follow; None where it says that of nobody, or of several."""
    masked = mask(text.text, 0, len(text.text), (), lands.find(text.text))
    if len(masked.lands) != 1:
        return None
    (land,) = masked.lands.values()
    if len(land.codes) > 1:
        return None
    for pattern in (*sure, *likely, name):
        if match := pattern.search(masked.text):
            said = text.text[slice(*masked.span(*match.span("said")))]
            return _Head(said, land, pattern not in sure, pattern is name)
    return None


def _agrees(about: Attribution, land: Land, room: Room) -> bool:
    """Whether the labels of an attribution can be of somebody from there."""
    (code,) = land.codes
    return all(
        label in (ANY, NAMED) or room.is_within(code, label) or room.is_within(label, code)
        for label in (about.mention.labels if about.mention else ())
    )
