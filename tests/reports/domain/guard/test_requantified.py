"""A quantity in one word, and in another one in the next edition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.guard.requantified import find_requantified
from reports.domain.guard.verdict import Released
from tests.reports.domain.asides.rooms import STYLE, two_days


def document_of(text: str, audience: Audience = Audience.PUBLIC):
    document = compose(two_days(text), STYLE, audience=Audience.PUBLIC, draft=True).document
    return replace(document, audience=audience)


def changed(before: str, now: str, audience: Audience = Audience.PUBLIC) -> list[str]:
    released = Released(1, audience, document_of(before, audience))
    return [each.reason for each in find_requantified(document_of(now), [released])]


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        ("{a1 most} wanted ice.", "{a1 many} wanted ice.", "Most participants"),
        ("Ice is what {a1 some KR} want.", "{a1 most KR} want ice.", "some Korean participants"),
        ("{a1 a6 several} wanted ice.", "{a6 a1 some} wanted ice.", "Several participants"),
    ],
)
def test_another_word_is_told(before, now, words):
    (reason,) = changed(before, now)
    assert reason.startswith(f"This was “{words}” in release 1: ")


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("{a1 most} wanted ice.", "Ice is what {a1 most} wanted."),  # a capital is no other word
        ("{a1 most} wanted ice.", "{a6 many} wanted ice."),  # another remark
        ("{a1 most} wanted ice.", "{a1 some KR} wanted ice."),  # other people
        ("{a1 most} wanted ice.", "{a1} wanted ice."),
        ("{a1} wanted ice.", "{a1 many} wanted ice."),
    ],
)
def test_what_is_no_other_count_is_not(before, now):
    assert changed(before, now) == []


def test_whoever_read_neither_learns_nothing():
    assert changed("{a1 most} argued.", "{a1 many} argued.", Audience.INTERNAL) == []
    assert changed("{a1 most} argued.", "{a1 many} argued.", Audience.PARTICIPANTS)


TWICE = "{a1 most} wanted ice. Ice is what {a1 many} want."


@pytest.mark.parametrize("now", [TWICE, "{a1 many} want ice.", "Ice is what {a1 most} want."])
def test_what_that_release_said_in_two_words_may_be_said_in_either(now):
    assert changed(TWICE, now) == []


def test_and_in_no_third():
    (reason,) = changed(TWICE, "{a1 some} want ice.")
    assert reason.startswith("This was “many participants” in release 1: ")


def test_the_last_release_with_it_counts():
    first = Released(1, Audience.PUBLIC, document_of("{a1 most} wanted ice."))
    last = Released(2, Audience.PUBLIC, document_of("{a1 many} wanted ice."))
    found = list(find_requantified(document_of("{a1 most} wanted ice."), [first, last]))
    assert [each.reason.partition(":")[0] for each in found] == [
        "This was “Many participants” in release 2"
    ]
