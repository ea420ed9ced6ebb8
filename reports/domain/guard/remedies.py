"""What one click can do about a finding: say it otherwise, move its sentence, cut it.

Wordings come finest first. Each is tried as it would print, for every kind of reader, and is
offered where less stands against the report with it than without, and nothing against itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.phrases import Token, TokenError, split
from dialogues.domain.record import Record

from ..compose import renderer_of
from ..document import Place
from ..findings import Finding, Kind, Remedy, Rewrite, Severity
from ..styles import HouseStyle
from .mending import find_nth, spot_of
from .moving import Mover, Taken, put, take_or_none
from .places import neighbours, source_of
from .trials import Trials, Weight
from .verdict import Audit, Released
from .wordings import corrections, wordings

WEIGHED: Final = frozenset(
    {
        Kind.K_BELOW_THRESHOLD,
        Kind.K_FELLOW,
        Kind.WHOLE_CELL,
        Kind.QUANTIFIER,
        Kind.ANTECEDENT,
        Kind.RULE,
    }
)
COUNTED: Final = frozenset({Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW, Kind.WHOLE_CELL})
MOST_WORDINGS: Final = 3
_MOVES: Final = {
    Remedy.APART: "to a paragraph of its own",
    Remedy.UP: "to the paragraph above",
    Remedy.DOWN: "to the paragraph below",
}


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A finding in the text that it stands in; `start` and `end` are offsets into that."""

    finding: Finding
    source: str = field(repr=False)
    start: int
    end: int
    token: Token | None = None

    @property
    def place(self) -> Place:
        return self.finding.place

    @property
    def is_weighed(self) -> bool:
        """Whether a trial tells that it is mended."""
        return self.token is not None and self.finding.kind in WEIGHED


class Remedies:
    """The remedies of one verdict."""

    def __init__(
        self, record: Record, style: HouseStyle, verdict: Audit, releases: Sequence[Released] = ()
    ) -> None:
        self._record = record
        self._verdict = verdict
        self._renderer = renderer_of(record, style)
        self._mover = Mover(record, style)
        self._trials = Trials(record, style, verdict.document, verdict.threshold, releases)
        # What could not be settled once is not tried again and again.
        self._settled = all(each.kind is not Kind.K_UNKNOWN for each in verdict.findings)
        self._speakers = {one.id: one.speaker for each in record.sessions for one in each.remarks}
        self._newer = {
            one.supersedes: one.id
            for each in record.sessions
            for one in each.remarks
            if one.supersedes
        }

    def of(self, finding: Finding) -> tuple[Rewrite, ...]:
        """What would mend a finding: wordings, then places to move to, then the cut."""
        wrong = self._find(finding)
        if wrong is None or finding.severity is Severity.NOTE:
            return finding.rewrites
        said = finding.rewrites or tuple(self._say(wrong))
        return (*said, *self._take(wrong))

    def _find(self, finding: Finding) -> _Wrong | None:
        """Where a finding stands in what was written; None where nothing can be replaced."""
        source = source_of(self._record, finding.place)
        if source is None or finding.line is None:
            return None
        spot = spot_of(finding, self._verdict.document)
        found = find_nth(source, spot.old, spot.number, is_token=spot.is_token)
        if found is None:
            return None
        tokens = (each for each in split(source) if isinstance(each, Token))
        token = next((each for each in tokens if each.start == found[0]), None)
        return _Wrong(finding, source, *found, token if spot.is_token else None)

    def _say(self, wrong: _Wrong) -> Iterator[Rewrite]:
        token = wrong.token
        if token is None or not wrong.is_weighed or not self._settled or token.quantity:
            return
        before = self._weigh(wrong, wrong.source)
        told: dict[str, str] = {}
        partly: dict[str, str] = {}
        for new in self._wordings(wrong, token):
            text = wrong.source[: wrong.start] + new + wrong.source[wrong.end :]
            if new == token.text or not (after := self._weigh(wrong, text)).is_less(before):
                continue
            # Where two wordings print the same, the coarser one is what it says.
            if (0, wrong.start) not in _against(wrong.finding, after):
                told[self._words(text, wrong.start)] = new
            elif wrong.finding.kind not in COUNTED and (0, wrong.start) not in after.wrong:
                partly[self._words(text, wrong.start)] = new
        offered = list(told.items()) or list(partly.items())[:1]
        for words, new in offered[:MOST_WORDINGS]:
            yield Rewrite(f"Say “{words}”", new, words)

    def _wordings(self, wrong: _Wrong, token: Token) -> Iterable[str]:
        if wrong.finding.kind in COUNTED:
            released = [wrong.finding.token] if wrong.finding.token != token.text else []
            return [*released, *wordings(token)]
        people: dict[str, str] = {}
        for ref in token.refs:
            newest = self._newest(ref)
            people.setdefault(self._speakers.get(newest, newest), newest)
        return corrections(token, tuple(people.values()))

    def _newest(self, ref: str) -> str:
        """The remark that stands for this one now; a reader refuses a ring of them."""
        while ref in self._newer:
            ref = self._newer[ref]
        return ref

    def _weigh(self, wrong: _Wrong, text: str) -> Weight:
        return self._trials.weigh({wrong.place}, [text], wrong.source)

    def _words(self, text: str, start: int) -> str:
        """What the token at an offset prints, as in the middle of a sentence."""
        rendered = self._renderer.render(text)
        span = next(each for each in rendered.spans if each.token.start == start)
        words = rendered.text[span.start : span.end]
        return words if span.token.form == "named" else words[:1].lower() + words[1:]

    def _take(self, wrong: _Wrong) -> Iterator[Rewrite]:
        """What can be done with the sentence as a whole."""
        taken = take_or_none(self._mover, wrong.source, wrong.start, wrong.end)
        if taken is None:
            return
        if wrong.finding.kind in COUNTED and self._settled and wrong.place.is_block:
            for remedy, place in self._places(wrong, taken):
                if self._moves(wrong, taken, remedy, place):
                    yield Rewrite(f"Move the sentence {_MOVES[remedy]}", remedy=remedy)
        if self._cuts(wrong, taken):
            words = self._mover.printed(wrong.source, wrong.start, wrong.end)
            yield Rewrite(f"Cut “{words}”", remedy=Remedy.CUT)

    def _places(self, wrong: _Wrong, taken: Taken) -> Iterator[tuple[Remedy, Place | None]]:
        """Where the sentence of a paragraph could go."""
        above, below = neighbours(self._record, wrong.place)
        if taken.left:
            yield Remedy.APART, None
        if above:
            yield Remedy.UP, above
        if below:
            yield Remedy.DOWN, below

    def _moves(self, wrong: _Wrong, taken: Taken, remedy: Remedy, place: Place | None) -> bool:
        """Whether a move mends it: less is wrong, and nothing with what was moved."""
        beside = (place and source_of(self._record, place)) or ""
        if not _reads(beside):
            return False
        gone = {wrong.place, place} if place else {wrong.place}
        before = self._trials.weigh(gone, [wrong.source, beside])
        moved = put(remedy, taken, beside)
        after = self._trials.weigh(gone, moved.texts, wrong.source)
        last = len(moved.texts) - 1
        inside = range(moved.start, moved.start + len(taken.sentence))
        return after.is_less(before) and not any(
            text == last and start in inside for text, start in after.holding
        )

    def _cuts(self, wrong: _Wrong, taken: Taken) -> bool:
        """Whether nothing else becomes wrong without the sentence, and something is left of what
        cannot be empty."""
        if not taken.left and not wrong.place.is_block:
            return False
        if not self._settled:
            return True
        left = [taken.left] if taken.left else []
        after = self._trials.weigh({wrong.place}, left, wrong.source)
        before = self._weigh(wrong, wrong.source)
        return after.is_less(before) if wrong.is_weighed else after.holds <= before.holds


def _against(finding: Finding, after: Weight) -> frozenset[tuple[int, int]]:
    """The tokens that a remedy of a finding may not leave as they are."""
    if finding.warns:
        return after.holding | after.warned
    return after.holding


def _reads(text: str) -> bool:
    try:
        split(text)
    except TokenError:
        return False
    return True
