"""Letters that are somebody's initials in one line and shorten words in the next."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Nils Marwood", "", (), "Canada", "", "he/him"),
        Person("B", "Lena Dorrick", "", (), "Canada", "", "she/her"),
        Person("C", "Amos Penderby", "", (), "Ireland", "", "he/him"),
        Person("D", "Fenna Osterloh", "", (), "Germany", "", "she/her"),
        Person("E", "Giles S. Mottram", "", (), "Ireland", "", "he/him"),
        Person("F", "Ida W. Grell", "", (), "Denmark", "", "she/her"),
    ]
)
MINUTES = (
    "[[NM]]: I have the count. [[FO]]: So have I. [[GSM]]: And I. [[IWG]] agreed with [[NM]].\n"
)
TEXTS = [
    "Present: [[NM]] (chair), [[LD]], [[AP]], [[FO]] and a guest.\n[[AP]]: a sketch by the 20th.",
    "Ships of US, UK and PRC flag came.",
    "It goes no further than 200 NM. [[NM]] asked why.",
    "A range of 1.5 NM is little.",
    "The first is a GSM-3, the second a GSM.",
    "There is no GSM signal. [[GSM]] will ask.",
    "The picture came as FO data.",
    "They fill in the FO (final order) by hand.",
    "An inter-agency working group (IWG in the draft) meets in May.",
    "Short forms.\nIWG: inter-agency working group.\nFO: final order.",
    "In the table FO stands for Faroe Islands and NM for New Mexico.",
    'Under item 4, "FO" should have been "the Foreign Office".',
    "At 14.20 [[NM]] left.",
    "THE LIST OF FO AND NM AS OF MAY",
]


@pytest.mark.parametrize("text", TEXTS)
def test_letters_in_minutes_that_call_people_by_theirs(text):
    assert judged(ROSTER, MINUTES + text) == ([], [])


def test_what_everybody_knows_is_nobody_outside_of_a_row():
    assert judged(ROSTER, MINUTES + "The AP has the story.") == ([], [])


def test_no_row_of_states_makes_somebody_of_an_agency():
    assert judged(ROSTER, "The AP, LD, and FO were cited.") == ([], [])
