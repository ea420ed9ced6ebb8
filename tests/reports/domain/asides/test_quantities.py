"""Crowds that are said beside their token to be of one delegation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogues.domain.record import Record
from reports.domain.asides import find_told_quantities
from reports.domain.audiences import Audience
from reports.domain.compose import compose
from reports.domain.findings import Finding

from .rooms import STYLE
from .tables import table


def crowds(text: str) -> list[Finding]:
    return judged(table(text))


def judged(record: Record) -> list[Finding]:
    document = compose(record, STYLE, audience=Audience.PUBLIC, draft=False).document
    return find_told_quantities(record, STYLE, document)


@pytest.mark.parametrize(
    "text",
    [
        "On the Singaporean side, {sg1 sg2 some} spoke of fog.",
        "{sg1 sg2 some} from the Singaporean side spoke of fog.",
        "For Singapore, {sg1 sg2 couple} spoke of fog.",
        "On the Southeast Asian side, {sg1 sg2 some} spoke of fog.",
    ],
)
def test_a_crowd_that_is_everybody_of_a_country_is_told(text):
    (crowd,) = crowds(text)
    assert (crowd.kind, crowd.holds, crowd.gives_away) == ("whole-cell", True, True)
    assert crowd.reason.startswith("With “")
    assert "each of 2 people holds" in crowd.reason


def test_a_crowd_of_which_others_are_a_part_is_untrue():
    """Two Koreans agreed: "a few participants" is true, and not of the Singaporean side."""
    record = table("On the Singaporean side, {sg1 few} spoke of fog.")
    (session,) = record.sessions
    remarks = tuple(
        replace(each, agrees=("KR1", "KR2")) if each.id == "sg1" else each
        for each in session.remarks
    )
    (untrue,) = judged(replace(record, sessions=(replace(session, remarks=remarks),)))
    assert (untrue.kind, untrue.holds, untrue.rewrites) == ("quantifier", True, ())
    assert untrue.reason.startswith("With “On the Singaporean side”, “a few participants” is more")


@pytest.mark.parametrize(
    "text",
    [
        "{sg1 sg2 some} spoke of Singapore.",
        "On the Korean side, {kr1 kr2 some} spoke of fog.",
        "On the Singaporean side, {sg1 kr1 some} spoke of fog.",
        "On the Singaporean and Korean sides, {sg1 sg2 some} spoke of fog.",
        "On the Singaporean side, {sg1 sg2 some SG} spoke of fog.",
        "For Singapore, {sg1 sg2 some} noted, fog is cold.",
        "{sg1 sg2 some}, neither Korean nor Chinese, spoke of fog.",
        "On the Singaporean side, {sg1 @any} spoke of fog.",
    ],
)
def test_a_crowd_of_more_or_of_others_is_not(text):
    assert crowds(text) == []
