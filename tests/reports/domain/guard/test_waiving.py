from dataclasses import replace
from typing import Any

import pytest

from reports.domain.document import Document, Paragraph, Place, Text, Title
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard.waiving import (
    MEND_IT,
    NEVER,
    SPEAKERS_ALONE,
    is_waived,
    mark,
    mark_of_words,
    sentence_around,
    why_not_accept,
    why_not_nobody,
    why_not_waive,
)

WORDS = "It was late. Hill argued for patience. Nobody else spoke."


def document(words: str = WORDS) -> Document:
    return Document("Coast", parts=(Title(Text("Coast")), Paragraph(Text(words, Place(1, 1)))))


def finding(kind: Kind = Kind.NAME, **fields: Any) -> Finding:
    found = Finding(
        kind, Severity.HOLD, "Somebody is named.", place=Place(1, 1), line=1, start=13, end=17,
        text="Hill", participant="GB1",
    )  # fmt: skip
    return replace(found, **fields)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (finding(Kind.WHOLE_CELL), SPEAKERS_ALONE),
        (finding(Kind.K_BELOW_THRESHOLD, gives_away=True), SPEAKERS_ALONE),
        (finding(Kind.K_UNKNOWN, gives_away=True), SPEAKERS_ALONE),
        (finding(Kind.K_BELOW_THRESHOLD), ""),
        (finding(Kind.QUANTIFIER, gives_away=True), ""),
        (finding(Kind.TOKEN), MEND_IT),
        (finding(Kind.RULE), NEVER),
        (finding(), ""),
    ],
)
def test_what_nobody_may_let_pass_on_their_own_word(found, reason):
    assert why_not_waive(found) == reason
    assert is_waived(found, document(), frozenset({mark(found, document())})) is not bool(reason)


def test_only_what_tells_of_a_person_can_be_nobody():
    assert why_not_nobody(finding()) == ""
    assert why_not_nobody(finding(Kind.QUOTE)) == "This does not say that it is somebody."


def test_only_a_typed_phrase_can_be_accepted():
    assert why_not_accept(finding(Kind.UNBOUND_ATTRIBUTION)) == ""
    assert why_not_accept(finding()).startswith("Only a phrase that was typed")


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        (WORDS, True),
        (WORDS.replace("Nobody", "Somebody"), False),
        (WORDS.replace("patience", "haste"), False),
    ],
)
def test_a_waiver_lapses_when_any_word_of_its_text_changes(words, stands):
    marks = frozenset({mark(finding(), document())})
    assert is_waived(finding(), document(words), marks) is stands


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        (WORDS, True),
        (WORDS.replace("Nobody", "Somebody"), True),
        (WORDS.replace("patience", "haste"), False),
    ],
)
def test_words_are_nobody_as_long_as_their_sentence_stays(words, stands):
    marks = frozenset({mark_of_words(finding(), document())})
    assert is_waived(finding(), document(words), marks) is stands


def test_another_finding_in_the_same_words_is_another():
    marks = frozenset({mark(finding(), document())})
    assert not is_waived(finding(participant="GB2"), document(), marks)
    assert not is_waived(finding(reason="k is 2 of 3."), document(), marks)


def test_a_finding_in_no_text_has_a_mark_too():
    found = finding(Kind.QUANTIFIER, line=None)
    assert is_waived(found, document(), frozenset({mark(found, document())}))


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ((0, 2), "It was late."),
        ((13, 17), "Hill argued for patience."),
        ((5, 15), "It was late. Hill argued for patience."),
        ((50, 56), "Nobody else spoke."),
    ],
)
def test_the_sentence_around(at, sentence):
    assert sentence_around(WORDS, *at) == sentence
