"""Words that count, repeat or place something, and are names on the roster too."""

import pytest
from babel import Locale

from dialogues.domain.names import Person, compile_roster
from dialogues.domain.names.others.calendar_words import MONTHS_AND_DAYS
from dialogues.domain.names.writing.words import fold
from tests.dialogues.domain.names.alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("TR1", "Ekim Sarıçay", delegation="Türkiye", title="Fellow"),
        Person("FR1", "Jean-Luc Avril", delegation="France", title="Adviser"),
        Person("NG1", "Ebiere Sunday", delegation="Nigeria", title="Lecturer"),
        Person("EE1", "Indrek Rand", delegation="Estonia", title="Engineer"),
        Person("NO1", "Torgrim Strand", delegation="Norway", title="Economist"),
        Person("BR1", "Trinidad Campos", delegation="Brazil", title="Director"),
        Person("SE1", "Tyra Lund", delegation="Sweden", title="Manager"),
        Person("GR1", "Lefteris Mavros", delegation="Greece", title="Fellow"),
        Person("US1", "June Wells", delegation="United States", title="Lawyer"),
        Person("IL1", "Sivan Kedmon", delegation="Israel", title="Hydrologist"),
        Person("UA1", "Nestor Hrymych", delegation="Ukraine", title="Colonel (retired)"),
    ]
)
NOBODY = [
    "The survey will not start before 1 Sivan, after the rains.",
    "It meets in Sivan and in Kislev, if at all.",
    "Here Ekim is October.",
    'The leaflet gave Ekim as "November" in the Greek column.',
    "The sentence about le 3 Avril is a date.",
    "They met on 12 Ekim, in rain.",
    "A border post open on Sunday is worth two that close.",
    "There was much talk of money. Rand, kroner, euros: each has its own reckoning.",
    "Opening talk: Strand by Strand, or how a cable is made.",
    "The real work is elsewhere. Campos do Jordão has the best clerk I ever met.",
    "Lund, a cold town in the south, has the best clerk I ever met.",
    "There was a student, Nestor by name, who scanned it.",
    'The best essay, "Stranded: Strand, Shore and the Law of Wrecks", will be printed.',
    "History detour. Mavros as foreign minister in 1974 had no choice.",
    "Lund, in the old dialects, is a grove.",
    "The seabed off Lund's nearest port is a junkyard.",
    "They counted the boats to Trinidad, and the crew.",
    "Lund lies on the plain, an hour from the sea.",
    "Lund is an hour from the border.",
    "Between Lund and Uppsala the road is good.",
    "They moved the archive to Lund in that year.",
    "Oil from Campos goes to Rio.",
    "Lund's Violin Concerto was played on the second evening.",
    "Colleagues suggested Lund or Malmö; both have airports nearby.",
    "It came from the American RAND, which prints much.",
    "The fare was 20 Rand in those days.",
    "By the end of June wells are dry.",
    "The chronicle of Nestor is in the glass case.",
]
SOMEBODY = [
    ("Sivan and Nestor will draft it.", ["Sivan", "Nestor"]),
    ("Ekim said that October is too late.", ["Ekim"]),
    ("Avril's draft of 3 May was read.", ["Avril"]),
    ("The proposal by Sunday was read.", ["Sunday"]),
    ("Rand replied that the euros are spent.", ["Rand"]),
    ("After Strand spoke, Lund asked for a map.", ["Strand", "Lund"]),
    ("Campos de la Cruz and others agreed, as Campos said.", ["Campos"]),
    ("Nestor asked for a map.", ["Nestor"]),
    ('In the draft, "Strand disagreed" stands twice.', ["Strand"]),
    ("The letter to Lund was late.", ["Lund"]),
    ('He gave the talk "Strand agreed, and sat down.', ["Strand"]),
    ("Please move her next to Lund.", ["Lund"]),
    ("Between Lund and Strand there was no word.", ["Lund", "Strand"]),
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_counts_or_repeats_is_nobody(text):
    assert alarms_in(ROSTER, text) == []


@pytest.mark.parametrize(("text", "names"), SOMEBODY)
def test_somebody_of_that_name_is(text, names):
    assert alarms_in(ROSTER, text) == names


def test_months_and_days_are_those_of_the_calendars():
    french = Locale("fr")
    named = [*french.months["format"]["wide"].values(), *french.days["format"]["wide"].values()]
    assert {fold(each) for each in named if len(fold(each)) > 3} <= MONTHS_AND_DAYS
