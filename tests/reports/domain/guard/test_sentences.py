"""The sentence of a token, and a text without it."""

from __future__ import annotations

import pytest

from reports.domain.guard.sentences import sentence_at, without


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
