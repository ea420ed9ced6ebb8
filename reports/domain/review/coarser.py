"""The coarser descriptions that a speaker can ask for, with what each would print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dialogues.domain.anonymity import Room
from dialogues.domain.record import Record

from ..compose import Composition, compose
from ..document import Attribution, Document
from ..guard.arithmetic import audit_attributions
from ..guard.mending import replace_nth
from ..guard.places import source_of, with_source
from ..guard.verdict import Audit, Released
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


def coarser_wordings(
    record: Record,
    style: HouseStyle,
    verdict: Audit,
    passage: Passage,
    releases: Sequence[Released] = (),
) -> tuple[Coarser, ...]:
    """What can take the place of the passage's first attribution to its speaker, the finest first:
    what the grammar allows there, and behind which no fewer people could be."""
    spoken = _spoken(verdict, passage)
    source = source_of(record, passage.place)
    if spoken is None or spoken.token.quantity or source is None:
        return ()
    maker = _Maker(record, style, verdict, passage, spoken, releases)
    found = {each.words: each for each in maker.tries(source)}
    return tuple(found.values())


def _spoken(verdict: Audit, passage: Passage) -> Attribution | None:
    starts = {passage.start + each.start for each in passage.mine if each.part is Part.SPEAKER}
    text = list(verdict.document.texts())[passage.line]
    return next((each for each in text.attributions if each.start in starts), None)


class _Maker:
    """Tries one wording after another in a passage's place."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        verdict: Audit,
        passage: Passage,
        spoken: Attribution,
        releases: Sequence[Released],
    ) -> None:
        self.releases = releases
        self.record = record
        self.style = style
        self.passage = passage
        self.spoken = spoken
        self.texts = list(verdict.document.texts())
        self.audience = verdict.document.audience
        self.room = Room.of(record)
        self.before = len(self._compose(record).problems)

    def tries(self, source: str) -> Iterator[Coarser]:
        """Each wording that can stand there."""
        token = self.spoken.token
        for new in wordings(token):
            text = replace_nth(source, token.text, new, self._number(), is_token=True)
            if text is not None and (found := self._try(text, new)):
                yield found

    def _try(self, source: str, new: str) -> Coarser | None:
        composed = self._compose(with_source(self.record, self.passage.place, source))
        if len(composed.problems) > self.before:
            return None
        text = list(composed.document.texts())[self.passage.line]
        each = next(one for one in text.attributions if one.start == self.spoken.start)
        if self._fewer(composed.document, each):
            return None
        grown = len(text.text) - len(self.texts[self.passage.line].text)
        words = text.text[self.passage.start : self.passage.end + grown]
        return Coarser(self.spoken.token.text, new, text.text[each.start : each.end], words)

    def _fewer(self, document: Document, printed: Attribution) -> bool:
        """Whether fewer people could be behind the new words than behind the old."""
        counted = audit_attributions(self.room, document, self.audience, self.releases)
        least = next(
            each.least
            for each in counted
            if (each.line, each.start) == (self.passage.line, printed.start)
        )
        was = self.passage.k
        return least is None or (was is not None and least < was)

    def _compose(self, record: Record) -> Composition:
        return compose(record, self.style, audience=self.audience, draft=False)

    def _number(self) -> int:
        """How many equal tokens come before it in its place."""
        return sum(
            1
            for line, text in enumerate(self.texts[: self.passage.line + 1])
            if text.place == self.passage.place
            for each in text.attributions
            if each.token.text == self.spoken.token.text
            and (line < self.passage.line or each.start < self.spoken.start)
        )
