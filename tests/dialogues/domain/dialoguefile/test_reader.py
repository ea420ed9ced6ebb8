"""A file that loads: each value where it belongs, each default as the design has it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

from dialogues.domain.dialoguefile import read_dialogue_bytes
from dialogues.domain.record import (
    Accepted,
    Attendance,
    Block,
    Capacity,
    Delegation,
    DelegationKind,
    Endorsement,
    Format,
    NoteKind,
    OwnNote,
    Participant,
    Record,
    Region,
    Remark,
    Report,
    Section,
    Session,
    Takeaway,
    TakeawayKind,
    Voice,
)
from dialogues.domain.rules import Rule
from dialogues.domain.secret import Secret

from .coast import COAST, changed, read

EAST = timezone(timedelta(hours=2))

R3 = Remark("r3", "KR1", "NO", reserves=frozenset({"RU1"}))
R7 = Remark(
    "r7",
    "RU1",
    "Two lines\nof text.",
    at=time(9, 40),
    rule=Rule.OFF_THE_RECORD,
    verb="reject",
    verbatim=True,
    replies_to="r3",
    supersedes="r3",
)


def test_reads_head_and_groups() -> None:
    record = read(COAST)
    assert (record.slug, record.title, record.threshold) == ("coast-2026", "The coast", 4)
    assert (record.format, record.rule) == (Format.VIRTUAL, Rule.CHATHAM_HOUSE)
    assert record.regions == (Region("NEA", "Northeast Asia", "Northeast Asian"),)
    assert record.delegations == (
        Delegation("KR", "the ROK", "Korean", noun="Korea", alternatives=("ROK",), region="NEA"),
        Delegation("RU", "Russia", "Russian"),
        Delegation("NO", "Norway", "Norwegian"),
    )


def test_reads_people() -> None:
    assert read(COAST).participants == (
        Participant(
            "KR1",
            "KR",
            Secret("Han Bit"),
            other_names=(Secret("Bit Han"),),
            email=Secret("han@example.org"),
        ),
        Participant("RU1", "RU", Secret("Ilya Veter"), language="ru"),
        Participant("NO1", "NO", Secret("NO")),
        Participant("NO2", "NO", Secret("Aud Fjell"), email=Secret("aud@example.org")),
    )


def test_reads_sessions() -> None:
    assert read(COAST).sessions == (
        Session(
            "S1",
            "Harbours",
            datetime(2026, 6, 8, 9, 0, tzinfo=EAST),
            datetime(2026, 6, 8, 12, 0, tzinfo=EAST),
            attendance=(
                Attendance("KR1", Capacity.CHAIR),
                Attendance("RU1", start=time(9, 0), end=time(10, 30)),
                Attendance("NO1", Capacity.OBSERVER),
            ),
            remarks=(R3, R7),
            own_notes=(OwnNote("Ask again.", NoteKind.MEMO, "r7"),),
        ),
        Session(
            "S2",
            "Ice",
            datetime(2026, 6, 9, 9, 0, tzinfo=UTC),
            rule=Rule.NOT_FOR_ATTRIBUTION,
            attendance=(Attendance("KR1"), Attendance("NO2")),
        ),
    )


def test_reads_takeaways() -> None:
    assert read(COAST).takeaways == (
        Takeaway(
            "t1",
            TakeawayKind.RECOMMENDATION,
            "{r7} asked for more.",
            ("r7", "r3"),
            {"KR1": Endorsement.AGREE},
        ),
        Takeaway("t2", TakeawayKind.TAKEAWAY, "No tokens."),
    )


def test_names_takeaways_without_an_id() -> None:
    text = changed("id: t1\n", "id: t2\n").replace("{kind: takeaway", "{id: t3, kind: takeaway")
    text += "takeaways:\n"
    more = "  - {kind: takeaway, text: One.}\n  - {kind: takeaway, text: Two.}\n"
    text = text.removesuffix("takeaways:\n").replace("takeaways:\n", f"takeaways:\n{more}")
    assert [each.id for each in read(text).takeaways] == ["t1", "t4", "t2", "t3"]


def test_reads_report() -> None:
    text = "However, {r7} rejected it. {r7 this} added {{ and {r3 ~ROK}."
    assert read(COAST).report == Report(
        title="Ice and harbours",
        sections=(
            Section(
                "Harbours",
                "S1",
                (Block(text, (Accepted("the ROK perspective", Voice.NATIONAL),)),),
            ),
        ),
        acknowledgements=("The harbour board",),
    )


def test_reads_least_file() -> None:
    assert read("rapporteur: 1\ndialogue: {slug: x, title: X}\n") == Record("x", "X")


def test_reads_own_kinds_of_delegation() -> None:
    record = read(changed("kind: country", "kind: sector"))
    assert record.delegations[1].kind is DelegationKind.SECTOR


def test_nothing_written_is_absent() -> None:
    text = changed("language: ru", "language: , email: , other_names: ")
    text = text.replace("report:\n", "report:\n  author:\n  date:\n")
    assert read(text) == read(COAST.replace(", language: ru", ""))


def test_present_where_nothing_is_written_after_a_code() -> None:
    text = changed("attendance: [KR1, NO2]", "attendance: {KR1, NO2: }")
    assert read(text) == read(COAST)


def test_empty_report_is_a_report() -> None:
    head = "rapporteur: 1\ndialogue: {slug: x, title: X}\n"
    assert read(head + "report: {}\n") == Record("x", "X", report=Report())
    assert read(head + "report:\n") == Record("x", "X")


def test_reads_words_of_truth_in_any_case() -> None:
    assert read(changed("verbatim: true", "verbatim: TRUE")) == read(COAST)
    unquoted = read(changed("verbatim: true", "verbatim: False")).sessions[0].remarks[1]
    assert unquoted.verbatim is False


def test_reads_seconds() -> None:
    text = changed('"09:40"', '"09:40:30.5"').replace("T09:00Z", " 09:00:01Z")
    sessions = read(text).sessions
    assert sessions[0].remarks[1].at == time(9, 40, 30, 500000)
    assert sessions[1].starts == datetime(2026, 6, 9, 9, 0, 1, tzinfo=UTC)


def test_reads_bytes_with_and_without_a_mark() -> None:
    data = COAST.encode()
    assert read_dialogue_bytes(data, file="x") == read(COAST)
    assert read_dialogue_bytes(b"\xef\xbb\xbf" + data, file="x") == read(COAST)
    assert read("\ufeff" + COAST) == read(COAST)


def test_reads_windows_line_ends() -> None:
    assert read(COAST.replace("\n", "\r\n")) == read(COAST)


def test_reads_what_may_not_print() -> None:
    for token in ("{r7 this}", "{r7 r3 r7 both}", "{r3 all-delegations}", "{r3 most NEA}"):
        blocks = read(changed("{r3 ~ROK}", token)).report
        assert blocks is not None
        assert token in blocks.sections[0].blocks[0].text
