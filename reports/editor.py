"""Rows to what the editor shows: each block beside the words that it will print as."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from dialogues.domain.phrases import Span, Token, TokenError, split
from dialogues.domain.record import Record, Remark
from reports.domain.compose import renderer_of
from reports.domain.document import Place
from reports.domain.drafting import draft_framing
from reports.domain.styles import HouseStyle
from reports.excerpt import read_excerpt
from reports.margin import NOTHING, Beside, Margin
from reports.models import Block, Report, Section
from reports.places import Target, target_of_block
from reports.records import read_style

USUAL_STYLE: Final = "ncafp"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of printed text; with refs, an attribution that rests on them."""

    text: str
    refs: str = ""  # remark codes, joined by commas


@dataclass(frozen=True, slots=True)
class Printed:
    """A block as it will print, with what stands against printing it so."""

    pieces: tuple[Piece, ...] = field(repr=False)
    problems: tuple[str, ...] = ()


UNPRINTED: Final = Printed(())


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block in the editor."""

    row: Block
    printed: Printed
    target: Target
    beside: Beside = NOTHING


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A section in the editor; what stands beside it is of its heading."""

    row: Section
    blocks: tuple[ShownBlock, ...]
    beside: Beside = NOTHING


class Press:
    """Prints blocks as the report's house would; made once, it prints many."""

    def __init__(self, record: Record, style: HouseStyle) -> None:
        self.style = style
        self.renderer = renderer_of(record, style)

    def print(self, text: str) -> Printed:
        """The block in pieces. A token that cannot be read leaves the text as it was typed."""
        try:
            rendered = self.renderer.render(text)
        except TokenError as error:
            return Printed((Piece(text),), (str(error),))
        problems = tuple(f"{problem.text} {problem.remedy}" for problem in rendered.problems)
        return Printed(tuple(pieces(rendered.text, rendered.spans)), problems)

    def choices(self, before: str, ref: str) -> list[tuple[str, str]]:
        """The tokens that fit a remark after what stands before it in its block, and their words.

        The one that is proposed comes first; plain, the region and "any" are always there.
        """
        known = len(self.renderer.render(before).text)
        forms = dict.fromkeys([self.renderer.propose(before, ref), "", "@region", "@any"])
        tokens = {form: f"{{{ref} {form}}}" if form else f"{{{ref}}}" for form in forms}
        words = {
            form: self.renderer.render(f"{before}{token}").text[known:].strip()
            for form, token in tokens.items()
        }
        if words["@region"] == words["@any"]:
            del words["@region"]  # the delegation has none
        return [(tokens[form], printed) for form, printed in words.items()]


def press_for(report: Report, *texts: str) -> Press:
    """What prints these texts of a report; a remark that is in none of them is not opened."""
    refs = {ref for text in texts for ref in refs_in(text)}
    return Press(read_excerpt(report.dialogue, refs), style_of(report))


def style_of(report: Report) -> HouseStyle:
    """The report's house style; the usual one where the site has it no more."""
    try:
        return read_style(report.style)
    except KeyError:
        return read_style(USUAL_STYLE)


def print_framing(report: Report, record: Record, press: Press) -> Printed:
    """The opening paragraph: as it was written, or as the record has it now."""
    plural = press.style.wording.plural
    return press.print(report.framing or draft_framing(record, plural=plural))


def pieces(text: str, spans: Iterable[Span]) -> Iterator[Piece]:
    """Printed text cut at its attributions."""
    last = 0
    for span in spans:
        yield Piece(text[last : span.start])
        yield Piece(text[span.start : span.end], ",".join(span.token.refs))
        last = span.end
    yield Piece(text[last:])


def read_sections(
    report: Report, press: Press | None, margin: Margin | None = None
) -> tuple[ShownSection, ...]:
    """The whole report for the editor, in two queries; without a press nothing is printed."""
    blocks: dict[UUID, list[Block]] = {}
    for block in Block.objects.filter(section__report=report):
        blocks.setdefault(block.section_id, []).append(block)

    def beside(section: int, block: int) -> Beside:
        return margin.beside(Place(section, block)) if margin else NOTHING

    return tuple(
        ShownSection(
            section,
            tuple(
                ShownBlock(
                    row,
                    press.print(row.text) if press else UNPRINTED,
                    target_of_block(report.dialogue.slug, row),
                    beside(place, number),
                )
                for number, row in enumerate(blocks.get(section.pk, ()), 1)
            ),
            beside(place, 0),
        )
        for place, section in enumerate(Section.objects.filter(report=report), 1)
    )


def used_remarks(record: Record, texts: Iterable[str]) -> set[str]:
    """The remarks that a token of these texts or of a takeaway refers to."""
    every = [*texts, *(takeaway.text for takeaway in record.takeaways)]
    return {ref for text in every for ref in refs_in(text)}


def texts_of(report: Report | None) -> list[str]:
    """Every text of a report that can hold tokens."""
    if report is None:
        return []
    blocks = Block.objects.filter(section__report=report)
    return [report.framing, *(block.text for block in blocks)]


def refs_in(text: str) -> set[str]:
    """The remarks that the tokens of a text refer to; none where they cannot be read."""
    try:
        parts = split(text)
    except TokenError:
        return set()
    return {ref for part in parts if isinstance(part, Token) for ref in part.refs}


def usable_remarks(record: Record) -> Iterator[tuple[str, Remark]]:
    """Each remark that may be used, with its session's title: not superseded, on the record."""
    replaced = {remark.supersedes for session in record.sessions for remark in session.remarks}
    for session in record.sessions:
        for remark in session.remarks:
            if remark.id not in replaced and record.rule_of(session, remark).may_use():
                yield session.title, remark
