"""A web page gives up every word that its bytes hold; a cleaned copy has those that are seen."""

import base64
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people
from reports.domain.papers import PaperError, check_paper, clean_paper, read_paper

WHO = "Robert Weaver"
PEOPLE = compile_people([Person(key=WHO, name=WHO, delegation="United States")])
LONG = "It was said at some length that the harbour is deep."
GIF = b"GIF\xff" + WHO.encode()
PNG = b"\x89PNG\r\n\x1a\n____tEXtAuthor\0"


def page(body, head=""):
    return (
        f"<!doctype html><html><head>{head}</head><body><p>{LONG}</p>{body}</body></html>".encode()
    )


def data(content):
    return base64.b64encode(content).decode()


def found(content, name="draft.html"):
    """The parts that the name is found in."""
    paper = read_paper(name, content)
    return {each.part for each in check_paper(paper, PEOPLE) if each.participant == WHO}


def text(content, part="body"):
    texts = [each.text for each in read_paper("draft.html", content).parts if each.part == part]
    return "\n".join(texts)


def reasons(content, kind=Kind.UNREAD):
    return [each.reason for each in read_paper("draft.html", content).findings if each.kind is kind]


def clean(content):
    return clean_paper("draft.html", content)


SEEN = {
    "paragraph": page(f"<p>{WHO} spoke."),
    "heading": page(f"<h2>{WHO}</h2>"),
    "cell": page("<table><tr><td>Robert<td>Weaver</table>"),
    "parted by tags": page("<p>Rob<b>er</b>t We<i>aver</i>."),
    "parted by a comment": page("<p>Robert <!-- x -->Wea<!-- y -->ver."),
    "parted by what is hidden": page("<p>Robert <span hidden>x</span>Weaver."),
    "broken over a line": page("<p>Robert<br>Weaver."),
    "as entities": page("<p>R&#111;bert&nbsp;We&#x61;ver."),
    "behind the end": page("") + WHO.encode(),
    "where a tag never ends": page("") + f"<p {WHO}".encode(),
}
HIDDEN = {
    "title": (page("", f"<title>{WHO}</title>"), "property"),
    "meta": (page("", f'<meta name="author" content="{WHO}">'), "property"),
    "comment": (page(f"<!-- {WHO} -->"), "comment"),
    "comment without an end": (page(f"<!-- {WHO} "), "comment"),
    "instruction": (page(f"<?x {WHO}?>"), "comment"),
    "no end tag": (page(f"</ {WHO}>"), "comment"),
    "section for one program": (page(f"<![if {WHO}]>"), "comment"),
    "doctype": (page("") + f'<!doctype "{WHO}">'.encode(), "comment"),
    "hidden": (page(f"<p hidden>{WHO}<p>More."), "hidden-text"),
    "hidden by style": (page(f'<p style="display : NONE !important">{WHO}</p>'), "hidden-text"),
    "hidden in what is hidden": (page(f"<div hidden><p>{WHO}</p></div>"), "hidden-text"),
    "hidden by a class": (
        page(f'<p class="a x">{WHO}</p>', "<style>p.x, q:hover { opacity: 0 }</style>"),
        "hidden-text",
    ),
    "hidden by its name": (
        page(f'<p lang="en" id="x">{WHO}</p>', "<style>#x{visibility:hidden} a{}</style>"),
        "hidden-text",
    ),
    "template": (page(f"<template>{WHO}</template>"), "hidden-text"),
    "script": (page(f'<script>var x = "{WHO}";</script>'), "hidden-text"),
    "style": (page(f"<style>/* {WHO} */</style>"), "hidden-text"),
    "hidden value": (page(f'<input type="hidden" value="{WHO}">'), "hidden-text"),
    "value": (page(f'<input value="{WHO}">'), "text-box"),
    "alt text": (page(f'<img alt="{WHO}">'), "alt-text"),
    "hint": (page(f'<span title="{WHO}">x</span>'), "alt-text"),
    "label": (page(f'<span aria-label="{WHO}">x</span>'), "alt-text"),
    "address": (page('<a href="mailto:x?subject=Robert%20Weaver">x</a>'), "link"),
    "source": (page('<img src="Robert%20Weaver.png">'), "link"),
    "data": (page(f'<p data-who="{WHO}">x'), "property"),
    "name of data": (page("<p data-robert-weaver>x"), "property"),
    "class": (page('<p class="robert-weaver">x'), "property"),
    "handler": (page(f"<p onclick=\"tell('{WHO}')\">x"), "property"),
    "frame": (page(f'<iframe srcdoc="&lt;p>{WHO}">'), "embedded"),
    "text as data": (page('<a href="data:,Robert%20Weaver">x</a>'), "embedded"),
    "page as data": (
        page(f'<a href="data:text/html;base64,{data(f"<html>{WHO}".encode())}">x</a>'),
        "embedded",
    ),
    "drawing as data": (
        page(f'<img src="data:image/svg+xml;base64,{data(f"<svg><text>{WHO}".encode())}">'),
        "embedded",
    ),
    "picture as data": (
        page(f'<img src="data:image/png;base64,{data(PNG + WHO.encode())}">'),
        "property",
    ),
    "picture in a style": (
        page(f"<style>p {{background: url(data:image/gif;base64,{data(GIF)})}}</style>"),
        "property",
    ),
    "drawn words": (page(f"<svg><desc>x</desc><title>{WHO}</title></svg>"), "property"),
}


@pytest.mark.parametrize("place", SEEN)
def test_a_name_that_is_seen_is_found_in_the_body(place):
    assert found(SEEN[place]) == {"body"}


@pytest.mark.parametrize("place", HIDDEN)
def test_a_name_is_found_in_every_other_place(place):
    content, part = HIDDEN[place]
    assert found(content) == {part}


@pytest.mark.parametrize("place", HIDDEN)
def test_a_cleaned_copy_has_none_of_them(place):
    content = HIDDEN[place][0]
    copy = clean(content)
    assert found(copy) == set()
    assert b"Weaver" not in copy
    assert text(copy) == text(content)


@pytest.mark.parametrize("place", SEEN)
def test_a_cleaned_copy_has_the_same_words(place):
    copy = clean(SEEN[place])
    assert text(copy) == text(SEEN[place])
    assert clean(copy) == copy


def test_a_cleaned_copy_keeps_how_the_words_are_set():
    body = (
        '<ol start="3" class="x"><li dir="rtl" onclick="y">A<li lang="x y">B</ol><p>1 &lt; 2<br>3'
    )
    assert b'<ol start="3"><li dir="rtl">A</li><li>B</li></ol><p>1 &lt; 2<br>3' in clean(page(body))


def test_a_copy_that_would_not_be_the_same_is_a_sentence():
    with pytest.raises(PaperError, match="a copy would not show the same words"):
        clean(page("<select><option>A<option>B</select>C"))


def test_a_page_without_text_is_never_clean():
    assert reasons(b"<html><script>x</script></html>") == ["There is no text to check."]
    assert reasons(page("")) == []


def test_a_script_is_told():
    said = ["The page holds a script, which can change what it shows."]
    assert reasons(page("<script></script>"), Kind.HIDDEN_TEXT) == said
    assert reasons(page("<p onclick='x'>"), Kind.HIDDEN_TEXT) == said
    assert reasons(page(""), Kind.HIDDEN_TEXT) == []


def test_fonts_are_not_read_and_other_data_must_be():
    assert reasons(page('<p style="src: url(data:font/woff2;base64,AAAA)">')) == []
    told = ["A file inside of it (address) could not be read."]
    assert reasons(page('<a href="data:application/zip;base64,UEsDBAAA">x</a>')) == told
    assert reasons(page('<a href="data:x/y;base64,A">x</a>')) == []


def test_a_style_sheet_without_an_end_hides_nothing():
    assert text(page("<p class=x>A</p><style>.x{display:none}")) == f"{LONG}\nA"


def test_an_end_without_a_beginning_ends_nothing():
    assert text(page("<p>A</div>B</p>C")) == f"{LONG}\nAB\nC"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('<meta charset="iso-8859-2"><p>Łódź'.encode("iso-8859-2"), "Łódź"),
        ("<meta charset=latin-1><p>“é”".encode("cp1252"), "“é”"),
        ('<meta charset="utf-8"><p>é'.encode("cp1252"), "é"),
        ('<meta charset="iso-8859-1"><p>张培清'.encode(), "张培清"),
        ('<meta charset="iso-2022-jp"><p>海灯'.encode("iso-2022-jp"), "海灯"),
        ('<meta charset="utf-16"><p>é'.encode(), "é"),
        ('<meta charset="nothing"><p>é'.encode(), "é"),
        ('<meta charset="x"><p>é'.encode("utf-16"), "é"),
        ("<meta charset=cp949><p>\x80\x81é".encode("latin-1"), None),
        (b"<p>a" + b" " * 2100 + b"b\0c", "a bc"),
    ],
)
def test_a_declared_encoding_is_weighed(content, said):
    paper = read_paper("draft.html", content)
    body = next(each.text for each in paper.parts if each.part == "body")
    assert said in (body, None)


def test_what_is_no_text_is_a_sentence():
    with pytest.raises(PaperError, match=r"draft.html cannot be read: the file is not the UTF-8"):
        read_paper("draft.html", b"\xef\xbb\xbf<p>\xff")


def test_it_is_told_by_its_first_bytes():
    assert found(SEEN["paragraph"], "draft.txt") == {"body"}
    assert found(b'\xef\xbb\xbf <?xml version="1"?>\n<HTML><p hidden>Robert Weaver', "x") == {
        "hidden-text"
    }


def test_files_in_files_come_to_an_end():
    inner = "<html>x"
    for _ in range(6):
        inner = f'<html>x<iframe srcdoc="{inner.replace("&", "&amp;").replace(chr(34), "&quot;")}">'
    assert reasons(inner.encode()) == ["A file inside of it (frame) could not be read."]


ENDLESS = [
    "<!--",
    "<!",
    "<?",
    "<a ",
    '<a b="',
    "<a b=",
    "</",
    "<![",
    "<![CDATA[",
    "&",
    "<script></",
]


@pytest.mark.parametrize(
    "what", [*ENDLESS, "<script></", "<p>", "<style>", "<b><i></b>", "data:x,", "<a '\""]
)
def test_what_never_ends_takes_no_longer(what):
    start = time.perf_counter()
    for end in ("", ">"):
        read_paper("draft.html", f"<html>{what * (50_000 // len(what))}{end}".encode())
    assert time.perf_counter() - start < 10


MARKUP = [
    *("<", ">", "</", "<!--", "-->", "<![", "]>", "<?", "&#", ";", "&amp;", '"', "'", "=", "/>"),
    *("<p", "<script>", "</script>", "<style>", "{", "}", "<p hidden>", "data:", ",", "\0", "é"),
]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(MARKUP) | st.text(max_size=4), max_size=40).map("".join))
def test_no_text_raises_anything_else(content):
    for use in (read_paper, clean_paper):
        with suppress(PaperError):
            use("draft.html", content.encode("utf-8", "replace"))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 100))
def test_no_bytes_raise_anything_else(new, at):
    content = SEEN["cell"][:at] + new + SEEN["cell"][at:]
    for use in (read_paper, clean_paper):
        with suppress(PaperError):
            use("draft.html", content)
