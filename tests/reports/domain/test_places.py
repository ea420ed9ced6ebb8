import pytest

from reports.domain.document import Place


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(), "title or thanks"),
        (Place(0, 0), "framing"),
        (Place(0, 3), "takeaway or recommendation 3"),
        (Place(2, 0), "heading of section 2"),
        (Place(2, 1), "section 2, block 1"),
    ],
)
def test_a_place_in_words(place, words):
    assert place.described == words
