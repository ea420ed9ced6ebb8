"""Who is named beside a description, wherever in a text it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.leaks.proper import Named, beside, is_before_name, is_of_another
from reports.domain.leaks.reading import Reading

WORDS = st.lists(
    st.sampled_from(["the", "pilot", "Anna", "Ortega,", "ran.", "(", "a"]), max_size=90
)


@given(WORDS, st.data())
def test_a_description_may_stand_at_any_place_of_a_text(words, data):
    reading = Reading.of(" ".join(words))
    if not reading.words:
        return
    end = data.draw(st.integers(1, len(reading.words)))
    start = data.draw(st.integers(0, end - 1))
    named = Named([(reading.words[start].start, reading.words[start].end, ("P1",))])
    assert beside(reading, start, end, named) == {"P1"}
    assert not is_of_another(reading, start, end, named, ["P1"])


@pytest.mark.parametrize(
    ("text", "is_before"),
    [
        ("The pilot, Ortega, slept.", True),
        ("The pilot Ortega slept.", True),
        ("A pilot, Ortega, slept.", False),
        ("The pilot. Ortega slept.", False),
        ("The pilot", False),
    ],
)
def test_a_name_that_follows_tells_whose_description_it_is(text, is_before):
    reading = Reading.of(text)
    place = text.find("Ortega")
    named = Named([(place, place + len("Ortega"), ("P1",))] if place > 0 else [])
    assert is_before_name(reading, 0, 2, named, ["P1"]) is is_before


@pytest.mark.parametrize(
    ("text", "is_others"),
    [
        ("The pilot who came from Ulm was Anna Ortega.", True),
        ("The pilot who came from Ulm was late.", False),
        ("The pilot, of Ulm, was Anna Ortega.", False),
        ("The pilot of Ulm, Anna Ortega, slept.", True),
        ("The pilot of the Ulm, Anna de Ortega, slept.", True),
        ("The pilot of Ulm slept.", False),
        ("The pilot of Ulm; Anna Ortega slept.", False),
        ("The pilot of ships, Anna Ortega says, slept.", False),
        ("The pilot of Ulm", False),
        ("The pilot of", False),
    ],
)
def test_a_clause_or_a_place_may_part_a_description_from_a_name(text, is_others):
    assert is_of_another(Reading.of(text), 0, 2, Named([]), ["P1"]) is is_others


@pytest.mark.parametrize(
    ("text", "is_others"),
    [
        ("Anna Ortega, a former pilot, slept.", True),
        ("Anna Ortega, a clerk and once a pilot, slept.", True),
        ("She met Anna Ortega and a pilot slept.", False),
        ("Then, a pilot slept.", False),
    ],
)
def test_a_phrase_may_part_a_name_from_a_description(text, is_others):
    at = text.split().index(next(word for word in text.split() if word.startswith("pilot")))
    assert is_of_another(Reading.of(text), at, at + 1, Named([]), ["P1"]) is is_others
