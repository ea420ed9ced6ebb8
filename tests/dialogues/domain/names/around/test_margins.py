"""Names by themselves in the margin of a draft and in hasty notes, though they may be words."""

import pytest

from dialogues.domain.names import Person, compile_roster
from tests.dialogues.domain.names.alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("ML1", "Kalilou Touré", delegation="Mali", title="Researcher"),
        Person("KR1", "Suh Joon-hae", other_names=("June Suh",), delegation="South Korea"),
        Person("KR2", "Moon Deok-gyu", delegation="South Korea", title="Physicist"),
        Person("IL1", "Zevulun Gold", delegation="Israel", title="Editor"),
        Person("NG1", "Ebiere Sunday", delegation="Nigeria", title="Lecturer"),
        Person("SE1", "Ebba af Klintevall", delegation="Sweden", title="Professor"),
        Person("NO1", "August Dalebråten", delegation="Norway", title="Rear admiral (retired)"),
        Person("EG1", "May El-Qanateri", delegation="Egypt", title="Director"),
        Person("IL2", "Nehorai Peres", delegation="Israel", title="Hydrologist"),
    ]
)
SOMEBODY = [
    ("A Malian colleague [touré] disagreed.", "touré"),
    ("It will be out in June in any case. June's note on method is with me.", "June"),
    ("Nobody was named.\n\nSunday's work on the creeks has been translated.", "Sunday"),
    ("No answer then.\n14.52 Moon again: under him there was a draft.", "Moon"),
    ("14.40 Gold: none.\n14.52 Moon: one.\n15.00 June: insurers paid.", "June"),
    ("[Comment: whose sentence? – Gold's. I liked it.]", "Gold"),
    ("The group was split. [Comment, EaK: I was not split.]", "EaK"),
    ("Shimon Peres had drawn it. [Peres: this was my point. – Keep.]", "Peres"),
    ("0905 A.D. in chair. Coffee late.", "A.D."),
    ("[Comment by M. El-Q.: in Upper Egypt it is October.]", "M. El-Q."),
    (
        "Nehorai Peres came with the memoirs of Shimon Peres in his bag, which he had read on the "
        "train.\n\n2. Mr Moon presented a pilot of 40 MW. Peres had doubts about the dust.",
        "Peres",
    ),
]
NOBODY = [
    "The yard [gold] was closed.",
    "It rained. June's rain on the harbour is warm.",
    "Sunday's trains were full.",
    "15.00 Moon over the harbour. 15.10 Gold.",
    "Whose is it? Gold sank that day.",
    "The GoK paid. The coin is of 40 A.D. in bronze.",
]


@pytest.mark.parametrize(("text", "name"), SOMEBODY)
def test_a_name_by_itself_is_somebody(text, name):
    assert alarms_in(ROSTER, text)[-1] == name


@pytest.mark.parametrize("text", NOBODY)
def test_a_word_is_none(text):
    assert alarms_in(ROSTER, text) == []
