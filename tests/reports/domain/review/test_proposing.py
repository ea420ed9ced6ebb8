"""Other words put back into a text with tokens in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.guard.places import with_source
from reports.domain.review.proposing import ProposalError, differences, escape, source_with
from tests.reports.domain.guard.meetings import meeting

from .asked import judged, of


def put_back(text: str, words: str) -> str:
    verdict = judged(text)
    passage = verdict.reviewed.passages["KR1"][0]
    return source_with(passage, words, verdict.document)


def test_the_attribution_becomes_its_token_again():
    text = "It rained. {r1} spoke of cables. {r4} did not."
    words = "A Korean participant spoke of {old} cables."
    assert put_back(text, words) == "It rained. {r1} spoke of {{old} cables. {r4} did not."


def test_it_may_stand_elsewhere_in_the_sentence():
    assert put_back("{r1} spoke.", "As a Korean participant said, it rains.") == (
        "As {r1} said, it rains."
    )


def test_without_it_nothing_can_be_taken():
    with pytest.raises(ProposalError) as raised:
        put_back("{r1} spoke.", "Somebody spoke.")
    assert str(raised.value) == (
        "These words leave out “A Korean participant”, which the passage rests on: "
        "edit the paragraph by hand."
    )


def test_the_other_paragraphs_of_a_block_stay():
    text = "{r1} spoke.\n\n{r4} listened."
    assert put_back(text, "A Korean participant sang.") == "{r1} sang.\n{r4} listened."


def test_a_brace_stays_a_brace():
    words = "A Korean participant sang. So {b}."
    assert put_back("{{a} it rained. {r1} spoke. So {{b}.", words) == (
        "{{a} it rained. {r1} sang. So {{b}."
    )
    assert escape("a {b}") == "a {{b}"


@given(st.text(alphabet="ab {}字,", max_size=30))
def test_what_is_put_back_prints_as_it_was_asked_for(extra):
    text = "It rained. {r1} spoke. {r4} did not."
    words = " ".join(f"A Korean participant said {extra} so.".split())
    source = put_back(text, words)
    again = with_source(meeting(text), of("KR1", text)[0].place, source)
    (passage,) = judged(record=again).reviewed.passages["KR1"]
    assert passage.text == words


def test_what_was_changed_is_shown_word_by_word():
    assert differences("he spoke of old cables", "he spoke of cables today") == (
        ("same", "he spoke of"), ("out", "old"), ("same", "cables"), ("in", "today"),
    )  # fmt: skip
    assert differences("", "a") == (("in", "a"),)
    assert differences("a b", "c d") == (("out", "a b"), ("in", "c d"))
