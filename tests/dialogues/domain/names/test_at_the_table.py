"""Who is at the table and who is a place, a driver or a word: mentions in double brackets."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Boguslawa Tusk", "", (), "Poland", "", "she/her", "Deputy Director"),
        Person("B", "Winsome Banks", "", (), "Jamaica", "", "", "Deputy Governor, Central Bank"),
        Person("C", "Zamzam Guelleh", "", (), "Djibouti", "", "she/her", "Analyst"),
        Person("D", "Kinzang Tobgay", "", (), "Bhutan", "", "he/him", "Retired Governor"),
        Person("E", "Nodirabonu Rashidova", "", (), "Uzbekistan", "", "she/her", "Editor"),
    ]
)
SENTENCES = """
This sentence is from [[Tusk]], who drove there.
The last remark came from [[Tusk]].
Poland was led by Tusk in those years.
Governor [[Banks]] spoke.
Central banks have done well.
[[Zamzam]] spoke in her own place.
In the camp at Zamzam there was no surgeon.
They looked at [[Zamzam]].
[[Dasho Kinzang]] defended the schemes.
The driver of the small red bus is Mr Kinzang.
She is not related to our [[Nodira]].
"""


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_who_is_meant_alarms_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])
