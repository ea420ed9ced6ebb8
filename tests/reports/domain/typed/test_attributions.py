"""An attribution that was typed is found wherever somebody can type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Accepted, Block, Record, Report, Section
from reports.domain.document import Place
from reports.domain.findings import Kind, Severity
from reports.domain.styles import builtin_styles
from reports.domain.typed import find_unbound

from .papers import STYLE, paper, printed


def found(record: Record, style=STYLE) -> list[str]:
    return [each.text for each in find_unbound(record, style, printed(record, style))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Korean participant objected.", ["A Korean participant"]),
        (
            "Most participants agreed, and one participant left.",
            ["Most participants", "one participant"],
        ),
        ("{r1} spoke, and another participant agreed.", ["another participant"]),
        ("{r1} spoke, {r2 another} agreed, and {r5 some} left.", []),
        ("Others disagreed.", ["Others"]),
        ("The Korean government objected.", []),
        ("The discussion turned to cables.", []),
        ("It was noted that cables break.", []),
        ("A Korean company lays cables.", []),
        ("A KOREAN PARTICIPANT objected.", ["A KOREAN PARTICIPANT"]),
        ("A (Korean) participant objected.", ["A (Korean) participant"]),
        ("A Korean participаnt objected.", ["A Korean participаnt"]),
        ("The alliance has eleven members, and the council of seven members met.", []),
        ("The Association, which has grown to eleven members, is old.", []),
        ("NATO's eleven members and a club with six members agreed.", []),
        ("The eleven members agreed.", ["The eleven members"]),
        ("In the view of the ROK eleven members agreed.", ["eleven members"]),
        ("The alliance has eleven participants.", ["eleven participants"]),
        ("Participants were asked to consider three scenarios.", []),
        ("The participants discussed ways to lay cables.", []),
        ("The participants heard that cables break.", ["The participants"]),
        ("Несколько участников возразили.", []),
    ],
)
def test_a_typed_attribution_is_told_and_a_bound_one_is_not(text, expected):
    assert found(paper(text)) == expected


def test_it_says_where_it_stands_and_what_mends_it():
    record = paper("{r1} spoke.", "So one participant agreed.")
    (one,) = find_unbound(record, STYLE, printed(record))
    assert (one.kind, one.severity, one.place) == (
        Kind.UNBOUND_ATTRIBUTION, Severity.HOLD, Place(1, 2),
    )  # fmt: skip
    assert (one.start, one.end, one.token) == (3, 18, "")
    assert one.reason == "“one participant” credits somebody in the room, and rests on no remark."
    assert one.remedy.startswith("Bind it to a remark")


@pytest.mark.parametrize(
    ("field", "text", "place"),
    [
        ("title", "One participant and the coast", Place()),
        ("framing", "One participant convened it.", Place(0, 0)),
        ("takeaway", "One participant was right.", Place(0, 1)),
        ("heading", "What one participant said", Place(1, 0)),
    ],
)
def test_it_is_found_wherever_somebody_can_type(field, text, place):
    record = paper("{r1} spoke.", **{field: text})
    (one,) = find_unbound(record, STYLE, printed(record))
    assert (one.text.lower(), one.place) == ("one participant", place)


@pytest.mark.parametrize(
    ("thanks", "expected"),
    [
        ("The Lantern Trust", []),
        ("We thank all participants for coming to the coast.", []),
        ("We are grateful to the participants for two days of frank talk.", []),
        ("One participant brought the charts that we all used.", ["One participant"]),
        ("The views are not those of any one participant.", []),
        ("We thank one participant for the idea of a shared cable.", ["one participant"]),
        ("We thank one participant for the boat.", []),
    ],
)
def test_whom_a_report_thanks_is_credited_with_nothing(thanks, expected):
    assert found(paper("{r1} spoke.", acknowledgements=(thanks,))) == expected


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("one participant", []),
        ("So one participant", []),
        ("participant", ["one participant"]),
        ("another participant", ["one participant"]),
    ],
)
def test_what_was_accepted_in_its_block_is_no_reason(accepted, expected):
    assert found(paper("So one participant agreed.", accepted=accepted)) == expected


def test_it_is_accepted_in_its_own_block_alone():
    record = paper(
        "One participant agreed.", accepted="One participant", framing="One participant met."
    )
    assert found(record) == ["One participant"]


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ((), ["One participant"] * 3),
        (("One participant",), ["One participant"] * 2),
        (("One participant",) * 2, ["One participant"]),
        (("One participant",) * 4, []),
        (("One participant came", "One participant left"), ["One participant"]),
    ],
)
def test_an_accepted_phrase_covers_one_place(accepted, expected):
    text = "{r1} spoke. One participant came. One participant left.\n\nOne participant slept."
    block = Block(text, tuple(map(Accepted, accepted)))
    section = Section("Talks", blocks=(block,))
    report = Report(title="Coast", framing="They met.", sections=(section,))
    assert found(replace(paper(), report=report)) == expected


def test_what_a_token_prints_uses_no_acceptance_up():
    text = "{r1} spoke. A Korean participant left."
    assert found(paper(text, accepted="A Korean participant")) == []


@pytest.mark.parametrize(
    ("framing", "expected"),
    [
        ("", []),
        ("The coast talks were held with participants from KR and CN.", []),
        ("The trust brought together participants from KR and CN.", []),
        ("Most participants wanted a treaty.", ["Most participants"]),
    ],
)
def test_a_framing_tells_who_was_brought_together(framing, expected):
    assert found(paper("{r1} spoke.", framing=framing)) == expected


@pytest.mark.parametrize("code", sorted(builtin_styles()))
def test_the_words_of_a_house_are_nobodys(code):
    """Its rule, its count of those who came and its disclaimer were not typed by anybody."""
    style = builtin_styles()[code]
    noun = style.wording.noun
    assert found(paper("{r1} spoke.", acknowledgements=("The Lantern Trust",)), style) == []
    assert found(paper(f"One {noun} spoke."), style) == [f"One {noun}"]


def test_without_a_report_nothing_was_typed():
    record = replace(paper(), report=None, takeaways=())
    assert found(record) == []


def test_of_one_place_only_what_stands_there_is_found():
    record = paper("{r1} left. One participant left.", "She added that another participant left.")
    near = find_unbound(record, STYLE, printed(record), Place(1, 2))
    assert [each.text for each in near] == ["She", "another participant"]
