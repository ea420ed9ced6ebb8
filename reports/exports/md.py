"""Markdown (CommonMark): as plain as it can be, with a backslash only where a sign would act."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from reports.domain.document import (
    Byline,
    Disclaimer,
    Document,
    Heading,
    Listed,
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

from .tallies import FIRST, NOT_SHOWN, cells, rows_of

DRAFT_LINE: Final = "**DRAFT** — not for circulation"

# Signs that act wherever they stand.
_ALWAYS: Final = re.compile(r"[*`\\]")
# An underline acts at the edge of a word, a bracket before a target.
_SOMETIMES: Final = re.compile(r"(?<![^\W_])_|_(?![^\W_])|\](?=[(\[:])|!(?=\[)")
_ENTITY: Final = re.compile(r"&(?=#?[0-9A-Za-z]+;)")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?]|[^\s<>]*@)")
# Signs that act at the start of a line.
_OPENER: Final = re.compile(r"(?:#{1,6}|[-+=])(?=[-+=\s]|$)|>")
_COUNT: Final = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")


def write_md(document: Document) -> bytes:
    """The document as Markdown in UTF-8."""
    chunks = [DRAFT_LINE] if document.draft else []
    for part in document.parts:
        chunks += _part(part)
    return ("\n\n".join(chunk for chunk in chunks if chunk) + "\n").encode()


def _part(part: Part) -> Iterator[str]:
    match part:
        case Title():
            yield _heading(1, part.text.text)
        case Byline():
            yield "  \n".join(map(_line, part.lines))
        case Heading():
            yield _numbered_heading(part)
        case Paragraph():
            yield _paragraph(part)
        case Points():
            yield "\n".join(_points(part))
        case RuleBox():
            yield "> " + "\n>\n> ".join(_rule(part))
        case ParticipantList() | Tallies():
            yield from _tallies(part) if isinstance(part, Tallies) else _participants(part)
        case Thanks():
            yield from map(_line, (part.intro, *part.names))
        case Disclaimer():
            yield _line(part.text)
        case _:
            assert_never(part)


def _heading(level: int, text: str) -> str:
    escaped = escape(text.strip())
    if escaped.endswith("#"):
        escaped = escaped[:-1] + "\\#"
    return f"{'#' * level} {escaped}"


def _numbered_heading(part: Heading) -> str:
    number = f"{part.number}. " if part.number else ""
    return _heading(2, number + part.text.text)


def _paragraph(part: Paragraph) -> str:
    number = "" if part.number is None else f"{part.number}. "
    return number + _line(part.text)


def _points(part: Points) -> Iterator[str]:
    for place, item in enumerate(part.items):
        marker = "-" if part.first is None else f"{part.first + place}."
        yield f"{marker} {_line(item)}"


def _rule(part: RuleBox) -> Iterator[str]:
    heading = part.heading.text.strip() if part.heading else ""
    if heading:
        yield f"**{escape(heading)}**"
    yield _line(part.text)


def _participants(part: ParticipantList) -> Iterator[str]:
    for group in part.groups:
        yield _heading(3, group.label.text)
        yield "\n".join(f"- {_person(person)}" for person in group.people)


def _tallies(part: Tallies) -> Iterator[str]:
    """A table as GitHub's Markdown has it; where it is not known its lines can still be read."""
    lines = [
        _row([FIRST, *(_in_cell(head) for head in part.heads)]),
        _row(["---", *("---:" for _ in part.heads)]),
    ]
    for row, in_group in rows_of(part):
        who = ("— " if in_group else "") + _in_cell(row.who)
        lines.append(_row([who, *_figures(row, len(part.heads))]))
    yield "\n".join(lines)


def _figures(row: Tally, columns: int) -> Iterator[str]:
    """A cell for each head: a figure over two columns stands in the first of them."""
    for each in cells(row):
        yield from (each.words, *([""] * (each.span - 1)))
    if not row.figures:
        yield from (NOT_SHOWN, *([""] * (columns - 1)))


def _row(found: list[str]) -> str:
    return f"| {' | '.join(found)} |"


def _in_cell(text: Text) -> str:
    return escape(text.text.strip()).replace("|", "\\|")


def _person(person: Listed) -> str:
    name = _line(person.name)
    if person.native_name:
        name += f" ({escape(person.native_name.text)})"
    return ", ".join([name, *_escaped(person.role)])


def _escaped(texts: Iterable[Text]) -> Iterator[str]:
    return (escape(text.text) for text in texts)


def _line(text: Text) -> str:
    """A text that starts a line: a sign there could make it a list, a heading or a quotation."""
    escaped = escape(text.text.strip())
    if _OPENER.match(escaped):
        return f"\\{escaped}"
    return _COUNT.sub(r"\1\\\2", escaped, count=1) if _COUNT.match(escaped) else escaped


def escape(text: str) -> str:
    """A text within a line: what a reader of Markdown would take for a sign, taken for itself."""
    text = _ENTITY.sub("&amp;", text)
    text = _ALWAYS.sub(r"\\\g<0>", text)
    text = _SOMETIMES.sub(r"\\\g<0>", text)
    if text.count("~") > 1:  # what stands between two of them is struck out
        text = text.replace("~", "\\~")
    return _TAG.sub("&lt;", text)
