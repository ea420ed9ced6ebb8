"""Whether somebody saw a passage as it stands now: its words, and how many could have said it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.review.seeing import is_narrower, seen, shown, was_shown

from .asked import of


def counted(k: int | None, fellow: int | None):
    (passage,) = of("KR1", "{r1} spoke of cables.")
    return replace(passage, mine=tuple(replace(e, k=k, k_fellow=fellow) for e in passage.mine))


@pytest.mark.parametrize(
    ("then", "now", "narrower"),
    [
        ((4, 4), (4, 4), False),
        ((4, 4), (5, 5), False),
        ((4, 4), (3, 4), True),
        ((4, 4), (4, 1), True),
        ((4, None), (4, 1), True),
        ((4, None), (4, 4), False),
        ((None, None), (1, 1), True),
        ((4, 4), (None, None), True),
    ],
)
def test_fewer_or_unknown_is_narrower(then, now, narrower):
    assert is_narrower(counted(*now), seen(counted(*then))) is narrower


@pytest.mark.parametrize("mark", ["", "4", "4f3f2", "4fx", "-4f3", "\u0664f3"])
def test_what_no_page_shows_was_not_seen(mark):
    assert is_narrower(counted(4, 4), mark)


def test_a_page_of_these_words_and_numbers_was_seen():
    assert was_shown(counted(4, 4), ["other" + shown(counted(4, 4)), shown(counted(4, 4))])
    assert not was_shown(counted(3, 4), [shown(counted(4, 4))])
