"""The tokens that can take the place of a typed attribution."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.document import Place
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard.binding import find_bindings, find_groups
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


def groups(source: str, words: str, *refs: str, record=None) -> list[tuple[str, str, bool]]:
    found = find_groups(record or meeting(source), STYLE, source, words, 0, refs)
    return [(each.token, each.words, each.is_same) for each in found]


@pytest.mark.parametrize(
    ("source", "words", "refs", "expected"),
    [
        ("A Russian participant and a Chinese participant left.",
         "A Russian participant and a Chinese participant", ("r4", "r5"), ["{r5 r4}"]),
        ("So two Korean participants both left.", "two Korean participants both", ("r1", "r2"),
         ["{r1 r2 both}", "{r2 r1 both}"]),
        ("Most participants left.", "Most participants", ("r1",), ["{r1 most}"]),
        ("The view of several Korean participants' held.", "several Korean participants'",
         ("r1", "r2", "r3"), ["{r1 r2 r3 several KR 's}"]),
        ("{r4 r5} left. These participants slept.", "These participants", ("r4", "r5"),
         ["{r4 r5 these}", "{r5 r4 these}"]),
        ("A Korean participant and others left.", "A Korean participant and others", ("r1",),
         ["{r1 and-others}"]),
    ],
)  # fmt: skip
def test_a_list_or_a_quantity_is_bound_to_the_remarks_that_are_chosen(
    source, words, refs, expected
):
    assert groups(source, words, *refs) == [(each, words, True) for each in expected]


def test_where_nothing_prints_the_words_what_the_record_supports_is_offered():
    found = groups("Nearly all experts left.", "Nearly all experts", "r1", "r2", "r3")
    assert ("{r1 r2 r3}", "Three Korean participants", False) in found
    assert ("{r1 r2 r3 several}", "Several participants", False) in found
    assert not any("most}" in token for token, _, _ in found)
    assert len(found) == 8


def test_nothing_is_said_of_one_person_as_of_two():
    assert groups("Both left.", "Both", "r1", "r6", record=meeting("Both left."))[0][0] != "{r1 r6}"


def test_the_spellings_of_a_delegation_are_tried():
    record = meeting("An ROK participant left.")
    first, *rest = record.delegations
    record = replace(record, delegations=(replace(first, alternatives=("ROK",)), *rest))
    words = "An ROK participant"
    (one, *_) = find_bindings(record, STYLE, "An ROK participant left.", words, 0, REFS)
    assert (one.token, one.is_same) == ("{r1 ~ROK}", True)
    listed = "An ROK participant and a Russian participant"
    found = groups(f"{listed} left.", listed, "r1", "r5", record=record)
    assert found == [("{r1 r5 ~ROK}", listed, True)]


def test_a_typed_attribution_is_known_by_its_number_in_its_place():
    def typed(block: int) -> Finding:
        place = Place(1, block)
        return Finding(Kind.UNBOUND_ATTRIBUTION, Severity.HOLD, "", place=place)

    other = Finding(Kind.QUOTE, Severity.HOLD, "", place=Place(1, 2))
    found = [typed(1), other, typed(2), typed(2)]
    assert [number_of(each, found) for each in found] == [0, None, 0, 1]
