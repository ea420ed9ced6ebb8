"""The coarser descriptions that a speaker may ask for."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Region
from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.guard.printing import print_for_review
from reports.domain.guard.reading import Reading
from reports.domain.review.coarser import Coarsening
from tests.reports.domain.guard.meetings import STYLE, meeting

from .asked import agreed, judged


def coarser(record, verdict, passage):
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    return Coarsening(record, STYLE, printed.reading, verdict.threshold).of(passage)


def offered(*texts, person="KR1", record=None):
    record = record or meeting(*texts)
    verdict = judged(record=record)
    passage = verdict.reviewed.passages[person][0]
    found = coarser(record, verdict, passage)
    return [(each.phrase, each.words) for each in found]


def test_each_says_what_it_would_print():
    assert offered("It rained. {r1} spoke. {r4} agreed.") == [
        ("A participant", "A participant spoke.")
    ]


def test_a_region_comes_before_anybody():
    record = meeting("{r1} spoke.")
    regions = (Region("NEA", "Northeast Asia", "Northeast Asian"),)
    delegations = tuple(replace(each, region="NEA") for each in record.delegations)
    record = replace(record, regions=regions, delegations=delegations)
    assert [words for words, _ in offered(record=record)] == [
        "A participant from Northeast Asia",
        "A participant",
    ]


def test_the_second_of_equal_tokens_is_meant():
    text = "{r1} spoke. {r4} agreed. {r1} spoke again."
    record = meeting(text)
    verdict = judged(record=record)
    second = verdict.reviewed.passages["KR1"][1]
    (found,) = coarser(record, verdict, second)
    assert found.words == "A participant spoke again."


def test_passages_of_one_block_are_weighed_against_one_state_of_it():
    record = meeting("{r1} spoke. {r4} agreed.")
    verdict = judged(record=record)
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    one = Coarsening(record, STYLE, printed.reading, verdict.threshold)
    found = [one.of(verdict.reviewed.passages[each][0]) for each in ("KR1", "CN1", "KR1")]
    assert [[each.words for each in every] for every in found] == [
        ["A participant spoke."],
        ["A participant agreed."],
        ["A participant spoke."],
    ]


def test_what_leaves_fewer_people_is_not_offered():
    # Cut from the one before, the second Korean is any of three; with it, any of three too.
    assert offered("{r1} spoke. {r2 another} agreed.", person="KR2") == [
        ("A Korean participant", "A Korean participant agreed."),
        ("Another participant", "Another participant agreed."),
        ("A participant", "A participant agreed."),
    ]


def test_what_takes_its_antecedent_from_another_is_not_offered():
    assert offered("{r1} spoke. {r2 another} agreed.") == []


def test_a_name_is_not_described():
    record = meeting("{r1 named} spoke. {r4} agreed.", rule=Rule.ON_THE_RECORD)
    assert offered(record=record) == []
    assert offered(record=record, person="CN1") == [("A participant", "A participant agreed.")]


def test_it_is_never_offered_where_more_would_stand_against_the_report():
    # "Another participant" is somebody else than everybody named before: of seven, one is left.
    text = "{r1 r2 r3} spoke. {r4} and {r7 another} too. {r5 another @any} agreed."
    assert "another" not in [phrase for phrase, _ in offered(text, person="RU1")]


def test_a_quantity_and_a_position_have_none():
    record = agreed(meeting("{r1 some} spoke."), "r1", "KR2")
    assert offered(record=record) == []
    assert offered(record=agreed(meeting("{r1} spoke."), "r1", "CN1"), person="CN1") == []


def test_a_drafted_opening_has_none():
    record = meeting("{r1} spoke.")
    report = replace(record.report, framing="{r1} opened.")
    record = replace(record, report=report)
    verdict = judged(record=record)
    passage = verdict.reviewed.passages["KR1"][0]
    assert coarser(record, verdict, passage)
    drafted = replace(record, report=replace(report, framing=""))
    assert coarser(drafted, verdict, passage) == ()


def test_nothing_is_offered_in_a_text_that_is_not_the_one_printed():
    record = meeting("{r1} spoke. {r4} agreed.")
    verdict = judged(record=record)
    passage = verdict.reviewed.passages["KR1"][0]
    edited = meeting("It rained. {r1} spoke. {r4} agreed.")
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    other = Reading(edited, printed.document, printed.covering, printed.cells)
    for held, reading, there in ((record, printed.reading, True), (edited, other, False)):
        found = Coarsening(held, STYLE, reading, verdict.threshold).of(passage)
        assert bool(found) is there


def test_of_a_list_in_which_others_are_withheld_none_is_offered_that_shows_them():
    """By region a Korean would read that the other one is Russian."""
    record = meeting("{r1 r5 both} spoke.")
    regions = (Region("NEA", "Northeast Asia", "Northeast Asian"),)
    delegations = tuple(
        replace(each, region="NEA") if each.code != "RU" else each for each in record.delegations
    )
    record = replace(record, regions=regions, delegations=delegations)
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    (passage,) = printed.passages["KR1"]
    assert passage.text == "A Korean participant and a participant both spoke."
    found = Coarsening(record, STYLE, printed.reading, 3, cover=printed.covering.cover).of(passage)
    assert [each.words for each in found] == ["Two participants both spoke."]


def test_who_reads_their_label_without_another_is_offered_what_is_coarser_than_that():
    """As if it had never been there."""
    (one, other) = (_offers(f"{{r6}} spoke. {own} sang.") for own in ("{r2}", "{r2 another}"))
    assert one == other == [("A participant sang.", "{r2 @any}")]


def _offers(text):
    record = meeting(text)
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    (own,) = printed.passages["KR2"]
    made = Coarsening(record, STYLE, printed.reading, 3, cover=printed.covering.cover)
    return [(each.words, each.replacement) for each in made.of(own)]
