"""Places in the text that are not seen: changes, hidden words."""

from __future__ import annotations

from .. import packing as p
from .markup import FIRST, LAST, NAME, TEXT, by, either, inner, shape, style, styled, vml


def changes() -> dict[str, bytes]:
    """In what was tracked."""
    struck = f"<w:r><w:delText>{NAME}</w:delText></w:r>"
    half = f"<w:r><w:delText>{LAST}</w:delText></w:r>"
    row = f"<w:tr><w:trPr>{by('A', '', 'del')}</w:trPr><w:tc>{TEXT}</w:tc></w:tr>"
    cell = f"<w:tc><w:tcPr>{by('A', '', 'cellDel')}</w:tcPr>{TEXT}</w:tc>"
    kept = f"<w:tr><w:tc>{p.paragraph(p.run('Kept'))}</w:tc></w:tr>"
    return {
        "struck out": p.with_body(p.paragraph(p.run("x "), by("A", struck, "del"))),
        "half struck out": p.with_body(
            p.paragraph(p.run(f"{FIRST} "), by("A", half, "del"), p.run(" spoke."))
        ),
        "moved away": p.with_body(p.paragraph(by("A", p.run(NAME), "moveFrom"))),
        "end of a paragraph struck out": p.with_body(
            p.paragraph(by("A", struck, "del"), properties=f"<w:rPr>{by('A', '', 'del')}</w:rPr>")
            + p.paragraph(p.run("Then it went on."))
        ),
        "struck out row": p.with_body(f"<w:tbl>{kept}{row}</w:tbl><w:p/>"),
        "struck out table": p.with_body(f"<w:tbl>{row}</w:tbl><w:p/>"),
        "struck out cell": p.with_body(
            f"<w:tbl>{kept.replace('</w:tr>', cell + '</w:tr>')}</w:tbl><w:p/>"
        ),
        "author of an insertion": p.with_body(p.paragraph(by(NAME, p.run("x")))),
        "author of a deletion": p.with_body(
            p.paragraph(p.run("x"), by(NAME, half.replace(LAST, "y"), "del"))
        ),
        "author of a move": p.with_body(p.paragraph(by(NAME, p.run("x"), "moveTo"))),
        "author of another look": p.with_body(
            p.paragraph(p.run("x", by(NAME, "<w:rPr/>", "rPrChange")))
        ),
    }


def unseen() -> dict[str, bytes]:
    """In what is hidden."""
    vanish = style("Secret", "Secret", "<w:vanish/>")
    deep = style("Deep", "Deep").replace("<w:rPr>", '<w:basedOn w:val="Secret"/><w:rPr>')
    mark = "<w:rPr><w:vanish/></w:rPr>"
    other = either(inner(shape(p.paragraph(p.run("x")))), inner(vml(TEXT)))
    branches = f"<mc:Choice Requires='w'>{p.run('x')}</mc:Choice><mc:Fallback>{p.run(NAME)}"
    drawn = shape(TEXT).replace('name="Text Box 4"', 'name="Text Box 4" hidden="1"')
    return {
        "hidden": p.with_body(p.paragraph(p.run(NAME, "<w:vanish/>"))),
        "half hidden": p.with_body(p.paragraph(p.run(f"{FIRST} "), p.run(LAST, "<w:vanish/>"))),
        "hidden paragraph": p.with_body(
            p.paragraph(p.run(NAME, "<w:vanish/>"), properties=mark)
            + p.paragraph(p.run("Then it went on."))
        ),
        "hidden by a style": styled(
            vanish, p.with_body(p.paragraph(p.run(NAME, '<w:rStyle w:val="Secret"/>')))
        ),
        "hidden by the style of a style": styled(
            vanish + deep,
            p.with_body(p.paragraph(p.run(NAME, '<w:rStyle w:val="Deep"/>'))),
        ),
        "hidden row": p.with_body(
            f"<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>{TEXT}</w:tc></w:tr></w:tbl><w:p/>"
        ),
        "white on white": p.with_body(p.paragraph(p.run(NAME, '<w:color w:val="FEFEFE"/>'))),
        "for older programs": p.with_body(p.paragraph(other)),
        "for older programs in a line": p.with_body(
            f"<w:p><mc:AlternateContent>{branches}</mc:Fallback></mc:AlternateContent></w:p>"
        ),
        "hidden shape": p.with_body(p.paragraph(drawn)),
        "note that nothing leads to": p.with_part(
            "footnotes.xml", p.notes("footnote", TEXT), "footnotes"
        ),
        "header that nothing leads to": p.with_part(
            "header9.xml", f"<w:hdr {p.SPACES}>{TEXT}</w:hdr>", "header"
        ),
    }
