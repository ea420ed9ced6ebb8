"""The numbers that a participant is told of what they read, some of which is withheld."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Attendance
from reports.domain.audiences import Audience
from reports.domain.guard import Released, audit
from reports.domain.guard.printing import print_for_review
from reports.domain.review.standing import UNTOLD, Standing, Stands, as_printed
from tests.reports.domain.guard.meetings import STYLE, meeting, printed
from tests.reports.domain.review.asked import decides

from .test_covering import of


def told(person: str, *texts: str, **fields) -> list[tuple[int | None, int | None]]:
    """The two numbers of each of somebody's passages."""
    return [(each.k, each.k_fellow) for each in of(person, *texts, **fields)]


def test_where_nothing_is_withheld_they_are_those_that_it_prints_with():
    (own,) = of("KR1", "{r1} spoke. {r4} agreed.")
    assert (own.k, own.k_fellow) == own.printed_numbers


@pytest.mark.parametrize("beside", ["{r5}", "{r5 @any}"])
def test_what_is_withheld_beside_a_label_changes_no_number_of_it(beside):
    assert told("KR1", f"{{r1}} spoke. {beside} sang.") == [(3, None)]


def test_nor_does_a_label_in_a_sentence_that_is_not_shown():
    text = "{r1} spoke. {r2 another}, a retired sailor, agreed."
    (own,) = of("KR1", text)
    assert own.k == 3
    assert told("KR1", text) == told("KR1", "{r1} spoke.")


def test_a_release_that_all_have_read_still_counts():
    before = Released(1, Audience.PUBLIC, printed("{r1} spoke. {r2 another} agreed."))
    text = "{r3} spoke. {r1} agreed. {r5} too."
    assert told("KR1", text, releases=[before]) == told("KR1", "{r1} agreed.", releases=[before])


def test_whose_label_is_withheld_from_others_is_told_how_few_they_are():
    assert told("RU1", "{r5} spoke. {r1} agreed.") == [(1, None)]
    assert of("RU1", "{r5} spoke.", "{r5 this} sang.")[0].k == 1


def test_in_a_list_their_own_label_counts_as_they_read_it():
    (own,) = of("RU1", "{r1 r5 both} spoke.")
    assert own.text == "A Russian participant and a participant both spoke."
    assert own.k == 1


def test_a_decision_on_what_was_read_is_none_on_fewer_people_that_it_prints_with():
    # Two Koreans were in both rooms: beside one of them, and not in the list, the third is one.
    record = meeting("{r1 r2} spoke. {r3 another} agreed.", "{r3} sang.")
    reviewed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    (own, _) = reviewed.passages["KR3"]
    fewer = replace(own, mine=tuple(replace(one, k=4, k_fellow=None) for one in own.mine))
    stands = Stands(fewer, Standing.CLEARED, decides(fewer))
    assert as_printed(stands).why == UNTOLD
    assert as_printed(stands).standing is Standing.LAPSED
    same = Stands(own, Standing.CLEARED, decides(own))
    assert as_printed(same) == same
    assert as_printed(replace(stands, standing=Standing.REFUSED)).why == ""
    assert as_printed(Stands(own, Standing.MISSING)).why == ""
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, decided=[decides(own)])
    assert UNTOLD not in {each.why for each in verdict.reviewed.stands}


def test_what_is_tied_to_their_own_words_is_counted_for_them_again():
    """Only Koreans and one Russian were in the second room."""
    record = meeting("{r5} spoke.", "{r6} and {r5} sang.", "{r1} spoke.")
    second = replace(
        record.sessions[1], attendance=tuple(map(Attendance, ("RU1", "KR1", "KR2", "KR3")))
    )
    record = replace(record, sessions=(record.sessions[0], second))
    assert [each.k for each in of("RU1", record=record)] == [1, 1]
