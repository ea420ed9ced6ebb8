"""The findings on the quantities of a report, with what the record would support."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from fractions import Fraction

import pytest

from dialogues.domain.record import Record
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Place
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.quantifiers import judge_quantities
from reports.domain.styles import Rung, builtin_styles

from .rooms import part_attendance, room, written

STYLE = builtin_styles()["ncafp"]
SEVEN = "KR1 KR2 KR3 CN1 CN2 RU1 RU2"


def judge(text: str, people: str = SEVEN, *, style=STYLE, **said: str) -> list[Finding]:
    return judged(room(people, **said), text, style)


def judged(record: Record, text: str, style=STYLE) -> list[Finding]:
    record = written(record, text)
    document = compose(record, style, audience=Audience.PUBLIC, draft=False).document
    return judge_quantities(record, style, document)


def test_what_is_true_is_no_finding():
    assert judge("{r1 several} agreed.", agrees="CN1 CN2 RU1") == []


def test_what_is_more_than_the_record_has_is_told_with_what_it_supports():
    (found,) = judge("So {r1 most} agreed.", agrees="CN1 CN2")
    assert (found.kind, found.severity, found.place) == (Kind.QUANTIFIER, "hold", Place(1, 1))
    assert (found.text, found.token, found.gives_away) == ("most participants", "{r1 most}", False)
    assert found.reason == (
        "“most participants” is more than the record has. The record supports “several”: "
        "3 of 7, from 2 of 3 delegations."
    )
    assert [(each.replacement, each.words) for each in found.rewrites] == [
        ("{r1 several}", "several participants"),
        ("{r1 few}", "a few participants"),
        ("{r1 couple}", "a couple of participants"),
        ("{r1 some}", "some participants"),
    ]
    assert found.rewrites[0].label == "Say “several participants”"


def test_a_rewrite_keeps_the_rest_of_its_token():
    (found,) = judge("{qKR1 most KR 's} view was clear.", "KR1 KR2 KR3 KR4 KR5 KR6")
    assert found.rewrites == ()
    assert found.remedy == "Name who said it, or cut it."
    assert "supports no quantity: 1 of 6, from 1 of 1 delegations" in found.reason
    (found,) = judge("{r1 most KR 's} view.", "KR1 KR2 KR3 KR4 KR5 KR6", agrees="KR2 KR3")
    assert found.rewrites[0].replacement == "{r1 several KR 's}"
    assert found.rewrites[0].words == "several Korean participants'"


def test_a_sense_that_somebody_disagrees_with_says_so():
    (found,) = judge("There was {r1 sense} of it.", agrees="KR2 CN1 CN2", disagrees="RU1")
    assert found.reason.endswith("4 of 7, from 2 of 3 delegations. 1 disagreed.")


def test_a_sense_with_reservations_is_noted():
    (found,) = judge("There was {r1 sense} of it.", agrees="KR2 CN1 CN2", reserves="RU1 RU2")
    assert found.severity is Severity.NOTE
    assert found.reason == (
        "“a general sense among participants” is true, and 2 of 7 had reservations."
    )


@pytest.mark.parametrize(
    ("text", "people", "agrees", "cell"),
    [
        ("{r1 all KR} agreed.", SEVEN, "KR2 KR3", "each of 3 people holds"),
        ("{r1 the-participants} agreed.", "KR1 CN1 RU1", "CN1 RU1", "each of 3 people holds"),
        ("{r1 several KR} agreed.", SEVEN, "KR2 KR3", "each of 3 people holds"),
        ("{qRU1 some RU} agreed.", SEVEN, "", None),
        ("{r1 most KR} agreed.", SEVEN, "KR2 KR3", "each of 3 people holds"),
        ("{r1 some KR} agreed.", SEVEN, "KR2 KR3", None),
        ("{r1 all-delegations} agreed.", "KR1 KR2 CN1 CN2 RU1", "CN1 RU1", "one person holds"),
        ("{r1 all-delegations} agreed.", SEVEN, "CN1 RU1", None),
        ("{qCN1} spoke, {r1 the-other} did not.", "KR1 KR2 CN1", "KR2", "each of 2 people holds"),
        ("{qCN1} spoke, {r1 other} did not.", "KR1 KR2 CN1", "KR2", "each of 2 people holds"),
        ("{qCN1} spoke, {r1 other} did not.", SEVEN, "KR2", None),
        ("{r1 and-others} agreed.", "KR1 KR2 CN1", "KR2 CN1", "each of 2 people holds"),
        ("{r1 and-others} agreed.", SEVEN, "KR2 CN1", None),
        ("{qCN1 qCN2 both} spoke.", SEVEN, "", "each of 2 people holds"),
        ("{qCN1 qCN2 @any both} spoke.", SEVEN, "", None),
        ("{r1 qKR2 qKR3} spoke.", SEVEN, "", "each of 3 people holds"),
        ("{r1 qKR2} spoke.", SEVEN, "", None),
        ("{qCN1 qRU1} spoke.", SEVEN, "", None),
        ("{qCN1 qCN2} spoke. {qCN1 qCN2 these} went on.", SEVEN, "", "each of 2 people holds"),
    ],
)
def test_nobody_hides_in_a_crowd_that_is_everyone(text, people, agrees, cell):
    found = [each for each in judge(text, people, agrees=agrees) if each.kind is Kind.WHOLE_CELL]
    if cell is None:
        assert found == []
    else:
        (one,) = found
        assert (one.severity, one.gives_away) == (Severity.HOLD, True)
        assert one.reason.endswith(f"it tells what {cell}.")


LATE = time(11), None
HALF = {"KR4": LATE, "KR5": LATE, "CN2": LATE, "RU2": (None, time(9, 20))}
FIRST, LAST = time(9, 40), time(11, 20)


@pytest.mark.parametrize(
    ("text", "at", "cell"),
    [
        ("{r1 several KR} agreed.", FIRST, "each of 3 people holds"),
        ("{r1 few KR} agreed.", FIRST, "each of 3 people holds"),
        ("{r1 most KR} agreed.", FIRST, "each of 3 people holds"),
        ("{r1 couple KR} agreed.", FIRST, None),
        ("{r1 several} agreed.", FIRST, None),
        ("{r1 several KR} agreed.", LAST, None),
        ("{r1 several KR} agreed.", None, "each of 3 people holds"),
        ("{r1 qKR4 several KR} agreed.", FIRST, None),
        ("{r1 all-delegations} agreed.", FIRST, "each of 2 people holds"),
        ("{r1 all-delegations} agreed.", LAST, "one person holds"),
        ("{qKR3} and {qRU1} spoke. {r1 other} agreed.", FIRST, None),
        ("{qKR3}, {qRU1} and {qCN1} spoke. {r1 other} agreed.", FIRST, "each of 2 people holds"),
        ("{qKR3}, {qRU1} and {qCN1} spoke. {r1 other} agreed.", LAST, None),
    ],
)
def test_a_crowd_is_of_those_who_were_there_at_the_time(text, at, cell):
    """Of five Koreans, two Chinese and two Russians three, one and one are there at first."""
    people = "KR1 KR2 KR3 KR4 KR5 CN1 CN2 RU1 RU2"
    record = part_attendance(room(people, agrees="KR2 KR3 CN1 RU1"), HALF, at)
    found = [each for each in judged(record, text) if each.holds]
    if cell is None:
        assert found == []
    else:
        (one,) = found
        assert (one.kind, one.gives_away) == (Kind.WHOLE_CELL, True)
        assert one.reason.endswith(
            " is everybody whom it could mean and who was surely there at the time: "
            f"it tells what {cell}."
        )


def test_a_word_is_true_of_all_who_attended_and_safe_of_those_who_were_there():
    """Three of five hold it, and three were there: of a narrower room no stronger word is true."""
    record = part_attendance(room("KR1 KR2 KR3 KR4 KR5", agrees="KR2 KR3"), HALF, FIRST)
    (found,) = judged(record, "{r1 all KR} agreed.")
    assert (found.kind, found.rewrites[0].replacement) == (Kind.QUANTIFIER, "{r1 most KR}")
    assert "supports “most”: 3 of 5" in found.reason
    (found,) = judged(record, "{r1 most KR} agreed.")
    assert [each.replacement for each in found.rewrites] == [
        "{r1 couple KR}", "{r1 some KR}", "{r1 couple NEA}", "{r1 couple}",
    ]  # fmt: skip


def test_a_list_is_of_those_who_were_there_at_the_time():
    record = part_attendance(room("KR1 KR2 KR3", agrees=""), {"KR3": LATE}, FIRST)
    (session,) = record.sessions
    remarks = tuple(replace(each, at=each.at or FIRST) for each in session.remarks[:3])
    record = replace(record, sessions=(replace(session, remarks=remarks),))
    (found,) = judged(record, "{qKR1 qKR2 both} spoke.")
    assert (found.kind, found.holds) == (Kind.WHOLE_CELL, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{qKR1} spoke, {qKR2 another} did, {qKR3 another} too.", ["{qKR3 another}"]),
        ("{qKR1 qKR2} spoke, as did {qKR3 another}.", ["{qKR3 another}"]),
        ("{qKR1} spoke.\n\nSo did {qKR2 another}, and {qKR3 another}.", ["{qKR3 another}"]),
        ("{qKR1} spoke, {qKR2 another} did, {qKR2 this} went on.", []),
        ("{qKR1} spoke, {qKR2} did, {qKR3 another} too.", []),
        ("{qKR1} spoke, {qKR2 another} did, {qKR3} too.", []),
        ("{qCN1} spoke, {qCN2 another} did, {qRU1} too.", ["{qCN2 another}"]),
        ("{qCN1} spoke, {qCN2 @any another} did.", []),
        ("{qCN1 @any} spoke, {qCN2 @any another} did.", []),
        ("{qCN1 qCN2} spoke, {qCN1 qCN2 these} went on.", ["{qCN1 qCN2}"]),
        ("{qRU1 and-others} spoke, {qRU2 another} too.", ["{qRU2 another}"]),
        ("{qKR1 qKR2} spoke.\n\nSo did {qKR3} and {qKR1}. {qKR3 qKR2} too.", []),
    ],
)
def test_nobody_hides_in_a_chain_that_is_everyone(text, expected):
    found = [each for each in judge(text, agrees="") if each.kind is Kind.WHOLE_CELL]
    assert [each.token for each in found] == expected


def test_a_chain_is_told_at_its_last_token():
    (found,) = judge("{qCN1 @region} spoke. {qKR1 @region another} did.", "KR1 CN1 RU1")
    assert (found.token, found.gives_away) == ("{qKR1 @region another}", True)
    assert found.reason == (
        "With those before it in the report, “Another participant from Northeast Asia” is "
        "everybody whom they could mean: it tells that each of 2 people spoke."
    )


def test_a_weaker_word_is_offered_where_it_tells_of_no_whole_cell():
    (found,) = judge("{r1 all KR} agreed.", agrees="KR2 KR3")
    assert [each.replacement for each in found.rewrites] == [
        "{r1 couple KR}", "{r1 some KR}", "{r1 most NEA}", "{r1 several}",
    ]  # fmt: skip
    (found,) = judge("{r1 the-participants} agreed.", agrees=SEVEN[4:])
    assert found.rewrites[0].replacement == "{r1 most}"
    (found,) = judge("{qCN1} spoke, {r1 the-other} not.", "KR1 KR2 CN1", agrees="KR2")
    assert [each.replacement for each in found.rewrites] == ["{r1 couple}", "{r1 some}"]
    (found,) = judge("{r1 most NEA} agreed.", "KR1 KR2 CN1 RU1", agrees="KR2 CN1")
    assert [each.words for each in found.rewrites] == [
        "a couple of Northeast Asian participants",
        "some Northeast Asian participants",
        "most participants",
    ]


def test_others_who_are_not_there_are_told():
    (found,) = judge("{r1 and-others} agreed.", agrees="CN1")
    assert (found.kind, found.rewrites) == (Kind.QUANTIFIER, ())


HOUSE = replace(
    STYLE,
    ladder={**STYLE.ladder, "most": Rung(3, Fraction(1, 2), not_all=True)},
    wording=replace(STYLE.wording, quantities={"most": "most but not all"}),
)


def test_most_but_not_all_is_not_true_of_everybody():
    assert judge("So {r1 most} agreed.", agrees="KR2 KR3 CN1", style=HOUSE) == []
    (found,) = judge("So {r1 most} agreed.", agrees=SEVEN[4:], style=HOUSE)
    assert found.text == "most but not all participants"
    assert "The record supports “all”: 7 of 7" in found.reason
    (found,) = judge("So {r1 all} agreed.", agrees="KR2 KR3 CN1", style=HOUSE)
    assert "The record supports “most but not all”: 4 of 7" in found.reason
    assert found.rewrites[0].words == "most but not all participants"
