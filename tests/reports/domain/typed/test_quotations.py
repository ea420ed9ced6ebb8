"""Words in quotation marks need somebody's leave."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Record
from reports.domain.document import Place
from reports.domain.findings import Kind, Severity
from reports.domain.typed import find_quotations

from .papers import paper, printed

SAID = "We shall never lay a cable without asking."


def with_quote(record: Record, *, verbatim: bool = True) -> Record:
    """The record with `r1` noted word for word."""
    first = record.sessions[0]
    remarks = tuple(
        replace(each, text=SAID, verbatim=verbatim) if each.id == "r1" else each
        for each in first.remarks
    )
    return replace(record, sessions=(replace(first, remarks=remarks), *record.sessions[1:]))


def judge(text: str, *cleared: str, **fields):
    record = with_quote(paper(text), **fields)
    return [
        (each.severity, each.text) for each in find_quotations(record, printed(record), cleared)
    ]


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        *(("*", "*"), ("_", "_"), ("**", "**")),
        *("“”", '""', "«»", "»«", "„“", "””", "‘’", "''", "‹›", "「」", "『』"),
        ("``", "''"),
    ],
)
def test_somebodys_own_words_need_their_leave(opens, closes):
    text = f"{{r1}} said: {opens}we shall never lay a cable{closes}."
    quoted = f"{opens}we shall never lay a cable{closes}"
    assert judge(text) == [(Severity.HOLD, quoted)]
    assert judge(text, "r2") == [(Severity.HOLD, quoted)]
    assert judge(text, "r1") == []


@pytest.mark.parametrize(
    "text",
    [
        "It was *not at all* clear, and *without asking* it was *never* so.",
        "It was *a long way round the cape* then.",
        "It was 3 * we shall never lay a cable * 4.",
    ],
)
def test_what_is_only_stressed_is_no_quotation(text):
    assert judge(text) == []


def test_a_quotation_that_never_closes_is_one_all_the_same():
    assert judge("{r1} said: “we shall never lay a cable") == [
        (Severity.HOLD, "“we shall never lay a cable")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The states’ ships and the banks’ cables don’t meet in the ’90s, nor in others’ waters.",
        "The states' ships and the banks' cables don't meet in the '90s, nor in others' waters.",
        'A 5" pipe is no cable.',
    ],
)
def test_an_apostrophe_opens_no_quotation(text):
    assert judge(text) == []


def test_a_quotation_in_single_marks_may_hold_an_apostrophe():
    assert judge("It was ‘a cable that doesn’t break for anyone’ they wanted.") == [
        (Severity.HOLD, "‘a cable that doesn’t break for anyone’")
    ]


def test_a_quotation_beside_another_remark_is_nobodys():
    text = "{r2} said: “we shall never lay a cable”."
    assert judge(text, "r1", "r2") == [(Severity.HOLD, "“we shall never lay a cable”")]


def test_words_that_were_not_noted_word_for_word_are_no_quotation():
    text = "{r1} said: “we shall never lay a cable”."
    assert judge(text, "r1", verbatim=False) == [(Severity.HOLD, "“we shall never lay a cable”")]


def test_a_term_is_noted_and_a_few_words_of_a_remark_are_not_a_term():
    assert judge("It was called a “red line”.") == [(Severity.NOTE, "“red line”")]
    assert judge("It was called “without asking”.") == [(Severity.HOLD, "“without asking”")]
    assert judge("It was called “a long way round the cape”.")[0][0] is Severity.HOLD


def test_an_apostrophe_quotes_nothing():
    assert judge("{r1 's} view and the participants' view weren't one.") == []


def test_it_says_what_is_missing_and_what_mends_it():
    record = with_quote(paper("{r1} said: “we shall never lay a cable”."))
    (one,) = find_quotations(record, printed(record))
    assert (one.kind, one.place) == (Kind.QUOTE, Place(1, 1))
    assert "have not given leave" in one.reason
    assert one.remedy.startswith("Take the quotation marks out")
