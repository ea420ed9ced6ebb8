"""Other words put back into a text with tokens in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.domain.guard.places import with_source
from reports.domain.review.parting import PARTLY
from reports.domain.review.passages import find_passages
from reports.domain.review.proposing import ProposalError, differences, escape, source_with
from reports.domain.review.withholding import UNSAID, WITHHELD, Covered
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


BESIDE = "It rained. {r4} doubted it, and {r1}, a retired sailor, sang of {{ice}. It was late."


def put_beside(person: str, words: str, text: str = BESIDE) -> str:
    verdict = judged(text)
    return source_with(verdict.reviewed.passages[person][0], words, verdict.document)


def test_words_that_they_did_not_read_are_put_back_as_they_were():
    words = f"A Chinese participant scoffed, and {PARTLY}. It was late."
    assert put_beside("CN1", words) == (
        "It rained. {r4} scoffed, and {r1}, a retired sailor, sang of {{ice}. It was late."
    )
    words = f"{PARTLY} a Korean participant hummed. It was early."
    assert put_beside("KR1", words) == (
        "It rained. {r4} doubted it, and {r1} hummed. It was early."
    )


def test_so_are_they_on_both_sides_of_a_label():
    text = "{r4} told {r2} and {r1}, a retired sailor, that it rained. It was late."
    for person in ("KR1", "KR2"):
        passage = judged(text).reviewed.passages[person][0]
        words = passage.text.replace("It was late", "It was early")
        assert put_beside(person, words, text) == text.replace("late", "early")


def test_so_is_a_sentence_that_goes_on_from_somebody_else():
    text = "{r4} hummed, and {r1} spoke. They sang."
    record, document = meeting(text), judged(text).document
    texts = list(document.texts())
    (line,) = (at for at, each in enumerate(texts) if each.attributions)
    printed = texts[line]
    start = printed.text.index("They")
    cover = {line: Covered(sentences=((start, len(printed.text)),))}
    (passage,) = find_passages(record, document, (), cover=cover)["CN1"]
    assert passage.text == f"A Chinese participant hummed, and a Korean participant spoke. {UNSAID}"
    assert not passage.reads_all
    assert source_with(passage, passage.text.replace("hummed", "sang"), document) == (
        text.replace("hummed", "sang")
    )
    (own,) = find_passages(record, document, (), cover=cover)["KR1"]
    assert (own.text, own.reads_all) == (printed.text, True)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("A Chinese participant scoffed.", f"leave out “{PARTLY}.”, which"),
        (f"{PARTLY}, and a Chinese participant scoffed.", f"have “{PARTLY}” where"),
        (f"A Chinese participant, {PARTLY}, scoffed {PARTLY}.", f"have “{PARTLY}” where"),
        (f"A Chinese participant scoffed, {PARTLY}. {UNSAID}", f"have “{UNSAID}” where"),
        (f"A Chinese participant, {WITHHELD}, {PARTLY}.", f"have “{WITHHELD}” where"),
    ],
)
def test_where_they_cannot_be_nothing_is_put_back(words, why):
    with pytest.raises(ProposalError) as raised:
        put_beside("CN1", words)
    assert why in str(raised.value)
    assert str(raised.value).endswith(": edit the paragraph by hand.")
