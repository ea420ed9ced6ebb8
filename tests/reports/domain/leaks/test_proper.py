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
