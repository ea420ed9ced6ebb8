"""Word: real heading styles and real lists, so that an editor finds what an author would make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
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

from . import scripts
from .tallies import FIRST, NOT_SHOWN, cells, rows_of
from .wordpackage import pack

BULLETS: Final = 1  # the list of all bullets; numbering.xml has it
POINTS, PARAGRAPHS, SECTIONS = 1, 2, 3  # kinds of numbers; numbering.xml has their looks

# Lengths in twentieths of a point: the text is 8504 across, as wordpackage.py sets the page.
ACROSS, COLUMN = 8504, 1400
_LINES: Final = 'w:val="single" w:sz="4" w:space="0" w:color="D5D3CB"'
TABLE: Final = (
    f'<w:tblPr><w:tblW w:w="{ACROSS}" w:type="dxa"/><w:tblBorders><w:top {_LINES}/>'
    f'<w:bottom {_LINES}/><w:insideH {_LINES}/></w:tblBorders><w:tblLayout w:type="fixed"/>'
    '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
    '<w:bottom w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>'
)

# The font and the language that Word is to take for East Asian letters.
EAST_ASIAN: Final = {
    "ko": ("Batang", "ko-KR"),
    "ja": ("MS Mincho", "ja-JP"),
    "zh": ("SimSun", "zh-CN"),
}


def write_docx(document: Document) -> bytes:
    """The document as a Word file."""
    writer = _Writer()
    body = "".join(line for part in document.parts for line in writer.write(part))
    return pack(document, body, writer.nums())


class _Writer:
    """Writes part after part, and keeps the lists that numbers are counted in."""

    def __init__(self) -> None:
        self.lists: list[tuple[int, int]] = []  # kind and first number of each counted list
        self.next_numbers: dict[int, tuple[int, int]] = {}  # kind -> its list, the next number
        self.headed = False  # whether a heading came just before

    def nums(self) -> str:
        """The counted lists as numbering.xml has them."""
        return "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/><w:lvlOverride w:ilvl="0">'
            f'<w:startOverride w:val="{first}"/></w:lvlOverride></w:num>\n'
            for number, (kind, first) in enumerate(self.lists, BULLETS + 1)
        )

    def _counted(self, kind: int, number: int) -> int:
        """The list in which the next number is this one: the last of its kind, or a new one."""
        list_id, following = self.next_numbers.get(kind, (0, 0))
        if not list_id or following != number:
            self.lists.append((kind, number))
            list_id = BULLETS + len(self.lists)
        self.next_numbers[kind] = list_id, number + 1
        return list_id

    def write(self, part: Part) -> Iterator[str]:
        """The paragraphs of the next part."""
        yield from self._part(part)
        self.headed = isinstance(part, Heading)

    def _part(self, part: Part) -> Iterator[str]:
        match part:
            case Title():
                yield paragraph("Title", [part.text])
            case Byline():
                yield paragraph("Byline", part.lines)
            case Heading():
                yield self._heading(part)
            case Paragraph():
                yield self._paragraph(part)
            case Points():
                yield from self._points(part)
            case RuleBox():
                yield from _rule(part)
            case ParticipantList() | Tallies():
                yield from _tallies(part) if isinstance(part, Tallies) else _participants(part)
            case Thanks():
                yield from self._thanks(part)
            case Disclaimer():
                yield paragraph("Disclaimer", [part.text])
            case _:
                assert_never(part)

    def _heading(self, part: Heading) -> str:
        if not part.number.isdecimal():
            lead = f"{part.number} " if part.number else ""
            return paragraph("Heading1", [part.text], lead=lead)
        return paragraph("Heading1", [part.text], self._counted(SECTIONS, int(part.number)))

    def _paragraph(self, part: Paragraph) -> str:
        if part.number is None:
            return paragraph("Normal", [part.text])
        list_id = self._counted(PARAGRAPHS, part.number)
        return paragraph("NumberedParagraph", [part.text], list_id)

    def _thanks(self, part: Thanks) -> Iterator[str]:
        # Under a heading of their own, thanks need no space to stand apart.
        yield paragraph("Normal" if self.headed else "Thanks", [part.intro])
        yield from (paragraph("Thanked", [name]) for name in part.names)

    def _points(self, part: Points) -> Iterator[str]:
        if part.first is None:
            # The style itself is a list: a paragraph that is set in it becomes a bullet.
            yield from (paragraph("ListBullet", [item]) for item in part.items)
            return
        self.next_numbers.pop(POINTS, None)
        for number, item in enumerate(part.items, part.first):
            yield paragraph("ListNumber", [item], self._counted(POINTS, number))


def _rule(part: RuleBox) -> Iterator[str]:
    if part.heading:
        yield paragraph("RuleHeading", [part.heading])
    yield paragraph("Rule", [part.text])


def _participants(part: ParticipantList) -> Iterator[str]:
    for group in part.groups:
        yield paragraph("Heading2", [group.label])
        for person in group.people:
            yield _styled("Person", "".join(_person(person)))


def _tallies(part: Tallies) -> Iterator[str]:
    """A table whose head is repeated on each page; an empty paragraph ends it, as Word wants it."""
    widths = (ACROSS - len(part.heads) * COLUMN, *(COLUMN for _ in part.heads))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield f"<w:tbl>{TABLE}<w:tblGrid>{grid}</w:tblGrid>"
    heads = (Text(FIRST), *part.heads)
    cells_of_head = (
        _cell("TallyHead", head, width) for head, width in zip(heads, widths, strict=True)
    )
    yield _row(cells_of_head, "<w:cantSplit/><w:tblHeader/>")
    for row, in_group in rows_of(part):
        style = "TallyPart" if in_group else "Tally"
        yield _row([_cell(style, row.who, widths[0]), *_figures(row, len(part.heads))])
    yield "</w:tbl>" + _styled("Tally", "")


def _figures(row: Tally, columns: int) -> Iterator[str]:
    for each in cells(row):
        yield _cell("Tally", Text(each.words), COLUMN * each.span, each.span)
    if not row.figures:
        yield _cell("Tally", Text(NOT_SHOWN), COLUMN * columns, columns)


def _row(found: Iterable[str], kept: str = "<w:cantSplit/>") -> str:
    return f"<w:tr><w:trPr>{kept}</w:trPr>{''.join(found)}</w:tr>"


def _cell(style: str, text: Text, width: int, span: int = 1) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shape = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}</w:tcPr>'
    return f"<w:tc>{shape}{paragraph(style, [text])}</w:tc>"


def _person(person: Listed) -> Iterator[str]:
    yield run(person.name.text)
    if person.native_name:
        yield run(" (") + run(person.native_name.text, person.language) + run(")")
    for text in person.role:
        yield run(", ") + run(text.text)


def paragraph(style: str, lines: Iterable[Text], list_id: int = 0, *, lead: str = "") -> str:
    """A paragraph of one or more lines; `lead` stands before the first."""
    texts = [text.text for text in lines]
    runs = "<w:r><w:br/></w:r>".join(run(text) for text in texts)
    rtl = scripts.is_rtl("".join(texts))
    return _styled(style, (run(lead) if lead else "") + runs, list_id, rtl=rtl)


def _styled(style: str, runs: str, list_id: int = 0, *, rtl: bool = False) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list_id}"/></w:numPr>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbered if list_id else ""}'
        f"{'<w:bidi/>' if rtl else ''}</w:pPr>{runs}</w:p>"
    )


def run(text: str, language: str = "") -> str:
    """A run of text, with the font that its letters need; `language` is its own, if known."""
    look = "" if text.isascii() else _look(text, language)
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def _look(text: str, language: str) -> str:
    if scripts.is_rtl(text):
        return "<w:rPr><w:rtl/></w:rPr>"
    if not (found := scripts.east_asian(text, language)):
        return ""
    font, tag = EAST_ASIAN[found]
    return (
        f'<w:rPr><w:rFonts w:hint="eastAsia" w:eastAsia="{font}"/>'
        f'<w:lang w:eastAsia="{tag}"/></w:rPr>'
    )
