"""Sentences, the one of a token, and a text without it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.sentences import sentence_around, sentence_at, sentences_of, without

WORDS = "It was late. Hill argued for patience. Nobody else spoke."


@pytest.mark.parametrize(
    ("source", "words", "sentence", "left"),
    [
        ("{r1} spoke. It was late.", "{r1}", "{r1} spoke. ", "It was late."),
        ("It was late. {r1} spoke.", "{r1}", "{r1} spoke.", "It was late."),
        ("One. However, {r1 ~U.S. another} spoke! Two.", "{r1",
         "However, {r1 ~U.S. another} spoke! ", "One. Two."),
        ("Dr. {r1} of the U.S. spoke. Two.", "{r1}", "Dr. {r1} of the U.S. spoke. ", "Two."),
        ("One. {r1} spoke.\n\nTwo.", "{r1}", "{r1} spoke.\n\n", "One.\n\nTwo."),
        ("One.\n\n{r1} spoke.\n\nTwo.", "{r1}", "{r1} spoke.\n\n", "One.\n\nTwo."),
        ("{r1} spoke.\n\nTwo.", "{r1}", "{r1} spoke.\n\n", "Two."),
        ("{r1} spoke", "{r1}", "{r1} spoke", ""),
        ("“{r1} spoke.” Two. {{ is odd.", "{r1}", "“{r1} spoke.” ", "Two. {{ is odd."),
    ],
)  # fmt: skip
def test_a_sentence_goes_and_the_others_stay_as_they_are(source, words, sentence, left):
    at = source.index(words)
    start, end = sentence_at(source, at, at + len(words))
    assert source[start:end] == sentence
    assert without(source, start, end) == left


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("One.", ["One."]),
        ("One. Two! Three? Four", ["One. ", "Two! ", "Three? ", "Four"]),
        ("He spoke (so he said.) And went.", ["He spoke (so he said.) ", "And went."]),
        ("Dr. Day spoke. It rained.", ["Dr. Day spoke. ", "It rained."]),
        ("On 5 p.m. they met.", ["On 5 p.m. they met."]),
        ("“Go.” They went. ", ["“Go.” ", "They went. "]),
        ("- One, e.g. this", ["- One, e.g. this"]),
        ("Two\n\nOne", ["Two\n\n", "One"]),
        ("“一。”二！三", ["“一。”", "二！", "三"]),
    ],
)
def test_sentences(text, found):
    assert [text[start:end] for start, end in sentences_of(text)] == found


@given(st.text(alphabet="ab A.!?\n“”)。", max_size=60))
def test_they_cover_the_text_in_order(text):
    parts = sentences_of(text)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(start < end for start, end in parts)


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ((0, 2), "It was late."),
        ((13, 17), "Hill argued for patience."),
        ((5, 15), "It was late. Hill argued for patience."),
        ((50, 56), "Nobody else spoke."),
    ],
)
def test_the_sentence_around(at, sentence):
    assert sentence_around(WORDS, *at) == sentence
