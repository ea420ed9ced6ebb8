"""What stands over a paragraph, or in a conclusion, and says whose words it holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Block, Section
from reports.domain.audiences import Audience
from reports.domain.findings import Severity
from reports.domain.guard import audit

from .rooms import STYLE, told
from .tables import found, table

HELD = "With “{}”, “A participant” leaves 2 people who could have said it; the threshold is 3."


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Singaporean concerns", "Singaporean concerns"),
        ("SINGAPOREAN CONCERNS", "SINGAPOREAN CONCERNS"),
        ("The main Singaporean security concerns", "Singaporean security concerns"),
        ("Singapore's position on fog", "Singapore's position"),
        ("The view from Singapore", "view from Singapore"),
        ("From Singapore", "From Singapore"),
        ("What Singapore thinks", "What Singapore thinks"),
        ("Singapore in its own words", "Singapore in its own words"),
        ("Singapore's hour", "Singapore's hour"),
    ],
)
def test_a_heading_says_whose_words_follow(heading, said):
    reasons = [each.reason for each in found("{sg1 @any} spoke.", heading=heading) if each.holds]
    assert reasons == [HELD.format(said)]


@pytest.mark.parametrize(
    "heading",
    [
        "Talks", "Korean and Singaporean concerns", "Singapore and Korea", "Fog in Singapore",
        "The Singaporean economy", "Singapore's concerns, and Korea's",
    ],
)  # fmt: skip
def test_a_heading_of_a_matter_or_of_several_tells_nothing(heading):
    assert found("{sg1 @any} spoke.", heading=heading) == []


@pytest.mark.parametrize("heading", ["Singapore", "Singaporean interests", "Views in Singapore"])
def test_a_heading_that_may_be_of_a_matter_warns(heading):
    (warned,) = found("{sg1 @any} spoke.", heading=heading)
    assert warned.severity is Severity.WARN
    assert f"“{heading}”" in warned.reason


def test_sections_by_country_say_whose_words_follow():
    record = table()
    sections = tuple(
        Section(heading, blocks=(Block(text),))
        for heading, text in (("Singapore", "{sg1 @any} spoke."), ("Korea", "{kr1 @any} spoke."))
    )
    assert record.report
    record = replace(record, report=replace(record.report, sections=sections))
    assert [each.reason for each in told(record=record)] == [HELD.format("Singapore")]


def test_a_label_of_another_country_takes_the_heading_for_a_matter():
    assert found("{kr1} spoke.", "{sg1 @any} spoke.", heading="Singaporean concerns") == []
    both = found("{sg2 @region} spoke.", "{sg1 @any} spoke.", heading="Singaporean concerns")
    assert len([each for each in both if "Singaporean concerns" in each.reason]) == 1
    one = found("{kr1 @any} spoke.", "{sg1 @any} spoke.", heading="Singaporean concerns")
    assert [each.place.block for each in one] == [2]
    crowd = found("{kr1 kr2 some} spoke.", "{sg1 @any} spoke.", heading="Singaporean concerns")
    assert [each.place.block for each in crowd] == [2]


def test_a_line_over_a_paragraph_is_a_heading():
    texts = ("It rained.", "Singaporean concerns", "{sg1 @any} spoke.", "Fog", "{sg2 @any} spoke.")
    assert [each.place.block for each in found(*texts)] == [3]
    (held,) = found("Singaporean concerns:\n\n{sg1 @any} spoke.")
    assert held.reason == HELD.format("Singaporean concerns")


def test_of_many_a_heading_is_not_even_noted():
    assert found("{kr1 @any} spoke.", heading="Korean concerns") == []


@pytest.mark.parametrize(
    ("takeaway", "severity"),
    [
        ("Ships wait in fog, as Singapore proposed.", "hold"),
        ("A rule suggested by Singapore is good.", "hold"),
        ("The Singaporean proposal on fog is good.", "hold"),
        ("A proposal from Singapore is good.", "hold"),
        ("Singapore had also proposed that ships wait.", "hold"),
        ("The Singaporean concern is fog.", "warn"),
        ("The position of Singapore is good.", "warn"),
    ],
)
def test_a_conclusion_says_whose_the_remark_behind_it_was(takeaway, severity):
    (one,) = (
        each
        for each in found("{sg1 @any} spoke of fog.", takeaway=takeaway)
        if each.text == "A participant"
    )
    assert (one.severity, one.place.section) == (severity, 1)
    assert "Singapor" in one.reason


@pytest.mark.parametrize(
    ("takeaway", "evidence"),
    [
        ("Singapore should wait.", ("sg1",)),
        ("Ships wait in fog, as Korea proposed.", ("sg1",)),
        ("Ships wait in fog, as Singapore proposed.", ("kr1",)),
        ("Ships wait in fog, as Singapore proposed.", ()),
        ("Ships wait in fog, as Singapore proposed.", ("sg2",)),
    ],
)
def test_a_conclusion_of_other_remarks_tells_nothing(takeaway, evidence):
    record = table("{sg1 @any} spoke of fog.", takeaway=takeaway, evidence=evidence)
    assert [each for each in told(record=record) if "participant" in each.reason] == []


def test_a_conclusion_that_prints_the_remark_tells_it_itself():
    takeaway = "As Singapore proposed, {sg1 @any} will wait."
    record = table("{sg1 @any} spoke of fog.", takeaway=takeaway, evidence=())
    held = [
        each.place.section
        for each in audit(record, STYLE, audience=Audience.PUBLIC).findings
        if each.kind == "k-below-threshold"
    ]
    assert sorted(held) == [0, 1]
