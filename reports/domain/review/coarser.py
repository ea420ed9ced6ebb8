"""The coarser descriptions that a speaker can ask for, with what each would print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dialogues.domain.record import Record

from ..compose import Blocks
from ..document import Attribution, Document, Place, Text
from ..guard.mending import replace_nth
from ..guard.places import source_of
from ..guard.trials import Trials, Weight
from ..guard.verdict import Released
from ..guard.wordings import wordings
from ..styles import HouseStyle
from .passages import Part, Passage


@dataclass(frozen=True, slots=True)
class Coarser:
    """A token in the place of another; `words` is the whole passage as it would then print,
    `phrase` the description alone."""

    token: str
    replacement: str
    phrase: str
    words: str = field(repr=False)


class Coarsening:
    """One printed report, of which passages are tried in coarser words."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        document: Document,
        threshold: int,
        releases: Sequence[Released] = (),
    ) -> None:
        self._record = record
        self._blocks = Blocks(record, style, record.nameable)
        self._texts = list(document.texts())
        self._trials = Trials(record, style, document, threshold, releases)
        self._weights: dict[Place, Weight] = {}

    def of(self, passage: Passage) -> tuple[Coarser, ...]:
        """What can take the place of the passage's first attribution to its speaker, the finest
        first: what the grammar allows there, and with which no more stands against the report."""
        source = source_of(self._record, passage.place)
        spoken = self._spoken(passage)
        if source is None or spoken is None:
            return ()
        if spoken.token.quantity or spoken.token.form == "named":
            return ()
        found = {each.words: each for each in self._tries(passage, source, spoken)}
        return tuple(found.values())

    def _spoken(self, passage: Passage) -> Attribution | None:
        starts = {passage.start + each.start for each in passage.mine if each.part is Part.SPEAKER}
        text = self._texts[passage.line]
        return next((each for each in text.attributions if each.start in starts), None)

    def _tries(self, passage: Passage, source: str, spoken: Attribution) -> Iterator[Coarser]:
        place = passage.place
        now = self._now(place, source)
        wrong = len(self._blocks.judged(source, place)[1])
        fit: dict[object, bool] = {}  # by what prints: without a region two levels print the same
        for new in wordings(spoken.token):
            text = replace_nth(
                source, spoken.token.text, new, self._number(passage, spoken), is_token=True
            )
            if text is None or len(self._blocks.judged(text, place)[1]) > wrong:
                continue
            then = self._text_at(passage, text)
            prints = (then.text, tuple(one.mention for one in then.attributions))
            if prints not in fit:
                fit[prints] = not now.is_less(self._trials.weigh([place], [text], source))
            yield from [self._printed(passage, spoken, then, new)] if fit[prints] else []

    def _now(self, place: Place, source: str) -> Weight:
        """What stands against a place as it is: it is asked for each passage in it."""
        if place not in self._weights:
            self._weights[place] = self._trials.weigh([place], [source], source)
        return self._weights[place]

    def _printed(self, passage: Passage, spoken: Attribution, text: Text, new: str) -> Coarser:
        """The passage as it would print; what stands before its attribution prints as it did."""
        before = self._texts[passage.line]
        each = next(one for one in text.attributions if one.start == spoken.start)
        grown = len(text.text) - len(before.text)
        words = text.text[passage.start : passage.end + grown]
        return Coarser(spoken.token.text, new, text.text[each.start : each.end], words)

    def _text_at(self, passage: Passage, source: str) -> Text:
        """The paragraph of a block that prints where the passage's does."""
        if passage.place.section == 0 and passage.place.block:
            return self._blocks.line(source, passage.place)
        first = next(line for line, text in enumerate(self._texts) if text.place == passage.place)
        return self._blocks.paragraphs(source, passage.place)[passage.line - first]

    def _number(self, passage: Passage, spoken: Attribution) -> int:
        """How many equal tokens come before it in its place."""
        return sum(
            1
            for line, text in enumerate(self._texts[: passage.line + 1])
            if text.place == passage.place
            for each in text.attributions
            if each.token.text == spoken.token.text
            and (line < passage.line or each.start < spoken.start)
        )
