"""What a gendered word leaves of those who fit an attribution."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from dialogues.domain.phrases import Mention, Phrase, Token, split
from reports.domain.document import Attribution, Document, Paragraph, Text
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_document, scan_text
from reports.domain.leaks.pronouns import Antecedent, find_pronouns
from reports.domain.leaks.reading import Reading

HOLD, WARN = Severity.HOLD, Severity.WARN
SAID = ("she/her", "she/her", "he/him", "he/him", "il/lui", "")
CODES = ("KR1", "KR2", "KR3", "KR4", "KR5", "KR6")
PEOPLE = compile_people(
    [
        Person(code, f"Bearer of {code}", delegation="South Korea", pronouns=said)
        for code, said in zip(CODES, SAID, strict=True)
    ]
)
WHO = "a korean participant"
(TOKEN,) = (each for each in split("{r1}") if isinstance(each, Token))


def found(text, cell=CODES):
    """What is found of pronouns where each phrase is a token of people of that cell."""
    attributions, at = [], text.casefold().find(WHO)
    while at >= 0:
        phrase = Phrase("one", "KR", "plain", at, at + len(WHO))
        about = Mention(("r1",), ("KR",), "plain")
        attributions.append(Attribution(at, at + len(WHO), TOKEN, phrase, about))
        at = text.casefold().find(WHO, at + 1)
    document = Document("Title", parts=(Paragraph(Text(text, attributions=tuple(attributions))),))
    return [
        (each.severity, each.text, each.participant)
        for each in scan_document(PEOPLE, document, cell=lambda _: cell)
        if each.kind is Kind.PRONOUN
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A Korean participant spoke. She had doubts.", "She"),
        ("A Korean participant spoke. Her doubts were many.", "Her"),
        ("A Korean participant said that she had doubts.", "she"),
        ("A Korean participant spoke of the Sea of Okhotsk. She had doubts.", "She"),
        ("A Korean participant spoke. The lady had doubts.", "lady"),
        ("A Korean participant spoke. This woman had doubts.", "woman"),
        ("A Korean participant spoke; the lady from Busan had doubts.", "lady"),
        ("Madam, as a Korean participant was addressed, had doubts.", "Madam"),
        ("A Korean participant was called madam.", "madam"),
        ("A Korean participant was called Madam Chair by all.", "Madam"),
        ("In her view, a Korean participant said, ice is cold.", "her"),
        ("It rained. As she put it, a Korean participant had doubts.", "she"),
        ("A Korean participant spoke. As the only woman, she had doubts.", "she"),
        ("The lady, a Korean participant, had doubts.", "lady"),
    ],
)
def test_what_leaves_fewer_than_the_threshold_holds(text, word):
    assert found(text) == [(HOLD, word, "KR1; KR2")]


def test_what_leaves_as_many_as_the_threshold_tells_nothing():
    assert found("A Korean participant spoke. He had doubts.") == []
    said = "A Korean participant was called sir."
    assert found(said, ("KR1", "KR3", "KR4")) == [(HOLD, "sir", "KR3; KR4")]


def test_nobody_known_is_left_out_where_all_others_are_of_the_other_kind():
    said = "A Korean participant spoke. She had doubts."
    assert found(said, ("KR3", "KR4", "KR5", "KR6")) == [(HOLD, "She", "KR6")]
    assert found(said, ("KR6",)) == []
    assert found(said, ("KR1", "KR2")) == []
    assert found(said, ("KR1", "KR6")) == [(WARN, "She", "KR1")]


@pytest.mark.parametrize(
    "text",
    [
        "A Korean participant cited the Queen and her ministers.",
        "A Korean participant said that Russia loves its ice and she will keep it.",
        "A Korean participant said that a captain must know her crew.",
        "A Korean participant spoke. The minister had said that she would come.",
        "A Korean participant saw the ferry before she sank.",
        "A Korean participant told the general that she had doubts.",
        "A Korean participant spoke to a general. She had doubts.",
    ],
)
def test_where_somebody_else_may_be_meant_it_is_likely(text):
    assert found(text) == [(WARN, found(text)[0][1], "KR1; KR2")]


def test_after_another_attribution_in_the_sentence_either_may_be_meant():
    said = "A Korean participant heard a Korean participant. She had doubts."
    first, second = found(said)
    assert {first[0], second[0]} == {HOLD, WARN}


@pytest.mark.parametrize(
    "text",
    [
        "A Korean participant spoke. It rained. She had doubts.",
        "A Korean participant thanked Sir Henry.",
        "A Korean participant read the letter, which began with Dear Sir or Madam, aloud.",
        "A Korean participant thanked the lady opposite.",
        "A Korean participant met a lady.",
        "Man and woman alike, a Korean participant said, know ice.",
        "Her Majesty reigned. It rained, a Korean participant said.",
        "It rained. A Korean participant spoke in general.",
        "She had doubts.",
        "It rained. She told a Korean participant of ice.",
    ],
)
def test_what_tells_of_nobody_is_none(text):
    assert found(text) == []


def test_a_pronoun_before_one_who_is_cited_may_be_whose_word_came_before():
    said = "A Korean participant spoke. In her view, a Korean participant said, ice is cold."
    assert found(said) == [(HOLD, "her", "KR1; KR2")]


def test_a_pronoun_of_two_in_a_row_is_of_the_last():
    said = "A Korean participant spoke. A Korean participant said that she had doubts."
    assert found(said) == [(HOLD, "she", "KR1; KR2")]


def test_an_attribution_without_a_word_is_nobodys():
    reading = Reading.of("She had doubts.")
    assert list(find_pronouns(PEOPLE, reading, [Antecedent(15, 15, CODES, exact=True)])) == []


def test_in_a_lone_document_what_leaves_two_warns():
    (alarm,) = (
        each
        for each in scan_text(PEOPLE, "A Korean participant spoke. She had doubts.")
        if each.kind is Kind.PRONOUN
    )
    assert alarm.severity is WARN
