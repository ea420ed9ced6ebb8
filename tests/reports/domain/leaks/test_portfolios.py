"""What somebody was minister of, or had charge of."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

PEOPLE = (
    Person("NA1", "Tuyeni Haufiku", delegation="Namibia", title="former Minister of Fisheries"),
    Person("PK1", "Zorawar Marwat", delegation="Pakistan", title="former Secretary of Commerce"),
    Person("CL1", "Ines Quillota", delegation="Chile", title="Head of the Ministry of Mines"),
    Person("SE1", "Odd Sandvik", delegation="Sweden", title="Professor of Glaciology"),
)
TOLD = [
    ("A participant who had held the fisheries portfolio laughed.", "NA1"),
    ("Somebody who once ran the commerce ministry laughed.", "PK1"),
    ("The one-time head of Pakistan's commerce ministry had drafted a list.", "PK1"),
    ("A former head of the commerce ministry had drafted a list.", "PK1"),
    ("The ex-chief of the ministry of commerce had drafted a list.", "PK1"),
    ("The head of Chile's mines ministry had drafted a list.", "CL1"),
    ("He holds a chair in glaciology.", "SE1"),
]
NOT_TOLD = [
    "She had held the wine portfolio for years.",
    "The head of the commerce ministry has resigned.",
    "The former head of India's commerce ministry has written a book.",
    "The former head of the glaciology department has written a book.",
    "The ministry of commerce had drafted a list.",
    "Zorawar Marwat, the former head of the commerce ministry, had drafted a list.",
]


@pytest.mark.parametrize(("text", "key"), TOLD)
def test_what_somebody_had_charge_of_is_told(text, key):
    found = alarms_of(Kind.TITLE, compile_people(PEOPLE), text)
    assert [each.participant for each in found] == [key]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_of_others_nothing_is_told(text):
    found = alarms_of(Kind.TITLE, compile_people(PEOPLE), text)
    assert [each.participant for each in found if "does or did" in each.reason] == []
