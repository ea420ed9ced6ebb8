"""How names are written: misprints, old spellings, small letters, capitals, heads of mails."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("A", "Mirela Vostokova", delegation="Bulgaria", pronouns="she/her"),
        Person("B", "Shinji Katsuragi", delegation="Japan"),
        Person("C", "Paul Winters", delegation="United Kingdom"),
        Person("D", "Dana Rovel", delegation="Belgium"),
        Person("E", "Tô Văn Quyết", delegation="Vietnam"),
        Person("F", "Piers Frost", delegation="United Kingdom"),
    ]
)

MEANT = [
    ("The misprint “Vostokowa” on the poster is ours.", ["Vostokowa"]),
    ("A typo, “Vostokowa”, is on the poster.", ["Vostokowa"]),
    ("Katuragi 1991, in the old spelling, says no.", ["Katuragi"]),
    ("Katsuragi (1991) says no.", []),
    ("Her chapter, cited in the file as Vostokova 2019, is short.", ["Vostokova"]),
    ("The river, cited in the file as Vostokova 2019, is short.", []),
    ("It stands so in the file as Vostokova 2019, I hear.", []),
    ("rovel also asked for a map.", ["rovel"]),
    ("rovel also.", []),
    ("rovel then", []),
    ("* KATSURAGI: yes\n* WINTERS!! loud. says no\n", ["KATSURAGI", "WINTERS"]),
    ("Tô Văn Quyết came.\n\nFrom: the office\nTo: the hall\nSubject: tea", ["Tô Văn Quyết"]),
    ("Tô Văn Quyết came.\n\nTo: yes, by all means.", ["Tô Văn Quyết", "To"]),
    ("Frost has sent a long message about it.", ["Frost"]),
    ("Frost has sent many birds south.", []),
]


@pytest.mark.parametrize(("text", "names"), MEANT)
def test_a_name_as_it_is_written(text, names):
    assert alarms_in(ROSTER, text) == names
