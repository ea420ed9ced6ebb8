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


def test_it_matters_not_which_comes_first():
    assert references("{c2 @any} withdrew the capped tolls.", f"{{a1}} {SAID}") == {("a1", "c2")}
    assert references("{a1} withdrew the capped tolls.", f"{{c2 @any}} {SAID}") == {("c2", "a1")}


@pytest.mark.parametrize(
    "later",
    [
        "Asked how capped tolls would help the canal, {c2 @any} spoke of ice.",
        "Responding to criticism of the capped tolls, {c2 @any} spoke of ice.",
        "{c2 @any} elaborated on the capped tolls.",
        "{c2 @any} returned to the theme of tolls.",
        "The cap on tolls was dropped by {c2 @any}.",
        "On reflection, {c2 @any} said, tolls could not be capped.",
        "Here, too, {c2 @any} spoke for capped tolls.",
        "In other words, {c2 @any} said, tolls were to be capped.",
    ],
)
def test_an_answer_to_what_was_asked_is_of_one_speaker(later):
    assert references(f"{{a1}} {SAID}", later) == {("a1", "c2")}


@pytest.mark.parametrize(
    ("texts", "tied"),
    [
        (("{a1} spoke for a cap. {a5} asked who would pay. {a6} answered that ships would.",),
         {("a1", "a6")}),
        (("{a1} spoke for a cap.", "{a5} objected.", "{a6} insisted."), {("a1", "a6")}),
        (("{a1} spoke for a cap. {a5} asked why. {a7} answered.",), set()),  # somebody else
        (("{a1} spoke for a cap. {a5} agreed. {a6} answered.",), set()),
        (("{a1} spoke for a cap. {a6} went on to speak of ice.",), {("a1", "a6")}),
        (("{a1} spoke for a cap. Second, {a6} said, ice is cold.",), {("a1", "a6")}),
        (("{a1} spoke for a cap. {a6} spoke of ice.",), set()),
    ],
)  # fmt: skip
def test_turns_that_follow_each_other(texts, tied):
    assert references(*texts) == tied


def test_both_are_counted_as_one_persons():
    later = "{c1 @any} withdrew the proposal on the canal."
    found = told_of(f"{{a4}} {SAID}", later)
    assert found
    assert all(each.holds and each.kind == "k-below-threshold" for each in found)
    assert told_of(f"{{a4}} {SAID}", "{c1 @any} spoke of ice.") == []


def test_a_name_is_read_and_not_kept():
    assert references("{a1 @named} proposed capped tolls.", "{c2} withdrew the cap.") == set()
