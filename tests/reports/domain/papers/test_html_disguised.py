"""A web page shows a name in many ways but its letters in a row; each is found, or held."""

import pytest

from reports.domain.papers import PaperError, check_paper, read_paper

from .test_html import LONG, PEOPLE, WHO, clean, data, found, page, reasons, text

BACK = WHO[::-1]
LETTERS = WHO.replace(" ", "")


def each(markup):
    return "".join(markup.format(letter) for letter in LETTERS)


# Read in the body, or as it may be shown.
SHOWN = {
    "turned": page(f"<p>Then <bdo dir=rtl>{BACK}</bdo> spoke."),
    "turned by a style": page(f"<p style='unicode-bidi:bidi-override;direction:rtl'>{BACK}"),
    "turned by a style sheet": page(f"<p class=r>{BACK}", "<style>.r{direction:rtl}</style>"),
    "turned by a mark": page(f"<p>\u202e{BACK}\u202c"),
    "in a mirror": page(f"<p style='transform:scaleX(-1)'>{BACK}"),
    "a row from its end": page(f"<p style='display:flex;flex-direction:row-reverse'>{BACK}"),
    "a block a letter": page(each("<div>{}</div>")),
    "a cell a letter": page(f"<table><tr>{each('<td>{}</td>')}</tr></table>"),
    "a line a letter": page("\n".join(f"<span>{one}</span>" for one in LETTERS)),
    "drawn letters": page(f"<svg>{each('<text>{}</text>')}</svg>"),
    "over a number": page("<p>Robert Wea<sup>12</sup>ver"),
    "over what a style hides": page("<p>Robert Wea<b class=x>qqqq<i>zzz</i></b>ver"),
    "over what is in a link": page("<p>Robert Wea<a href=x><i>q</i>zzzzz</a>ver"),
    "in a drawing's section": page("<svg><text>Robert Wea<![CDATA[ver]]></text></svg>"),
    "in a formula's section": page("<math><mi>Robert Wea<![CDATA[ver"),
    "in a shadow": page("<p><template shadowrootmode=open>Robert Wea<slot></slot></template>ver"),
}
SAID = {
    "letters with others above": page(
        "<p><ruby>Robert<rt>ro</rt></ruby> <ruby>Weaver<rp>(<rt>we<rp>)</ruby>"
    ),
    "above other letters": page("<p><ruby>x<rt>Robert</rt></ruby> <ruby>y<rt>Weaver</rt></ruby>"),
    "above other letters, by syllables": page("<p><ruby>x<rt>Ro<rt>bert<rt> Wea<rt>ver</ruby>"),
    "structured data": page(
        '<script type="application/ld+json">'
        '{"a": {"givenName": "Robert", "familyName": "W\\u0065aver"}}</script>'
    ),
    "structured data, the family first": page(
        '<script type="application/ld+json">{"family":"Weaver","given":"Robert"}</script>'
    ),
}
# Told to programs in letters of their own; the part is that of the plain letters.
TOLD = {
    "script": page("<script>tell('Robert We\\x61ver')</script>"),
    "script otherwise": page("<script>tell('\\u0052obert \\u{57}eaver')</script>"),
    "joined": page("<script>tell('Robert Wea' + 'ver')</script>"),
    "packed": page(f"<script>tell(atob('{data(WHO.encode())}'))</script>"),
    "packed wide": page(f"<script>tell(atob('{data(WHO.encode('utf-16-le'))}'))</script>"),
    "handler": page("<p onclick=\"tell('Robert We\\x61ver')\">x"),
    "style": page("<style>.x::after { content: '\\52obert We\\61 ver' }</style>"),
    "style of an element": page("<p style=\"--x: '\\52 obert Weaver'\">x"),
    "address in a style": page("<style>p { background: url(Robert%20We%61ver.png) }</style>"),
    "address twice": page('<a href="/x?u=Robert%2520We%2561ver">x</a>'),
    "meta": page("", '<meta name="author" content="Robert%20We%61ver">'),
    "comment": page("<!--[if x]><p>Robert Wea<b></b>ver</p><![endif]-->"),
    "an element's name": page("<robert-weaver>x</robert-weaver>"),
    "an attribute's name": page("<p robert-weaver>x"),
    "base": page("", f'<base href="file:///home/{WHO}/">'),
    "picture set": page('<img srcset="Robert-Weaver.png 2x">'),
}
FILES = {
    "spaces in its letters": page(
        f"<a href='da\tta:text/plain;base64,{data(WHO.encode())[:8]}\n{data(WHO.encode())[8:]}'>x"
    ),
    "spaces in its kind": page(
        f"<a href='data:text/plain; charset=utf-8; base64,{data(WHO.encode())}'>x</a>"
    ),
    "marks within": page("<a href='data:text/html,<p>Robert Wea<b></b>ver'>x</a>"),
    "a drawing as it is": page(
        '<img src="data:image/svg+xml;utf8,<svg><text>Robert Wea<tspan>ver</tspan></text></svg>">'
    ),
    "a font that is none": page(
        f"<style>@font-face {{ src: url(data:font/woff2;base64,{data(WHO.encode())}) }}</style>"
    ),
    "letters of addresses": page(
        f"<a href='data:text/plain;base64,{data(b'>>??' + WHO.encode()).replace('/', '_')}'>x</a>"
    ),
}


@pytest.mark.parametrize("place", SHOWN)
def test_a_name_is_found_however_it_is_shown(place):
    assert found(SHOWN[place]) & {"body", "other-reading"}


@pytest.mark.parametrize("place", SAID)
def test_a_whole_name_holds_in_pieces_too(place):
    found = check_paper(read_paper("draft.html", SAID[place]), PEOPLE)
    assert [each.severity for each in found if each.participant == WHO][-1:] == ["hold"]


def test_letters_above_name_nobody_who_is_not_there():
    assert (
        found(page("<p><ruby>harbour<rt>port</rt></ruby> <p>The <ruby>sea<rt>x</ruby>.")) == set()
    )


@pytest.mark.parametrize("place", TOLD)
def test_a_name_that_is_told_to_programs_is_found_and_not_in_a_copy(place):
    assert found(TOLD[place]) != set()
    assert found(clean(TOLD[place])) == set()
    assert text(clean(TOLD[place])) == text(TOLD[place])


@pytest.mark.parametrize("place", FILES)
def test_a_file_in_an_address_is_found_however_it_is_written(place):
    assert "embedded" in found(FILES[place])
    assert found(clean(FILES[place])) == set()


MOVED = {
    "an order of its own": page("<p><i style='order:2'>ver</i><i>Wea</i>"),
    "a row from its end": page("", "<style>p { flex-direction: row-reverse }</style>"),
    "places of their own": page(
        "<i style='position:absolute;left:9px'>ver</i><i style='position:absolute'>Wea</i>"
    ),
    "places in a style sheet": page("<p>x", f"<style>{'p { position: absolute } ' * 5}</style>"),
}


PLACED = {
    **MOVED,
    "columns from their end": page("<p style='flex-flow:column-reverse'>x"),
    "lines from their end": page("<p>x", "<style>p { flex-wrap: wrap-reverse }</style>"),
    "an order before": page("<p style='order:-1'>x"),
    "an order of an older kind": page("<p>x", "<style>p { -webkit-order: 2 }</style>"),
    "an order with an escape": page("<p>x", r"<style>p { \6frder: 2 }</style>"),
    "an order with a comment": page("<p>x", "<style>p { order/* */: 2 }</style>"),
    "a box from its end": page("<p style='-webkit-box-direction: reverse'>x"),
    "a place of a grid": page("<p>x", "<style>p { grid-column-start: 2 }</style>"),
    "a dense grid": page("<p>x", "<style>p { grid-auto-flow: dense }</style>"),
    "a float": page("<p style='float:right'>x"),
    "a place": page("<p style='position:fixed'>x"),
    "a shift": page("<p>x", "<style>p { position: relative; left: -9em }</style>"),
    "a turn": page("<p style='transform:scaleX(-1)'>x"),
    "a move": page("<p style='translate:9px'>x"),
    "from right to left": page("<p>x", "<style>p { direction: rtl }</style>"),
    "by force": page("<p style='unicode-bidi:bidi-override'>x"),
    "a foot first": page("<p>x", "<style>p { display: table-footer-group }</style>"),
    "another file": page("", "<link rel='alternate StyleSheet' href='x.css'>"),
    "another file by a rule": page("", "<style>@import 'x.css';</style>"),
    "another file by an instruction": page("", "<?xml-stylesheet href='x.css'?>"),
    "what is within another": page("<p><i>x</i>", "<style>p{float:left}</style>"),
    "what a rule for others within means": page(
        "<p class=a><i class=b>x</i>",
        "<style>@media screen { p > .a .b:hover { order: 2 } }</style>",
    ),
    "any element": page("<p>x", "<style>* { float: left }</style>"),
    "after a rule within": page("<p>x", "<style>p { i { top: 0 } float: left }</style>"),
    "a drawing": page("<svg><text x=9>ver</text><text x=0>Robert Wea</text></svg>"),
}


@pytest.mark.parametrize("place", MOVED)
def test_styles_that_move_words_are_held(place):
    (said,) = reasons(MOVED[place])
    assert said.startswith("Its styles can show words in another order than they stand in")


def test_words_that_a_style_adds_are_held_and_go_from_a_copy():
    added = page("<p>ver", "<style>p::before { content: 'Robert Wea' }</style>")
    assert len(reasons(added)) == 1
    assert reasons(clean(added)) == []


@pytest.mark.parametrize("place", PLACED)
def test_no_copy_is_made_of_what_may_stand_in_another_order(place):
    with pytest.raises(PaperError, match="a copy would not show the same words"):
        clean(PLACED[place])


@pytest.mark.parametrize(
    "style",
    [
        "order: 0", "float: none", "position: relative", "position: static", "transform: none",
        "position: relative; top: 0", "unicode-bidi: normal", "direction: ltr", "border: 1px",
        "flex-direction: row", "text-transform: uppercase", "background-position: left",
        "left: 2em", "grid-area: auto", "display: table-row-group", "padding-left: 2em",
    ],
)  # fmt: skip
def test_styles_that_move_nothing_go_from_a_copy(style):
    for styled in (page(f"<p style='{style}'>x"), page("", f"<style>p {{ {style} }}</style>")):
        assert text(clean(styled)) == text(styled)


def test_a_drawing_with_one_word_and_links_to_other_things_are_copied():
    for each in (page("<svg><text x=9>x</text></svg>"), page("", "<link rel=icon href='x.png'>")):
        assert text(clean(each)) == text(each)


@pytest.mark.parametrize(
    "markup",
    [
        "<style>.n { position: absolute }</style><p><span class=n>12.</span> x",
        "<style>.w { float: left } i.n { float: left }</style><p class=n>x",
        "<style>.w { display: none } @media print { .w { position: fixed } }</style><p class=w>y",
        "<style>p::before { position: absolute }</style><p>x",
        "<style>img { float: left }</style><img src=x.png style='float:left'><p>x",
    ],
)
def test_what_places_no_words_goes_from_a_copy(markup):
    assert text(clean(page(markup))) == text(page(markup))


def test_usual_styles_move_nothing():
    usual = (
        "<style>.a { position: absolute } p::before { content: '\\201c' } .b { order: 0 }</style>"
    )
    assert reasons(page("<p style='position:relative'>x", usual)) == []


def test_a_word_with_a_bold_letter_stays_a_word():
    assert found(page("<p>Robert W<b>ea</b>ver")) == {"body"}
    assert found(page("<p>Rob</i>ert W<b>ea</b>ver")) == {"body"}
    assert text(page("<p>One</p>\ufdd0")) == f"{LONG}\nOne"
