"""What the places are made of: markup, and files with something in one place of them."""

from __future__ import annotations

import openpyxl

from .. import packing as p
from .. import pictures

FIRST, LAST = "Ottoline", "Vandergast"
NAME = f"{FIRST} {LAST}"
TEXT = p.paragraph(p.run(NAME))
MAIL = "ottoline.vandergast@example.org"


def by(author: str, inner: str, tag: str = "ins") -> str:
    return f'<w:{tag} w:id="7" w:author="{author}" w:date="2026-01-02T03:04:05Z">{inner}</w:{tag}>'


def box(markup: str) -> str:
    return f"<w:txbxContent>{markup}</w:txbxContent>"


def shape(markup: str) -> str:
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="4" name="Text Box 4"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        'wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>'
        f"{box(markup)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def vml(markup: str, said: str = "") -> str:
    held = f"<v:textbox>{box(markup)}</v:textbox>"
    return f"<w:r><w:pict><v:shape {said}>{held}</v:shape></w:pict></w:r>"


def either(choice: str, fallback: str) -> str:
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def inner(run: str) -> str:
    return run.removeprefix("<w:r>").removesuffix("</w:r>")


def commented(author: str, initials: str, text: str) -> bytes:
    def build(document):
        run = document.paragraphs[0].runs[0]
        document.add_comment(run, text=text, author=author, initials=initials)

    return p.made(build)


def property(**values: str) -> bytes:
    def build(document):
        for key, value in values.items():
            setattr(document.core_properties, key, value)

    return p.made(build)


def extra(name: str, markup: str | bytes) -> bytes:
    """A part that hangs on nothing, as programs leave them."""
    return p.zipped({**p.parts_of(p.made()), name: markup})


def setting(markup: str) -> bytes:
    content = p.changed(
        p.made(), "word/settings.xml", "<w:zoom", f'<w:zoom w:percent="100"/>{markup}<w:zoom'
    )
    return content


def picture(data: bytes, ending: str) -> bytes:
    content = p.with_part(f"media/image1.{ending}", data, "image", key="rId77")
    return p.with_body(p.paragraph(pictures.drawing("rId77")), content)


def style(name: str, key: str, properties: str = "") -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
        f"<w:rPr>{properties}</w:rPr></w:style>"
    )


def styled(style: str, content: bytes) -> bytes:
    return p.changed(content, "word/styles.xml", "</w:styles>", f"{style}</w:styles>")


def nested() -> bytes:
    return p.made(lambda document: document.add_paragraph(NAME))


def sheet() -> bytes:
    book = openpyxl.Workbook()
    book.create_sheet("People").append(["", NAME])
    return p.saved(book)


def exif() -> bytes:
    """Camera data with an artist, as TIFF has it: one entry of text."""
    text = NAME.encode() + b"\0"
    entry = b"\x3b\x01\x02\0" + len(text).to_bytes(4, "little") + (26).to_bytes(4, "little")
    return b"Exif\0\0II*\0\x08\0\0\0\x01\0" + entry + b"\0\0\0\0" + text


def in_header() -> bytes:
    def build(document):
        document.sections[0].header.paragraphs[0].text = "Draft"
        document.sections[0].different_first_page_header_footer = True
        document.sections[0].first_page_header.paragraphs[0].text = NAME

    return p.made(build)


def in_footer() -> bytes:
    def build(document):
        document.settings.odd_and_even_pages_header_footer = True
        document.sections[0].even_page_footer.paragraphs[0].text = NAME

    return p.made(build)


def in_table() -> bytes:
    return p.made(lambda document: fill(document.add_table(2, 2)))


def fill(table) -> None:
    table.cell(0, 0).text = "Who"
    table.cell(1, 1).text = NAME
    table.cell(1, 0).add_table(1, 1).cell(0, 0).text = "Within"


def noted(kind: str) -> bytes:
    reference = f'<w:r><w:{kind}Reference w:id="1"/></w:r>'
    content = p.with_body(p.paragraph(p.run("See below."), reference))
    return p.with_part(f"{kind}s.xml", p.notes(kind, TEXT), f"{kind}s", content)


def padded() -> bytes:
    """Bytes in front of the first part, which a program that opens the file skips."""
    return b"PK\x03\x04" + NAME.encode() + p.made()
