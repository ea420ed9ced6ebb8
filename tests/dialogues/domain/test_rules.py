"""The table of rules: a test for each of its cells."""

import pytest

from dialogues.domain.rules import TERMS, Leave, Rule, Silence

NO, IF_CLEARED, YES = Leave.NO, Leave.IF_CLEARED, Leave.YES

# rule: use the content, quote verbatim, label, name, print a list, silence after a review
TABLE = {
    "on-the-record": (YES, IF_CLEARED, YES, IF_CLEARED, YES, Silence.CONSENT),
    "not-for-attribution": (YES, IF_CLEARED, YES, NO, YES, Silence.NO_CONSENT),
    "chatham-house": (YES, IF_CLEARED, YES, NO, NO, Silence.NO_CONSENT_UNLESS_ANNOUNCED),
    "off-the-record": (NO, NO, NO, NO, NO, Silence.NOT_ASKED),
}
COLUMNS = ("use_content", "quote", "label", "name", "list_participants", "silence")
CELLS = [
    (rule, column, cell)
    for rule, row in TABLE.items()
    for column, cell in zip(COLUMNS, row, strict=True)
]


@pytest.mark.parametrize(("rule", "column", "cell"), CELLS)
def test_says_what_the_table_says(rule, column, cell):
    assert getattr(Rule(rule).terms, column) is cell


def test_covers_every_rule():
    assert set(TERMS) == set(Rule)
    assert set(TABLE) == {rule.value for rule in Rule}


@pytest.mark.parametrize(
    ("rule", "uses", "labels", "lists"),
    [
        (Rule.ON_THE_RECORD, True, True, True),
        (Rule.NOT_FOR_ATTRIBUTION, True, True, True),
        (Rule.CHATHAM_HOUSE, True, True, False),
        (Rule.OFF_THE_RECORD, False, False, False),
    ],
)
def test_answers_what_may_print(rule, uses, labels, lists):
    assert (rule.may_use(), rule.may_label(), rule.may_list()) == (uses, labels, lists)


@pytest.mark.parametrize("rule", list(Rule))
def test_names_only_on_the_record_and_cleared(rule):
    assert rule.may_name(cleared=True) is (rule is Rule.ON_THE_RECORD)
    assert rule.may_name(cleared=False) is False


@pytest.mark.parametrize("rule", list(Rule))
def test_quotes_only_what_is_cleared(rule):
    assert rule.may_quote(cleared=True) is (rule is not Rule.OFF_THE_RECORD)
    assert rule.may_quote(cleared=False) is False


@pytest.mark.parametrize("rule", list(Rule))
def test_has_a_wording_to_read_out(rule):
    assert rule.wording == rule.terms.wording
    assert rule.wording.endswith(".")
