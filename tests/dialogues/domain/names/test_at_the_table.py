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
        Person("F", "Ansgar Winter", "", (), "European Union", "", "he/him", "Official"),
        Person("G", "Odile de la Rochette", "", (), "France", "", "she/her", "Historian"),
        Person("H", "Mercy Aliro", "", (), "Kenya", "", "she/her", "Mediator"),
        Person("I", "Zoila Nanduti", "", (), "Ecuador", "", "", "Broadcaster"),
        Person("J", "Anselm Thatcher", "", (), "Canada", "", "he/him", "Pilot"),
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
A general asked whether there was any, and [[Tusk]] replied that there is.
In [[Tusk]]'s view the price is modest.
[[Rashidova]] described three calls. [[Tusk]] pointed out that the pact of 1907 is older.
Tusk pointed out that the pact of 1907 is older.
[[Tusk]] gave the numbers, and added that she was not to blame.
Tusk gave the numbers, and added that he was not to blame.
Tusk gave the numbers to Merkel, and added that she was not to blame.
For [[Tusk]] it was of another sort: she had to teach.
[[Thatcher]] gave the numbers, and added that he was not to blame.
Thatcher gave the numbers, and added that she was not to blame.
[[Tusk]] was the one who told us so.
[[Tusk]], who is no relation, asked for patience.
[[Winter]] first, ten minutes.
Winter first, then the spring.
[[Winter]] has offered Lisbon.
Winter has offered farmers a rest.
They will start: - [[Winter]] starts. He is brief.
[[Winter]] and Madame [[de la Rochette]] will prepare a paper.
We have seen [[Aliro]] dance.
On one bench was [[Aliro]], on the other [[Zoila]], both of them talking.
"""


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_who_is_meant_alarms_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])
