"""Names and initials as hasty notes and drafts have them, and what is no name there."""

import pytest

from dialogues.domain.names import Person, compile_roster
from tests.dialogues.domain.names.alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("NO1", "Torbjørg Kvamsdalen", delegation="Norway", title="Judge"),
        Person("KE1", "Wanyama Obongeri", delegation="Kenya"),
        Person("PH1", "Rosalinda Marcos-Villahin", delegation="Philippines"),
        Person("GB1", "Edwin Brook", delegation="United Kingdom"),
        Person("GB2", "Desmond Rathkeale", delegation="United Kingdom"),
        Person("AU1", "Kerrigan Rooke", delegation="Australia"),
        Person("AU2", "Lorcan X. Quillam", delegation="Australia"),
        Person("FI1", "Pirkko Torstaila", delegation="Finland"),
        Person("QA1", "Nayef Zubarawi", delegation="Qatar"),
        Person("IN1", "Parvati Chelladorai", delegation="India"),
        Person("IL1", "Tirtza Bar-Gil", "תרצה בר-גל", delegation="Israel"),
        Person("IR1", "Parinaz Khoshrou", "پریناز خوشرو", delegation="Iran"),
    ]
)
SOMEBODY = [
    ("By telephone Kvamsdalen. Nobody else.", ["Kvamsdalen"]),
    ("Via video link Kvamsdalen, then a break.", ["Kvamsdalen"]),
    ("It belongs to a man whom Kvamsdalen calls his twin.", ["Kvamsdalen"]),
    ("Obongeri interviews Kvamsdalen about courts.", ["Obongeri", "Kvamsdalen"]),
    ("Present: E. Chuah, Parvati, Nayef.", ["Parvati", "Nayef"]),
    ("It was put forward by Marcos-Villahin in writing.", ["Marcos-Villahin"]),
    ("Brook and Kvamsdalen change in Oslo.", ["Brook", "Kvamsdalen"]),
    ("(Comment LXQ: too long? Reply TK: no.)", ["LXQ", "TK"]),
    ("(Comment KR: too long? Reply Brook: it was me.)", ["KR", "Brook"]),
    ("[Is this needed? -- Desmond] It is.", ["Desmond"]),
    ("[It is not so. -- D.R.] It rained.", ["D.R."]),
    ("[2] D. R., letter to the author, 2 May.", ["D. R."]),
    ("The hall in Perth is booked. LXQ to ask for rates.", ["LXQ"]),
    ("On the line: Obongeri, LXQ until item 4.", ["Obongeri", "LXQ"]),
    ("A table has been asked for by پریناز and the dean. It is by the window.", ["پریناز"]),
    ("Prayers for Parvati, who is in hospital.", ["Parvati"]),
    ("Kvamsdalen, off Friday, is late.", ["Kvamsdalen"]),
    ("It rained. בר-גל should not stand in it, and nothing else should.", ["בר-גל"]),
]
NOBODY = [
    "He cheered for the club Al-Nayef.",
    "On the house of Al Nayef we have nothing.",
    "Shrines to Parvati are on every hill.",
    "On Parvati, off Tanzania, they fish.",
    "We slept on Parvati, a small island.",
    "The valley Kvamsdalen was flooded.",
    "They saw the river Kvamsdalen rise.",
    "The hills interviews Kvamsdalen had were green.",
    "The brook and Kvamsdalen church were painted.",
    "Comment was free, and brook: it ran.",
    "Brook and stone were painted.",
    "Brook and moss",
    "Torstaila, as our hosts have it, i.e. Thursday.",
    "In Torstaila's literal sense it was a good day.",
    "The hall is booked. We ask for rates.",
    "The word for help, پریناز, is on the wall, they said, and nobody could read it.",
]


@pytest.mark.parametrize(("text", "names"), SOMEBODY)
def test_hasty_notes_name_somebody(text, names):
    assert alarms_in(ROSTER, text) == names


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_name_in_them(text):
    assert [each for each in alarms_in(ROSTER, text) if "Kvamsdalen" not in each] == []
