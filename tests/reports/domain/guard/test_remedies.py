"""The finest wording that reaches the threshold, each as it would print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.phrases import split
from dialogues.domain.record import Record, Takeaway, TakeawayKind
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard import Released, audit
from reports.domain.guard.remedies import Remedies, source_of, with_source, wordings

from .meetings import STYLE, meeting, printed


def remedies(record: Record, releases=()) -> list[tuple[str, list[str]]]:
    """Each finding's token with the tokens that would mend it, the finest first."""
    verdict = audit(record, STYLE, audience=Audience.PUBLIC, releases=releases)
    found = Remedies(record, STYLE, verdict, releases)
    return [
        (each.token, [one.replacement for one in found.of(each)])
        for each in verdict.findings
        if each.kind is not Kind.UNREAD
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{r5} spoke.", [("{r5}", ["{r5 @any}"])]),
        ("{r6} spoke.", [("{r6}", ["{r6 @any}"])]),
        ("{r6 's} view.", [("{r6 's}", ["{r6 @any 's}"])]),
        ("{r1} spoke. {r6 this} added.", [
            ("{r1}", ["{r1 @any}"]), ("{r6 this}", ["{r6 @any}"]), ("{r6 this}", []),
        ]),
        ("{r1 @any} spoke. {r6 this} added.", [("{r6 this}", [])]),
        ("{r1} spoke, {r2 another} agreed, and so did {r3 another}.", []),
    ],
)  # fmt: skip
def test_the_finest_wording_that_leaves_enough(text, expected):
    assert remedies(meeting(text)) == expected


def test_one_finding_is_mended_though_others_stand():
    record = replace(meeting("{r5} spoke.", "{r3} closed."), threshold=4)
    assert remedies(record) == [("{r5}", ["{r5 @any}"]), ("{r3}", ["{r3 @any}"])]


def test_nothing_is_offered_where_even_a_participant_is_one_of_too_few():
    record = replace(meeting("{r5} spoke."), threshold=8)
    assert remedies(record) == [("{r5}", [])]


def test_words_are_told_as_they_would_print():
    record = meeting("{r5} spoke.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    (one,) = Remedies(record, STYLE, verdict).of(verdict.findings[0])
    assert (one.label, one.words) == ("Say “a participant”", "a participant")


def test_a_wording_that_makes_something_else_wrong_is_not_offered():
    """Cut loose from its label, the first would leave the second with nobody to differ from."""
    record = meeting("{r6} spoke. {r2 another} agreed.")
    first = remedies(record)[0]
    assert first[0] == "{r6}"
    assert "{r6 @any}" not in first[1]


def test_takeaways_and_a_typed_framing_have_remedies_too():
    record = meeting("{r1} spoke.")
    kinds = (TakeawayKind.RECOMMENDATION, TakeawayKind.TAKEAWAY)
    taken = tuple(Takeaway(f"t{n}", kind, "{r5} said so.") for n, kind in enumerate(kinds))
    report = replace(record.report, framing="{r5} convened it.")
    found = remedies(replace(record, takeaways=taken, report=report))
    assert len([one for one in found if one[0] == "{r5}"]) == 3


def test_what_only_an_earlier_release_says_has_none():
    earlier = Released(1, Audience.PUBLIC, printed("{r1 @any} spoke. {r6 this} added."))
    found = remedies(meeting("{r1} spoke."), [earlier])
    assert found == [("{r1}", ["{r1 @any}"]), ("{r1 @any}", []), ("{r6 this}", [])]


def test_a_finding_that_brings_its_own_keeps_them():
    record = meeting("{r1 most} agreed.", "“Quite so” was said.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    found = Remedies(record, STYLE, verdict)
    kinds = {each.kind: found.of(each) for each in verdict.findings}
    assert kinds[Kind.QUANTIFIER] == ()
    assert kinds[Kind.QUOTE] == ()


def test_a_place_without_tokens_has_none():
    record = meeting("{r1} spoke.")
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    found = Finding(Kind.K_BELOW_THRESHOLD, Severity.HOLD, "", place=Place(1, 0))
    assert Remedies(record, STYLE, verdict).of(found) == ()


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
    ],
)
def test_wordings_go_from_fine_to_coarse(written, expected):
    (token,) = split(written)
    assert list(wordings(token)) == expected


def test_sources_are_those_of_their_places():
    record = meeting("{r1} spoke.", "{r2} agreed.")
    taken = (
        Takeaway("t1", TakeawayKind.RECOMMENDATION, "Do it."),
        Takeaway("t2", TakeawayKind.TAKEAWAY, "It is so."),
    )
    record = replace(record, takeaways=taken)
    assert source_of(record, Place(1, 2)) == "{r2} agreed."
    assert source_of(record, Place(0, 0)) == "They met."
    assert source_of(record, Place(0, 1)) == "It is so."
    assert source_of(record, Place(0, 2)) == "Do it."
    assert source_of(record, Place()) is source_of(record, Place(1, 0)) is None
    for place in (Place(1, 2), Place(0, 0), Place(0, 2)):
        changed = with_source(record, place, "Other words.")
        assert source_of(changed, place) == "Other words."
        assert source_of(changed, Place(1, 1)) == "{r1} spoke."
