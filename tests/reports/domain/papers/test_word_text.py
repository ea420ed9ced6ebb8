"""What of a Word file's text is seen, told by reading it and by the copy that is cleaned."""

import pytest

from reports.domain.findings import Kind, Severity
from reports.domain.papers import clean_paper, read_paper

from . import packing as p
from .places.markup import by, inner, shape, vml
from .test_places import SEEN

ONE, TWO = p.paragraph(p.run("One")), p.paragraph(p.run("Two"))
HIDE = "<w:rPr><w:vanish/></w:rPr>"
WHITE = '<w:color w:val="FFFFFF"/>'
BLUE = '<w:color w:val="0000FF"/>'
BLACK = '<w:shd w:val="clear" w:fill="000000"/>'
ROW = f"<w:tr><w:tc>{ONE}</w:tc><w:tc>{TWO}</w:tc></w:tr>"
DARK = ROW.replace("<w:tc>", f"<w:tc><w:tcPr>{BLACK}</w:tcPr>").replace(
    "<w:r>", f"<w:r><w:rPr>{WHITE}</w:rPr>"
)


def ways(first, second, needs="wps", more=""):
    return (
        f'<mc:AlternateContent>{more}<mc:Choice Requires="{needs}">{first}</mc:Choice>'
        f"<mc:Fallback>{second}</mc:Fallback></mc:AlternateContent>"
    )


def seen(content):
    parts = read_paper("draft.docx", content).parts
    return [(part.part, part.text.removeprefix(p.PLAIN).strip("\n")) for part in parts
            if part.part in SEEN and part.text != p.PLAIN]  # fmt: skip


def body(*lines):
    return [("body", "\n".join(lines))]


TEXTS = {
    "paragraphs that were put in": (by("A", ONE), body("One")),
    "paragraphs that were struck out": (by("A", ONE, "del") + TWO, body("Two")),
    "paragraphs in two ways": (ways(ONE, TWO), body("One")),
    "paragraphs in a way to come": (ways(ONE, TWO, "xyz"), body("Two")),
    "paragraphs in two ways and a remark": (ways(ONE, TWO, more="<!-- x -->"), body("One")),
    "runs in two ways": (p.paragraph(ways(p.run("One"), p.run("Two"))), body("One")),
    "a way to come alone": (
        '<mc:AlternateContent><mc:Choice Requires="xyz"><w:p/></mc:Choice></mc:AlternateContent>',
        [],
    ),
    "boxes in two ways in a drawing": (
        p.paragraph(f"<w:r><w:drawing>{ways(inner(vml(ONE)), inner(vml(TWO)))}</w:drawing></w:r>"),
        [("text-box", "One")],
    ),
    "a box in a box": (
        p.paragraph(shape(ONE + p.paragraph(vml(TWO)))),
        [("text-box", "One"), ("text-box", "Two")],
    ),
    "an end that was put in": (
        p.paragraph(p.run("One"), properties=f"<w:rPr>{by('A', '')}</w:rPr>") + TWO,
        body("One", "Two"),
    ),
    "an end that was struck out": (
        p.paragraph(p.run("One"), properties=f"<w:rPr>{by('A', '', 'del')}</w:rPr>") + TWO,
        body("OneTwo"),
    ),
    "an end that is hidden": (p.paragraph(p.run("One"), properties=HIDE) + TWO, body("OneTwo")),
    "an end that only parts styles": (
        p.paragraph(p.run("One"), properties="<w:rPr><w:specVanish/></w:rPr>") + TWO,
        body("OneTwo"),
    ),
    "a hidden end before a table": (
        p.paragraph(p.run("One"), properties=HIDE) + f"<w:tbl>{ROW}</w:tbl>" + TWO,
        [("body", "One\nTwo"), ("table", "One\tTwo")],
    ),
    "hidden ends one after another": (
        p.paragraph(p.run("One"), properties=HIDE) * 3
        + p.paragraph(p.run("Two"), properties='<w:jc w:val="center"/>'),
        body("OneOneOneTwo"),
    ),
    "a row in a control": (
        f"<w:tbl><w:sdt><w:sdtContent>{ROW}</w:sdtContent></w:sdt></w:tbl><w:p/>",
        [("table", "One\tTwo")],
    ),
    "a row that was put in": (
        f"<w:tbl>{ROW.replace('<w:tr>', '<w:tr><w:trPr>' + by('A', '') + '</w:trPr>')}</w:tbl>",
        [("table", "One\tTwo")],
    ),
    "cells without a paragraph": (
        f"<w:tbl><w:tr><w:tc><w:tcPr/></w:tc><w:tc>{TWO}</w:tc></w:tr></w:tbl><w:p/>",
        [("table", "\tTwo")],
    ),
    "white on black": (p.paragraph(p.run("One", WHITE + BLACK)), body("One")),
    "white in a black paragraph": (
        p.paragraph(p.run("One", WHITE), properties=BLACK),
        body("One"),
    ),
    "white in a black cell": (
        f"<w:tbl>{DARK}</w:tbl><w:p/>",
        [("table", "One\tTwo")],
    ),
    "white that is marked": (
        p.paragraph(p.run("One", f'{WHITE}<w:highlight w:val="black"/>')),
        body("One"),
    ),
    "blue, and of no colour": (
        p.paragraph(
            p.run("One", '<w:color w:val="000000"/>'), p.run("!", '<w:color w:val="auto"/>')
        ),
        body("One!"),
    ),
    "not hidden": (p.paragraph(p.run("One", '<w:vanish w:val="0"/>')), body("One")),
    "a heading by its level": (
        p.paragraph(p.run("One"), properties='<w:outlineLvl w:val="1"/>'),
        [("heading", "One")],
    ),
    "a page's number": (p.paragraph(p.field(" PAGE  \\* MERGEFORMAT ", "7")), body("7")),
    "a page's number in short": (
        p.paragraph(f'<w:fldSimple w:instr="NUMPAGES">{p.run("9")}</w:fldSimple>'),
        body("9"),
    ),
    "marks of a field that are out of place": (
        p.paragraph(
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            p.run("One"),
        ),
        body("One"),
    ),
    "signs that are none": (
        p.paragraph(
            p.run("One"),
            *(f'<w:r><w:sym w:char="{each}"/></w:r>' for each in ("x", "1", "D800", "FFFFF")),
        ),
        body("One"),
    ),
    "how letters are said": (
        "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>Two</w:t></w:r></w:rt><w:rubyBase><w:r>"
        "<w:t>One</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
        [("body", "One"), ("body", "Two")],
    ),
    "tabs and breaks": (
        p.paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:noBreakHyphen/></w:r>"),
        body("a\tb", "-"),
    ),
    "right to left": (
        p.paragraph(p.run("דבר אליעזר בן־צור", "<w:rtl/>"), properties="<w:bidi/>"),
        body("דבר אליעזר בן־צור"),
    ),
}


@pytest.mark.parametrize("what", TEXTS)
def test_what_is_seen_is_read_and_stays_in_a_copy(what):
    markup, expected = TEXTS[what]
    content = p.with_body(markup)
    assert seen(content) == expected
    copy = clean_paper("draft.docx", content)
    kept = [part for part in read_paper("d", copy).parts if not part.of]
    assert kept[:-1] == [part for part in read_paper("d", content).parts if part.part in SEEN]
    assert b"vanish" not in b"".join(p.parts_of(copy).values())


def test_what_a_field_is_told_is_read_by_itself():
    code = p.field("LASTSAVEDBY Somebody") + p.field("TIME")
    parts = read_paper("draft.docx", p.with_body(p.paragraph(code))).parts
    assert [each.text for each in parts if each.of == "link"] == ["Somebody"]


def test_what_is_said_above_letters_is_read_in_a_row():
    said = "".join(
        f"<w:r><w:ruby><w:rt>{p.run(top)}</w:rt><w:rubyBase>{p.run('x')}</w:rubyBase></w:ruby></w:r>"
        for top in ("はやし", "ろう", "た")
    )
    parts = read_paper("draft.docx", p.with_body(f"<w:p>{said}</w:p>")).parts
    assert "はやしろうた\nはやし ろう た" in [each.text for each in parts if each.of == "body"]


def test_a_name_on_a_coloured_page_is_not_hidden():
    content = p.changed(
        p.with_body(p.paragraph(p.run("One", WHITE))),
        "word/document.xml",
        "<w:body>",
        '<w:background w:color="003366"/><w:body>',
    )
    assert seen(content) == body("One")


def test_white_on_white_is_told_whoever_is_on_the_roster():
    found = read_paper("d.docx", p.with_body(p.paragraph(p.run("Psst.", WHITE)))).findings
    assert [(each.kind, each.severity, each.text) for each in found] == [
        (Kind.HIDDEN_TEXT, Severity.WARN, "Psst.")
    ]


def test_what_is_hidden_twice_shows_again():
    vanish = (
        '<w:style w:type="{}" w:styleId="{}"><w:name w:val="x"/>{}'
        "<w:rPr><w:vanish/></w:rPr></w:style>"
    )
    styles = vanish.format("paragraph", "P1", '<w:basedOn w:val="P1"/>') + vanish.format(
        "character", "C1", ""
    )
    look = '<w:pStyle w:val="P1"/>'
    markup = p.paragraph(p.run("One", '<w:rStyle w:val="C1"/>'), p.run("Two"), properties=look)
    content = p.changed(
        p.with_body(markup), "word/styles.xml", "</w:styles>", f"{styles}</w:styles>"
    )
    assert seen(content) == body("One")


def test_a_tracked_text_stands_among_the_words_around_it():
    markup = p.paragraph(
        p.run("They "), by("A", "<w:r><w:delText>came</w:delText></w:r>", "del"),
        by("A", p.run("went")), p.run(" home."),
    )  # fmt: skip
    parts = read_paper("d.docx", p.with_body(markup)).parts
    tracked = [(part.text, part.within) for part in parts if part.within]
    assert tracked == [("They came home.\n", ((5, 9),)), ("They went home.\n", ((5, 9),))]


def test_a_change_of_nothing_is_no_part():
    end = p.paragraph(properties=f"<w:rPr>{by('A', '', 'del')}</w:rPr>")
    parts = read_paper("d.docx", p.with_body(end + ONE)).parts
    assert not [part for part in parts if part.part == "tracked-change" and part.within]


NESTED = {
    "tables": (80, "<w:tbl><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>", ONE),
    "boxes": (40, p.paragraph(vml("{}")), ONE),
    "wrappers": (120, "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", ONE),
    "wrapped runs": (240, "<w:smartTag>{}</w:smartTag>", p.run("One")),
}


@pytest.mark.parametrize("what", NESTED)
def test_what_is_nested_as_deep_as_the_parser_allows_is_read(what):
    times, around, markup = NESTED[what]
    for _ in range(times):
        markup = around.format(markup)
    content = p.with_body(p.paragraph(markup) if "runs" in what else markup)
    assert [text for _, text in seen(content)] == ["One"]
    assert seen(clean_paper("draft.docx", content)) == seen(content)


def test_two_hundred_pages_are_read_to_the_last_word():
    lines = "".join(p.paragraph(p.run("They met by the sea. " * 20)) for _ in range(1_000))
    text = read_paper("draft.docx", p.with_body(lines + ONE)).parts[0].text
    assert len(text.split()) == 5 + 100_000 + 1
    assert text.endswith("\nOne")
