import html
import re

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from reports.domain.document import (
    Byline,
    Heading,
    Paragraph,
    Points,
    RuleBox,
    Tallied,
    Tallies,
    Tally,
    Text,
    Thanks,
    Title,
)
from reports.exports.md import write_md

from .documents import DOCUMENTS, EVERY_PART, LINES, document, paragraph

READER = MarkdownIt("commonmark")
READER_OF_TABLES = MarkdownIt("commonmark").enable("table")
PRINTED = """\
# Tides & Times

By Philo Penwright  \n\
July 2026

> **The Rule**
>
> It was held under the Rule.

They met by the sea.

## Takeaways

- Water rises.
- Water falls.

## Steps

1. Measure.
2. Measure again.

## 1. High water

1. A Korean participant spoke.

2. This participant went on.

3. A point that is counted on.

## 2. Low water

4. Nobody spoke.

## Participants

### The ROK

- Nari Vellumkin (나리), Fellow, Institute of Tides

### Russia

- Osip Lanternov

## Convergence

| Conclusion | Agree | Agree with a reservation | Abstain | Disagree |
| --- | ---: | ---: | ---: | ---: |
| Takeaway 1 | 6 | 4 | 3 | 3 |
| — The ROK and Japan | 3 | 4 | 0 | 3 |
| — Russia | 3 | 0 | 3 | 0 |
| Takeaway 2 | not shown |  |  |  |
| Step 1 | 8 for both |  | 5 for both |  |

We thank:

The Gannet Trust

The Ferry Fund

> Stated again.

Nobody is bound.

July 2026
"""


def written(text: str) -> str:
    """A paragraph as it stands in the file."""
    return write_md(paragraph(text)).decode().rstrip("\n")


def words(markup: str) -> list[str]:
    """The words that a reader of the rendered page sees."""
    return html.unescape(re.sub(r"<[^>]*>", " ", markup)).split()


def test_prints_every_part():
    assert write_md(document(*EVERY_PART)).decode() == PRINTED


def test_a_table_is_one_to_whoever_knows_them():
    heads = tuple(map(Text, ("Agree", "With a | sign", "Abstain", "Disagree")))
    rows = (Tally(Text("*One* | two"), (3, 4, 3, 3)), Tally(Text("Held"), ()))
    table = Tallies(heads, (Tallied("t1", 1, rows),))
    page = READER_OF_TABLES.render(write_md(document(table)).decode())
    assert page.count("<tr>") == 3
    assert "<td>*One* | two</td>" in page
    assert [page.count(each) for each in ("<th", "<td")] == [1 + 5, 2 * 5]  # thead begins so too


def test_a_draft_says_so_first():
    assert write_md(paragraph("Text.", draft=True)).decode() == (
        "**DRAFT** — not for circulation\n\nText.\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "‘liberal order’—an ‘aspirational ideal’ (so-called), 5G; 50%, a/b: US-DPRK “x”.",
        "In 2026. It's 3 < 4 > 2 & so on, snake_case, #tag, -5 degrees, [sic] (or not), ~30",
        "$5 + $6 = 11! Who? {this} | that",
    ],
)
def test_prose_stands_letter_for_letter(text):
    assert written(text) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*a* `b` \\", "\\*a\\* \\`b\\` \\\\"),
        ("_a_ b_c", "\\_a\\_ b_c"),
        ("[a](b) [c][d] [e]: f", "[a\\](b) [c\\][d] [e\\]: f"),
        ("![a](b)", "\\![a\\](b)"),
        ("~~a~~", "\\~\\~a\\~\\~"),
        ("<b>x</b> <!-- <?", "&lt;b>x&lt;/b> &lt;!-- &lt;?"),
        ("<1@x.example>", "&lt;1@x.example>"),
        ("&copy; &#65; & Co;", "&amp;copy; &amp;#65; & Co;"),
        ("# a", "\\# a"),
        ("> a", "\\> a"),
        ("- a", "\\- a"),
        ("--- a", "\\--- a"),
        ("===", "\\==="),
        ("+ a", "\\+ a"),
        ("12. a", "12\\. a"),
        ("1) a", "1\\) a"),
        ("     a", "a"),
    ],
)
def test_signs_that_would_act_are_taken_for_themselves(text, escaped):
    assert written(text) == escaped


def test_a_heading_keeps_its_last_sign():
    assert write_md(document(Heading(Text("In C #")))).decode() == "## In C \\#\n"


@given(LINES)
def test_a_reader_sees_the_words_that_were_typed(text):
    expected = text.split()
    for part in (
        Title(Text(text)),
        Paragraph(Text(text)),
        Points((Text(text),)),
        RuleBox(Text(text)),
    ):
        rendered = READER.render(write_md(document(part)).decode())
        assert words(rendered) == expected


@given(LINES, LINES)
def test_lines_that_follow_each_other_stay_apart(first, second):
    byline, thanks = Byline(Text(first), Text(second)), Thanks(Text(first), (Text(second),))
    for part in (byline, thanks):
        assert words(READER.render(write_md(document(part)).decode())) == [
            *first.split(),
            *second.split(),
        ]


@given(DOCUMENTS)
def test_nothing_in_a_document_becomes_markup(written_document):
    tokens = READER.parse(write_md(written_document).decode())
    inline = [child.type for token in tokens for child in token.children or []]
    allowed = {"text", "text_special", "strong_open", "strong_close", "hardbreak", "softbreak"}
    assert set(inline) <= allowed
    assert {token.type for token in tokens}.isdisjoint({"html_block", "code_block", "fence", "hr"})
