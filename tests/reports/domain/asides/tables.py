"""Eighteen people of five countries in one room, and a report of what they said."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogues.domain.anonymity import Room
from dialogues.domain.record import (
    Attendance,
    Block,
    Delegation,
    Participant,
    Record,
    Region,
    Remark,
    Report,
    Section,
    Session,
    Takeaway,
    TakeawayKind,
)
from dialogues.domain.secret import Secret
from reports.domain.asides import read_told
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.findings import Finding

from .rooms import STYLE, told

SIZES = {"KR": 5, "CN": 4, "JP": 4, "SG": 2, "US": 3}
PEOPLE = tuple(f"{code}{at}" for code, size in SIZES.items() for at in range(1, size + 1))
EVERYBODY = set(PEOPLE)


def table(
    *texts: str, heading: str = "Talks", takeaway: str = "", evidence: tuple[str, ...] = ("sg1",)
) -> Record:
    """Eighteen people of five countries, each of whom said one thing, and blocks of a report."""
    remarks = tuple(Remark(each.lower(), each, "Words.") for each in PEOPLE)
    seats = tuple(map(Attendance, PEOPLE))
    starts = datetime(2026, 6, 8, 9, tzinfo=UTC)
    point = Takeaway("t1", TakeawayKind.TAKEAWAY, takeaway, evidence=evidence)
    return Record(
        slug="coast", title="Coast", threshold=3,
        sessions=(Session("S1", "First", starts, None, None, seats, remarks),),
        regions=(
            Region("NEA", "Northeast Asia", "Northeast Asian"),
            Region("SEA", "Southeast Asia", "Southeast Asian"),
        ),
        delegations=(
            Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK",),
                       region="NEA"),
            Delegation("CN", "China", "Chinese", region="NEA"),
            Delegation("JP", "Japan", "Japanese", region="NEA"),
            Delegation("SG", "Singapore", "Singaporean", region="SEA"),
            Delegation("US", "the US", "American", noun="the United States",
                       alternatives=("US",)),
        ),
        participants=tuple(
            Participant(each, each[:2], Secret(f"Bearer the {at}th"))
            for at, each in enumerate(PEOPLE)
        ),
        takeaways=(point,) if takeaway else (),
        report=Report(
            framing="They met.", sections=(Section(heading, blocks=tuple(map(Block, texts))),)
        ),
    )  # fmt: skip


def found(*texts: str, heading: str = "Talks", takeaway: str = "") -> list[Finding]:
    return told(record=table(*texts, heading=heading, takeaway=takeaway))


def left(text: str, ref: str) -> set[str]:
    """Whom a reader can take a remark to be from, by what is told beside the labels."""
    record = table(text)
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    room = read_told(record, Room.of(record), document).room
    return set(room.codes(room.said[ref].present))


# What may be told of a state, or of who speaks for it.
TOLD_OF_A_STATE = (
    "{sg1 @any} sketched the politics of Singapore: fog is cold.",
    "To the question what Singapore would do, {sg1 @any} spoke of fog.",
    "A question to the Singaporean side was answered by {sg1 @any}.",
    "The Singaporean position surprised many: fog is cold, {sg1 @any} said.",
    "{sg1 @any} promised to take the idea back to Singapore.",
    "{sg1 @any} asked for time to consult Singapore.",
)
