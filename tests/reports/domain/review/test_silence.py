"""What silence may mean under each rule."""

import pytest

from dialogues.domain.rules import Rule
from reports.domain.review.silence import Silence, consents, why_not_silence

RECORD, NOT_FOR, HOUSE, OFF = (
    Rule.ON_THE_RECORD,
    Rule.NOT_FOR_ATTRIBUTION,
    Rule.CHATHAM_HOUSE,
    Rule.OFF_THE_RECORD,
)


@pytest.mark.parametrize(
    ("rules", "announced", "clears"),
    [
        ([RECORD], False, True),
        ([NOT_FOR], True, False),
        ([HOUSE], False, False),
        ([HOUSE], True, True),
        ([HOUSE, RECORD], False, False),
        ([RECORD, NOT_FOR], True, False),
        ([OFF], True, False),
        ([], True, False),
    ],
)
def test_silence_clears_only_where_every_rule_lets_it(rules, announced, clears):
    assert consents(Silence.CONSENT, rules, announced=announced) is clears
    assert not consents(Silence.NO_CONSENT, rules, announced=announced)
    assert not consents(Silence.ASK_AGAIN, rules, announced=announced)


@pytest.mark.parametrize("rules", [[RECORD], [NOT_FOR], [HOUSE], []])
@pytest.mark.parametrize("chosen", [Silence.NO_CONSENT, Silence.ASK_AGAIN])
def test_anything_less_is_always_possible(rules, chosen):
    assert why_not_silence(chosen, rules, announced=False) == ""


def test_consent_is_refused_where_no_rule_lets_silence_speak():
    assert "unless the convenor announced" in why_not_silence(
        Silence.CONSENT, [HOUSE, NOT_FOR], announced=False
    )
    assert why_not_silence(Silence.CONSENT, [HOUSE], announced=True) == ""
    assert why_not_silence(Silence.CONSENT, [RECORD, HOUSE], announced=False) == ""
    assert why_not_silence(Silence.CONSENT, [NOT_FOR], announced=True) == (
        "No session of this dialogue was under a rule by which silence could be consent."
    )
