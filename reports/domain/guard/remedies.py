"""The finest wording of an attribution that leaves enough people.

Each is tried as it would print: its block is rendered anew, a block in which something else would
then be wrong is passed over, and everything is counted again, for every kind of reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dialogues.domain.anonymity import Room
from dialogues.domain.phrases import Renderer, Token
from dialogues.domain.record import Record, Report, TakeawayKind

from ..compose import compose, fitting
from ..document import Document, Place
from ..findings import Finding, Kind, Rewrite, Severity
from ..styles import HouseStyle
from .arithmetic import audit_attributions
from .mending import occurrence, replace_nth
from .verdict import Audit, Audited, Released

COUNTED = frozenset({Kind.K_BELOW_THRESHOLD, Kind.K_FELLOW})


class Remedies:
    """The remedies of one verdict."""

    def __init__(
        self, record: Record, style: HouseStyle, verdict: Audit, releases: Sequence[Released] = ()
    ) -> None:
        self._record = record
        self._style = style
        self._verdict = verdict
        self._releases = releases
        self._room = Room.of(record)
        self._renderer = Renderer(record, fitting(style.wording, record))
        self._held = len(tuple(self._small(verdict.attributions)))

    def of(self, finding: Finding) -> tuple[Rewrite, ...]:
        """The wordings that mend a finding, the finest first; its own where it brings some."""
        source = source_of(self._record, finding.place)
        counted = finding.kind in COUNTED and finding.severity is not Severity.NOTE
        if finding.rewrites or not counted or source is None:
            return finding.rewrites
        number = occurrence(finding, self._verdict.document)
        token = self._token(finding)
        return tuple(self._try(finding.place, source, token, number)) if token else ()

    def _token(self, finding: Finding) -> Token | None:
        """The printed token of a finding; None where it stands in an earlier release alone."""
        for line, text in enumerate(self._verdict.document.texts()):
            for each in text.attributions:
                if (line, each.start, each.token.text) == (
                    finding.line, finding.start, finding.token,
                ):  # fmt: skip
                    return each.token
        return None

    def _try(self, place: Place, source: str, token: Token, number: int) -> Iterator[Rewrite]:
        before = len(self._renderer.render(source).problems)
        # Where two wordings print the same, the coarser one is what it says.
        told = {self._words(new): new for new in wordings(token)}
        for words, new in told.items():
            text = replace_nth(source, token.text, new, number, is_token=True) or source
            wrong = len(self._renderer.render(text).problems) > before
            if not wrong and self._mends(place, text, new):
                yield Rewrite(f"Say “{words}”", new, words)

    def _words(self, new: str) -> str:
        """What a wording prints in the middle of a sentence."""
        return self._renderer.render(f"so {new}").text.removeprefix("so ")

    def _mends(self, place: Place, text: str, new: str) -> bool:
        """Whether this text in its place leaves enough people behind the new token, and no fewer
        behind any other."""
        record = with_source(self._record, place, text)
        document = compose(
            record, self._style, audience=self._verdict.document.audience, draft=False
        ).document
        small = list(self._small(self._count(document)))
        itself = any((each.place, each.token) == (place, new) for each in small)
        return not itself and len(small) < self._held

    def _count(self, document: Document) -> tuple[Audited, ...]:
        return audit_attributions(self._room, document, document.audience, self._releases)

    def _small(self, attributions: Sequence[Audited]) -> Iterator[Audited]:
        for each in attributions:
            too_few = each.least is None or each.least < self._verdict.threshold
            if each.k and not each.is_name and (too_few or each.least_fellow == 1):
                yield each


def wordings(token: Token) -> Iterator[str]:
    """Coarser wordings of a token that names people, the finest first.

    First it is cut from what it points to, then its label is coarser, then both.
    """
    free = token.form in ("this", "these", "another")
    apart = "" if free else token.form
    if free:
        yield _written(token, apart, token.level, token.alternative)
    for level in ("region", "any"):
        if not free or token.form == "another":
            yield _written(token, token.form, level)
        if free:
            yield _written(token, apart, level)


def _written(token: Token, form: str, level: str, alternative: str = "") -> str:
    marks = [f"@{level}" if level else "", f"~{alternative}" if alternative else ""]
    words = [*token.refs, *marks, form, token.possessive]
    return "{" + " ".join(word for word in words if word) + "}"


def source_of(record: Record, place: Place) -> str | None:
    """The text of a place as it was written; None where it holds no tokens, or was drafted."""
    report = record.report or Report()
    if place == Place(0, 0):
        return report.framing or None
    if place.section == 0 and place.block:
        return record.takeaways[_takeaway_at(record, place.block)].text
    if place.section and place.block:
        return report.sections[place.section - 1].blocks[place.block - 1].text
    return None


def with_source(record: Record, place: Place, text: str) -> Record:
    """The record with another text in a place."""
    report = record.report or Report()
    if place == Place(0, 0):
        return replace(record, report=replace(report, framing=text))
    section, block = place.section or 0, place.block or 0
    if not section:
        number = _takeaway_at(record, block)
        takeaways = list(record.takeaways)
        takeaways[number] = replace(takeaways[number], text=text)
        return replace(record, takeaways=tuple(takeaways))
    sections = list(report.sections)
    blocks = list(sections[section - 1].blocks)
    blocks[block - 1] = replace(blocks[block - 1], text=text)
    sections[section - 1] = replace(sections[section - 1], blocks=tuple(blocks))
    return replace(record, report=replace(report, sections=tuple(sections)))


def _takeaway_at(record: Record, block: int) -> int:
    """Which of the takeaways prints as that block: recommendations come after the others."""
    order = sorted(
        range(len(record.takeaways)),
        key=lambda each: record.takeaways[each].kind is TakeawayKind.RECOMMENDATION,
    )
    return order[block - 1]
