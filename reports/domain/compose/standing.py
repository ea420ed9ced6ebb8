"""The parts around the text: byline, rule, agenda, thanks and disclaimer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dialogues.domain.record import Record

from ..document import (
    Byline,
    Disclaimer,
    Heading,
    Paragraph,
    Part,
    Points,
    RuleBox,
    Text,
    Thanks,
)
from ..styles import HouseStyle
from ..templates import fill
from .cleaning import literal
from .convenor import opened, subject
from .dates import print_date
from .rules import rule_statement, told_sessions

_SENTENCE: Final = 6  # words, from which an acknowledgement with a full stop is no name


def byline(style: HouseStyle, author: Text, date: Text) -> Iterator[Byline]:
    """Author and date in the house's words, each where it is known."""
    signed = fill(style.byline.author, {"author": author.text}) if author.text else ""
    dated = fill(style.byline.date, {"date": date.text}) if date.text else ""
    if signed or dated:
        yield Byline(_unless_empty(signed), _unless_empty(dated))


def _unless_empty(text: str) -> Text | None:
    return literal(text) if text else None


def rule_box(record: Record, style: HouseStyle) -> Iterator[RuleBox]:
    """The rule that governs what prints."""
    yield RuleBox(literal(rule_statement(record, style)), _unless_empty(style.rule.heading))


def agenda(record: Record, style: HouseStyle) -> Iterator[Part]:
    """The sessions with their days, and nobody's name: a presenter's would be a label."""
    days = ((each.title, each.starts.date().isoformat()) for each in told_sessions(record))
    items = [literal(f"{title}, {print_date(day, style.byline.day)}") for title, day in days]
    if items:
        yield from _headed(style.agenda_heading)
        yield Points(tuple(items))


def _headed(heading: str) -> Iterator[Heading]:
    if heading:
        yield Heading(literal(heading))


def thanks(record: Record, style: HouseStyle, given: Iterable[str]) -> Iterator[Part]:
    """Names under a sentence of thanks; an acknowledgement that is a sentence on its own."""
    lines = [line for line in map(literal, given) if line.text]
    if lines:
        yield from _headed(style.thanks.heading)
    if names := tuple(line for line in lines if not _is_sentence(line)):
        yield Thanks(_thanks_intro(record, style), names)
    for sentence in filter(_is_sentence, lines):
        yield Paragraph(sentence)


def _is_sentence(thanks: Text) -> bool:
    """ "We thank everybody who came." is one; "The Lantern Trust Inc." is a name."""
    return thanks.text.endswith((".", "!")) and len(thanks.text.split()) >= _SENTENCE


def _thanks_intro(record: Record, style: HouseStyle) -> Text:
    gaps = {"whom": style.thanks.whom, "event": style.thanks.event}
    sentence = fill(style.thanks.intro, {"convenor": subject(record.convenor), **gaps})
    return literal(opened(sentence))


def disclaimer(record: Record, style: HouseStyle, author: Text) -> Iterator[Part]:
    """What the house says of its responsibility, where it says anything."""
    gaps = {"convenor": subject(record.convenor), "author": author.text}
    text = literal(opened(fill(style.disclaimer.text, gaps)))
    if text.text:
        yield from _headed(style.disclaimer.heading)
        yield Disclaimer(text)
