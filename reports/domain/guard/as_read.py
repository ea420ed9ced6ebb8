"""The numbers that a participant is told in a review: those of the report as they read it.

Everybody reads the same of most of it. Where somebody reads more, since it is their own, only what
a chain of remarks that are printed twice ties to it is counted again for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..compose import Blocks
from ..document import Document, Place, Text
from ..review.told import AsRead, Spot, Told
from ..styles import HouseStyle
from .arithmetic import Together
from .reading import Reading
from .verdict import Released

Line = tuple[Text, tuple[Spot | None, ...]]  # a text, and what its attributions are in the report


def count_as_read(
    record: Record, style: HouseStyle, reading: Reading, releases: Sequence[Released]
) -> AsRead:
    """The numbers of every attribution by its person, as each of them reads the report."""
    counter = _Counter(record, style, reading, releases)
    common = counter.count(counter.lines, ())
    theirs = {
        person: {**common, **counter.of(person, places)}
        for person, places in reading.readers().items()
    }
    return AsRead(common, theirs)


class _Counter:
    """One report of which words are withheld, counted beside the releases before it."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        reading: Reading,
        releases: Sequence[Released],
    ) -> None:
        self._room = Room.of(record)
        self._reading = reading
        self._releases = releases
        self._blocks = Blocks(record, style, record.nameable)
        self.lines: list[Line] = [(text, spots) for text, spots in reading.coarse()]
        self._chains = _Chains([reading.texts, *(one.document.texts() for one in releases)])
        self._released = [tuple(one.document.texts()) for one in releases]

    def of(self, person: str, places: Collection[Place]) -> dict[tuple[Spot, str], Told]:
        """What somebody reads who reads these blocks as nobody else does."""
        refs = [
            ref
            for text in self._reading.texts
            if text.place in places
            for each in text.attributions
            for ref in each.token.refs
        ]
        chains = {self._chains.of(ref) for ref in refs}
        near = [
            each
            for each in self.lines
            if each[0].place not in places and self._chains.touch(each[0], chains)
        ]
        own = [line for place in sorted(places, key=_order) for line in self._print(person, place)]
        return self.count([*own, *near], chains)

    def _print(self, person: str, place: Place) -> Iterator[Line]:
        """A block as its reader has it, without what is not shown."""
        for text, spots in self._printed(person, place):
            shown = [
                (each, spot)
                for each, spot in zip(text.attributions, spots, strict=True)
                if spot is None or self._reading.shows(spot, person)
            ]
            attributions = tuple(each for each, _ in shown)
            yield replace(text, attributions=attributions), tuple(spot for _, spot in shown)

    def _printed(self, person: str, place: Place) -> Iterator[Line]:
        source = self._reading.source(person, place)
        for text in self._blocks.paragraphs(source.text, place):
            yield text, tuple(source.starts.get(each.token.start) for each in text.attributions)

    def count(self, lines: Sequence[Line], chains: Collection[str]) -> dict[tuple[Spot, str], Told]:
        """The numbers of these texts beside the releases; of those only what `chains` tie to them,
        where there are any."""
        document = self._reading.as_document([text for text, _ in lines])
        releases = [
            replace(one, document=self._tied(texts, chains)) if chains else one
            for one, texts in zip(self._releases, self._released, strict=True)
        ]
        together = Together(self._room, document, document.audience, releases)
        found: dict[tuple[Spot, str], Told] = {}
        spots = [spot for _, each in lines for spot in each]
        for spot, each in zip(spots, together.attributions(), strict=True):
            for ref, k, fellow in zip(each.remarks, each.k, each.k_fellow, strict=False):
                if spot is not None:
                    found[spot, ref] = k, fellow
        return found

    def _tied(self, texts: Iterable[Text], chains: Collection[str]) -> Document:
        return self._reading.as_document(
            [each for each in texts if self._chains.touch(each, chains)]
        )


class _Chains:
    """Which remarks blocks tie together: those that one prints, and those of others that print one
    of them too."""

    def __init__(self, documents: Iterable[Iterable[Text]]) -> None:
        self._first: dict[str, str] = {}
        for number, texts in enumerate(documents):
            last: dict[tuple[int, Place], str] = {}
            for text in texts:
                for each in text.attributions:
                    for ref in each.token.refs:
                        self._tie(last.setdefault((number, text.place), ref), ref)

    def of(self, ref: str) -> str:
        """The remark by which a chain is known, given one of it."""
        while (before := self._first.setdefault(ref, ref)) != ref:
            self._first[ref] = self._first[before]
            ref = before
        return ref

    def touch(self, text: Text, chains: Collection[str]) -> bool:
        """Whether a text is of one of these."""
        return any(self.of(ref) in chains for each in text.attributions for ref in each.token.refs)

    def _tie(self, one: str, other: str) -> None:
        self._first[self.of(other)] = self.of(one)


def _order(place: Place) -> tuple[int, int]:
    return place.section or 0, place.block or 0
