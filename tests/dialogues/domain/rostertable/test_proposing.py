"""What each row of a roster file would do to the roster."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.record import Delegation, Participant
from dialogues.domain.rostertable import (
    Field,
    Outcome,
    RosterProposal,
    TableError,
    propose_roster,
    read_table,
)
from dialogues.domain.secret import Secret

NO = Delegation("NO", "Norway", "Norwegian")
KR = Delegation("KR", "the ROK", "Korean")
ADA = Participant(
    "NO1",
    "NO",
    Secret("Ada Fjørd"),
    affiliation=Secret("Ice Institute"),
    email=Secret("ada@example.org"),
)
BO = Participant("NO4", "NO", Secret("Bo Lund"))


def propose(text: str, **more: object) -> RosterProposal:
    """What a file would do to a roster of two."""
    table = read_table(text.encode(), "r.csv")
    given = {"participants": (ADA, BO), "delegations": (NO, KR), **more}
    return propose_roster(table, **given)  # type: ignore[arg-type]


def outcomes(text: str, **more: object) -> list[tuple[int, str, str, str]]:
    """Line, outcome, code and reason of every row."""
    rows = propose(text, **more).rows
    return [(row.line, row.outcome.value, row.code, row.reason) for row in rows]


def test_adds_changes_and_keeps() -> None:
    found = propose(
        "Name,Country,Affiliation,E-mail\n"
        "Han Bit,ROK,Harbour College,han@example.org\n"
        "Ada Fjørd,Norway,Ice Institute,\n"
        "bo lund,Norway,Wind College,bo@example.org\n"
    )
    han, ada, bo = found.rows
    assert (han.line, han.outcome, han.code, han.reason) == (2, Outcome.ADD, "KR1", "")
    assert han.participant == Participant(
        "KR1",
        "KR",
        Secret("Han Bit"),
        affiliation=Secret("Harbour College"),
        email=Secret("han@example.org"),
    )
    assert (ada.outcome, ada.participant, ada.changed) == (Outcome.SAME, ADA, ())
    assert (bo.outcome, bo.code) == (Outcome.CHANGE, "NO4")
    assert bo.changed == (Field.NAME, Field.AFFILIATION, Field.EMAIL)
    assert found.counts == {Outcome.ADD: 1, Outcome.SAME: 1, Outcome.CHANGE: 1}
    assert found.of(Outcome.ADD, Outcome.SAME) == (han, ada)
    assert found.delegations == ()


def test_gives_the_next_codes() -> None:
    text = "Name,Country\nA,Norway\nB,Norway\nC,ROK\nD,Norway\n"
    assert [row.code for row in propose(text).rows] == ["NO5", "NO6", "KR1", "NO7"]
    rows = propose(text, used_codes=("NO6", "kr1", "KR9")).rows
    assert [row.code for row in rows] == ["NO7", "NO8", "KR10", "NO9"]


def test_takes_codes_of_the_file() -> None:
    assert outcomes(
        "Code,Name,Country\nX1,A,Norway\nx1,B,Norway\nNO4,Bo Lund,Norway\n1x,C,Norway\nNO5,D,ROK\n"
        ",E,Norway\nNO1,Cy Other,Norway\n"
    ) == [
        (2, "add", "X1", ""),
        (3, "refuse", "", "The code x1 is somebody else's, or was."),
        (4, "same", "NO4", ""),
        (
            5,
            "refuse",
            "",
            "The code cannot be used: a code starts with a letter and goes on with letters, "
            "digits, _ and -.",
        ),
        (6, "add", "NO5", ""),
        (7, "add", "NO6", ""),
        (8, "refuse", "", "The code is that of NO1, who has another name."),
    ]


def test_steps_over_a_code_that_the_file_gave_out() -> None:
    text = "Code,Name,Country\n,A,Norway\nNO6,B,Norway\n,C,Norway\n"
    assert [row.code for row in propose(text).rows] == ["NO5", "NO6", "NO7"]


def test_shortens_codes_of_long_delegations() -> None:
    long = Delegation("N" * 40, "Far north", "northern")
    (row,) = propose("Name,Country\nA,Far north\n", delegations=(long,)).rows
    assert row.code == "N" * 34 + "1"


def test_adds_delegation_of_a_nation_once() -> None:
    found = propose("Name,Country\nA,Japan\nB,Japanese\nC,Atlantis\n=1,Sweden\n")
    assert [each.code for each in found.delegations] == ["JP"]
    assert [row.reason for row in found.rows] == [
        "Adds the delegation Japan (JP).",
        "Adds the delegation Japan (JP).",
        '"Atlantis" is no delegation of this dialogue and no nation known here.',
        "The name is a formula, or starts as one.",
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",Norway,,", "The name is missing."),
        ("123,Norway,,", "The name has no letter in it."),
        (f"{'x' * 301},Norway,,", "The name has more than 300 characters."),
        ("Cy,,,", "The delegation is missing."),
        ("Cy,Norway,cy at example,", "The e-mail address is none: one such as name@example.org "
         "was expected."),
        ("Cy,Norway,,Klingon", "The language is not known here: a code such as ko was expected."),
        ("Cy,Norway,=1+1,", "The e-mail address is a formula, or starts as one."),
        ("Cy,Norway,ADA@example.org,", "The e-mail address is that of NO1, who has another name."),
    ],
)  # fmt: skip
def test_refuses_row(row: str, reason: str) -> None:
    (found,) = propose(f"Name,Country,E-mail,Language\n{row}\n").rows
    assert (found.line, found.outcome, found.reason) == (2, Outcome.REFUSE, reason)
    assert (found.participant, found.changed) == (None, ())


def test_refuses_two_columns_that_make_too_long_a_name() -> None:
    text = f"Surname,Given name,Country\n{'x' * 200},{'y' * 200},Norway\n"
    assert outcomes(text) == [(2, "refuse", "", "The name has more than 300 characters.")]


def test_formula_in_another_column_does_no_harm() -> None:
    assert outcomes("Name,Country,Phone\nCy,Norway,+82 10 1234\n") == [(2, "add", "NO5", "")]


def test_refuses_the_same_person_twice() -> None:
    assert outcomes(
        "Name,Country,E-mail\nCy,Norway,cy@example.org\nCY,Norway,\nCy Z,ROK,CY@example.org\n"
        "Ada Fjørd,Norway,\nFjord Ada,Norway,\nCy,ROK,\n"
    ) == [
        (2, "add", "NO5", ""),
        (3, "refuse", "", "The same person stands in line 2 already."),
        (4, "refuse", "", "The same person stands in line 2 already."),
        (5, "same", "NO1", ""),
        (6, "refuse", "", "The same person stands in line 5 already."),
        (7, "add", "KR1", ""),
    ]


def test_refuses_code_of_one_and_address_of_another() -> None:
    assert outcomes("Code,Name,E-mail\nNO4,Bo Lund,ada@example.org\n") == [
        (2, "refuse", "", "The code is that of NO4, the e-mail address that of NO1.")
    ]


def test_refuses_a_name_of_two() -> None:
    twin = Participant("NO9", "NO", Secret("Bo Lund"))
    assert outcomes("Name,Country\nBo Lund,Norway\n", participants=(BO, twin)) == [
        (2, "refuse", "", "Several people of this name are in NO: NO4, NO9.")
    ]


def test_knows_somebody_without_a_delegation() -> None:
    assert outcomes("Name,E-mail\nAda Fjord,ada@example.org\n", default_delegation="KR") == [
        (2, "change", "NO1", "")
    ]


def test_takes_the_default_delegation() -> None:
    assert outcomes("Name\nCy\n", default_delegation="KR") == [(2, "add", "KR1", "")]


def test_moves_somebody_to_another_delegation() -> None:
    (row,) = propose("Name,Country,E-mail\nAda Fjørd,ROK,ada@example.org\n").rows
    assert (row.outcome, row.code, row.changed) == (Outcome.CHANGE, "NO1", (Field.DELEGATION,))


def test_reads_every_field() -> None:
    (row,) = propose(
        "Surname,Given name,姓名,Aliases,Country,Organisation,Position,E-mail,Pronouns,Language\n"
        "Lin,Mo,林默,Moses Lin; M. Lin ;,China,Far College,Fellow,mailto:lin@example.org,he/him,"
        "Chinese and English\n"
    ).rows
    assert row.participant == Participant(
        "CN1",
        "CN",
        Secret("Mo Lin"),
        Secret("林默"),
        (Secret("Moses Lin"), Secret("M. Lin")),
        Secret("Far College"),
        Secret("Fellow"),
        Secret("lin@example.org"),
        Secret("he/him"),
        "zh",
    )
    assert row.shown == "Mo Lin"


@pytest.mark.parametrize(
    ("family", "given_name", "name"),
    [
        ("林", "默", "林默"),
        ("Fjørd", "Ada", "Ada Fjørd"),
        ("Fjørd", "", "Fjørd"),
        ("", "Ada", "Ada"),
    ],
)
def test_puts_names_together(family: str, given_name: str, name: str) -> None:
    (row,) = propose(f"Family name,Given name,Country\n{family},{given_name},ROK\n").rows
    assert row.participant is not None
    assert row.participant.name == Secret(name)


@pytest.mark.parametrize(
    ("text", "language"), [("ko", "ko"), ("EN", "en"), ("zh-Hant", "zh-Hant"), ("Русский", "ru")]
)
def test_reads_language(text: str, language: str) -> None:
    (row,) = propose(f"Name,Country,Language\nCy,ROK,{text}\n").rows
    assert row.participant is not None
    assert row.participant.language == language


def test_takes_the_mapping_that_it_is_given() -> None:
    mapping = {Field.NAME: 1, Field.DELEGATION: 0}
    found = propose("Name,Other\nNorway,Cy\n", mapping=mapping)
    assert found.mapping == mapping
    assert found.rows[0].code == "NO5"


def test_takes_what_was_settled() -> None:
    assert outcomes("Name,Country\nCy,Noreg\n", meant={"Noreg": "NO"}) == [(2, "add", "NO5", "")]


def test_refuses_table_without_names() -> None:
    with pytest.raises(TableError) as caught:
        propose("Colour,,Size\nred,x,1\n")
    assert str(caught.value) == (
        'r.csv, line 1: no column holds a name; the columns are "Colour", "Size".'
    )


def test_shows_no_name_in_a_repr() -> None:
    found = propose("Name,Country\nHan Bit,ROK\nHan Byeol,Atlantis\n")
    assert "Han" not in repr(found)


def test_weighs_ten_thousand_rows() -> None:
    lines = (f"P{number} Q{number},Norway,p{number}@example.org" for number in range(10_000))
    found = propose("Name,Country,E-mail\n" + "\n".join(lines))
    assert found.counts == {Outcome.ADD: 10_000}
    assert found.rows[-1].code == "NO10004"


CELLS = st.sampled_from(
    ("", "Ada Fjørd", "Cy", "Norway", "NO", "ROK", "=1", "@x", "ada@example.org", "NO1", "ko", "-")
)


@given(st.lists(st.lists(CELLS, min_size=5, max_size=5), max_size=12))
@settings(max_examples=150)
def test_every_row_comes_out_once(rows: list[list[str]]) -> None:
    text = "Code,Name,Country,E-mail,Language\n" + "\n".join(",".join(row) for row in rows)
    found = propose(text)
    kept = [row for row in found.rows if row.participant]
    assert len({row.code for row in kept}) == len(kept)
    assert all(bool(row.reason) for row in found.of(Outcome.REFUSE))
    assert {row.code for row in found.of(Outcome.CHANGE, Outcome.SAME)} <= {"NO1", "NO4"}
    assert not {row.code for row in found.of(Outcome.ADD)} & {"NO1", "NO4"}
    assert found.counts.total() == len(found.rows)
