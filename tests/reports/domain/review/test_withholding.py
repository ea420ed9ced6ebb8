"""Somebody's name is shown to them alone while it is being asked for."""

from __future__ import annotations

import pytest

from dialogues.domain.rules import Rule
from reports.domain.review.withholding import WITHHELD, Covered

from .asked import judged, of, passages

RULE = Rule.ON_THE_RECORD


def test_their_own_sentence_prints_their_name():
    (own,) = of("KR1", "{r1 named} spoke. {r4} agreed.", rule=RULE)
    assert own.text == "KR1 spoke."
    assert own.around == ("", " A Chinese participant agreed.")


def test_the_sentences_around_withhold_that_of_others():
    (theirs,) = of("CN1", "{r1 named} spoke. {r4} agreed. {r2 named} sang.", rule=RULE)
    assert theirs.text == "A Chinese participant agreed."
    assert theirs.around == (f"{WITHHELD} spoke. ", f" {WITHHELD} sang.")
    assert theirs.lead.sentences == f"{WITHHELD} spoke."


def test_so_does_the_sentence_that_it_answers():
    (theirs,) = of("CN1", "It rained. {r1 named} spoke.", "{r4} disagreed.", rule=RULE)
    assert theirs.lead.earlier == f"{WITHHELD} spoke."


def test_nothing_that_is_sent_back_can_be_tried_out_for_a_name():
    """A digest of a sentence with a name in it tells the name to whoever tries a roster's out."""
    (one,) = of("CN1", "{r1 named} spoke. {r4} agreed.", rule=RULE)
    (other,) = of("CN1", "{r2 named} spoke. {r4} agreed.", rule=RULE)
    assert one.fingerprint == other.fingerprint


def test_what_a_name_stood_for_changes_what_others_have_cleared():
    (one,) = of("CN1", "{r1 named} spoke. {r4} agreed.", rule=RULE)
    (other,) = of("CN1", "{r1} spoke. {r4} agreed.", rule=RULE)
    assert one.fingerprint != other.fingerprint


def test_where_nobody_is_named_nothing_is_withheld():
    found = passages("{r1} spoke. {r4} agreed. {r2 r5} sang.")
    shown = [words for theirs in found.values() for each in theirs for words in each.around]
    assert [each for each in shown if WITHHELD in each] == []


@pytest.mark.parametrize(("own", "kept"), [((0,), 0), ((1,), 1), ((), 1)])
def test_a_sentence_that_goes_on_from_somebody_is_not_kept_from_them(own, kept):
    said = "{r1} spoke. It rained. {r4} agreed."
    text = next(each for each in judged(said, rule=RULE).document.texts() if each.attributions)
    first = text.attributions[0].end
    start = text.text.index("It rained.", first)
    covered = Covered(sentences=((start, start + 10),))
    assert len(covered.before(text, own).sentences) == kept
