from __future__ import annotations

import io
from typing import Any

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.domain.document import (
    Document,
    Heading,
    Listed,
    ListedGroup,
    Paragraph,
    ParticipantList,
    Points,
    Text,
    Title,
)
from reports.exports import glyphs
from reports.exports.glyphs import BOX, KNOWN, Coverage, cover, missing, unprintable_in
from reports.exports.pdf import typeset, write_pdf
from reports.exports.pdfdata import language_of

from .documents import DOCUMENTS, EVERY_PART, ODD, document, paragraph

HANGUL, KANA, HAN = "나리", "しおまち", "海灯塔"


def opened(written: Document) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(write_pdf(written)))


def words(written: Document) -> list[str]:
    """The words of all pages, page numbers and draft marks left out."""
    found: list[str] = []
    for number, page in enumerate(opened(written).pages, 1):
        text = page.extract_text().split()
        if written.draft:
            text.remove("DRAFT")
        assert text.pop() == str(number)
        found += text
    return found


def test_prints_every_part_in_its_order():
    written = document(*EVERY_PART)
    expected = """\
Tides & Times By Philo Penwright July 2026 The Rule It was held under the Rule. They met by the sea.
Takeaways • Water rises. • Water falls. Steps 1. Measure. 2. Measure again. 1. High water
1. A Korean participant spoke. 2. This participant went on. 3. A point that is counted on.
2. Low water 4. Nobody spoke. Participants The ROK Nari Vellumkin ({}), Fellow, Institute of Tides
Russia Osip Lanternov Convergence Conclusion Agree Agree with a reservation Abstain Disagree
Takeaway 1 6 4 3 3 The ROK and Japan 3 4 0 3 Russia 3 0 3 0 Takeaway 2 not shown Step 1
8 for both 5 for both We thank: The Gannet Trust The Ferry Fund Stated again. Nobody is bound.
July 2026"""
    native = HANGUL if not missing(frozenset(HANGUL), system=True) else BOX * 2
    assert "".join(words(written)) == "".join(expected.format(native).split())


def test_says_what_it_is_to_a_screen_reader():
    reader = opened(document(*EVERY_PART))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712  (a PDF's own boolean)
    assert "/StructTreeRoot" in root
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_tells_nothing_of_itself_but_what_prints():
    about = opened(document(*EVERY_PART)).metadata
    assert about is not None
    assert (about.title, about.author) == ("Tides & Times", "Philo Penwright")
    assert {"/CreationDate", "/ModDate", "/Subject", "/Keywords"} & set(about) == set()
    about = opened(Document("T")).metadata
    assert about is not None
    assert about.author is None


def test_every_font_is_embedded():
    resources: list[Any] = [page["/Resources"] for page in opened(document(*EVERY_PART)).pages]
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        for each in resources
        for font in each["/Font"].values()
    ]
    assert fonts
    assert all({"/FontFile2", "/FontFile3"} & set(font.get_object()) for font in fonts)


def test_a_draft_says_so_on_each_page():
    long = Paragraph(Text("Nobody may pass this on. " * 400))
    pages = opened(document(long, draft=True)).pages
    assert len(pages) > 2
    assert [page.extract_text().count("DRAFT") for page in pages] == [1] * len(pages)
    assert all("DRAFT" not in page.extract_text() for page in opened(document(long)).pages)


def test_quotes_and_dashes_stay_as_they_are():
    text = "\"It's\" 'so' ‘called’ “x”—a -- b --- c ... ~ * _ ` # $ @ < > \\ // /* */"
    assert words(paragraph(text)) == text.split()


@pytest.mark.parametrize("text", [text for text in ODD if text.isascii() and text.strip()])
def test_markup_prints_as_it_was_typed(text):
    written = document(Title(Text(text)), Heading(Text(text)), Points((Text(text),)), title=text)
    printed = "".join(words(written)).replace("\u200b", "")
    assert printed == "".join([*text.split(), *text.split(), "•", *text.split()])


def test_a_long_word_stays_on_the_page():
    written = paragraph("x" * 400)
    width = max(len(line) for line in opened(written).pages[0].extract_text().splitlines())
    assert width < 120


@pytest.mark.parametrize("title", ["", " ", "\u200b"])
def test_a_report_without_a_title_is_called_by_its_slug(title):
    about = opened(document(Title(Text(title)), title=title)).metadata
    assert about is not None
    assert about.title == (title.strip() or "tides-2026")


@pytest.mark.parametrize("blank", ["", " ", "\u200b", "\u00a0"])
def test_a_heading_of_nothing_is_left_out(blank):
    group = ListedGroup(Text(blank), (Listed(Text("Nari")),))
    written = document(Title(Text(blank)), Heading(Text(blank)), ParticipantList((group,)))
    assert words(written) == ["Nari"]
    assert words(document(Heading(Text(blank), "1"))) == ["1."]


def test_what_is_known_to_print_prints():
    assert missing(KNOWN, system=False) == frozenset()
    assert missing(frozenset(BOX + "Аристарх Ελλάδα"), system=False) == frozenset()


@pytest.mark.parametrize(
    ("text", "script"), [(HANGUL, "Korean"), (KANA, "Japanese"), (HAN, "Chinese")]
)
def test_east_asian_names_print_or_a_warning_says_which_font_is_missing(text, script):
    pages = typeset(paragraph(f"Name: {text}"))
    lacking = missing(frozenset(text), system=True)
    printed = "".join(BOX if sign in lacking else sign for sign in text)
    assert words(paragraph(f"Name: {text}")) == ["Name:", printed]
    sentence = (
        f"The PDF shows boxes in place of {script} characters: no font on this machine has them; "
        "install one that does, such as Noto Serif CJK."
    )
    assert pages.warnings == ((sentence,) if lacking else ())


def test_cyrillic_prints_with_no_font_of_the_machine():
    pages = typeset(paragraph("Аристарх Створомаяков"))
    assert pages.warnings == ()
    assert words(paragraph("Аристарх Створомаяков")) == ["Аристарх", "Створомаяков"]


def test_private_signs_print_as_boxes_and_are_told_of():
    pages = typeset(paragraph("a \ue000 b"))
    assert words(paragraph("a \ue000 b")) == ["a", BOX, "b"]
    assert pages.warnings == (
        "The PDF shows boxes in place of some characters: no font on this machine has them; "
        "install one that does, such as DejaVu Sans.",
    )


def test_a_warning_quotes_nothing():
    (warning,) = typeset(paragraph("\ue001\ue002\ue003")).warnings
    assert "\ue001" not in warning


def test_what_has_no_shape_is_left_out_where_no_font_has_it():
    coverage = Coverage(frozenset(["\u200d", "\U0010fffd"]))
    assert coverage.printed("a\u200db\U0010fffd") == f"ab{BOX}"
    assert len(coverage.warnings()) == 1


def test_a_cluster_is_replaced_before_its_letters():
    coverage = Coverage(frozenset(["각", "각\u0301"]))
    assert coverage.printed("각\u0301 각") == f"{BOX} {BOX}"


def test_the_last_resort_prints_what_is_known():
    coverage = Coverage(frozenset("海")).plain()
    assert coverage.printed("a 海 ж —") == f"a {BOX} {BOX} —"
    assert len(coverage.warnings()) == 2


def test_reads_what_the_typesetter_lacks():
    diagnostic = r"""error: the text `"김"` could not be displayed with font `"Libertinus Serif"`
error: the text `"\u{10fffd}"` could not be displayed with font `"X"`
error: the text `"\""` could not be displayed with font `"X"`
error: unknown variable"""
    assert unprintable_in(diagnostic) == {"김", "\U0010fffd", '"'}


def test_another_fault_of_the_typesetter_is_not_hidden(monkeypatch):
    monkeypatch.setattr("reports.exports.pdf.template", lambda: b"#nonsense()")
    with pytest.raises(typst.TypstError, match="unknown variable: nonsense"):
        write_pdf(paragraph("x"))


def test_letters_that_fail_only_together_are_found_out(monkeypatch):
    monkeypatch.setattr("reports.exports.pdf.cover", lambda texts: Coverage())
    pages = typeset(paragraph("a 김 b"))
    reader = pypdf.PdfReader(io.BytesIO(pages.content))
    assert reader.pages[0].extract_text().split() == ["a", BOX, "b", "1"]
    assert len(pages.warnings) == 1


def test_after_so_many_tries_only_the_known_prints(monkeypatch):
    monkeypatch.setattr("reports.exports.pdf.cover", lambda texts: Coverage())
    monkeypatch.setattr("reports.exports.pdf.TRIES", 0)
    pages = typeset(paragraph("a 김 b"))
    reader = pypdf.PdfReader(io.BytesIO(pages.content))
    assert reader.pages[0].extract_text().split() == ["a", BOX, "b", "1"]


def test_the_machine_is_asked_only_for_what_the_built_in_fonts_lack(monkeypatch):
    asked: list[bool] = []

    def answer(letters: frozenset[str], *, system: bool) -> frozenset[str]:
        asked.append(system)
        return letters & frozenset("海\ue000") if not system else frozenset()

    monkeypatch.setattr(glyphs, "missing", answer)
    assert cover(["plain"]) == Coverage()
    assert asked == [False]
    assert cover(["海"]) == Coverage(system=True)
    assert asked == [False, False, True]


def test_fonts_of_a_language_come_first(monkeypatch):
    monkeypatch.setattr(glyphs, "installed", lambda: {"Noto Serif CJK KR", "SimSun"})
    assert glyphs.fonts_for("ko", system=True) == [glyphs.SERIF, "Noto Serif CJK KR", "SimSun"]
    assert glyphs.fonts_for("en", system=True) == [glyphs.SERIF, "SimSun", "Noto Serif CJK KR"]
    assert glyphs.fonts_for("ko", system=False) == [glyphs.SERIF]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", ("en", None)),
        ("en-GB", ("en", "GB")),
        ("zh-Hant-TW", ("zh", "TW")),
        ("zh-Hant", ("zh", None)),
        ("nonsense", ("en", None)),
        ("", ("en", None)),
    ],
)
def test_reads_a_language_tag(tag, expected):
    assert language_of(tag) == expected


@settings(max_examples=50)
@given(DOCUMENTS)
def test_whatever_is_typed_is_set_and_set_alike(written):
    pages = typeset(written)
    assert pages.content.startswith(b"%PDF-")
    assert typeset(written) == pages
    assert len(pypdf.PdfReader(io.BytesIO(pages.content)).pages) >= 1


@settings(max_examples=40)
@given(st.text("abcéжΩ ‘’—…#$@*_`~<>\\/\"'[](){}=-+", max_size=60))
def test_a_reader_gets_the_signs_that_were_typed(text):
    assert "".join(words(paragraph(text))) == "".join(text.split())
