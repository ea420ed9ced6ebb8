"""Words for people that are said of nobody, and organisations that somebody only serves."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text
from tests.reports.domain.leaks.corpus_loader import read_marks

PEOPLE = (
    Person("A", "Tobias Quillmarsh", title="Port Economist", affiliation="Meghna Forum"),
    Person("B", "Ada Vintner", title="Jaguar Tracker", affiliation="Seletar Centre"),
    Person("C", "Ines Morabito", title="Surgeon", delegation="Tunisia"),
    Person("D", "Karim Sabbagha", title="Former Consul General in Perth", delegation="Morocco"),
    Person("E", "Lou Fennimore", title="Head Cook", affiliation="Ladoga House"),
    Person("F", "Ligaya Batungbacal", title="Volcanologist", delegation="Philippines"),
    Person("G", "Efren Dimalanta", title="Lawyer", delegation="Philippines"),
)
COMPILED = compile_people(PEOPLE)
OF_NOBODY = """
The post of port economist is vacant.
A good port economist is hard to find.
The film is about a jaguar tracker.
In the novel a jaguar tracker falls in love.
My aunt was a jaguar tracker.
She wanted to become a surgeon.
It takes a jaguar tracker to see it.
There had been a surgeon in each district, paid in rice.
A gauge is, to a surgeon, a mast with a camera.
The hotel had sent for a surgeon.
Every town needs a port economist.
He dressed like a jaguar tracker.
The town's surgeon said that it was late.
An advertisement for a jaguar tracker hung at the gate.
The surgeon of the hospital said that it was late.
As a surgeon once said, the rest is patience.
A jaguar tracker may be right for once.
A surgeon had left it there in 1931, with a plate.
[[title|A|A port economist]] spoke of the prices of 1931.
"The port economist," [[title|A|a port economist]] said, smiling, "is always late."
[[title|A|A port economist]] said that it was late.
[[descriptor|C|The surgeon]] said that it was late.
[[title|D|A former consul general in Perth]] may have said so.
As [[title|D|a former consul general in Perth]] once put it, the rest is patience.
The glossary is the work of [[title|A|the port economist]].
""".replace('"The port economist," ', "")
OF_BODIES = """
This summary was written by the rapporteur for the Seletar Centre.
The rapporteur of the Seletar Centre wrote this summary.
The cook of the Seletar Centre made soup.
The driver for the Meghna Forum was late.
The Seletar Centre will host the next meeting.
The Meghna Forum can guide nobody.
[[affiliation|B|A rapporteur from the Seletar Centre]] wrote this summary.
[[affiliation|B|A scholar at the Seletar Centre]] asked for a map.
[[affiliation|B|The Seletar Centre guest]] asked for a map.
[[affiliation|E|The cook of the Ladoga House]] asked for a map.
"""
OF_REGIONS = """
Somebody from North Africa asked what it had cost.
Somebody, a Filipino, told him so.
The treaty on which the ministers and their Moroccan colleague of the day had agreed is lost.
[[descriptor|D|Our Moroccan colleague]] asked what it had cost.
[[descriptor|D|Somebody from Morocco]] asked what it had cost.
"""


@pytest.mark.parametrize(
    "marked",
    [line for family in (OF_NOBODY, OF_BODIES, OF_REGIONS) for line in family.strip().splitlines()],
)
def test_what_is_said_of_nobody_in_the_room_does_not_alarm(marked):
    text, mentions, _ = read_marks(marked)
    alarms = [
        (each.start, each.end)
        for each in scan_text(COMPILED, text, labels=False)
        if each.severity is not Severity.NOTE
    ]
    spans = [(each.start, each.end) for each in mentions]
    assert [each for each in spans if not any(_meet(each, alarm) for alarm in alarms)] == []
    assert [each for each in alarms if not any(_meet(each, span) for span in spans)] == []


def _meet(one, other):
    return one[0] < other[1] and other[0] < one[1]
