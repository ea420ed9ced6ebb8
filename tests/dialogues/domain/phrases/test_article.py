""" "A" or "an" by sound."""

from __future__ import annotations

import pytest

from dialogues.domain.phrases.article import article
from dialogues.domain.phrases.numerals import in_words

AN = (
    "American|ROK|NGO|EU|MIT|SDF|Emirati|Uzbek|Indian|Iraqi|Ivorian|hour|honest|honourable|heir"
    "|interlocutor|expert|official|attendee|F-16|8-member|18th|11|IAEA|unofficial|upper"
    "|Östreich|émigré|Ulster|umbrella|UNRWA|X|S-400|LDP|East Asian|Ypres|NGOs|ASEAN|R.O.K.|udder"
)
A = (
    "US|UK|European|Ukrainian|Uruguayan|Ugandan|university|union|unique|unanimous|one-time|once"
    "|Russian|Korean|participant|speaker|historic|Honduran|NATO|UNESCO|UN|U.S.|G7|DPRK|PRC|BRICS"
    "|Yemeni|Eurasian|usual|utopian|Utrecht|Y|1|한국|…|USA|UAE|ouija|Uyghur|Uighur"
)


@pytest.mark.parametrize("word", AN.split("|"))
def test_an(word):
    assert article(f"{word} participant") == "an"


@pytest.mark.parametrize("word", A.split("|"))
def test_a(word):
    assert article(f"{word} participant" if word != "…" else word) == "a"


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (3, "three"), (19, "nineteen"), (20, "twenty"), (42, "forty-two"), (100, "100")],
)
def test_numbers_in_words(number, words):
    assert in_words(number) == words
