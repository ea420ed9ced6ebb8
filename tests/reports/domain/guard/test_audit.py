"""The verdict: every attribution with its numbers, and all that holds a release."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.document import Place
from reports.domain.findings import Kind, Severity
from reports.domain.guard import Audit, Released, audit
from reports.domain.guard.arithmetic import Told
from reports.domain.guard.numbers import find_small, find_told
from reports.domain.guard.verdict import Audited
from reports.domain.guard.waiving import pass_of

from .meetings import STYLE, meeting, printed


def verdict(
    *texts: str, threshold: int = 3, releases=(), passes=frozenset(), style=STYLE, **fields
) -> Audit:
    record = replace(meeting(*texts, **fields), threshold=threshold)
    return audit(record, style, audience=Audience.PUBLIC, releases=releases, passes=passes)


def kinds(found: Audit) -> list[tuple[str, str]]:
    return [(each.kind, each.token) for each in found.findings]


def test_an_attribution_that_leaves_enough_people_is_no_reason():
    found = verdict("{r1} spoke. {r2 another} agreed.")
    assert (kinds(found), found.least_k, found.threshold) == ([], 3, 3)
    assert found.holds == ()


def test_one_person_is_given_away():
    found = verdict("{r1} spoke. {r5} disagreed.").findings[0]
    assert (found.kind, found.severity, found.gives_away) == ("k-below-threshold", "hold", True)
    assert found.reason == (
        "“a Russian participant” leaves one person who could have said it; the threshold is 3."
    ).replace("“a", "“A")
    assert (found.place, found.text) == (Place(1, 1), "A Russian participant")


def test_two_people_are_too_few_and_may_be_waived():
    found = verdict("{r6} spoke.").findings[0]
    assert (found.kind, found.gives_away) == (Kind.K_BELOW_THRESHOLD, False)
    assert "leaves 2 people" in found.reason


def test_the_house_may_ask_for_more_than_the_dialogue():
    strict = replace(STYLE, least=4)
    assert verdict("{r1} spoke.", style=strict).threshold == 4
    assert kinds(verdict("{r1} spoke.", style=strict)) == [("k-below-threshold", "{r1}")]
    assert kinds(verdict("{r6} spoke.", threshold=2)) == []


def test_a_name_that_may_print_is_one_person_on_purpose():
    named = Audited(Place(1, 1), 0, 0, 2, "{r1 named}", "KR1", ("r1",), k=(1,), is_name=True)
    assert list(find_small([named], 3)) == []


def audited(k, fellow, *, settled=True) -> Audited:
    return Audited(
        Place(1, 1), 0, 0, 9, "{r1}", "A speaker", ("r1",), k=(k,), k_fellow=(fellow,),
        settled=settled,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (audited(3, 3), []),
        (audited(3, None), []),
        (audited(3, 2), [(Kind.K_FELLOW, Severity.WARN, False)]),
        (audited(3, 1), [(Kind.K_FELLOW, Severity.HOLD, True)]),
        (audited(2, 2), [(Kind.K_BELOW_THRESHOLD, Severity.HOLD, False)]),
        (audited(1, 1), [(Kind.K_BELOW_THRESHOLD, Severity.HOLD, True)]),
        (
            audited(2, 1),
            [
                (Kind.K_BELOW_THRESHOLD, Severity.HOLD, False),
                (Kind.K_FELLOW, Severity.HOLD, True),
            ],
        ),
        (audited(None, None), [(Kind.K_UNKNOWN, Severity.HOLD, True)]),
        (audited(3, 3, settled=False), [(Kind.K_UNKNOWN, Severity.HOLD, True)]),
    ],
)
def test_what_the_numbers_hold(given, expected):
    found = find_small([given], 3)
    assert [(each.kind, each.severity, each.gives_away) for each in found] == expected


def test_a_new_release_that_tells_more_of_an_earlier_one_is_held():
    earlier = Released(1, Audience.PUBLIC, printed("{r1 @any} spoke. {r6 this} added."))
    found = verdict("{r1} spoke.", releases=[earlier])
    told = [each for each in found.findings if "release 1" in each.reason]
    assert [(each.token, each.text, each.place) for each in told] == [
        ("{r1 @any}", "", Place(1, 1)), ("{r6 this}", "", Place(1, 1)),
    ]  # fmt: skip
    assert told[0].reason == (
        "Read beside release 1, this leaves 2 people who could be behind “A participant” there; "
        "until now it was 6."
    )


def test_what_is_enough_still_is_not_told():
    earlier = Released(1, Audience.PUBLIC, printed("{r1 @any} spoke."))
    assert kinds(verdict("{r1} spoke.", releases=[earlier])) == []


def test_an_earlier_release_whose_people_are_unknown_now_is_held():

    told = [Told(2, audited(None, None), 4), Told(1, audited(1, None), 3)]
    first, second = find_told(told, printed("{r5} spoke."), 3)
    assert (first.gives_away, first.line) == (True, None)
    assert "leaves an unknown number of people" in first.reason
    assert second.gives_away


def test_what_composing_finds_is_among_the_reasons_at_its_token():
    found = verdict("{r5} spoke.\n\n{r1 this} agreed.", "{r9} is nobody's.")
    first = next(each for each in found.findings if each.kind is Kind.ANTECEDENT)
    assert (first.token, first.place, first.text) == ("{r1 this}", Place(1, 1), "")
    assert first.start == 0
    assert first.line is not None
    unread = next(each for each in found.findings if each.kind is Kind.TOKEN)
    assert (unread.token, unread.place) == ("", Place(1, 2))


def test_a_problem_of_what_does_not_print_has_its_place_alone():
    style = replace(STYLE, order=tuple(part for part in STYLE.order if part != "framing"))
    record = meeting("{r1} spoke.")
    silent = replace(record, report=replace(record.report, framing="{r9}"))
    found = audit(silent, style, audience=Audience.PUBLIC)
    assert all(each.place != Place(0, 0) for each in found.findings)


def test_findings_come_in_the_order_of_the_report():
    found = verdict("{r6} spoke, and {r5} too.", "{r5} closed.")
    places = [(each.place.block, each.start) for each in found.findings]
    assert len(set(places)) > 1
    assert places == sorted(places)


def test_what_was_let_pass_is_told_apart():
    found = verdict("{r1} spoke. Most experts agreed.")
    (typed,) = found.holds
    passes = frozenset({pass_of(Cause.ANALYSIS, typed, found.document)})
    again = verdict("{r1} spoke. Most experts agreed.", passes=passes)
    assert (again.findings, again.waived, again.holds) == ((), (typed,), ())
    assert verdict("{r1} spoke. Most experts disagreed.", passes=passes).waived == ()


def test_on_the_record_the_numbers_are_the_same():
    assert kinds(verdict("{r5} spoke.", rule=Rule.ON_THE_RECORD)) == [("k-below-threshold", "{r5}")]


def test_nobody_hides_alone_whatever_the_threshold():
    record = replace(meeting("{r5} spoke."), threshold=1)
    verdict = audit(record, STYLE, audience=Audience.PUBLIC)
    assert verdict.threshold == 2
    (found,) = (each for each in verdict.holds if each.kind is Kind.K_BELOW_THRESHOLD)
    assert (found.token, found.gives_away) == ("{r5}", True)
