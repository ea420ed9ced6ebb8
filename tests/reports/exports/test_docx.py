from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from hypothesis import given
from lxml import etree

from reports.domain.document import (
    Document,
    Heading,
    Listed,
    ListedGroup,
    Paragraph,
    ParticipantList,
    Points,
    Tallies,
    Text,
    texts_of,
)
from reports.exports.docx import write_docx

from .documents import DOCUMENTS, EVERY_PART, document, paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BASE = [
    *("[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml"),
    *("word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"),
    *("word/settings.xml", "word/footer.xml"),
]


def opened(written: Document) -> Any:
    return docx.Document(io.BytesIO(write_docx(written)))


def parsed(content: bytes) -> Any:
    return etree.fromstring(content)


def archive(written: Document) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(write_docx(written))) as found:
        return {name: found.read(name) for name in found.namelist()}


def test_prints_every_part_in_its_style():
    found = [(each.style.name, each.text) for each in opened(document(*EVERY_PART)).paragraphs]
    assert found == [
        ("Title", "Tides & Times"),
        ("Byline", "By Philo Penwright\nJuly 2026"),
        ("Rule Heading", "The Rule"),
        ("Rule", "It was held under the Rule."),
        ("Normal", "They met by the sea."),
        ("Heading 1", "Takeaways"),
        ("List Bullet", "Water rises."),
        ("List Bullet", "Water falls."),
        ("Heading 1", "Steps"),
        ("List Number", "Measure."),
        ("List Number", "Measure again."),
        ("Heading 1", "High water"),
        ("Numbered Paragraph", "A Korean participant spoke."),
        ("Numbered Paragraph", "This participant went on."),
        ("List Number", "A point that is counted on."),
        ("Heading 1", "Low water"),
        ("Numbered Paragraph", "Nobody spoke."),
        ("Heading 1", "Participants"),
        ("Heading 2", "The ROK"),
        ("Person", "Nari Vellumkin (나리), Fellow, Institute of Tides"),
        ("Heading 2", "Russia"),
        ("Person", "Osip Lanternov"),
        ("Heading 1", "Convergence"),
        ("Tally", ""),
        ("Thanks", "We thank:"),
        ("Thanked", "The Gannet Trust"),
        ("Thanked", "The Ferry Fund"),
        ("Rule", "Stated again."),
        ("Disclaimer", "Nobody is bound."),
        ("Byline", "July 2026"),
    ]


def numbers(written: Document) -> list[tuple[str, str]]:
    """Each counted paragraph with the number that Word shows, by the rules of its lists."""
    parts = archive(written)
    numbering = parsed(parts["word/numbering.xml"])
    starts = {
        each.get(f"{W}numId"): int(start.get(f"{W}val"))
        for each in numbering.iter(f"{W}num")
        for start in each.iter(f"{W}startOverride")
    }
    shown = []
    for each in parsed(parts["word/document.xml"]).iter(f"{W}p"):
        for list_id in each.iter(f"{W}numId"):
            key = list_id.get(f"{W}val")
            shown.append((str(starts[key]), "".join(each.itertext())))
            starts[key] += 1
    return shown


def test_word_counts_as_the_document_does():
    assert numbers(document(*EVERY_PART)) == [
        ("1", "Measure."),
        ("2", "Measure again."),
        ("1", "High water"),
        ("1", "A Korean participant spoke."),
        ("2", "This participant went on."),
        ("3", "A point that is counted on."),
        ("2", "Low water"),
        ("4", "Nobody spoke."),
    ]


def test_two_lists_of_points_do_not_count_on():
    first, second = Points((Text("a"), Text("b")), 1), Points((Text("c"),), 3)
    again = Points((Text("d"),), 1)
    assert [number for number, _ in numbers(document(first, second, again))] == [
        *("1", "2"),
        "3",
        "1",
    ]


def test_a_number_that_is_none_is_written_out():
    assert [each.text for each in opened(document(Heading(Text("Head"), "A.1"))).paragraphs] == [
        "A.1 Head"
    ]


def test_tells_nothing_of_itself_but_what_prints():
    properties = opened(document(*EVERY_PART)).core_properties
    assert (properties.title, properties.author) == ("Tides & Times", "Philo Penwright")
    assert properties.language == "en"
    for name in ("comments", "category", "keywords", "last_modified_by", "subject", "version"):
        assert getattr(properties, name) == ""
    assert opened(Document("T")).core_properties.author == ""


@pytest.mark.parametrize("draft", [False, True])
def test_holds_these_parts_and_no_other(draft):
    expected = [*BASE, "word/header.xml"] if draft else BASE
    parts = archive(document(*EVERY_PART, draft=draft))
    assert list(parts) == expected
    everything = b"".join(parts.values())
    assert not re.search(
        rb"rsid|python|docx4j|template|w:comment|w:ins |w:del |w:vanish", everything
    )
    for content in parts.values():
        parsed(content)


def test_the_archive_tells_no_time_and_no_machine():
    with zipfile.ZipFile(io.BytesIO(write_docx(document(*EVERY_PART)))) as found:
        entries = {(each.date_time, each.create_system, each.extra) for each in found.infolist()}
    assert entries == {((1980, 1, 1, 0, 0, 0), 0, b"")}


def test_a_draft_says_so_on_each_page():
    (section,) = opened(paragraph("Text.", draft=True)).sections
    assert [each.text for each in section.header.paragraphs] == ["DRAFT"]
    assert b'string="DRAFT"' in archive(paragraph("Text.", draft=True))["word/header.xml"]
    (section,) = opened(paragraph("Text.")).sections
    assert section.header.is_linked_to_previous


@pytest.mark.parametrize(("language", "tag"), [("en", "en-US"), ("en-GB", "en-GB"), ("fr", "fr")])
def test_names_the_language(language, tag):
    styles = archive(Document("T", language=language))["word/styles.xml"].decode()
    assert f'<w:lang w:val="{tag}"' in styles


def look(text: str, language: str = "en") -> dict[str, str]:
    person = Listed(Text("N"), Text(text), language)
    written = document(ParticipantList((ListedGroup(Text("G"), (person,)),)))
    tree = parsed(archive(written)["word/document.xml"])
    found = {}
    for properties in tree.iter(f"{W}rPr"):
        for each in properties:
            for key, value in each.attrib.items():
                found[f"{each.tag}/{key}".replace(W, "")] = value
    return found


@pytest.mark.parametrize(
    ("text", "language", "font", "tag"),
    [
        ("나리", "en", "Batang", "ko-KR"),
        ("しおまち", "en", "MS Mincho", "ja-JP"),
        ("灯台 守", "ja", "MS Mincho", "ja-JP"),
        ("海灯塔", "zh", "SimSun", "zh-CN"),
    ],
)
def test_names_a_font_for_east_asian_letters(text, language, font, tag):
    assert look(text, language) == {
        "rFonts/hint": "eastAsia",
        "rFonts/eastAsia": font,
        "lang/eastAsia": tag,
    }


def test_cyrillic_needs_no_font_of_its_own():
    assert look("Аристарх") == {}


def test_right_to_left_is_marked():
    content = archive(paragraph("محمد علي"))["word/document.xml"].decode()
    assert "<w:bidi/>" in content
    assert "<w:rPr><w:rtl/></w:rPr>" in content


def test_a_table_of_convergence_is_a_real_one():
    table = opened(document(*EVERY_PART)).tables[0]
    rows = [[(cell.text, cell.grid_span) for cell in _cells(row)] for row in table.rows]
    assert rows == [
        [("Conclusion", 1), ("Agree", 1), ("Agree with a reservation", 1), ("Abstain", 1),
         ("Disagree", 1)],
        [("Takeaway 1", 1), ("6", 1), ("4", 1), ("3", 1), ("3", 1)],
        [("The ROK and Japan", 1), ("3", 1), ("4", 1), ("0", 1), ("3", 1)],
        [("Russia", 1), ("3", 1), ("0", 1), ("3", 1), ("0", 1)],
        [("Takeaway 2", 1), ("not shown", 4)],
        [("Step 1", 1), ("8 for both", 2), ("5 for both", 2)],
    ]  # fmt: skip
    styles = [row.cells[0].paragraphs[0].style.name for row in table.rows]
    assert styles == ["Tally Head", "Tally", "Tally Part", "Tally Part", "Tally", "Tally"]
    assert [len(row._tr.findall(f"{W}trPr/{W}tblHeader")) for row in table.rows] == [1, *[0] * 5]


def _cells(row: Any) -> list[Any]:
    """The cells of a row, each once however many columns it stands over."""
    return list({id(cell._tc): cell for cell in row.cells}.values())


@given(DOCUMENTS)
def test_whatever_is_typed_reads_back(written):
    body = parsed(archive(written)["word/document.xml"])
    found = " ".join(each.text or "" for each in body.iter(f"{W}t")).split()
    expected = [
        word for part in written.parts for text in texts_of(part) for word in text.text.split()
    ]
    wanted = "".join(expected)
    if not any(isinstance(part, ParticipantList | Tallies | Heading) for part in written.parts):
        assert "".join(found) == wanted
    assert len("".join(found)) >= len(wanted)
    assert write_docx(written) == write_docx(written)


def test_long_paragraphs_stay_in_one_piece():
    text = "word " * 5000
    assert [each.text for each in opened(document(Paragraph(Text(text)))).paragraphs] == [text]
