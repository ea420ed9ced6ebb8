"""Reads the shorthand of a rapporteur's notes: all of it, with an error for each bad line."""

from __future__ import annotations

import re
from typing import Final

from ..record import NoteKind, Record
from ..rules import TERMS, Rule
from ..spelling import fold
from .lines import NoteError, NoteLine, OwnNoteLine, ParsedNotes, RemarkLine, RuleLine, TopicLine
from .paragraphs import Kind, Paragraph, paragraphs, start_of, tidy
from .positions import split_positions, unquoted
from .room import Room, UnclearError

MAX_NOTES: Final = 2 * 1024 * 1024  # characters
MAX_REMARK: Final = 20_000
MAX_TOPIC: Final = 300

RULES: Final = {
    spelling: rule
    for rule in Rule
    for spelling in (rule.value, fold(TERMS[rule].title), f"{fold(TERMS[rule].title)} rule")
}


def parse_notes(
    text: str, *, record: Record, session: str, file: str, topic: str = "", last: str = ""
) -> ParsedNotes:
    """The notes of one session of a record; `topic` and `last` speaker go on from before.

    Raises `ValueError` with a sentence where the record has no such session.
    """
    found = [each for each in record.sessions if each.code == session]
    if not found:
        raise ValueError(f'No session has the code "{session}".')
    if len(text) > MAX_NOTES:
        limit = MAX_NOTES // 1024 // 1024
        error = NoteError(file, 1, f"the notes are too long; the limit is {limit} MB.")
        return ParsedNotes(errors=(error,), topic=topic)
    return _Reading(Room.of(record, found[0]), file, topic, last).read(text)


def parse_line(
    text: str, *, room: Room, topic: str = "", rule: Rule | None = None, last: str = ""
) -> NoteLine | NoteError:
    """One line of a live meeting, typed or pasted; `last` is the speaker before."""
    reading = _Reading(room, "notes", topic, last)
    reading.rule = rule
    line = " ".join(tidy(text).split())
    if not line:
        return NoteError("notes", 1, "the line is empty.")
    if len(line) > MAX_NOTES:
        return NoteError("notes", 1, "the line is too long.")
    reading.take(start_of(line, 1))
    return reading.errors[0] if reading.errors else reading.lines[0]


class _Reading:
    """What is known at a place in the notes: the topic, the rule, and who spoke last."""

    def __init__(self, room: Room, file: str, topic: str, last: str) -> None:
        self.room = room
        self.file = file
        self.topic = topic
        self.last = last
        self.rule: Rule | None = None
        self.lines: list[NoteLine] = []
        self.errors: list[NoteError] = []

    def read(self, text: str) -> ParsedNotes:
        for paragraph in paragraphs(tidy(text), self.room.is_called):
            self.take(paragraph)
        if not self.lines and not self.errors:
            self.errors.append(NoteError(self.file, 1, "there are no notes in it."))
        return ParsedNotes(tuple(self.lines), tuple(self.errors), self.topic, self.rule)

    def take(self, paragraph: Paragraph) -> None:
        try:
            self.lines.append(self._line(paragraph))
        except UnclearError as reason:
            self.errors.append(NoteError(self.file, paragraph.line, f"{reason}."))

    def _line(self, paragraph: Paragraph) -> NoteLine:
        number, text = paragraph.line, paragraph.text
        match paragraph.kind:
            case Kind.TOPIC:
                return self._topic(number, text)
            case Kind.RULE:
                return self._rule(number, text)
            case Kind.ANALYSIS | Kind.MEMO:
                memo = paragraph.kind is Kind.MEMO
                kind = NoteKind.MEMO if memo else NoteKind.ANALYSIS
                return OwnNoteLine(number, kind, _some(text, "the note"))
            case Kind.SPEAKER:
                # Who speaks next is known even where this remark turns out to be wrong.
                self.last = ""
                self.last = self.room.find(paragraph.head)
            case Kind.AGAIN if not self.last:
                raise UnclearError(
                    '"..." goes on with a speaker, but it is not known who spoke before'
                )
            case Kind.BARE:
                raise UnclearError(
                    "the paragraph names no speaker: it starts with a code or surname and a colon"
                )
        return self._remark(number, text)

    def _remark(self, number: int, text: str) -> RemarkLine:
        ending = split_positions(_some(text, "the remark"), self.last, self.room)
        said = _some(ending.text, "the remark")
        quoted = unquoted(said)
        return RemarkLine(
            line=number,
            speaker=self.last,
            text=said if quoted is None else quoted,
            topic=self.topic,
            rule=self.rule,
            verbatim=quoted is not None,
            agrees=frozenset(ending.agrees),
            disagrees=frozenset(ending.disagrees),
        )

    def _topic(self, number: int, text: str) -> TopicLine:
        if len(text) > MAX_TOPIC:
            raise UnclearError(
                f"the topic has {len(text)} characters, but the limit is {MAX_TOPIC}"
            )
        self.topic = text
        return TopicLine(number, text)

    def _rule(self, number: int, text: str) -> RuleLine:
        name = fold(text).rstrip(".")
        rule = RULES.get(name) or RULES.get(re.sub(r"[\s_]+", "-", name))
        if rule is None:
            raise UnclearError(f'"{text[:40]}" is no rule: it can be {", ".join(Rule)}')
        self.rule = rule
        return RuleLine(number, rule)


def _some(text: str, what: str) -> str:
    if not text:
        raise UnclearError(f"{what} has no text")
    if len(text) > MAX_REMARK:
        raise UnclearError(f"{what} has {len(text)} characters, but the limit is {MAX_REMARK}")
    return text
