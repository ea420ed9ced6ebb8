"""What a review puts before people is what the guard asks about."""

from __future__ import annotations

import pytest

from dialogues.domain.rules import Rule
from reports.domain.audiences import Audience
from reports.domain.guard import audit
from reports.domain.guard.printing import print_for_review
from tests.reports.domain.review.asked import decides

from .meetings import STYLE, meeting

TEXTS = ("{r1} spoke of cables. {r2 another} agreed.", "{r5 named} and {r4} too.", "{r7 some}.")


@pytest.mark.parametrize("rule", [Rule.CHATHAM_HOUSE, Rule.ON_THE_RECORD])
@pytest.mark.parametrize("audience", list(Audience))
def test_it_is_what_the_gate_has(rule, audience):
    record = meeting(*TEXTS, rule=rule)
    verdict = audit(record, STYLE, audience=audience, decided=())
    printed = print_for_review(record, STYLE, audience=audience)
    assert printed.passages == verdict.reviewed.passages
    named = rule is Rule.ON_THE_RECORD
    assert ("RU1 and" in " ".join(text.text for text in printed.document.texts())) is named
    assert (printed.document == verdict.document) is not named


def test_a_name_prints_at_the_gate_once_it_is_cleared():
    record = meeting("{r5 named} spoke.", rule=Rule.ON_THE_RECORD)
    printed = print_for_review(record, STYLE, audience=Audience.PUBLIC)
    (passage,) = printed.passages["RU1"]
    cleared = audit(record, STYLE, audience=Audience.PUBLIC, decided=[decides(passage)])
    assert cleared.document == printed.document
    assert [each.kind for each in cleared.holds] == []
