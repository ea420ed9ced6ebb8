"""The coarser descriptions that a speaker can ask for, with what each would print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dialogues.domain.phrases import Token
from dialogues.domain.record import Record

from ..compose import Blocks
from ..document import Attribution, Document, Place, Text
from ..guard.places import source_of
from ..guard.trials import Trials, Weight
from ..guard.verdict import Released
from ..guard.wordings import wordings
from ..styles import HouseStyle
from .passages import Part, Passage
from .withholding import NO_COVER, OPEN, Cover, Own, withhold


@dataclass(frozen=True, slots=True)
class Coarser:
    """A token in the place of another; `words` is the whole passage as its person would then
    read it, `phrase` the description alone."""

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
        cover: Cover = NO_COVER,
    ) -> None:
        self._record = record
        self._cover = cover
        self._blocks = Blocks(record, style, record.nameable)
        self._texts = list(document.texts())
        self._first: dict[Place, int] = {}  # the line on which each place begins
        for line, text in enumerate(self._texts):
            self._first.setdefault(text.place, line)
        self._regional = _regional(record)
        self._trials = Trials(record, style, document, threshold, releases)
        self._states: dict[Place, tuple[int, Weight]] = {}

    def of(self, passage: Passage) -> tuple[Coarser, ...]:
        """What can take the place of the passage's first attribution to its speaker, the finest
        first: what the grammar allows there, and with which no more stands against the report."""
        source = source_of(self._record, passage.place)
        spoken = self._spoken(passage)
        if source is None or spoken is None:
            return ()
        token = spoken.token
        if token.quantity or token.form == "named":
            return ()
        if source[token.start : token.end] != token.text:
            return ()
        found = {each.words: each for each in self._tries(passage, source, spoken)}
        return tuple(found.values())

    def _spoken(self, passage: Passage) -> Attribution | None:
        starts = {each.at for each in passage.mine if each.part is Part.SPEAKER}
        text = self._texts[passage.line]
        return next((each for each in text.attributions if each.start in starts), None)

    def _tries(self, passage: Passage, source: str, spoken: Attribution) -> Iterator[Coarser]:
        place, token = passage.place, spoken.token
        fit: dict[object, bool] = {}  # by what prints
        hides = self._hides(passage)
        for new in self._wordings(token):
            if hides and "@any" not in new:
                continue
            text = source[: token.start] + new + source[token.end :]
            if (problems := len(self._blocks.judged(text, place)[1])) > 0 and (
                problems > self._state(place, source)[0]
            ):
                continue
            then = self._text_at(passage, text)
            prints = (then.text, tuple(one.mention for one in then.attributions))
            if prints not in fit:
                fit[prints] = self._is_fit(place, source, text)
            yield from [self._printed(passage, spoken, then, new)] if fit[prints] else []

    def _wordings(self, token: Token) -> Iterator[str]:
        """Without those by region that print what the ones by nothing do."""
        plain = self._regional.isdisjoint(token.refs)
        return (each for each in wordings(token) if not (plain and "@region" in each))

    def _hides(self, passage: Passage) -> bool:
        """Whether somebody of a list is withheld from its person: any but the coarsest description
        would show them."""
        listed = self._cover.get(passage.line, OPEN).listed
        return any((one.number, passage.person) in listed for one in passage.mine)

    def _is_fit(self, place: Place, source: str, text: str) -> bool:
        """Whether no more stands against the report with a text. It rests on the same remarks as
        the source, so what it touches is the same; and how the source stands does not matter where
        nothing stands against the text."""
        then = self._trials.weigh([place], [text])
        return not then.stands or not self._state(place, source)[1].is_less(then)

    def _state(self, place: Place, source: str) -> tuple[int, Weight]:
        """How many problems a place has as it is, and what stands against it."""
        if place not in self._states:
            problems = self._blocks.judged(source, place)[1]
            self._states[place] = len(problems), self._trials.weigh([place], [source])
        return self._states[place]

    def _printed(self, passage: Passage, spoken: Attribution, text: Text, new: str) -> Coarser:
        """The passage as its person would read it; what stands before its attribution prints as
        it did."""
        before = self._texts[passage.line]
        each = next(one for one in text.attributions if one.start == spoken.start)
        grown = len(text.text) - len(before.text)
        own = Own(passage.person, {one.number for one in passage.mine if one.part.must_clear})
        covered = replace(self._cover.get(passage.line, OPEN).in_part, listed={})
        words = withhold(text, passage.start, passage.end + grown, covered=covered, own=own)
        return Coarser(spoken.token.text, new, text.text[each.start : each.end], words)

    def _text_at(self, passage: Passage, source: str) -> Text:
        """The paragraph of a block that prints where the passage's does."""
        if passage.place.section == 0 and passage.place.block:
            return self._blocks.line(source, passage.place)
        return self._blocks.paragraphs(source, passage.place)[
            passage.line - self._first[passage.place]
        ]


def _regional(record: Record) -> frozenset[str]:
    """The remarks of people whose delegation is of a region."""
    regions = {each.code: each.region for each in record.delegations}
    people = {each.code for each in record.participants if regions[each.delegation]}
    said = (one for session in record.sessions for one in session.remarks)
    return frozenset(one.id for one in said if one.speaker in people)
