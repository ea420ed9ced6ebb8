"""An organisation that takes the floor in a report is whoever works there."""

from __future__ import annotations

import pytest

from dialogues.domain.names import Person
from dialogues.domain.phrases import Mention, Phrase, Token, split
from reports.domain.document import Attribution, Document, Paragraph, Place, Text
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_document, scan_text

HOLD, WARN, NOTE = Severity.HOLD, Severity.WARN, Severity.NOTE
STAFF = (("KR1", "Tern Bank"), ("KR2", "Gull Trust"), ("KR3", "Gull Trust"))
MANY = tuple((f"CN{number}", "Heron Institute") for number in range(1, 4))
ROSTER = [
    Person(key, f"Bearer of {key}", delegation="South Korea", affiliation=where)
    for key, where in (*STAFF, *MANY)
]
WHO = "A Korean participant"
(TOKEN,) = (each for each in split("{r1}") if isinstance(each, Token))


def severities(text, *, section=1, block=1, thanked=()):
    about = Mention(("r1",), ("KR",), "plain")
    phrase = Phrase("one", "KR", "plain", 0, len(WHO))
    cited = (Attribution(0, len(WHO), TOKEN, phrase, about),) if text.startswith(WHO) else ()
    line = Text(text, Place(section, block), cited)
    compiled = compile_people(ROSTER, thanked=thanked)
    found = scan_document(compiled, Document("T", parts=(Paragraph(line),)))
    return [each.severity for each in found if each.kind is Kind.AFFILIATION]


@pytest.mark.parametrize(
    "text",
    [
        "A Korean participant wanted a hotline, which Tern Bank had proposed.",
        "A Korean participant took up the idea at the suggestion of the Tern Bank.",
        "A Korean participant agreed; Tern Bank had argued so.",
        "A Korean participant answered Tern Bank’s question.",
        "A Korean participant took up a point first raised by Tern Bank.",
        "A Korean participant thanked all, and Tern Bank warned of ice.",
        "A Korean participant spoke after Tern Bank put its own map forward.",
        "A Korean participant said that Tern Bank offered to host a drill.",
        "A Korean participant agreed, as Gull Trust was the first to mention drills.",
    ],
)
def test_beside_a_token_it_holds(text):
    assert severities(text) == [HOLD]


@pytest.mark.parametrize(
    "text",
    [
        "Thanks are due to Tern Bank, which first raised the need of a hotline.",
        "We thank Tern Bank for raising the hotline.",
        "Tern Bank kindly brought the matter up.",
        "The hotline was suggested by Tern Bank.",
    ],
)
def test_in_thanks_and_in_the_framing_it_holds(text):
    assert severities(text, section=None, block=None, thanked=("Tern Bank",)) == [HOLD]
    assert severities(text, section=0, block=0) == [HOLD]


def test_in_a_paragraph_it_warns():
    assert severities("The idea came from Tern Bank.") == [WARN]
    assert severities("Tern Bank raised the question of drills.") == [WARN]
    assert severities("A Korean participant spoke. Tern Bank warned of ice.") == [WARN]


@pytest.mark.parametrize(
    "text",
    [
        "Tern Bank published figures.",
        "Tern Bank warned of ice.",
        "A Korean participant said that Tern Bank proposed a map in its annual report.",
        "A Korean participant said that in 2019 Tern Bank had warned of ice.",
        "A Korean participant said that Tern Bank keeps boats.",
        "A Korean participant said that Heron Institute proposed a map.",
        "A Korean participant said that the fees of Tern Bank raised doubts.",
        "A Korean participant said that it began when Tern Bank proposed this very meeting.",
    ],
)
def test_what_is_of_the_world_outside_stays_a_note(text):
    assert set(severities(text)) <= {NOTE}


def test_a_host_that_is_named_as_such_stays_a_note():
    where = {"section": None, "block": None, "thanked": ("Tern Bank",)}
    assert severities("We thank Tern Bank, which hosted us.", **where) == [NOTE]
    assert severities("The meeting was proposed by Tern Bank.", **where) == [HOLD]
    assert severities("We thank Tern Bank, which proposed this meeting.", **where) == [NOTE]


def test_it_says_how_many_work_there():
    line = Text("Gull Trust proposed a map.", Place(1, 1))
    (one,) = (
        each
        for each in scan_document(compile_people(ROSTER), Document("T", parts=(Paragraph(line),)))
        if each.kind is Kind.AFFILIATION
    )
    assert one.reason.endswith("2 people on the roster work there.")


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Tern Bank objected to the second paragraph during the session.", WARN),
        ("The chair thanked all. Tern Bank then wanted its sentence deleted.", WARN),
        ("Gull Trust asked whether the table could be moved.", WARN),
        ("Tern Bank objected to the tax.", NOTE),
        ("The neighbours of Tern Bank objected during the session.", NOTE),
        ("Tern Bank, as the session heard, published figures.", NOTE),
        ("In its annual report Tern Bank argued otherwise, the participants read.", NOTE),
        ("Heron Institute objected during the session.", NOTE),
    ],
)
def test_in_a_draft_without_tokens_it_warns_in_a_room(text, severity):
    found = scan_text(compile_people(ROSTER), text, labels=False)
    assert [each.severity for each in found if each.kind is Kind.AFFILIATION] == [severity]


def test_a_body_that_raises_its_rates_has_raised_no_question():
    text = "A Korean participant said that Tern Bank had raised its rates."
    assert severities(text) == [NOTE]
