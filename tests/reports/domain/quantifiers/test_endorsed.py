"""What participants think of a takeaway feeds the quantities that it claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Attendance, Endorsement, Takeaway, TakeawayKind
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.document import Place
from reports.domain.quantifiers.crowds import find_crowds
from reports.domain.quantifiers.holding import Positions
from reports.domain.quantifiers.judging import judge_quantities
from reports.domain.styles import builtin_styles

from .rooms import room, written

HOUSE = builtin_styles()["ncafp"]
AGREE, RESERVE = Endorsement.AGREE, Endorsement.RESERVE
AGAINST, ABSTAIN = Endorsement.DISAGREE, Endorsement.ABSTAIN
PEOPLE = "KR1 KR2 CN1 CN2 RU1 RU2"


def endorsed(text: str, *, first: str = "", **choices: Endorsement):
    """A takeaway with these endorsements, after a recommendation that prints behind it."""
    points = (
        Takeaway("t1", TakeawayKind.RECOMMENDATION, "They meet again."),
        Takeaway("t2", TakeawayKind.TAKEAWAY, text, endorsements=choices),
    )
    return replace(written(room(PEOPLE), "So it went."), takeaways=points)


def found(record) -> list[str]:
    document = compose(record, HOUSE, audience=Audience.PUBLIC, draft=True).document
    return [each.reason for each in judge_quantities(record, HOUSE, document)]


def test_without_endorsements_only_remarks_count():
    (reason,) = found(endorsed("{r1 most} want cables."))
    assert reason.startswith("“Most participants” is more than the record has.")


def test_those_who_agree_are_counted():
    everybody = {"KR2": AGREE, "CN1": AGREE, "CN2": AGREE, "RU1": ABSTAIN}
    assert found(endorsed("{r1 most} want cables.", **everybody)) == []


def test_a_reservation_counts_as_holding_it():
    record = endorsed("{r1 most} want cables.", KR2=RESERVE, CN1=RESERVE, CN2=AGREE)
    assert found(record) == []
    (token,) = tokens(record)
    holding = Positions(record).of(token, place=Place(0, 1))
    assert holding.reserved == {"KR2", "CN1"}
    assert holding.holders == {"KR1", "KR2", "CN1", "CN2"}


def test_whoever_disagrees_does_not_hold_it_whatever_they_said():
    record = endorsed("{r1 some} want cables.", KR1=AGAINST, CN1=AGREE)
    (token,) = tokens(record)
    holding = Positions(record).of(token, place=Place(0, 1))
    assert (holding.holders, holding.against) == ({"CN1"}, {"KR1"})


def test_an_abstention_is_neither():
    record = endorsed("{r1 some} want cables.", RU1=ABSTAIN)
    (token,) = tokens(record)
    holding = Positions(record).of(token, place=Place(0, 1))
    assert (holding.holders, holding.against, holding.reserved) == ({"KR1"}, set(), set())


def test_it_speaks_for_all_who_met_not_for_one_session():
    record = endorsed("{r1 all} want cables.", **dict.fromkeys(PEOPLE.split(), AGREE))
    second = replace(
        record.sessions[0],
        code="S2",
        remarks=(),
        attendance=(*record.sessions[0].attendance, Attendance("KR8")),
    )
    (reason,) = found(replace(record, sessions=(*record.sessions, second)))
    assert "6 of 7" in reason


def test_elsewhere_it_counts_for_nothing():
    record = endorsed("They agree.", **dict.fromkeys(PEOPLE.split(), AGREE))
    (token,) = tokens(endorsed("{r1 some} want cables."))
    assert Positions(record).of(token, place=Place(1, 1)).holders == {"KR1"}
    assert Positions(record).of(token).holders == {"KR1"}


@pytest.mark.parametrize(("kr2", "crowd"), [(AGREE, {"KR1", "KR2"}), (AGAINST, None)])
def test_a_crowd_that_is_everyone_is_found_by_what_they_think(kr2, crowd):
    record = endorsed("{r1 all KR} want cables.", KR2=kr2)
    document = compose(record, HOUSE, audience=Audience.PUBLIC, draft=True).document
    assert (set(*find_crowds(record, HOUSE, document).values()) or None) == crowd


def tokens(record):
    document = compose(record, HOUSE, audience=Audience.PUBLIC, draft=True).document
    return [each.token for text in document.texts() for each in text.attributions]
