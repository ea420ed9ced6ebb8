"""An employer named in what is told of somebody who is named, or whom the text goes on about."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

PEOPLE = (
    Person("KR1", "Bae Seung-gyu", affiliation="Hallim Centre", title="Glaciologist"),
    Person("DK1", "Astrid Holm", affiliation="Vadehav Foundation", title="Historian"),
    Person("TW1", "Su Ching", affiliation="East Harbour Institute of Strategic Studies"),
)

TOLD = [
    "Bae Seung-gyu keeps two thousand cores of ice at the Hallim Centre.",
    "Bae Seung-gyu brought a map of his own, drawn at the Hallim Centre.",
    "Bae Seung-gyu joined the Hallim Centre after the war.",
    "Bae Seung-gyu, who has led the Hallim Centre for years, was asked.",
    "Bae Seung-gyu, whose Hallim Centre paid for the map, agreed.",
    "Bae Seung-gyu brought greetings from the Hallim Centre.",
    "Bae Seung-gyu presides over the Hallim Centre.",
    "He came late. His affiliation: Hallim Centre.",
    "A guest spoke of ice. Her institution is the Hallim Centre.",
    "His show is on Hallim Centre at seven.",
    "His tables are to be had from the Hallim Centre.",
    "Bae Seung-gyu manages the cores of the Hallim Centre.",
    "Astrid Holm writes on dikes for the Vadehav Foundation.",
    "The historian of northern trade routes at the Vadehav Foundation spoke from memory.",
    "A reviewer from the Hallim Centre had to withdraw.",
    "A.H. of the Vadehav Foundation took a taxi.",
    "The man from the East Harbour Institute would not have it.",
    "Holm has read it. Historian, Vadehav Foundation, knows the hand.",
]
NOT_TOLD = [
    "Bae Seung-gyu said that the Hallim Centre will print the map.",
    "Bae Seung-gyu read a paper by the Hallim Centre.",
    "Bae Seung-gyu offered a page, and the Hallim Centre is known for such pages.",
    "Astrid Holm had seen the ice. It is kept at the Hallim Centre.",
    "Bae Seung-gyu asked Astrid Holm what is kept at the Hallim Centre.",
    "Her insurance is from Hallim Centre.",
    "The East Harbour Institute published a map.",
    "It is plan B. The Vadehav Foundation has paid for it.",
    "Tables are to be had from the Hallim Centre.",
    "Bae Seung-gyu fears floods in the Hallim valley.",
    "His verdict: Hallim Centre should pay.",
    "The history of northern trade routes at the Vadehav Foundation is long.",
    "Clerk, Vadehav Foundation, and two stamps.",
    "It is a line which anyone from Vadehav would see through.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_where_somebody_works(text):
    assert len(alarms_of(Kind.AFFILIATION, compile_people(PEOPLE), text)) == 1


@pytest.mark.parametrize("text", NOT_TOLD)
def test_an_organisation_is_named_for_itself(text):
    assert alarms_of(Kind.AFFILIATION, compile_people(PEOPLE), text) == []
