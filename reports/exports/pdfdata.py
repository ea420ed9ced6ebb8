"""A document as the plain data that the PDF's layout reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, assert_never

from reports.domain.document import (
    Byline,
    Disclaimer,
    Document,
    Heading,
    Listed,
    ListedGroup,
    Paragraph,
    Part,
    ParticipantList,
    Points,
    RuleBox,
    Tallies,
    Tally,
    Text,
    Thanks,
    Title,
)

from .glyphs import Coverage, fonts_for
from .scripts import east_asian, has_ink, is_rtl
from .tallies import FIRST, NOT_SHOWN, cells, pieces, rows_of

Data = dict[str, Any]

_LANGUAGE: Final = re.compile(r"([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Z]{2}))?(?:-.*)?", re.ASCII)


def language_of(tag: str) -> tuple[str, str | None]:
    """Language and region of a tag such as "en-US"; English where the tag is none."""
    found = _LANGUAGE.fullmatch(tag)
    return (found[1], found[2]) if found else ("en", None)


def document_data(document: Document, coverage: Coverage) -> Data:
    """Everything that the layout needs, texts as they can be set."""
    language, region = language_of(document.language)
    setter = _Setter(coverage)
    parts = [setter.part(part) for part in document.parts if not _is_blank_heading(part)]
    _relate(parts)
    return {
        "title": document.title.strip() or document.slug or "Report",
        "author": document.author,
        "language": language,
        "region": region,
        "draft": document.draft,
        "fonts": fonts_for(language, system=coverage.system),
        "parts": parts,
    }


def _is_blank_heading(part: Part) -> bool:
    """A heading of nothing, which a tagged file may not have."""
    match part:
        case Title() | Heading(number=""):
            return not has_ink(part.text.text)
        case _:
            return False


def _relate(parts: list[Data]) -> None:
    """Tell each part what it has to know of the others."""
    before, level = "", 1
    for data in parts:
        data["headed"] = before == "heading"
        data["last"] = data is parts[-1]
        # The first heading of a tagged file is of level 1, whatever it heads.
        before = data["kind"]
        level = 2 if before == "heading" else level
        data["level"] = level


@dataclass(frozen=True, slots=True)
class _Setter:
    """Texts and parts as data."""

    coverage: Coverage

    def text(self, text: Text) -> Data:
        return {"text": self.coverage.printed(text.text), "rtl": is_rtl(text.text)}

    def texts(self, texts: Iterable[Text]) -> list[Data]:
        return [self.text(text) for text in texts]

    def maybe(self, text: Text | None) -> Data | None:
        return self.text(text) if text else None

    def part(self, part: Part) -> Data:
        """One part; its kind is the name of its layout."""
        match part:
            case Title():
                return {"kind": "title", "text": self.text(part.text)}
            case Byline():
                return {"kind": "byline", "lines": self.texts(part.lines)}
            case Heading():
                return {"kind": "heading", "text": self.text(part.text), "number": part.number}
            case Paragraph():
                return {"kind": "paragraph", "text": self.text(part.text), "number": part.number}
            case Points():
                return {"kind": "points", "items": self.texts(part.items), "first": part.first}
            case RuleBox():
                heading = self.maybe(part.heading)
                return {"kind": "rule", "text": self.text(part.text), "heading": heading}
            case ParticipantList() | Tallies():
                return self.table(part)
            case Thanks():
                names = self.texts(part.names)
                return {"kind": "thanks", "intro": self.text(part.intro), "names": names}
            case Disclaimer():
                return {"kind": "disclaimer", "text": self.text(part.text)}
            case _:
                assert_never(part)

    def table(self, part: ParticipantList | Tallies) -> Data:
        if isinstance(part, ParticipantList):
            return {"kind": "participants", "groups": list(map(self.group, part.groups))}
        heads = [self.text(Text(FIRST)), *self.texts(part.heads)]
        rows = [{**self.row(row), "part": part_of} for row, part_of in rows_of(part)]
        return {"kind": "tallies", "heads": heads, "rows": rows, "held": NOT_SHOWN}

    def row(self, row: Tally) -> Data:
        """A row; `bar` are the shares of its pieces with their colours."""
        return {
            "who": self.text(row.who),
            "cells": [
                {"words": each.words, "span": each.span, "fill": each.fill} for each in cells(row)
            ],
            "bar": [{"share": length, "fill": fill} for _, length, fill in pieces(row)],
        }

    def group(self, group: ListedGroup) -> Data:
        people = [self.person(person) for person in group.people]
        label = self.text(group.label) if has_ink(group.label.text) else None
        return {"label": label, "people": people}

    def person(self, person: Listed) -> Data:
        language, _ = language_of(person.language)
        native = person.native_name.text if person.native_name else ""
        letters = east_asian(native, language) or language
        return {
            "name": self.text(person.name),
            "native": self.maybe(person.native_name),
            "language": language,
            "fonts": fonts_for(letters, system=self.coverage.system),
            "role": self.texts(person.role),
        }
