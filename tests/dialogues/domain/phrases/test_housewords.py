"""A house's own words for a quantity print in its place, and read as it."""

from __future__ import annotations

import pytest

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.phrases import Renderer, Wording, parse, why_not_words

from .cases import RECORD


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("most", "most but not all"),
        ("most", "most, but not all,"),
        ("most", "a majority of"),
        ("few", "a handful of"),
        ("number", "a certain number of"),
        ("couple", "one or two"),
        ("many", "numerous"),
    ],
)
def test_words_that_read_as_the_quantity_print_in_its_place(word, said):
    assert why_not_words(word, said) == ""
    renderer = Renderer(RECORD, Wording(quantities={word: said}))
    rendered = renderer.render(f"So {{r1 {word}}} agreed.")
    assert rendered.text == f"So {said} participants agreed."
    (phrase,) = parse(rendered.text, Lexicon.of(RECORD))
    assert phrase == rendered.spans[0].phrase


@pytest.mark.parametrize(
    ("word", "said", "why"),
    [
        ("most", "several", 'a reader would not take it for "most"'),
        ("most", "yellow", 'a reader would not take it for "most"'),
        ("most", "", 'a reader would not take it for "most"'),
        ("sense", "a mood of", 'what is printed for "sense" stands'),
        ("and-others", "and more", 'what is printed for "and-others" stands'),
    ],
)
def test_other_words_are_refused(word, said, why):
    assert why_not_words(word, said) == why
