"""The opening paragraph and the thanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogues.domain.record import (
    Capacity,
    Delegation,
    DelegationKind,
    Format,
    Participant,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.rules import Rule
from reports.domain.drafting import draft_framing, draft_thanks
from reports.domain.drafting.framing import with_article

from .meeting import meeting, remark, session


def test_tells_who_met_when_how_and_on_what():
    record = meeting(
        session("S1", title="Session 1: Ferries in winter", day=8),
        session("S2", title="The price of fuel", day=9),
        convenor="Harbour Institute",
        series="Coastal Dialogue",
        format=Format.VIRTUAL,
        takeaways=(
            Takeaway("t1", TakeawayKind.TAKEAWAY, "x"),
            Takeaway("t2", TakeawayKind.RECOMMENDATION, "y"),
        ),
    )
    assert draft_framing(record) == (
        "On 8 and 9 June 2026, the Harbour Institute convened two virtual sessions as part of the "
        "Coastal Dialogue, with participants from the ROK, Russia and Japan. The sessions focused "
        "on ferries in winter and the price of fuel. This report sets out the main takeaways, "
        "recommendations for policy and the course of the discussion."
    )


def test_one_sitting_without_a_convenor():
    assert draft_framing(meeting(session("S1", title="Ferries")), plural="speakers") == (
        "An in-person session was held on 8 June 2026, with speakers from the ROK, Russia and "
        "Japan. The session focused on ferries. This report sets out the course of the discussion."
    )


def test_sittings_without_a_convenor():
    record = meeting(session("S1"), session("S2"), session("S3"), format=Format.HYBRID)
    assert draft_framing(record).startswith("Three hybrid sessions were held on 8 June 2026, with")


def test_nothing_but_a_convenor():
    record = meeting(convenor="The {Harbour} Institute")
    assert draft_framing(record) == "The {{Harbour} Institute convened an in-person dialogue."


def test_nothing_at_all():
    assert draft_framing(meeting()) == "An in-person dialogue was held."


def test_sittings_off_the_record_are_not_told_of():
    record = meeting(
        session("S1", title="Ferries"),
        session("S2", remark("r1"), title="Submarines", rule="off-the-record", day=9),
    )
    assert "Submarines" not in draft_framing(record)
    assert draft_framing(record).startswith("An in-person session was held on 8 June 2026")


def test_a_part_on_the_record_is_told_of():
    sitting = session(
        "S1", remark("r1", rule="chatham-house"), title="Submarines", rule="off-the-record"
    )
    assert "focused on submarines" in draft_framing(meeting(sitting))


def test_observers_come_from_nowhere():
    sitting = session("S1", people=("KR1", "RU1"))
    first, second = sitting.attendance
    seats = (first, replace(second, capacity=Capacity.OBSERVER))
    record = meeting(replace(sitting, attendance=seats))
    assert ", with participants from the ROK." in draft_framing(record)


def test_other_groups_than_countries_are_told_apart():
    industry = Delegation("IND", "the shipping industry", "industry", kind=DelegationKind.SECTOR)
    record = meeting(session("S1", people=("KR1", "IND1")))
    record = replace(
        record,
        delegations=(*record.delegations, industry),
        participants=(*record.participants, Participant("IND1", "IND")),
    )
    told = ", with participants from the ROK, and from the shipping industry."
    assert told in draft_framing(record)


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Opening session",), ""),
        (("Session 2", "Day 1: "), ""),
        (("Fish, Quotas and Trust",), "The session focused on fish, quotas and trust."),
        (
            ("Cables and Fish", "Ports"),
            "The sessions focused on cables and fish, and on ports.",
        ),
        (
            ("Ports", "Who pays?"),
            "The sessions were entitled Ports; Who pays?",
        ),
        (("The ferries are late",), "The session was entitled The ferries are late."),
        (
            ("Fuel", "Ports", "Pilots", "Ice", "Cables", "Fish", "Crews"),
            "The sessions covered topics that included fuel, ports, pilots, ice, cables and fish.",
        ),
        (("Ports", "Ports"), "The sessions focused on ports."),
    ],
)
def test_subjects(titles, expected):
    sittings = [session(f"S{number}", title=title) for number, title in enumerate(titles)]
    told = draft_framing(meeting(*sittings)).split(". ", 1)[1]
    assert told == f"{expected} This report sets out the course of the discussion.".strip()


def test_topics_stand_for_a_title_that_only_counts():
    sitting = session(
        "S1",
        remark("r1", topic="Fuel"),
        remark("r2", topic="Submarines", rule="off-the-record"),
        remark("r3"),
        remark("r4", topic="Ice"),
        title="Session 1",
    )
    assert "The session focused on fuel and ice." in draft_framing(meeting(sitting))


def test_dates_are_those_of_the_place():
    late = session("S1")
    late = replace(late, starts=datetime(2026, 12, 31, 23, tzinfo=UTC))
    record = meeting(late, replace(session("S2"), starts=datetime(2027, 1, 2, tzinfo=UTC)))
    assert "on 31 December 2026 and 2 January 2027" in draft_framing(record)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Harbour Institute", "the Harbour Institute"),
        ("The Harbour Institute", "the Harbour Institute"),
        ("Committee on Coastal Policy", "the Committee on Coastal Policy"),
        ("University of the Coast", "the University of the Coast"),
        ("Uppsala University", "Uppsala University"),
        ("Harbour House", "Harbour House"),
    ],
)
def test_article_of_a_body(name, expected):
    assert with_article(name) == expected


def test_thanks_name_nobody():
    assert draft_thanks(meeting()) == (
        "Thanks are due to all who took part, for their time and their candour.",
    )
    assert draft_thanks(meeting(convenor="Harbour Institute")) == (
        "The Harbour Institute thanks all who took part for their time and their candour.",
    )


def test_every_rule_but_one_is_told_of():
    for rule in Rule:
        told = draft_framing(meeting(session("S1", rule=rule)))
        assert ("ferries" in told) == (rule is not Rule.OFF_THE_RECORD)
