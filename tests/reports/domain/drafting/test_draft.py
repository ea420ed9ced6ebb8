"""The first draft: every remark that may be used, once, in order, as text that prints."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from dialogues.domain.phrases import Quantity, Renderer, Token, split
from dialogues.domain.record import Report
from reports.domain.drafting import NoticeKind, draft_report
from tests.strategies import records

from .discussions import discussions
from .meeting import meeting, remark, session

MANY = settings(max_examples=40, deadline=None)


def tokens_of(draft):
    return [
        token
        for section in draft.report.sections
        for block in section.blocks
        for token in split(block.text)
        if isinstance(token, Token)
    ]


def named(tokens):
    """The remarks that tokens name, quantities aside, in order."""
    return [ref for token in tokens if not token.quantity for ref in token.refs]


def usable(record):
    """The ids that a draft must name, by a way of its own."""
    superseded = {one.supersedes for each in record.sessions for one in each.remarks}
    return [
        one.id
        for each in record.sessions
        for one in each.remarks
        if one.id not in superseded and record.rule_of(each, one).may_use()
    ]


@MANY
@given(discussions())
def test_names_every_usable_remark_once_and_prints(record):
    draft = draft_report(record)
    tokens = tokens_of(draft)
    assert sorted(named(tokens)) == sorted(usable(record))
    quantities = {token.quantity for token in tokens if token.quantity}
    assert quantities <= {Quantity.SOME, Quantity.SEVERAL, Quantity.MANY, Quantity.MOST}
    renderer = Renderer(record)
    texts = [block.text for section in draft.report.sections for block in section.blocks]
    rendered = [renderer.render(text) for text in [draft.report.framing, *texts]]
    assert [problem for each in rendered for problem in each.problems] == []


@MANY
@given(discussions())
def test_follows_the_discussion(record):
    record = replace(
        record,
        sessions=tuple(
            replace(each, remarks=tuple(replace(one, supersedes=None) for one in each.remarks))
            for each in record.sessions
        ),
    )
    assert named(tokens_of(draft_report(record))) == usable(record)


@MANY
@given(records(odd=True))
def test_odd_strings_are_drafted(record):
    draft = draft_report(record)
    assert sorted(named(tokens_of(draft))) == sorted(usable(record))


@MANY
@given(discussions())
def test_counts_what_it_left_out(record):
    superseded = {one.supersedes for each in record.sessions for one in each.remarks}
    standing = [
        record.rule_of(each, one)
        for each in record.sessions
        for one in each.remarks
        if one.id not in superseded
    ]
    assert draft_report(record).left_out == sum(not rule.may_use() for rule in standing)


def test_says_where_each_block_comes_from():
    record = meeting(
        session("S1", remark("r1"), remark("r2", topic="Fish"), notes=[("Quiet.", "r1")])
    )
    blocks = draft_report(record).present.sections[0].blocks
    assert [block.drafted_from for block in blocks] == [("r1",), ("S1#r1#1",), ("r2",)]


def test_keeps_title_author_date_and_style():
    meta = Report(title="T", author="A", date="2026-07", style="plain", framing="Old.")
    report = draft_report(replace(meeting(session("S1", remark("r1"))), report=meta)).report
    assert (report.title, report.author, report.date, report.style) == (
        "T",
        "A",
        "2026-07",
        "plain",
    )
    assert report.framing != "Old."


def test_notices_tell_what_to_look_at():
    record = meeting(
        session(
            "S1",
            remark("r1", text="We have three ferries.", verbatim=True),
            remark("r2", text="The count is wrong.", verb="reject"),
            remark("r3", rule="off-the-record"),
            remark("r4", rule="off-the-record"),
        )
    )
    notices = draft_report(record).notices
    assert [(notice.kind, notice.remarks) for notice in notices] == [
        (NoticeKind.OFF_THE_RECORD, ()),
        (NoticeKind.VERBATIM, ("r1",)),
        (NoticeKind.FIRST_PERSON, ("r1",)),
        (NoticeKind.READING, ("r2",)),
    ]
    assert notices[0].text == "Two remarks were off the record and are left out."


def test_one_remark_left_out_is_one():
    record = meeting(session("S1", remark("r1", rule="off-the-record")))
    draft = draft_report(record)
    assert draft.notices[0].text == "One remark was off the record and is left out."
    assert draft.report.sections == ()


def test_empty_record_is_drafted():
    draft = draft_report(meeting())
    assert draft.report.sections == ()
    assert draft.notices == ()
