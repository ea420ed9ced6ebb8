"""Other ways to write a token, and what it says when it leans on nothing any more."""

from __future__ import annotations

import pytest

from dialogues.domain.phrases import split
from reports.domain.guard.wordings import freed, wordings


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{r1}", ["{r1 @region}", "{r1 @any}"]),
        ("{r1 ~ROK 's}", ["{r1 @region 's}", "{r1 @any 's}"]),
        ("{r1 this}", ["{r1}", "{r1 @region}", "{r1 @any}"]),
        (
            "{r1 ~ROK another}",
            ["{r1 ~ROK}", "{r1 @region another}", "{r1 @region}", "{r1 @any another}", "{r1 @any}"],
        ),
        ("{r1 r2 these 's}", ["{r1 r2 's}", "{r1 r2 @region 's}", "{r1 r2 @any 's}"]),
        ("{r1 r2 both}", ["{r1 r2 @region both}", "{r1 r2 @any both}"]),
        (
            "{r1 and-others}",
            [
                "{r1}",
                "{r1 @region and-others}",
                "{r1 @region}",
                "{r1 @any and-others}",
                "{r1 @any}",
            ],
        ),
    ],
)
def test_wordings_go_from_fine_to_coarse(written, expected):
    (token,) = split(written)
    assert list(wordings(token)) == expected


@pytest.mark.parametrize(
    ("written", "labels", "expected"),
    [
        ("{r1 this}", {"KR"}, "{r1}"),
        ("{r1 this}", {"KR", "NEA"}, "{r1 @region}"),
        ("{r1 r2 these 's}", {"KR", "any"}, "{r1 r2 @any 's}"),
        ("{r1 ~ROK another}", {"KR"}, "{r1 ~ROK}"),
    ],
)
def test_what_leans_on_nothing_any_more_says_no_more_than_before(written, labels, expected):
    (token,) = split(written)
    assert freed(token, labels, {"NEA"}) == expected
