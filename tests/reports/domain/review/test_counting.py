"""By which words a count is known."""

import pytest

from reports.domain.review.counting import words_seen


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("{r1 most} want cables.", "{r2 several} want cables", True),
        ("{r1 most KR} want cables.", "{r1 most RU} want cables.", False),
        # What cannot be read is told where it is typed, and still has words of its own.
        ("{r1 want cables.", "{r1 want cables.", True),
        ("{r1 want cables.", "{r1 want ice.", False),
    ],
)
def test_the_same_words_are_known_again(one, other, alike):
    assert (words_seen(one) == words_seen(other)) is alike
