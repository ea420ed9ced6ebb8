"""A sentence that goes back to what its speaker said, with no word on when."""

from __future__ import annotations

import pytest

from dialogues.domain.anonymity import Room
from reports.domain.asides.referring import find_references
from reports.domain.audiences import Audience
from reports.domain.compose import compose

from .days import three_days, told_of
from .rooms import STYLE

SAID = "proposed that the tolls of the canal be capped."


def references(*texts: str) -> set[tuple[str, str]]:
    record = three_days(*texts)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    found = find_references(Room.of(record), document, ())
    return {(one.refs[0], other.refs[0]) for one, other in found}


@pytest.mark.parametrize(
    "later",
    [
        "{c2 @any}, who had proposed the cap on tolls, warned of ice.",
        "{c2 @any} withdrew the proposal on the canal.",
        "{c2 @any} later took back the capped tolls.",
        "{c2 @any} reiterated that tolls be capped.",
        "{c2 @any} stood by the capped tolls.",
        "{c2 @any} regretted having proposed a cap on tolls.",
        "Having proposed capped tolls, {c2 @any} warned of ice.",
        "After proposing capped tolls, {c2 @any} warned of ice.",
        "{c2 @any} had first proposed capped tolls and now warned of ice.",
        "{c2 @any} again asked for capped tolls on the canal.",
        "{c2 @any} still wanted the canal's tolls capped.",
        "{c2 @any} explained that capped tolls on the canal had been meant as a joke.",
        "As in the section on the canal and its tolls, {c2 @any} warned of ice.",
    ],
)
def test_it_is_told_of_one_speaker(later):
    assert references(f"{{a1}} {SAID}", later) == {("a1", "c2")}


@pytest.mark.parametrize(
    "later",
    [
        "{c2 @any} asked for capped tolls on the canal.",  # nothing comes back
        "{c2 @any} again asked for ice.",
        "{c2 @any} withdrew the boats.",
        "{c3 @any} withdrew the proposal on the canal.",  # somebody else
        "{c2 c3} withdrew the proposal on the canal.",  # of two nobody asks
    ],
)
def test_nothing_ties_them(later):
    assert references(f"{{a1}} {SAID}", later) == set()


def test_what_comes_first_in_print_may_be_said_later():
    assert references("{c2 @any} withdrew the capped tolls.", f"{{a1}} {SAID}") == {("a1", "c2")}
    assert references("{a1} withdrew the capped tolls.", f"{{c2 @any}} {SAID}") == set()


def test_both_are_counted_as_one_persons():
    later = "{c1 @any} withdrew the proposal on the canal."
    found = told_of(f"{{a4}} {SAID}", later)
    assert found
    assert all(each.holds and each.kind == "k-below-threshold" for each in found)
    assert told_of(f"{{a4}} {SAID}", "{c1 @any} spoke of ice.") == []


def test_a_name_is_read_and_not_kept():
    assert references("{a1 @named} proposed capped tolls.", "{c2} withdrew the cap.") == set()
