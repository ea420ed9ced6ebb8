"""Where a sentence starts."""

from __future__ import annotations

import pytest

from dialogues.domain.phrases.sentences import starts_sentence


@pytest.mark.parametrize(
    "before",
    [
        "",
        "“",
        "**",
        "It failed. ",
        "It failed.  ",
        "It failed.\u00a0",
        "It failed.\n",
        "It failed! ",
        "Why? ",
        "He said “no.” ",
        "He said (it failed.) ",
        "He said (it failed). ",
        "It failed. (",
        "It failed. “",
        "It failed.¹ ",
        "It trailed off… ",
        "It trailed off... ",
        "Heading\n\n",
        "- ",
        "• ",
        "1. ",
        "(a) ",
        "Heading\n- ",
        "## ",
        "In 2021. ",
        "\n",
    ],
)
def test_starts_a_sentence(before):
    assert starts_sentence(before)


@pytest.mark.parametrize(
    "before",
    [
        "However, ",
        "in the U.S. ",
        "at 9 a.m. ",
        "Mr. ",
        "as (",
        "he said “",
        "first: ",
        "a line\n",
        "x",
        "It failed.",
        "a thought … ",
        "a well-known ",
        "Japan vs. ",
        "e.g. ",
        "then—",
    ],
)
def test_goes_on_with_a_sentence(before):
    assert not starts_sentence(before)
