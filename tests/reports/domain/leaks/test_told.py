"""What is told of a host, of an office of state, and of people of a nation."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

HOLD, WARN, NOTE = Severity.HOLD, Severity.WARN, Severity.NOTE
HOST = "Hallim Centre"
PEOPLE = (
    Person(
        "KR1", "Bae Seung-gyu", delegation="South Korea", affiliation=HOST, title="Statistician"
    ),
    Person("DK1", "Astrid Holm", delegation="Denmark", title="Historian"),
    Person("BE1", "Lies Vandenhove", delegation="Belgium", title="Economist"),
)

TOLD = [
    ("It was written up for the Hallim Centre.", NOTE),
    ("A guest of the Hallim Centre agreed.", NOTE),
    ("The meeting was directed by the Hallim Centre.", NOTE),
    ("At the Hallim Centre we slept.", NOTE),
    ("Our man there works for the Hallim Centre.", HOLD),
    ("A scholar at the Hallim Centre agreed.", HOLD),
    ("It was ended by the National Statistician.", NOTE),
    ("The statistician asked for it.", WARN),
    ("A Danish friend had drawn the map.", NOTE),
    ("A historian from Denmark reads it aloud.", WARN),
    ("A Danish historian reads it aloud.", NOTE),
    ("There was a Flemish economist who could recite it.", WARN),
]


@pytest.mark.parametrize(("text", "severity"), TOLD)
def test_how_much_it_tells(text, severity):
    findings = scan_text(compile_people(PEOPLE, organisations=[HOST]), text, labels=False)
    weights = [each.severity for each in findings]
    assert severity in weights
    assert HOLD not in weights or severity is HOLD


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The captain knew the sea.", NOTE),
        ("Once the captain knows the way, the ferry leaves.", NOTE),
        ("The captain of the ferry argued with the pilot.", NOTE),
        ("The captain and his crew laughed.", NOTE),
        ("The captain argued that ice is thin.", WARN),
        ("So said the captain", WARN),
    ],
)
def test_a_calling_that_a_story_tells_of(text, severity):
    compiled = compile_people([Person("PT1", "Ines Duarte", title="Captain")])
    assert [each.severity for each in scan_text(compiled, text)] == [severity]


def test_a_note_asks_for_a_look_and_not_for_other_words():
    compiled = compile_people(PEOPLE, organisations=[HOST])
    host, scholar = (
        scan_text(compiled, text)[0].remedy
        for text in ("It was written up for the Hallim Centre.", "A scholar at the Hallim Centre.")
    )
    assert host == "If it means a participant, reword it; otherwise leave it."
    assert scholar.startswith("Reword it, so that")
