"""The coarser descriptions that a speaker can ask for, with what each would print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dialogues.domain.phrases import Token
from dialogues.domain.record import Record

from ..compose import Blocks
from ..document import Place, Text
from ..guard.reading import Reading, Source
from ..guard.trials import Trials, Weight
from ..guard.verdict import Released
from ..guard.wordings import wordings
from ..styles import HouseStyle
from .passages import Mine, Part, Passage
from .told import Spot
from .withholding import NO_COVER, OPEN, WITHHELD, Cover, Laid, Own, lay


@dataclass(frozen=True, slots=True)
class Coarser:
    """A token in the place of another; `words` is the whole passage as its person would then
    read it, `phrase` the description alone."""

    token: str
    replacement: str
    phrase: str
    words: str = field(repr=False)


class Coarsening:
    """One printed report, of which passages are tried in coarser words, each as its person reads
    it: on what is withheld from them no offer may rest, lest it tell of that."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        reading: Reading,
        threshold: int,
        releases: Sequence[Released] = (),
        cover: Cover = NO_COVER,
    ) -> None:
        self._cover = cover
        self._reading = reading
        self._blocks = Blocks(record, style, record.nameable)
        self._texts = reading.texts
        self._regional = _regional(record)
        read = reading.as_document([text for text, _ in reading.coarse()])
        self._trials = Trials(record, style, read, threshold, releases)
        self._states: dict[tuple[Place, str], tuple[int, Weight]] = {}

    def of(self, passage: Passage) -> tuple[Coarser, ...]:
        """What can take the place of the passage's first attribution to its speaker, the finest
        first: what the grammar allows there, and with which no more stands against the report."""
        spoken = next((each for each in passage.mine if each.part is Part.SPEAKER), None)
        if spoken is None or not self._reading.is_written(passage.place):
            return ()
        source = self._reading.source(passage.person, passage.place)
        token = self._texts[passage.line].attributions[spoken.number].token
        if token.quantity or token.form == "named":
            return ()
        found = {each.words: each for each in self._tries(passage, source.text, token, spoken)}
        return tuple(found.values())

    def _tries(
        self, passage: Passage, source: str, token: Token, spoken: Mine
    ) -> Iterator[Coarser]:
        place, spot = passage.place, (passage.line, spoken.number)
        hides = self._reading.is_listed(spot, passage.person)
        for new in self._wordings(self._reading.token(spot, passage.person)):
            if hides and "@any" not in new:
                continue
            tried = self._reading.source(passage.person, place, {spot: new})
            texts, found = self._blocks.judged(tried.text, place)
            if self._is_no_worse(place, source, tried.text, len(found)):
                told = _phrases(texts, tried)
                yield self._printed(passage, spoken, told, token.text, new)

    def _wordings(self, token: Token) -> Iterator[str]:
        """Without those by region that print what the ones by nothing do."""
        plain = self._regional.isdisjoint(token.refs)
        return (each for each in wordings(token) if not (plain and "@region" in each))

    def _is_no_worse(self, place: Place, source: str, text: str, problems: int) -> bool:
        """Whether a text has no more problems than its source, and no more stands against it."""
        few = not problems or problems <= self._state(place, source)[0]
        return few and self._is_fit(place, source, text)

    def _is_fit(self, place: Place, source: str, text: str) -> bool:
        """Whether no more stands against the report with a text. It rests on the same remarks as
        the source, so what it touches is the same; and how the source stands does not matter where
        nothing stands against the text."""
        then = self._trials.weigh([place], [text])
        return not then.stands or not self._state(place, source)[1].is_less(then)

    def _state(self, place: Place, source: str) -> tuple[int, Weight]:
        """How many problems a place has as it is, and what stands against it."""
        return self._states.get((place, source)) or self._work_out(place, source)

    def _work_out(self, place: Place, source: str) -> tuple[int, Weight]:
        problems = self._blocks.judged(source, place)[1]
        state = len(problems), self._trials.weigh([place], [source])
        self._states[place, source] = state
        return state

    def _printed(
        self, passage: Passage, spoken: Mine, phrases: Mapping[Spot, str], old: str, new: str
    ) -> Coarser:
        """The passage as its person would read it: the attributions as they would print beside the
        new one, and all else as it is."""
        line, text = passage.line, self._texts[passage.line]
        own = Own(passage.person, {one.number for one in passage.mine if one.part.must_clear})
        covered = self._cover.get(passage.line, OPEN).before(text, own.numbers)
        laid = lay(text, covered, own, passage.start, passage.end)
        stays = self._staying(passage, spoken.number, laid, phrases)
        words, at = "", 0
        for number, (start, end) in laid.spans.items():
            was = laid.words[start:end]
            words += laid.words[at:start] + (was if number in stays else phrases[line, number])
            at = end
        return Coarser(old, new, phrases[line, spoken.number], words + laid.words[at:])

    def _staying(
        self, passage: Passage, spoken: int, laid: Laid, phrases: Mapping[Spot, str]
    ) -> set[int]:
        """The attributions of a passage that are read as before: names of others, what is read of
        a list, and all that is not read elsewhere."""
        reading, line = self._reading, passage.line
        return {
            number
            for number, (start, end) in laid.spans.items()
            if number != spoken
            and (
                laid.words[start:end] == WITHHELD
                or (line, number) in reading.hidden
                or (line, number) not in phrases
                or reading.is_listed((line, number), passage.person)
            )
        }


def _phrases(texts: Sequence[Text], source: Source) -> dict[Spot, str]:
    """How each of the report's attributions prints in these texts."""
    return {
        source.starts[each.token.start]: text.text[each.start : each.end]
        for text in texts
        for each in text.attributions
        if each.token.start in source.starts
    }


def _regional(record: Record) -> frozenset[str]:
    """The remarks of people whose delegation is of a region."""
    regions = {each.code: each.region for each in record.delegations}
    people = {each.code for each in record.participants if regions[each.delegation]}
    said = (one for session in record.sessions for one in session.remarks)
    return frozenset(one.id for one in said if one.speaker in people)
