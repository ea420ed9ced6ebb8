"""What of a report is kept from fellow participants while they are asked about it.

A review comes before everything that the gate holds is mended, and whoever is asked in it took
part. So what leaves too few people, or tells of a whole cell, is shown to those alone whose words
it is. Everybody else reads it as the report would have it once it is mended: "a participant",
"participants". The document with these words in it is judged again, and where they do not
reach the threshold either, the sentence is not shown at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

from dialogues.domain.phrases import Token
from dialogues.domain.record import Record

from ..compose import compose
from ..document import Document, Place, Text
from ..findings import Finding, Kind
from ..review.passages import Cells
from ..review.runs import going_on
from ..review.told import Spot
from ..review.withholding import NO_COVER, Cover, Covered
from ..sentences import sentence_at, sentences_of
from ..styles import HouseStyle
from .judged import Judged, judge_attributions
from .places import source_of, with_source
from .verdict import Released
from .wordings import FREE, coarsest, freed, written

TELLING: Final = frozenset(
    {Kind.K_BELOW_THRESHOLD, Kind.K_UNKNOWN, Kind.WHOLE_CELL, Kind.DESCRIPTOR}
)

Stretch = tuple[int, int, int]  # of a sentence: the number of its text, where it starts and ends


@dataclass(frozen=True, slots=True)
class Covering:
    """What is withheld, the findings because of which it is, and the document in the words that are
    read in the place of those; None where nothing is withheld.

    `tokens` are these words as they are written, `lists` what some write of their own in the place
    of those (each a roster code), and `hidden` what stands in sentences that are not shown.
    """

    cover: Cover = field(default_factory=lambda: NO_COVER, repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    document: Document | None = field(default=None, repr=False)
    tokens: Mapping[Spot, str] = field(default_factory=dict, repr=False)
    lists: Mapping[tuple[Spot, str], str] = field(default_factory=dict, repr=False)
    hidden: Mapping[Spot, Stretch] = field(default_factory=dict, repr=False)


def keeps_back(finding: Finding) -> bool:
    """Whether fellow participants may not read what a finding is about. Of what leaves too few to
    them a warning is enough: its speaker has not been asked yet."""
    if finding.line is None:
        return False
    return finding.kind is Kind.K_FELLOW or (finding.holds and finding.kind in TELLING)


def find_covering(
    record: Record, style: HouseStyle, judged: Judged, releases: Sequence[Released], cells: Cells
) -> Covering:
    """What of a document, judged with the numbers that fellow participants have, is withheld;
    `cells` are its crowds that are everyone."""
    findings = tuple(filter(keeps_back, judged.findings))
    if not findings:
        return Covering()
    coverer = _Coverer(record, style, judged.document, releases, cells)
    return coverer.cover(findings)


class _Coverer:
    """One document, some of whose words are made coarser."""

    def __init__(
        self,
        record: Record,
        style: HouseStyle,
        document: Document,
        releases: Sequence[Released],
        cells: Cells,
    ) -> None:
        self._record = record
        self._style = style
        self._document = document
        self._releases = releases
        self._texts = tuple(document.texts())
        self._cells = cells
        said = (one for each in record.sessions for one in each.remarks)
        self._speakers = {one.id: one.speaker for one in said}

    def cover(self, findings: tuple[Finding, ...]) -> Covering:
        """The words in the place of those that are held, and the sentences that are not shown; the
        document with these words."""
        coarse: dict[Spot, str] = {}
        kept: set[Stretch] = set()
        document = self._document
        spots = self._spots(document, findings, kept)
        while True:  # a coarser word may leave another too few
            fresh = self._fresh(spots, coarse)
            if not fresh:
                # What is held by now has no coarser words, or they are of too few people too.
                kept |= {self._sentence(each) for each in spots}
            fresh |= self._leaning(coarse | fresh, kept)
            if not fresh:
                break
            coarse |= fresh
            document = self._with(coarse)
            spots = self._spots(document, self._judge(document), kept)
        for line in {each for each, _, _ in kept}:
            withheld = [(start, end) for at, start, end in kept if at == line]
            kept |= {(line, *each) for each in going_on(self._texts[line], withheld)}
        hidden = self._hidden(kept)
        lists = self._lists(coarse, coarse.keys() | hidden.keys())
        cover = self._shown(coarse, kept, document, lists)
        return Covering(cover, findings, document, coarse, lists, hidden)

    def _hidden(self, kept: Collection[Stretch]) -> dict[Spot, Stretch]:
        """The attributions in sentences that are not shown."""
        return {
            (line, number): (line, start, end)
            for line, start, end in kept
            for number, each in enumerate(self._texts[line].attributions)
            if start <= each.start < end
        }

    def _fresh(self, spots: Iterable[Spot], coarse: Mapping[Spot, str]) -> dict[Spot, str]:
        """The coarsest wordings of these that print others yet."""
        return {each: new for each in spots if (new := self._coarser(each, coarse))}

    def _judge(self, document: Document) -> list[Finding]:
        judged = judge_attributions(self._record, self._style, document, self._releases)
        return [each for each in judged.findings if keeps_back(each)]

    def _spots(
        self, document: Document, findings: Iterable[Finding], kept: set[Stretch]
    ) -> set[Spot]:
        """The attributions that findings are about. One about other words, as of what is said
        beside a label, is kept back with its sentence."""
        texts, spots = tuple(document.texts()), set[Spot]()
        for each in findings:
            line = each.line or 0
            starts = [one.start for one in texts[line].attributions]
            if each.start in starts:
                spots.add((line, starts.index(each.start)))
            else:
                kept.add(self._same(line, texts[line], each.start))
        return {each for each in spots if self._sentence(each) not in kept}

    def _same(self, line: int, text: Text, start: int) -> Stretch:
        """The sentence of a text with coarser words in which a character stands, where the document
        has it: no wording begins or ends a sentence."""
        sentences = sentences_of(self._texts[line].text)
        at = sum(end <= start for _, end in sentences_of(text.text))
        return line, *sentences[min(at, len(sentences) - 1)]

    def _sentence(self, spot: Spot) -> Stretch:
        line, number = spot
        text = self._texts[line]
        each = text.attributions[number]
        return line, *sentence_at(text.text, each.start, each.end)

    def _coarser(self, spot: Spot, coarse: Mapping[Spot, str]) -> str:
        """The coarsest wording of an attribution, or "" where there is none but what it has."""
        line, number = spot
        text = self._texts[line]
        token = text.attributions[number].token
        source = source_of(self._record, text.place)
        if spot in coarse or source is None or source[token.start : token.end] != token.text:
            return ""
        new = coarsest(token)
        return "" if new == token.text else new

    def _leaning(self, coarse: Mapping[Spot, str], kept: Collection[Stretch]) -> dict[Spot, str]:
        """The coarsest wordings of what may point to attributions that read otherwise now, or not
        at all: "this", "these" and "another" after one of them in its block."""
        withheld = coarse.keys() | self._hidden(kept).keys()
        found: dict[Spot, str] = {}
        for spot, before in self._in_blocks():
            token = self._texts[spot[0]].attributions[spot[1]].token
            leans = token.form in FREE and not withheld.isdisjoint(before)
            if leans and (new := self._coarser(spot, coarse)):
                found[spot] = new
        return found

    def _in_blocks(self) -> Iterator[tuple[Spot, tuple[Spot, ...]]]:
        """Each attribution, with those before it in its block."""
        for _, lines in groupby(enumerate(self._texts), key=lambda each: each[1].place):
            before: tuple[Spot, ...] = ()
            for line, text in lines:
                for number in range(len(text.attributions)):
                    yield (line, number), before
                    before += ((line, number),)

    def _with(self, coarse: Mapping[Spot, str]) -> Document:
        """The document with these wordings in it."""
        record = self._record
        tokens: dict[Place, list[tuple[Token, str]]] = defaultdict(list)
        for (line, number), new in coarse.items():
            text = self._texts[line]
            tokens[text.place].append((text.attributions[number].token, new))
        for place, changes in tokens.items():
            source = source_of(record, place) or ""
            for token, new in sorted(changes, key=lambda each: -each[0].start):
                source = source[: token.start] + new + source[token.end :]
            record = with_source(record, place, source)
        audience = self._document.audience
        return compose(
            record, self._style, audience=audience, draft=False, cleared=record.nameable
        ).document

    def _shown(
        self,
        coarse: Collection[Spot],
        kept: Iterable[Stretch],
        document: Document,
        lists: Mapping[tuple[Spot, str], str],
    ) -> Cover:
        sentences: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for line, start, end in kept:
            sentences[line].append((start, end))
        texts = tuple(document.texts())
        phrases: dict[int, dict[int, str]] = defaultdict(dict)
        for line, number in coarse:
            each = texts[line].attributions[number]
            phrases[line][number] = texts[line].text[each.start : each.end]
        lines = phrases.keys() | sentences.keys()
        listed = self._listed(lists)
        return {
            line: Covered(
                phrases.get(line, {}), tuple(sorted(sentences.get(line, ()))), listed.get(line, {})
            )
            for line in lines
        }

    def _lists(
        self, coarse: Collection[Spot], withheld: Collection[Spot]
    ) -> dict[tuple[Spot, str], str]:
        """What some write of their own that would tell of others: whom a list names, unless it
        tells of them all as a cell, which they must clear as it prints, their label and "a
        participant", or "two"; who is "another" after what is withheld from them, their label."""
        found: dict[tuple[Spot, str], str] = {}
        for spot, before in self._in_blocks():
            each = self._texts[spot[0]].attributions[spot[1]]
            if spot not in coarse or each.mention is None or each.mention.points_back:
                continue
            cell = self._cells.get((spot[0], each.start), frozenset())
            for ref in each.token.refs:
                if (person := self._speakers[ref]) in cell:
                    continue
                if len(each.token.refs) > 1:
                    found[spot, person] = _beside(each.token, ref)
                elif each.token.form == "another" and self._misses(person, before, withheld):
                    found[spot, person] = freed(each.token, (), ())
        return found

    def _misses(self, person: str, before: Iterable[Spot], withheld: Collection[Spot]) -> bool:
        """Whether one of these attributions is withheld from somebody who said nothing of it."""
        return any(
            spot in withheld
            and person
            not in {
                self._speakers[ref] for ref in self._texts[spot[0]].attributions[spot[1]].token.refs
            }
            for spot in before
        )

    def _listed(
        self, lists: Mapping[tuple[Spot, str], str]
    ) -> dict[int, dict[tuple[int, str], str]]:
        """What each of them reads of it."""
        found: dict[int, dict[tuple[int, str], str]] = defaultdict(dict)
        for ((line, number), person), new in lists.items():
            found[line][number, person] = self._printed((line, number), new)
        return found

    def _printed(self, spot: Spot, new: str) -> str:
        """What is read where other tokens stand in the place of an attribution."""
        line, number = spot
        token = self._texts[line].attributions[number].token
        both = " both" if token.form == "both" else ""
        text = tuple(self._with({spot: new}).texts())[line]
        first, last = text.attributions[number], text.attributions[number + new.count("{") - 1]
        return f"{text.text[first.start : last.end]}{both}"


def _beside(token: Token, ref: str) -> str:
    """A list with the label of one remark in it, and the others in the coarsest words."""
    others = tuple(each for each in token.refs if each != ref)
    own = written(replace(token, possessive=""), "", token.level, token.alternative, refs=(ref,))
    return f"{own} and {written(token, '', 'any', refs=others)}"
