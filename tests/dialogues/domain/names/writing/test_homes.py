"""Where somebody is from, by whichever name of a country a roster has."""

import pytest

from dialogues.domain.names import Person, compile_roster
from dialogues.domain.names.writing.homes import home_of

from ..alarming import alarms_in


@pytest.mark.parametrize(
    ("delegation", "usual"),
    [
        ("Viet Nam", "vietnam"),
        ("Lao PDR", "laos"),
        ("Russian Federation", "russia"),
        ("Côte d'Ivoire", "ivoire"),
        ("Norway", "norway"),
    ],
)
def test_an_official_name_has_the_usual_word(delegation, usual):
    assert usual in home_of(delegation)


@pytest.mark.parametrize("delegation", ["Vietnam", "Viet Nam"])
def test_a_vietnamese_name_is_read_as_one(delegation):
    roster = compile_roster([Person("A", "Đinh Bảo Sơn", delegation=delegation)])
    assert alarms_in(roster, "Then anh Sơn asked.") == ["Sơn"]
    assert alarms_in(roster, "Then Jinn Baoson asked.") == []


LAN = compile_roster([Person("A", "Trần Thị Lan", delegation="Viet Nam")])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trần Thị Lan came. Tran Thi Oanh won a medal.", ["Trần Thị Lan"]),
        ("Trần Thị Lan came. Tran Thi won a medal.", ["Trần Thị Lan", "Tran Thi"]),
        ("See Tran, L.-H. T., Deltas (Hue, 2012).", []),
    ],
)
def test_a_middle_name_that_many_have_is_nobodys(text, names):
    assert alarms_in(LAN, text) == names
