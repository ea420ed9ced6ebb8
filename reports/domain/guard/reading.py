"""The report as one participant reads it in a review, in words that can be counted and tried.

Whatever a page tells of numbers, and which descriptions it offers, is worked out on this: on the
true words it would tell what stands behind those that are withheld from its reader.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from dialogues.domain.phrases import Token
from dialogues.domain.record import Record

from ..document import Attribution, Document, Paragraph, Place, Text
from ..review.passages import Cells
from ..review.told import Spot
from .covering import Covering
from .places import source_of
from .wordings import coarsest

NONE: Final[Mapping[Spot, str]] = {}


@dataclass(frozen=True, slots=True)
class Source:
    """A block as it would be written for its reader, and where in it each of the attributions of
    the report begins."""

    text: str = field(repr=False)
    starts: Mapping[int, Spot]


class Reading:
    """One printed report and what of it is withheld, read by one person (a roster code) or another;
    by nobody's code as somebody reads it whose words are not in it."""

    def __init__(
        self, record: Record, document: Document, covering: Covering, cells: Cells
    ) -> None:
        self.texts = tuple(document.texts())
        self.tokens = covering.tokens
        self.hidden = covering.hidden
        self._record = record
        self._lists = covering.lists
        self._coarse = tuple((covering.document or document).texts())
        self._audience = document.audience
        said = (one for each in record.sessions for one in each.remarks)
        self._speakers = {one.id: one.speaker for one in said}
        self._cells = cells
        self._spots: dict[Place, list[tuple[Spot, Attribution]]] = defaultdict(list)
        for line, text in enumerate(self.texts):
            for number, each in enumerate(text.attributions):
                self._spots[text.place].append(((line, number), each))

    def people_of(self, spot: Spot) -> set[str]:
        """Who reads an attribution as their own: its speakers, and the people of its cell."""
        line, number = spot
        each = self.texts[line].attributions[number]
        cell = self._cells.get((line, each.start), frozenset())
        return {self._speakers[ref] for ref in each.token.refs if ref in self._speakers} | cell

    def readers(self) -> dict[str, set[Place]]:
        """Those who read more than others do, each with the blocks in which they do."""
        found: dict[str, set[Place]] = defaultdict(set)
        for spot in self.tokens.keys() | self.hidden:
            for person in self.people_of(spot):
                found[person].add(self.texts[spot[0]].place)
        return found

    def is_written(self, place: Place) -> bool:
        """Whether somebody wrote what prints in a place."""
        true = source_of(self._record, place)
        tokens = [each.token for _, each in self._spots.get(place, ())]
        return true is not None and all(true[each.start : each.end] == each.text for each in tokens)

    def source(self, person: str, place: Place, instead: Mapping[Spot, str] = NONE) -> Source:
        """A block as it would be written for a reader, some attributions in other words yet."""
        true = source_of(self._record, place) or ""
        written, at, starts = "", 0, dict[int, Spot]()
        for spot, each in self._spots.get(place, ()):
            token = each.token
            written += true[at : token.start]
            starts[len(written)] = spot
            written += instead.get(spot) or self._written(spot, each, person)
            at = token.end
        return Source(written + true[at:], starts)

    def is_listed(self, spot: Spot, person: str) -> bool:
        """Whether a list is read by one of those whom it names without the others."""
        return (spot, person) in self._lists and len(self._token(spot).refs) > 1

    def token(self, spot: Spot, person: str) -> Token:
        """An attribution as its speaker reads it: where "another" would tell them of what is
        withheld, without it."""
        token = self._token(spot)
        is_free = (spot, person) in self._lists and len(token.refs) == 1
        return replace(token, form="") if is_free else token

    def _token(self, spot: Spot) -> Token:
        line, number = spot
        return self.texts[line].attributions[number].token

    def _written(self, spot: Spot, each: Attribution, person: str) -> str:
        token = each.token
        if spot not in self.tokens and spot not in self.hidden:
            return token.text
        leans = token.form == "these"  # on a list that they may read otherwise: of no label itself
        if person and person in self.people_of(spot) and not leans:
            return self._lists.get((spot, person), token.text)
        return self.tokens.get(spot) or coarsest(token)

    def shows(self, spot: Spot, person: str) -> bool:
        """Whether an attribution is read: in a sentence that is withheld, one's own alone."""
        return spot not in self.hidden or person in self.people_of(spot)

    def coarse(self) -> Iterator[tuple[Text, tuple[Spot, ...]]]:
        """The texts as somebody reads them whose words are not in them, each with which of the
        report's attributions it has; without those that are not read at all."""
        for line, text in enumerate(self._coarse):
            shown = [
                ((line, number), each)
                for number, each in enumerate(text.attributions)
                if (line, number) not in self.hidden
            ]
            spots = tuple(spot for spot, _ in shown)
            yield replace(text, attributions=tuple(each for _, each in shown)), spots

    def as_document(self, texts: Collection[Text]) -> Document:
        """Some texts as a document, as far as numbers go."""
        return Document("", audience=self._audience, parts=tuple(map(Paragraph, texts)))
