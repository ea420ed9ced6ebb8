import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.phrases import Phrase, Span, Token
from reports.domain.compose.cleaning import clean, literal, paragraphs
from reports.domain.document import NOWHERE, UNFIT, Place

PLACE = Place(1, 1)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    end = start + len(words)
    return Span(start, end, Token("{r1}", 0, 4, ("r1",)), Phrase("one", "RU", "plain", start, end))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain", "plain"),
        ("  edges \n", "edges"),
        ("one\ntwo", "one two"),
        ("one \r\n two", "one two"),
        ("one\n\n\ntwo", "one two"),
        ("a\tb\u2028c\x85d", "a b c d"),
        ("a\x00b\x07c\ufffe", "abc"),
        ("two  spaces", "two  spaces"),
        ("non\u00a0breaking", "non\u00a0breaking"),
        ("", ""),
        (" \n ", ""),
        ("\x00", ""),
        ("‘quotes’—and “dashes”", "‘quotes’—and “dashes”"),
    ],
)
def test_prints_on_one_line(typed, printed):
    assert literal(typed, PLACE).text == printed


def test_keeps_its_place():
    assert literal("x").place is NOWHERE
    assert literal("x", PLACE).place == PLACE


@pytest.mark.parametrize(
    "typed",
    [
        "A Russian participant said",
        " \n A Russian participant said",
        "Yet\n\x00\ta\nb A Russian participant\nsaid",
        "x\nA Russian participant",
    ],
)
def test_attributions_move_with_their_words(typed):
    words = "A Russian participant"
    printed = clean(typed, [span(typed, words)], PLACE)
    (found,) = printed.attributions
    assert printed.text[found.start : found.end] == words
    assert printed.text[found.phrase.start : found.phrase.end] == words
    assert found.token.text == "{r1}"


def test_an_attribution_over_a_line_end_keeps_all_its_words():
    typed = "So an ROK\nparticipant said"
    (found,) = clean(typed, [span(typed, "an ROK\nparticipant")], PLACE).attributions
    assert "So an ROK participant said"[found.start : found.end] == "an ROK participant"


def test_a_blank_line_starts_another_paragraph():
    typed = "One.\n \nTwo \nlines.\r\n\r\n\n\nThree.\u2029Four.\n\n"
    assert [text.text for text in paragraphs(typed, (), PLACE)] == [
        "One.",
        "Two lines.",
        "Three.",
        "Four.",
    ]


def test_each_paragraph_has_its_own_attributions():
    typed = "One said.\n\nThen A said.\n\nB said."
    spans = [span(typed, words) for words in ("One", "A", "B")]
    printed = list(paragraphs(typed, spans, PLACE))
    shown = [[text.text[each.start : each.end] for each in text.attributions] for text in printed]
    assert shown == [["One"], ["A"], ["B"]]
    assert {text.place for text in printed} == {PLACE}


def test_nothing_is_split_within_an_attribution():
    typed = "So an ROK\n\nparticipant said"
    (printed,) = paragraphs(typed, [span(typed, "an ROK\n\nparticipant")], PLACE)
    assert printed.text == "So an ROK participant said"
    assert len(printed.attributions) == 1


@given(st.text(max_size=60))
def test_whatever_is_typed_is_fit_to_print_and_loses_no_word(typed):
    printed = [text.text for text in paragraphs(typed, (), PLACE)]
    whole = literal(typed).text
    assert UNFIT.search(whole) is None
    assert "".join("".join(printed).split()) == "".join(whole.split())
    kept = [sign for sign in typed if sign.isspace() or not UNFIT.match(sign)]
    assert "".join(whole.split()) == "".join("".join(kept).split())
