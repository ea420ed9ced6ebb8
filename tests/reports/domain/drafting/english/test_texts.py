"""Notes cleaned and parted into sentences."""

from __future__ import annotations

import pytest

from reports.domain.drafting.english.texts import (
    cleaned,
    ended,
    escaped,
    sentences_of,
    without_end,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- one", "one"),
        ("1) one  and\n two", "one and two"),
        ("“One.”", "One."),
        ('"One" and "two"', '"One" and "two"'),
        ("... and so on,", "and so on"),
        ("one —", "one"),
        ("—", "—"),
        ("it's", "it's"),
        ("'", "'"),
    ],
)
def test_cleaned(text, expected):
    assert cleaned(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. should act. It can.", ["The U.S. should act.", "It can."]),
        ("We met Dr. Oh. He left.", ["We met Dr. Oh.", "He left."]),
        ("See No. 5. Then go.", ["See No. 5.", "Then go."]),
        ("Is it 3.5? “Yes.” Good", ["Is it 3.5?", "“Yes.”", "Good"]),
        ("Fuel, ice, etc. Then fish.", ["Fuel, ice, etc. Then fish."]),
        ("", [""]),
    ],
)
def test_sentences(text, expected):
    assert sentences_of(text) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It ends.", "It ends"),
        ("It ends!!", "It ends"),
        ("It ends…", "It ends…"),
        ("It ends...", "It ends..."),
        ("It is the U.S.", "It is the U.S."),
        ("Fuel, etc.", "Fuel, etc."),
        ("Option B.", "Option B"),
        ("!", "!"),
    ],
)
def test_without_end(sentence, expected):
    assert without_end(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("It ends", "It ends."), ("It ends?", "It ends?"), ("“It ends.”", "“It ends.”"), (")", ").")],
)
def test_ended(sentence, expected):
    assert ended(sentence) == expected


def test_braces_open_no_token():
    assert escaped("{r7} and {{") == "{{r7} and {{{{"
