"""The copy of a Word file that is cleaned: what stays, and what is refused."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.domain.papers import PaperError, clean_paper, read_paper

from . import packing as p
from .pictures import drawing, png
from .places.markup import by
from .test_word_text import HIDE, ONE, ROW, TWO, seen


def test_a_file_of_the_fewest_parts():
    parts = p.parts_of(p.made())
    few = {
        name: parts[name] for name in ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
    }
    content = p.zipped({**few, "word/empty.bin": b"\0\0"})
    assert seen(content) == []
    assert read_paper("d.docx", clean_paper("d.docx", content)).parts[0].text == p.PLAIN


def test_pictures_that_are_shown_twice_are_kept_once():
    content = p.with_part("media/image1.png", png(), "image", key="rId77")
    content = p.changed(
        content,
        "word/_rels/document.xml.rels",
        "</Relationships>",
        f'<Relationship Id="rId78" Type="{p.R}/image" Target="media/image1.png"/>'
        f'<Relationship Id="rId79" Type="{p.R}/oleObject" Target="media/image1.png"/>'
        f'<Relationship Id="rId80" Type="{p.R}/oleObject" Target="settings.xml"/></Relationships>',
    )
    keys = ("rId77", "rId78", "rId77", "rId80", "rId81")
    copy = clean_paper("d.docx", p.with_body(p.paragraph(*map(drawing, keys)), content))
    parts = p.parts_of(copy)
    assert [name for name in parts if "media" in name] == ["word/media/image1.png"]
    assert parts["word/media/image1.png"] == png()
    assert parts["word/document.xml"].count(b"r:embed") == 3


def test_an_object_shows_its_picture_and_no_more():
    content = p.with_part("media/image1.png", png(), "image", key="rId77")
    content = p.with_part("embeddings/package.txt", "Text.", "package", content)
    markup = (
        '<w:r><w:object><v:shape><v:imagedata r:id="rId77"/></v:shape>'
        '<o:OLEObject Type="Embed" ProgID="Package" r:id="rId900"/></w:object></w:r>'
    )
    copy = p.parts_of(clean_paper("d.docx", p.with_body(p.paragraph(markup), content)))
    assert "word/media/image1.png" in copy
    assert b"OLEObject" not in copy["word/document.xml"]


REFUSED = {
    "a field without an end": (
        p.with_body(p.paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')),
        "a field in it begins and does not end",
    ),
    "another file as text": (p.with_body('<w:altChunk r:id="rId3"/>'), "put in the words"),
    "a chart": (
        p.with_body(p.paragraph('<w:r><w:drawing><a:graphicData uri="x"/></w:drawing></w:r>')),
        "it has a chart or a diagram",
    ),
    "a picture of another kind": (
        p.with_body(
            p.paragraph(drawing("rId77")),
            p.with_part("media/image1.bmp", b"BM1234", "image", key="rId77"),
        ),
        "it has a picture that is no PNG",
    ),
    "numbers of another kind": (
        p.zipped({**p.parts_of(p.made()), "word/numbering.xml": "<a/>"}),
        "a part of it is another kind of file",
    ),
    "a hidden end before paragraphs that were struck out": (
        p.with_body(
            p.paragraph(p.run("One"), properties=HIDE)
            + by("A", p.paragraph(), "del")
            + f"<w:tbl>{ROW}</w:tbl>{TWO}"
        ),
        "its words could not be told from what is behind them",
    ),
    "a section that ends in hidden text": (
        p.with_body(
            p.paragraph(properties='<w:sectPr><w:headerReference r:id="rId900"/></w:sectPr>' + HIDE)
            + TWO,
            p.with_part("header9.xml", f"<w:hdr {p.SPACES}>{ONE}</w:hdr>", "header"),
        ),
        "its words could not be told from what is behind them",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_cleaned_whole_is_not_cleaned(what):
    content, said = REFUSED[what]
    assert read_paper("d.docx", content).parts
    with pytest.raises(PaperError, match=f"^d.docx was not cleaned: .*{said}"):
        clean_paper("d.docx", content)


LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\t\n"),
    max_size=30,
)


@settings(max_examples=25, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=5))
def test_words_stay_to_the_letter_as_another_reader_has_them(lines):
    """python-docx knows nothing of our reading: it sees the same paragraphs in both files."""

    def build(document):
        for line in lines:
            document.add_paragraph(line)

    content = p.made(build)
    copy = clean_paper("d.docx", content)
    texts = [
        [paragraph.text for paragraph in docx.Document(io.BytesIO(each)).paragraphs]
        for each in (content, copy)
    ]
    assert texts[0] == texts[1]
    assert read_paper("d.docx", content).parts[0].text == "\n".join(texts[0]).rstrip("\n\t")
