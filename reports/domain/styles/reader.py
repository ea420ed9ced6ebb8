"""Reads a house style from its file: all of it, or one sentence that says what is wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import Final

from dialogues.domain.codes import why_not_code
from dialogues.domain.dialoguefile.errors import FileError, quoted
from dialogues.domain.dialoguefile.fields import Fields
from dialogues.domain.dialoguefile.tree import read_tree
from dialogues.domain.phrases import Wording, why_not_words
from dialogues.domain.rules import Rule

from . import keys
from .ladder import LADDER
from .style import (
    AGENDA,
    BylineStyle,
    DisclaimerStyle,
    HouseStyle,
    Level,
    ListPolicy,
    Marker,
    Numbering,
    ParticipantsStyle,
    PartKind,
    PointsStyle,
    RuleStyle,
    Rung,
    ThanksStyle,
)

VERSION: Final = "1"
MAX_LEAST: Final = 1000
MAX_WORDS: Final = 100_000
LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
TOP_KEYS: Final = (
    "style code title about language order numbering labels quantifiers byline rule takeaways "
    "recommendations agenda participants thanks disclaimer words"
)
RUNG_KEYS: Final = "least over words"
NOT_ALL: Final = re.compile(r"\bnot (?:quite )?all\b", re.IGNORECASE)
LABEL_KEYS: Final = "noun plural from_names one spellings levels least"


def read_style(text: str, *, file: str) -> HouseStyle:
    """The house style in a file's text; raises `FileError`."""
    if not text.strip():
        raise FileError(file, 1, "", "the file is empty; a house style was expected.")
    top = Fields(file, read_tree(text.removeprefix("\ufeff"), file), "", TOP_KEYS)
    if top.scalar("style") != VERSION:
        raise top.fail("style", f'was expected first, as "style: {VERSION}"')
    labels = keys.part(top, "labels", LABEL_KEYS)
    return HouseStyle(
        code=_read_code(top),
        title=top.required_line("title"),
        about=top.line("about"),
        language=_read_language(top),
        order=_read_order(top),
        numbering=top.choice("numbering", Numbering, Numbering.NONE),
        wording=replace(
            _read_wording(labels) if labels else Wording(), quantities=_read_quantities(top)
        ),
        levels=_read_levels(labels) if labels else frozenset(Level),
        least=keys.whole(labels, "least", 1, 1, MAX_LEAST) if labels else 1,
        ladder=_read_ladder(top),
        byline=_read_byline(top),
        rule=_read_rule(top),
        takeaways=_read_points(top, "takeaways", "Takeaways"),
        recommendations=_read_points(top, "recommendations", "Recommendations"),
        agenda_heading=_read_agenda(top),
        participants=_read_participants(top),
        thanks=_read_thanks(top),
        disclaimer=_read_disclaimer(top),
        words=keys.whole(top, "words", 0, 0, MAX_WORDS),
    )


def _read_code(top: Fields) -> str:
    code = top.required_line("code")
    if reason := why_not_code(code):
        raise top.fail("code", f"is {quoted(code)}, but {reason}")
    return code


def _read_language(top: Fields) -> str:
    language = top.line_or("language", "en")
    if not LANGUAGE.fullmatch(language):
        raise top.fail("language", f"is {quoted(language)}, but a code such as en was expected")
    return language


def _read_order(top: Fields) -> tuple[PartKind, ...]:
    top.require("order")
    order = keys.choices(top, "order", PartKind)
    for needed in (PartKind.TITLE, PartKind.SECTIONS):
        if needed not in order:
            raise top.fail("order", f"lacks {needed}, which no report does without")
    return order


def _read_wording(labels: Fields) -> Wording:
    noun = labels.word("noun") or "participant"
    return Wording(
        noun=noun,
        plural=labels.word("plural") or f"{noun}s",
        from_names=labels.flag("from_names"),
        one=labels.flag("one"),
        spellings=_read_spellings(labels),
    )


def _read_spellings(labels: Fields) -> dict[str, str]:
    spellings = keys.part(labels, "spellings", "")
    if not spellings:
        return {}
    for code in spellings.node.entries:
        if reason := why_not_code(code):
            raise labels.fail("spellings", f"names {quoted(code)}, but {reason}")
    return {code: spellings.required_word(code) for code in spellings.node.entries}


def _read_levels(labels: Fields) -> frozenset[Level]:
    if labels.get("levels") is None:
        return frozenset(Level)
    levels = keys.choices(labels, "levels", Level)
    if Level.ANY not in levels:
        raise labels.fail("levels", f'lacks "{Level.ANY}", the last resort where a label tells all')
    return frozenset(levels)


def _read_ladder(top: Fields) -> dict[str, Rung]:
    ladder = dict(LADDER)
    if found := keys.part(top, "quantifiers", " ".join(LADDER)):
        for word in found.node.entries:
            ladder[word] = _read_rung(found.within(word, RUNG_KEYS), LADDER[word])
    return ladder


def _read_quantities(top: Fields) -> dict[str, str]:
    """The words that a house prints for a quantity, where they read as that quantity."""
    said: dict[str, str] = {}
    if not (found := keys.part(top, "quantifiers", " ".join(LADDER))):
        return said
    for word in found.node.entries:
        rung = found.within(word, RUNG_KEYS)
        if rung.scalar("words") is None:
            continue
        said[word] = rung.required_line("words")
        if reason := why_not_words(word, said[word]):
            raise rung.fail("words", f"is {quoted(said[word])}, but {reason}")
    return said


def _read_rung(fields: Fields, design: Rung) -> Rung:
    """One rung. A house may ask for more than the design, never for less."""
    share: Fraction = keys.fraction(fields, "over", design.over)
    if share < design.over:
        raise fields.fail("over", f"is {share}, but it is {design.over} at least")
    least = keys.whole(fields, "least", design.least, design.least, MAX_LEAST)
    return Rung(least, share, bool(NOT_ALL.search(fields.line("words"))))


def _read_byline(top: Fields) -> BylineStyle:
    usual = BylineStyle()
    found = keys.part(top, "byline", "author date day")
    if not found:
        return usual
    return BylineStyle(
        author=keys.template(found, "author", usual.author, ["author"]),
        date=keys.template(found, "date", usual.date, ["date"]),
        day=keys.template(found, "day", usual.day, ["day", "month", "year"]),
    )


def _read_rule(top: Fields) -> RuleStyle:
    usual = RuleStyle()
    found = keys.part(top, "rule", "heading wordings")
    if not found:
        return usual
    wordings = keys.part(found, "wordings", " ".join(Rule))
    return RuleStyle(
        heading=keys.line(found, "heading", usual.heading),
        wordings={Rule(key): wordings.required_text(key) for key in wordings.node.entries}
        if wordings
        else {},
    )


def _read_points(top: Fields, key: str, heading: str) -> PointsStyle:
    found = keys.part(top, key, "heading marker")
    if not found:
        return PointsStyle(heading)
    return PointsStyle(
        heading=keys.line(found, "heading", heading),
        marker=found.choice("marker", Marker, Marker.BULLET),
    )


def _read_agenda(top: Fields) -> str:
    found = keys.part(top, "agenda", "heading")
    return keys.line(found, "heading", AGENDA) if found else AGENDA


def _read_participants(top: Fields) -> ParticipantsStyle:
    usual = ParticipantsStyle()
    found = keys.part(top, "participants", "list heading")
    if not found:
        return usual
    return ParticipantsStyle(
        policy=found.choice("list", ListPolicy, ListPolicy.NONE),
        heading=keys.line(found, "heading", usual.heading),
    )


def _read_thanks(top: Fields) -> ThanksStyle:
    usual = ThanksStyle()
    found = keys.part(top, "thanks", "heading intro whom event")
    if not found:
        return usual
    return ThanksStyle(
        heading=keys.line(found, "heading", usual.heading),
        intro=keys.template(found, "intro", usual.intro, ["convenor", "whom", "event"]),
        whom=keys.line(found, "whom", usual.whom),
        event=keys.line(found, "event", usual.event),
    )


def _read_disclaimer(top: Fields) -> DisclaimerStyle:
    usual = DisclaimerStyle()
    found = keys.part(top, "disclaimer", "heading text")
    if not found:
        return usual
    return DisclaimerStyle(
        heading=keys.line(found, "heading", usual.heading),
        text=keys.template(found, "text", usual.text, ["convenor", "author"]),
    )
