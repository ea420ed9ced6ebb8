"""A name is found over the marks of Markdown and HTML within it, and told in its place."""

import base64
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.papers import PaperError, check_paper, read_paper

WHO = "Olive Fogsworthy"
PEOPLE = compile_people([Person(key=WHO, name=WHO)])
PICTURE = base64.b64encode(b"GIF\xff" + WHO.encode()).decode()
PACKED = base64.b64encode(WHO.encode()).decode()


def found(text, name="draft.md"):
    paper = read_paper(name, f"The tide was low.\n\n{text}\n\nIt rose again.\n".encode())
    return [each for each in check_paper(paper, PEOPLE) if each.participant == WHO and each.holds]


# Each with the stretch that is marked, where that is not the whole of it.
WITHIN = {
    "bold": "Olive Fogs**wor**thy",
    "italic": "Olive Fogs*wor*thy",
    "underlined": "Olive __Fogs__worthy",
    "nothing bold": "Olive Fogs****worthy",
    "code": "Olive `Fogs`worthy",
    "struck out": "Olive Fogs~~xyz~~worthy",
    "highlighted": "Olive Fogs==wor==thy",
    "raised": "Olive Fogs^12^worthy",
    "a tag": "Olive Fogs<b></b>worthy",
    "a tag with a sign in it": "Olive Fogs<b title='>'>worthy",
    "a tag around": "Olive Fogs<kbd>w</kbd>orthy",
    "a tag that may hide": "Olive Fogs<i class=x>qq</i>worthy",
    "a line's end": "Olive<br>Fogs<wbr>worthy",
    "a comment": "Olive Fogs<!-- a\nb -->worthy",
    "an entity": "Olive Fogs&#119;orthy",
    "an entity without an end": "Olive Fogs&#119orthy",
    "an entity by its name": "Olive Fogs&shy;worthy",
    "a link": "Olive [Fogs](http://x.example/a(b) 'c')worthy",
    "a link by its number": "Olive [Fogs][1]worthy",
    "a link in brackets": "Olive [Fogs]worthy",
    "an address": "Olive Fogs<http://x.example>worthy",
    "a note": "Olive Fogs[^1]worthy",
    "a note in the line": "Olive Fogs^[note]worthy",
    "a picture": "Olive Fogs![](x.png)worthy",
    "words for a picture": "![Olive Fogs**wor**thy](x.png)",
    "a backslash": "Olive Fogs\\*worthy",
    "a break": "Olive Fogs\\\nworthy",
    "backslashes": r"Olive \F\o\g\s\w\o\r\t\h\y",
    "a command": r"Olive Fogs\textbf{wor}thy",
    "attributes": "Olive Fogs{.x}worthy",
    "braces": "Olive {Fogs}worthy",
    "a placeholder": "Olive Fogs{{ x }}worthy",
    "a change": "Olive Fogs{--xy--}worthy",
    "a small picture": "Olive Fogs:wave:worthy",
    "a quotation's sign": "> Olive Fogs\n> worthy",
    "cells": "| Olive | Fogs|worthy |",
    "a formula": "Olive Fogs$w$orthy",
    "in a comment": "<!-- Olive Fogs**wor**thy -->",
    "in a comment of Markdown": "[//]: # (Olive Fogs**wor**thy)",
    "letters with others above": "<ruby>Olive<rt>x</rt> Fogsworthy<rp>(</rp><rt>y</ruby>",
    "an address's own letters": "[x](http://x.example/Olive%20Fogs%77orthy)",
    "an address by itself": "<http://x.example/Olive_Fogs%77orthy>",
    "front matter": '---\nauthor: "Olive Fogs\\u0077orthy"\n---',
    "front matter otherwise": '---\nauthor: "Olive Fogs\\x77orthy"\n---',
}


@pytest.mark.parametrize("what", WITHIN)
@pytest.mark.parametrize("ending", ["md", "txt"])
def test_a_name_is_found_over_what_stands_within_it(what, ending):
    (finding,) = found(WITHIN[what], f"draft.{ending}")
    assert (finding.part, finding.kind) in {("body", "name"), ("body", "handle")}
    assert finding.text in WITHIN[what]
    assert finding.text.endswith(("thy", "y"))
    assert finding.text.startswith(("Olive", "F"))


PLAIN = {
    "front matter": f"---\nauthor: {WHO}\n---",
    "a comment": f"<!-- {WHO} -->",
    "words for a picture": f"![{WHO}](x.png)",
    "a title": f"[x](y '{WHO}')",
    "a fence": f"```\n{WHO}\n```",
    "an attribute": f"<p title='{WHO}'>",
    "a target": "[x](http://x.example/olive-fogsworthy)",
}


@pytest.mark.parametrize("what", PLAIN)
def test_a_name_that_stands_as_it_is_is_told_once(what):
    (finding,) = found(PLAIN[what])
    assert finding.part == "body"
    assert finding.text.replace("-", " ").casefold() == WHO.casefold()


ELSEWHERE = {
    "packed text": f"---\nauthor: !!binary {PACKED}\n---",
    "an address of data": f"![x](data:text/plain;base64,{PACKED})",
    "a picture in an address": f"![x](data:image/gif;base64,{PICTURE})",
    "backwards": "<bdo dir=rtl>yhtrowsgoF evilO</bdo>",
    "backwards by a mark": "\u202eyhtrowsgoF evilO\u202c",
    "above other letters": "<ruby>x<rt>Olive<rt>Fogsworthy</ruby>",
    "above other letters, by syllables": "<ruby>x<rt>Fogs<rt>worthy<rt> Oli<rt>ve</ruby>",
    "letters in cells": f"|{'|'.join(WHO.replace(' ', ''))}|",
    "letters in lines": "\n".join(WHO.replace(" ", "")),
}


@pytest.mark.parametrize("what", ELSEWHERE)
def test_a_name_that_is_read_otherwise_is_found(what):
    assert {each.part for each in found(ELSEWHERE[what])} <= {
        "other-reading",
        "embedded",
        "property",
        "body",
    }
    assert found(ELSEWHERE[what]) != []


def test_the_place_is_that_of_the_name_among_its_marks():
    (finding,) = found("Then Olive **Fogs**worthy spoke.")
    assert (finding.start, finding.text) == (24, "Olive **Fogs**worthy")


def test_nothing_is_told_twice_and_nobody_of_marks_alone():
    text = f"**{WHO}** spoke to [{WHO}](x). ~~Nobody~~ [else](y) was `there`."
    assert [each.text for each in found(text)] == [WHO, WHO]
    assert found("**Olive** [spoke](x), and _Fogs_ were **worthy**.") == []


MARKS = [
    "**",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "[",
    "](",
    ")",
    "&#119",
    ";",
    "\\",
    "{",
    "}",
    "|",
    "%77",
]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*MARKS, "Olive ", "Fogs", "worthy", "\n", "é"]), max_size=12))
def test_any_marks_have_their_places(pieces):
    text = "".join(pieces)
    with suppress(PaperError):
        paper = read_paper("draft.md", text.encode())
        for finding in check_paper(paper, PEOPLE):
            if finding.part == "body":
                assert text[finding.start : finding.end] == finding.text
