"""HTML: one file that needs nothing else, reads well on a screen and prints like a report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import escape
from importlib.resources import files
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

from .tallies import FIRST, NOT_SHOWN, WIDTH, Cell, cells, pieces, rows_of

# Whatever a reader's browser makes of the text, it fetches nothing and runs nothing.
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
DRAFT: Final = '<header class="draft"><strong>DRAFT</strong> — not for circulation</header>\n'
WATERMARK: Final = '<div class="watermark" aria-hidden="true">DRAFT</div>\n'


@cache
def style_sheet() -> str:
    """The one style sheet, which stands in the file itself."""
    return (files(__package__) / "report.css").read_text(encoding="utf-8")


def write_html(document: Document) -> bytes:
    """The document as one HTML file in UTF-8."""
    body = write_body(document)
    marks = DRAFT + WATERMARK if document.draft else ""
    lang = escape(document.language)
    page = (
        f'<!doctype html>\n<html lang="{lang}">\n<head>\n{_head(document)}</head>\n'
        f"<body>\n{marks}<main>\n{body}</main>\n</body>\n</html>\n"
    )
    return page.encode()


def write_body(document: Document) -> str:
    """The parts alone, escaped, for a page that has a head of its own."""
    return "".join(line for part in document.parts for line in _part(part))


def _head(document: Document) -> str:
    author = f'<meta name="author" content="{escape(document.author)}">\n'
    return (
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{author if document.author else ''}"
        f"<title>{escape(document.title)}</title>\n"
        f"<style>\n{style_sheet()}</style>\n"
    )


def _part(part: Part) -> Iterator[str]:
    match part:
        case Title():
            yield f"<h1>{_text(part.text)}</h1>\n"
        case Byline():
            yield f'<p class="byline">{"<br>".join(map(_text, part.lines))}</p>\n'
        case Heading():
            yield _heading(part)
        case Paragraph():
            yield _paragraph(part)
        case Points():
            yield from _points(part)
        case RuleBox():
            yield _rule(part)
        case ParticipantList() | Tallies():
            yield from _tallies(part) if isinstance(part, Tallies) else _participants(part)
        case Thanks():
            yield _thanks(part)
        case Disclaimer():
            yield f'<p class="disclaimer">{_text(part.text)}</p>\n'
        case _:
            assert_never(part)


def _heading(part: Heading) -> str:
    number = f'<span class="number">{escape(part.number)}</span> ' if part.number else ""
    return f"<h2>{number}{_text(part.text)}</h2>\n"


def _paragraph(part: Paragraph) -> str:
    if part.number is None:
        return f"<p>{_text(part.text)}</p>\n"
    number = f'<span class="number">{part.number}.</span> '
    return f'<p class="numbered" id="p{part.number}">{number}{_text(part.text)}</p>\n'


def _rule(part: RuleBox) -> str:
    heading = f"<h2>{_text(part.heading)}</h2>\n" if part.heading else ""
    return f'<aside class="rule">\n{heading}<p>{_text(part.text)}</p>\n</aside>\n'


def _thanks(part: Thanks) -> str:
    names = "".join(f"<li>{_text(name)}</li>\n" for name in part.names)
    return f'<p class="thanks">{_text(part.intro)}</p>\n<ul class="thanked">\n{names}</ul>\n'


def _points(part: Points) -> Iterator[str]:
    tag, start = ("ul", "") if part.first is None else ("ol", f' start="{part.first}"')
    items = "".join(f"<li>{_text(item)}</li>\n" for item in part.items)
    yield f"<{tag}{start}>\n{items}</{tag}>\n"


def _participants(part: ParticipantList) -> Iterator[str]:
    for group in part.groups:
        people = "".join(f"<li>{_person(person)}</li>\n" for person in group.people)
        yield f'<h3>{_text(group.label)}</h3>\n<ul class="people">\n{people}</ul>\n'


def _tallies(part: Tallies) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{_text(head)}</th>' for head in part.heads)
    yield f'<table class="tallies">\n<thead>\n<tr><th scope="col">{FIRST}</th>{heads}</tr>\n'
    yield "</thead>\n<tbody>\n"
    for row, in_group in rows_of(part):
        yield _tally(row, len(part.heads), "part" if in_group else "whole")
    yield "</tbody>\n</table>\n"


def _tally(row: Tally, columns: int, kind: str) -> str:
    # A row reads aloud as its figures; the bar under its name says the same to the eye.
    bar = "".join(
        f'<rect x="{at:.2f}" width="{length:.2f}" height="6" fill="{fill}"/>'
        for at, length, fill in pieces(row)
    )
    drawn = (
        f'<svg viewBox="0 0 {WIDTH} 6" width="100%" height="6" preserveAspectRatio="none" '
        f'aria-hidden="true">{bar}</svg>'
    )
    told = "".join(_cell(each) for each in cells(row))
    held = f'<td colspan="{columns}" class="held">{NOT_SHOWN}</td>'
    head = f'<th scope="row">{_text(row.who)}{drawn if told else ""}</th>'
    return f'<tr class="{kind}">{head}{told or held}</tr>\n'


def _cell(cell: Cell) -> str:
    key = (
        '<svg width="9" height="9" aria-hidden="true">'
        f'<rect width="9" height="9" fill="{cell.fill}"/></svg>'
    )
    span = f' colspan="{cell.span}"' if cell.span > 1 else ""
    return f"<td{span}>{key} {cell.words}</td>"


def _person(person: Listed) -> str:
    native = ""
    if person.native_name:
        lang = escape(person.language)
        native = f' (<bdi lang="{lang}">{_text(person.native_name)}</bdi>)'
    return ", ".join([f"{_text(person.name)}{native}", *map(_text, person.role)])


def _text(text: Text) -> str:
    return escape(text.text)
