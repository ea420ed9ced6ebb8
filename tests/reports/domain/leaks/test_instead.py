"""What stands for people and what for things, and who is told by a people or an old office."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("GE1", "Nino Lomsaridze", affiliation="Svan Heritage Archive", delegation="Georgia"),
        Person(
            "ID1",
            "Wiryo",
            affiliation="Kelp Institute",
            title="Former governor's envoy for harbour affairs",
            delegation="Indonesia",
        ),
        Person("PT1", "Alda Quintanilha", affiliation="Douro Weekly", title="Editor-in-chief"),
        Person("PT2", "Rui Bragança", affiliation="Minho House", delegation="Portugal"),
        Person(
            "CL1", "Amaro Quilpue", affiliation="Chiloé Gazette", title="Editor", delegation="Chile"
        ),
    ]
)


def alarms(text):
    found = scan_text(COMPILED, text, labels=False)
    return [each.participant for each in found if each.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The folders of the archive are green, those of the Kelp Institute blue.", []),
        ("The folder of the archive is green, that of the Kelp Institute blue.", []),
        ("The objections of the archive are old, those of the Kelp Institute new.", ["ID1"]),
        ("The guests of the archive left; those of the Kelp Institute stayed.", ["ID1"]),
        ("Those of the Kelp Institute stayed.", ["ID1"]),
        ("Two requests came. One from the Kelp Institute was deferred.", []),
        ("Two guests came. One from the Kelp Institute was ill.", ["ID1"]),
        ("The figures agree with those of the Kelp Institute on gas.", []),
        ("See slide 14, the one from the Kelp Institute.", []),
        ("See guest 14, the one from the Kelp Institute.", ["ID1"]),
        ("He is the only Svan at the table.", ["GE1"]),
        ("She is only Svan in the room.", ["GE1"]),
        ("He is the only Svan in Tbilisi.", []),
        ("He is the only Archive at the table.", ["GE1"]),
        ("He is the only Baloo at the table.", []),
        ("The governor's old harbour envoy, somebody wrote on the board.", ["ID1"]),
        ("The governor's harbour dog slept.", []),
        ("The editor from Santiago offers a special issue.", ["CL1"]),
        ("The editor from Santiago, it says.", ["CL1"]),
        ("The editor from Santiago", ["CL1"]),
        ("The editor from Santiago thus drew a map.", []),
    ],
)
def test_who_is_told_of(text, keys):
    assert alarms(text) == keys
