"""A small meeting for the tests of composing: two delegations, four people, two sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from dialogues.domain.record import (
    Attendance,
    Block,
    Capacity,
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
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret
from reports.domain.audiences import Audience
from reports.domain.compose import Composition, compose
from reports.domain.styles import HouseStyle, builtin_styles

KOREA = Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK",), region="NEA")
RUSSIA = Delegation("RU", "Russia", "Russian")


def person(code: str, name: str, **fields: str) -> Participant:
    secrets: dict[str, Any] = {
        key: Secret(value) for key, value in fields.items() if key != "language"
    }
    language = fields.get("language", "en")
    return Participant(code, code[:2], name=Secret(name), language=language, **secrets)


PEOPLE = (
    person(
        "KR1",
        "Nari Vellumkin",
        native_name="벨럼킨 나리",
        title="Fellow",
        affiliation="Institute of Tides",
        email="nari@tides.example",
        language="ko",
    ),
    person("KR2", "Bo Quillmarsh"),
    person("RU1", "Osip Lanternov"),
    person("RU2", "Vera Ferryova"),
    person("RU3", "Never There"),
)
SEATS = (*map(Attendance, ("KR1", "KR2", "RU1")), Attendance("RU2", Capacity.OBSERVER))
REMARKS = (Remark("r1", "KR1", "A."), Remark("r2", "RU1", "B."))


def session(code: str = "S1", **fields: Any) -> Session:
    defaults: dict[str, Any] = {
        "title": f"Session {code}",
        "starts": datetime(2026, 6, 8, 9, tzinfo=UTC),
        "attendance": SEATS,
    }
    return Session(code, **{**defaults, **fields})


REPORT = Report(
    title="Tides",
    author="Philo Penwright",
    date="2026-07",
    framing="They met.\n\nTwice.",
    sections=(
        Section("High water", "S1", (Block("First {r1} spoke. {r1 this} went on."), Block(" "))),
        Section("", None, (Block("{r2} closed."),)),
    ),
    acknowledgements=("The Gannet Trust", "We are grateful to all who came this far.", " "),
)
MEETING = Record(
    slug="tides-2026",
    title="The Tide Dialogue",
    convenor="Lantern Rock Institute",
    regions=(Region("NEA", "Northeast Asia", "Northeast Asian"),),
    delegations=(KOREA, RUSSIA),
    participants=PEOPLE,
    sessions=(session(remarks=REMARKS),),
    takeaways=(
        Takeaway("t1", TakeawayKind.RECOMMENDATION, "Do {r1 's} thing."),
        Takeaway("t2", TakeawayKind.TAKEAWAY, "Water rises."),
        Takeaway("t3", TakeawayKind.TAKEAWAY, "Water falls,\nas {r2 some RU} said."),
        Takeaway("t4", TakeawayKind.TAKEAWAY, " "),
    ),
    report=REPORT,
)


def under(*rules: Rule, **fields: Any) -> Record:
    """The meeting with one session under each rule."""
    sessions = (session(f"S{n}", rule=rule, **fields) for n, rule in enumerate(rules, 1))
    return replace(MEETING, sessions=tuple(sessions))


def style(code: str = "ncafp", **changes: Any) -> HouseStyle:
    return replace(builtin_styles()[code], **changes)


def composed(record: Record = MEETING, house: HouseStyle | None = None) -> Composition:
    return compose(record, house or style(), audience=Audience.PUBLIC, draft=True)
