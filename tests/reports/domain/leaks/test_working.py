"""Where somebody works, told by a clause; and an organisation that acts for itself."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

PEOPLE = (
    Person("KR1", "Bae Seung-gyu", affiliation="Hallim Centre", title="Glaciologist"),
    Person("DK1", "Astrid Holm", affiliation="Vadehav Foundation", title="Historian"),
    Person("DK2", "Margaret Hill", affiliation="Vadehav Foundation", title="Geologist"),
    Person("BE1", "Lies Vandenhove", affiliation="Dender Institute", title="Economist"),
)
HOST = "Dender Institute"

TOLD = [
    "It went out in the name of the Hallim Centre, where he works.",
    "They met at noon in the Hallim Centre, where she now teaches.",
    "The ministry has heard of the Hallim Centre, where he has worked since May.",
    "A letter came to the Hallim Centre where she once taught Latin.",
    "Send it to the Hallim Centre, where he still lectures.",
    "The woman who coordinates the Hallim Centre looked at it.",
    "She is employed by the Hallim Centre and will not speak on its money.",
    "He was employed by the Hallim Centre for a year.",
    "The bill went to him, who is now employed by the Hallim Centre.",
    "I am employed by the Hallim Centre.",
    "He had long been employed by the Hallim Centre.",
    "Bae Seung-gyu works on the migration of cranes at the Hallim Centre.",
    "Bae Seung-gyu worked on ice for years at the Hallim Centre.",
    "Bae, Seung-gyu works on rivers and their names at Hallim Centre.",
    "Lies Vandenhove works on the price of salt at the Dender Institute.",
    "Car C: the two guests from the Vadehav Foundation.",
    "Both scholars of the Vadehav Foundation have asked for the front seat.",
    "Please seat the two scholars from the Vadehav Foundation apart.",
    "The two visitors from the Vadehav Foundation need no visa.",
    "The two Vadehav Foundation researchers need no visa.",
    "The Vadehav Foundation people find it funny.",
    "Ask the Vadehav Foundation folk.",
    "A pair of seats for the Vadehav Foundation couple.",
    "The Vadehav Foundation crowd will sing.",
    "Nobody minds, but the Vadehav Foundation lot will.",
    "The Hallim Centre has a director who reads his mail.",
    "The Hallim Centre, if I may say so, has a director who reads his mail.",
    "The Hallim Centre has a young geologist who sings.",
    "The Hallim Centre, as you know, has one officer who answers.",
    "The Hallim Centre has an archivist who asked for tea.",
]
NOT_TOLD = [
    "The Norwegian ministry coordinates the Hallim Centre's ships.",
    "They met in the Hallim Centre, where the first charts were drawn.",
    "They met in the Hallim Centre, where nobody works on Fridays.",
    "They met in the Hallim Centre, where he was, I think, at work.",
    "They met in the Hallim Centre, where he had never before been seen.",
    "They met in the Hallim Centre. Where he works is not known.",
    "The method is employed by the Hallim Centre in its charts.",
    "Forty clerks are employed by the Hallim Centre.",
    "The mill was built by the Hallim Centre.",
    "Three guests from the Vadehav Foundation came in May.",
    "The guests from the Vadehav Foundation came in May.",
    "Vadehav Foundation people have always sung.",
    "The Vadehav Foundation, people say, is poor.",
    "The people of the Vadehav Foundation sang.",
    "The Hallim Centre people sang.",
    "The Hallim Centre has a library that he reads in.",
    "The Hallim Centre has a director.",
    "The Hallim Centre has a director, who reads his mail.",
    "The Hallim Centre has two directors who read.",
    "The Hallim Centre has a long, cold director who sings.",
    "The Hallim Centre; it has a director who sings.",
    "The Hallim Centre, if I may say so, is rich.",
    "The Vadehav Foundation has a director who sings.",
    "The Dender Institute has a director who sings.",
    "The Dender Institute people made the tea.",
    "The Hallim Centre published a map.",
]


def alarms(text):
    compiled = compile_people(PEOPLE, organisations=[HOST])
    return alarms_of(Kind.AFFILIATION, compiled, text)


@pytest.mark.parametrize("text", TOLD)
def test_a_clause_says_where_somebody_works(text):
    assert alarms(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_an_organisation_that_acts_for_itself_tells_of_nobody(text):
    assert alarms(text) == []


def test_where_he_works_at_a_host_tells_of_him():
    assert alarms("It went out from the Dender Institute, where he works.")
    assert alarms("They met at the Dender Institute.") == []
