"""What the name of the files of a report gives away is found before they are written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reports.domain.audiences import Audience
from reports.domain.causes import Cause
from reports.domain.document import NOWHERE
from reports.domain.findings import Kind
from reports.domain.guard import audit
from reports.domain.guard.naming import RENAME
from reports.domain.guard.waiving import NAMED, pass_of, why_not_pass

from .meetings import STYLE, meeting
from .test_leaking import named

TEXT = "{r1} agreed. {r4} did not."


def judged(slug, text=TEXT, **also):
    record = replace(named(meeting(text)), slug=slug)
    return audit(record, STYLE, audience=Audience.PUBLIC, **also)


def found(slug, text=TEXT, **also):
    return [each for each in judged(slug, text, **also).findings if each.kind is Kind.FILE_NAME]


@pytest.mark.parametrize(
    ("slug", "text"),
    [
        ("zhang-peiqing-2026", "zhang-peiqing"),
        ("talks_zhang_peiqing", "zhang_peiqing"),
        ("2026-ZhangPeiqing", "ZhangPeiqing"),
    ],
)
def test_a_name_in_the_short_name_holds(slug, text):
    (each,) = found(slug)
    assert (each.holds, each.participant, each.remedy) == (True, "CN1", RENAME)
    assert text in each.text
    assert (each.place, each.line, each.where) == (NOWHERE, None, "file name")
    assert each.kind.of_reason == "leak"


def test_a_surname_without_capitals_warns():
    (each,) = found("ouyang-2026")
    assert (each.severity, each.participant, each.text) == ("warn", "CN3", "ouyang")


def test_a_short_name_that_names_nobody_is_nothing():
    assert found("coast-2026") == []


def test_it_is_let_pass_only_as_nobody_and_whatever_the_report_says():
    verdict = judged("zhang-peiqing-2026")
    (each,) = (one for one in verdict.findings if one.kind is Kind.FILE_NAME)
    assert why_not_pass(Cause.RISK, each, verdict.document) == NAMED
    passes = frozenset({pass_of(Cause.NOBODY, each, verdict.document)})
    assert found("zhang-peiqing-2026", passes=passes) == []
    assert found("zhang-peiqing-2026", "{r1} spoke. {r4} did not.", passes=passes) == []
    assert found("zhang-peiqing-2027", passes=passes) != []
