"""Places of the page."""

from __future__ import annotations

from .. import packing as p
from .markup import (
    FIRST,
    LAST,
    NAME,
    TEXT,
    either,
    in_footer,
    in_header,
    in_table,
    inner,
    noted,
    shape,
    vml,
)


def running() -> dict[str, bytes]:
    """In the running text, or printed with it."""
    halves = f"{p.run('Then Otto')}{p.run('line Vander', '<w:b/>')}{p.run('gast spoke.')}"
    return {
        "body": p.with_body(TEXT),
        "broken over runs": p.with_body(p.paragraph(halves)),
        "broken over lines": p.with_body(
            p.paragraph(p.run(FIRST), "<w:r><w:br/></w:r>", p.run(LAST))
        ),
        "broken over paragraphs": p.with_body(p.paragraph(p.run(FIRST)) + p.paragraph(p.run(LAST))),
        "link's words": p.with_body(
            p.paragraph(f'<w:hyperlink w:anchor="_Toc1">{p.run(NAME)}</w:hyperlink>')
        ),
        "content control": p.with_body(
            f"<w:sdt><w:sdtPr/><w:sdtContent>{TEXT}</w:sdtContent></w:sdt>"
        ),
        "result of a field": p.with_body(p.paragraph(p.field("AUTHOR", NAME))),
        "formula": p.with_body(f"<w:p><m:oMath><m:r><m:t>{NAME}</m:t></m:r></m:oMath></w:p>"),
        "said above letters": p.with_body(
            f"<w:p><w:r><w:ruby><w:rt>{p.run(NAME)}</w:rt><w:rubyBase>{p.run('X')}"
            "</w:rubyBase></w:ruby></w:r></w:p>"
        ),
        "signs by number": p.with_body(
            p.paragraph(
                *(
                    f'<w:r><w:sym w:font="Symbol" w:char="{0xF000 + ord(each):X}"/></w:r>'
                    for each in NAME
                )
            )
        ),
        "words of a list's numbers": p.changed(
            p.made(lambda document: document.add_paragraph("x", style="List Number")),
            "word/numbering.xml",
            'w:lvlText w:val="%1."',
            f'w:lvlText w:val="{NAME} %1."',
        ),
    }


def turned() -> dict[str, bytes]:
    """Set from right to left by force, or letter by letter."""
    back = p.run(NAME[::-1])
    letters = [p.run(each) for each in NAME.replace(" ", "")]
    cells = "".join(f"<w:tc>{p.paragraph(each)}</w:tc>" for each in letters)
    return {
        "turned": p.with_body(p.paragraph(f'<w:bdo w:val="rtl">{back}</w:bdo>')),
        "run from right to left": p.with_body(p.paragraph(p.run(NAME[::-1], "<w:rtl/>"))),
        "turned by a mark": p.with_body(p.paragraph(p.run(f"\u202e{NAME[::-1]}\u202c"))),
        "a letter a line": p.with_body("".join(map(p.paragraph, letters))),
        "a letter a cell": p.with_body(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl><w:p/>"),
        "a letter a box": p.with_body(p.paragraph(*(shape(p.paragraph(each)) for each in letters))),
    }


def boxes() -> dict[str, bytes]:
    """In boxes."""
    return {
        "text box": p.with_body(p.paragraph(shape(TEXT))),
        "text box of old": p.with_body(p.paragraph(vml(TEXT))),
        "text box in two ways": p.with_body(
            p.paragraph(either(inner(shape(TEXT)), inner(vml(TEXT))))
        ),
        "watermark": p.with_body(
            f'<w:p><w:r><w:pict><v:shape><v:textpath string="{NAME}"/></v:shape></w:pict></w:r>'
            "</w:p>"
        ),
    }


def apart() -> dict[str, bytes]:
    """Apart from the running text; the part is the first word of the place."""
    return {
        "heading": p.made(lambda document: document.add_heading(NAME, 2)),
        "footnote": noted("footnote"),
        "endnote": noted("endnote"),
        "header of the first page": in_header(),
        "footer of even pages": in_footer(),
        "table": in_table(),
    }
