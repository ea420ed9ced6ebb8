"""Sentences, as far as a review needs them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.review.sentences import sentences_of


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
    ],
)
def test_sentences(text, found):
    assert [text[start:end] for start, end in sentences_of(text)] == found


@given(st.text(alphabet="ab A.!?\n“”)", max_size=60))
def test_they_cover_the_text_in_order(text):
    parts = sentences_of(text)
    assert "".join(text[start:end] for start, end in parts) == text
    assert all(start < end for start, end in parts)
