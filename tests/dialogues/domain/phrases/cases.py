"""A dialogue of two sessions that the tests of this package share: plainly invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from dialogues.domain.record import (
    Attendance,
    Capacity,
    Delegation,
    DelegationKind,
    Participant,
    Record,
    Region,
    Remark,
    Session,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

REGIONS = (
    Region("NEA", "Northeast Asia", "Northeast Asian"),
    Region("EEU", "Eastern Europe", "Eastern European"),
)
DELEGATIONS = (
    Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK",), region="NEA"),
    Delegation("JP", "Japan", "Japanese", region="NEA"),
    Delegation("RU", "Russia", "Russian", region="EEU"),
    Delegation("US", "the US", "American", alternatives=("US",)),
    Delegation("CS", "civil society", "civil society", DelegationKind.SECTOR),
)
PEOPLE = {
    "KR1": "KR",
    "KR2": "KR",
    "JP1": "JP",
    "RU1": "RU",
    "RU2": "RU",
    "US1": "US",
    "CS1": "CS",
}
STARTS = datetime(2026, 6, 8, 9, tzinfo=UTC)


def said(remark: str, speaker: str, **fields) -> Remark:
    return Remark(remark, speaker, f"What {speaker} said.", **fields)


FIRST = Session(
    "S1",
    "First",
    STARTS,
    attendance=tuple(Attendance(code) for code in PEOPLE if code != "CS1"),
    remarks=(
        said("r1", "KR1"),
        said("r2", "KR2"),
        said("r3", "JP1"),
        said("r4", "RU1"),
        said("r5", "RU2"),
        said("r6", "US1"),
        said("r7", "RU1"),
        said("off", "RU1", rule=Rule.OFF_THE_RECORD),
        said("on", "KR1", rule=Rule.ON_THE_RECORD),
        said("on2", "JP1", rule=Rule.ON_THE_RECORD),
        said("old", "RU1"),
        said("newer", "RU1", supersedes="old"),
        said("newest", "RU1", supersedes="newer"),
    ),
)
SECOND = Session(
    "S2",
    "Second",
    STARTS,
    attendance=(
        Attendance("CS1"),
        Attendance("RU1", Capacity.OBSERVER),
        Attendance("KR1", Capacity.CHAIR),
    ),
    remarks=(said("c1", "CS1"), said("c2", "KR1")),
)
RECORD = Record(
    slug="cove",
    title="Cove",
    regions=REGIONS,
    delegations=DELEGATIONS,
    participants=tuple(
        Participant(code, delegation, Secret(f"Testa {code}"))
        for code, delegation in PEOPLE.items()
    ),
    sessions=(FIRST, SECOND),
)


def with_only(*delegations: str) -> Record:
    """The record's first session with the people of these delegations alone."""
    people = {code for code, group in PEOPLE.items() if group in delegations}
    session = replace(
        FIRST,
        attendance=tuple(each for each in FIRST.attendance if each.participant in people),
        remarks=tuple(each for each in FIRST.remarks if each.speaker in people),
    )
    return replace(RECORD, sessions=(session,))
