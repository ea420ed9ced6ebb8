"""Sections: one a session, or one a topic where each topic was taken up once and long enough."""

from __future__ import annotations

from reports.domain.drafting import draft_report

from .meeting import meeting, remark, session


def headings(*topics, notes=()):
    remarks = [remark(f"r{number}", topic=topic) for number, topic in enumerate(topics)]
    report = draft_report(meeting(session("S1", *remarks, title="Coasts", notes=notes))).report
    return [(section.heading, section.session) for section in report.sections]


def test_topics_of_enough_remarks_are_sections():
    assert headings(*["Fuel"] * 3, *["Ice"] * 4) == [("Fuel", "S1"), ("Ice", "S1")]


def test_a_short_topic_keeps_the_session_whole():
    assert headings(*["Fuel"] * 3, *["Ice"] * 2) == [("Coasts", "S1")]


def test_one_topic_is_no_section():
    assert headings(*["Fuel"] * 6) == [("Coasts", "S1")]


def test_a_topic_taken_up_again_keeps_the_session_whole():
    assert headings(*["Fuel"] * 3, *["Ice"] * 3, *["Fuel"] * 3) == [("Coasts", "S1")]


def test_remarks_before_the_first_topic_go_under_the_title():
    assert headings("", *["Fuel"] * 3, *["Ice"] * 3) == [
        ("Coasts", "S1"),
        ("Fuel", "S1"),
        ("Ice", "S1"),
    ]


def test_remarks_under_no_topic_later_keep_the_session_whole():
    assert headings(*["Fuel"] * 3, "", *["Ice"] * 3) == [("Coasts", "S1")]


def test_session_without_a_usable_remark_has_no_section():
    record = meeting(
        session("S1", remark("r1", rule="off-the-record")),
        session("S2", rule="off-the-record", notes=[("It was tense.", None)]),
        session("S3", notes=[("It was calm.", None)]),
    )
    report = draft_report(record).report
    assert [section.session for section in report.sections] == ["S3"]
