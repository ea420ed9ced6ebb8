"""The tokens that can take the place of a typed attribution."""

from __future__ import annotations

import pytest

from reports.domain.document import Place
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard.binding import find_bindings
from reports.domain.guard.mending import number_of

from .meetings import STYLE, meeting

REFS = ("r1", "r2", "r4", "r5")


def bindings(source: str, words: str, number: int = 0) -> list[tuple[str, bool]]:
    found = find_bindings(meeting(source), STYLE, source, words, number, REFS)
    return [(each.token, each.is_same) for each in found]


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("A Russian participant left.", "A Russian participant", ["{r5}"]),
        ("So a Korean participant said.", "a Korean participant", ["{r1}", "{r2}"]),
        ("{r1} spoke. Another Korean participant left.", "Another Korean participant",
         ["{r2 another}"]),
    ],
)  # fmt: skip
def test_what_prints_the_same_words_alone_is_offered(source, words, expected):
    assert bindings(source, words) == [(each, True) for each in expected]


def test_where_nothing_prints_the_same_each_is_offered_in_its_own_words():
    found = bindings("Several Koreans left.", "Several Koreans")
    assert found == [(f"{{{ref}}}", False) for ref in REFS]


@pytest.mark.parametrize("source", ["{r1 spoke. A Russian participant left.", "Nothing."])
def test_nothing_is_offered_for_what_is_not_there_or_cannot_be_read(source):
    assert bindings(source, "A Russian participant") == []


def test_a_typed_attribution_is_known_by_its_number_in_its_place():
    def typed(block: int) -> Finding:
        place = Place(1, block)
        return Finding(Kind.UNBOUND_ATTRIBUTION, Severity.HOLD, "", place=place)

    other = Finding(Kind.QUOTE, Severity.HOLD, "", place=Place(1, 2))
    found = [typed(1), other, typed(2), typed(2)]
    assert [number_of(each, found) for each in found] == [0, None, 0, 1]
