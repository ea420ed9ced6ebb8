from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given

from reports.domain.document import Document, Heading, Paragraph, Text
from reports.exports.html import POLICY, write_html

from .documents import DOCUMENTS, EVERY_PART, LINES, document, paragraph

VOID = {"meta", "br"}
TAGS = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "main",
        "div",
        "strong",
        "span",
        "br",
    ),
    *("h1", "h2", "h3", "p", "ul", "ol", "li", "aside", "bdi"),
    *("table", "thead", "tbody", "tr", "th", "td", "svg", "rect"),
}

PRINTED = """\
<h1>Tides &amp; Times</h1>
<p class="byline">By Philo Penwright<br>July 2026</p>
<aside class="rule">
<h2>The Rule</h2>
<p>It was held under the Rule.</p>
</aside>
<p>They met by the sea.</p>
<h2>Takeaways</h2>
<ul>
<li>Water rises.</li>
<li>Water falls.</li>
</ul>
<h2>Steps</h2>
<ol start="1">
<li>Measure.</li>
<li>Measure again.</li>
</ol>
<h2><span class="number">1</span> High water</h2>
<p class="numbered" id="p1"><span class="number">1.</span> A Korean participant spoke.</p>
<p class="numbered" id="p2"><span class="number">2.</span> This participant went on.</p>
<ol start="3">
<li>A point that is counted on.</li>
</ol>
<h2><span class="number">2</span> Low water</h2>
<p class="numbered" id="p4"><span class="number">4.</span> Nobody spoke.</p>
<h2>Participants</h2>
<h3>The ROK</h3>
<ul class="people">
<li>Nari Vellumkin (<bdi lang="ko">나리</bdi>), Fellow, Institute of Tides</li>
</ul>
<h3>Russia</h3>
<ul class="people">
<li>Osip Lanternov</li>
</ul>
<h2>Convergence</h2>
<table class="tallies">
<thead>
<tr><th scope="col">Conclusion</th><th scope="col">Agree</th>\
<th scope="col">Agree with a reservation</th><th scope="col">Abstain</th>\
<th scope="col">Disagree</th></tr>
</thead>
<tbody>
<tr class="whole"><th scope="row">Takeaway 1</th><td>6</td><td>4</td><td>3</td><td>3</td></tr>
<tr class="part"><th scope="row">The ROK and Japan</th><td>3</td><td>4</td><td>0</td><td>3</td></tr>
<tr class="part"><th scope="row">Russia</th><td>3</td><td>0</td><td>3</td><td>0</td></tr>
<tr class="whole"><th scope="row">Takeaway 2</th><td colspan="4" class="held">not shown</td></tr>
<tr class="whole"><th scope="row">Step 1</th><td colspan="2">8 for both</td>\
<td colspan="2">5 for both</td></tr>
</tbody>
</table>
<p class="thanks">We thank:</p>
<ul class="thanked">
<li>The Gannet Trust</li>
<li>The Ferry Fund</li>
</ul>
<aside class="rule">
<p>Stated again.</p>
</aside>
<p class="disclaimer">Nobody is bound.</p>
<p class="byline">July 2026</p>
"""


class Page(HTMLParser):
    """What a browser makes of a page: its tags with attributes, and the words outside of style."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(content.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "main" in self.open:
            self.texts.append(data)

    @property
    def words(self) -> list[str]:
        return " ".join(self.texts).split()


def main_of(written: Document) -> str:
    found = re.search(r"<main>\n(.*)</main>", write_html(written).decode(), re.DOTALL)
    assert found
    return found[1]


def written_of(written: Document) -> str:
    """The same without what is drawn."""
    return re.sub(r"<svg.*?</svg> ?", "", main_of(written))


def test_prints_every_part():
    assert written_of(document(*EVERY_PART)) == PRINTED


def test_says_what_it_is():
    page = write_html(document(*EVERY_PART)).decode()
    assert page.startswith('<!doctype html>\n<html lang="en">\n')
    assert "<title>Tides &amp; Times</title>" in page
    assert '<meta name="author" content="Philo Penwright">' in page
    assert "author" not in write_html(Document("T")).decode()


def test_a_row_is_drawn_as_a_bar_and_read_as_its_figures():
    page = main_of(document(*EVERY_PART))
    both = '<td colspan="2"><svg width="9" height="9" aria-hidden="true">'
    assert page.count(both) == 2
    bar = page.split('<th scope="row">Takeaway 1')[1].split("</svg>")[0]
    assert bar == (
        '<svg viewBox="0 0 100 6" width="100%" height="6" preserveAspectRatio="none" '
        'aria-hidden="true"><rect x="0.00" width="37.50" height="6" fill="#1f5361"/>'
        '<rect x="37.50" width="25.00" height="6" fill="#7fa9b3"/>'
        '<rect x="62.50" width="18.75" height="6" fill="#dfdbd2"/>'
        '<rect x="81.25" width="18.75" height="6" fill="#9a2d2d"/>'
    )
    assert '<th scope="row">Takeaway 2</th>' in page  # what is held back has no bar


def test_needs_nothing_from_anywhere():
    page = Page(write_html(document(*EVERY_PART, draft=True)))
    named = {key for _, attributes in page.tags for key in attributes}
    assert {"src", "href", "style", "onload"} & named == set()
    assert (POLICY, "Content-Security-Policy") in [
        (attributes.get("content"), attributes.get("http-equiv")) for _, attributes in page.tags
    ]
    style = write_html(document()).decode().split("<style>")[1].split("</style>")[0]
    assert not re.search(r"url\(|@import|@font-face|//", style)


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_says_so_on_screen_and_on_each_printed_page(draft):
    page = write_html(paragraph("Text.", draft=draft)).decode()
    body = page.split("<body>")[1]
    assert body.count("DRAFT") == (2 if draft else 0)
    assert ".watermark {\n    display: block; position: fixed" in page


@given(LINES)
def test_a_reader_sees_the_words_that_were_typed(text):
    written = document(Heading(Text(text)), Paragraph(Text(text)))
    assert Page(write_html(written)).words == [*text.split(), *text.split()]


@given(DOCUMENTS)
def test_whatever_is_typed_stays_text(written):
    page = Page(write_html(written))
    assert page.open == []
    assert {tag for tag, _ in page.tags} <= TAGS
    assert write_html(written) == write_html(written)
