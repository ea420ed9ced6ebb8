"""Who speaks next, who is met again in one sentence, and what only who is there can tell."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    (
        Person("A", "Isidro Marcos", delegation="Philippines", title="Pilot"),
        Person("B", "Kanokwan Srisawat", delegation="Thailand", title="Director"),
        Person("C", "Zulfiqar Bangash", delegation="Pakistan", title="Brigadier (retd)"),
        Person("D", "Eleanor Stone", delegation="United States", title="Historian"),
        Person("E", "Solène Barrot", delegation="France", title="Archaeologist"),
        Person("F", "Kaja Tammsoo", delegation="Estonia", title="Lawyer"),
        Person("G", "Nermine Zahran", delegation="Egypt", title="Editor"),
        Person("H", "Hala Shoukry", delegation="Egypt", title="Former Assistant Foreign Minister"),
        Person("I", "Liwayway Prabowo", delegation="Philippines", title="Former Undersecretary"),
        Person("J", "Kyaw Zeya Htun", delegation="Myanmar", title="Ceasefire monitor"),
        Person("K", "Sigrún Hallbjörns", delegation="Iceland", title="Shipwright"),
        Person("L", "Walter Price", delegation="United States", title="Economist"),
        Person("M", "Sverre Berg", delegation="Norway", title="Economist"),
    )
)
SENTENCES = r"""
A line for the press. [[Srisawat]]: none. [[Marcos]]: one. None it is.
CHAIR: Who begins?\n\n[[MARCOS]]: I do.
[10:02] [[Srisawat]]: yes\n[10:03] [[Marcos]] (by phone): no
Marcos: the man and his time, a book of 1986.
Two windows were offered. [[Stone]]: "The second week works."
Stone: the second week works.
Minister Barrot had rung twice; [[Barrot]] does not know what he said.
Minister Barrot had rung twice; Barrot had been asleep.
Minister Barrot came, and Barrot left.
The minister is Minister Barrot, and it was Barrot who left.
In [[Prabowo]]'s experience the second sale is by relatives.
In Prabowo's cabinet the second man is a relative.
Prabowo was there. [[Marcos]], who studies weirs, was not.
Kaja Kallas has a list; our [[Kaja]] finds lists easy.
Kaja Kallas has a list. They thanked Kaja.
In the programme Nirmin Zahran is misspelled. He sided with [[Zahran]].
In the programme Tarek Zahran is praised. He sided with Zahran.
[[Ambassador Shoukry]] would like the longer title.
General Shoukry would like the longer title.
[[Usec. Prabowo]] said from Manila that it rains.
Our technician, Zeya, tests the line at eight.
The hotel's locksmith, Mr Zeya, came at eight.
Our economist, [[Price]], spoke.
[[Zulfi]], as everyone calls him, is to speak.
Bus 1, 18:10 from the airport at the lake: [[BERG]], [[SIGRÚN]]\nBus 2, 19:40: the rest
[[Walter Price]] felt no haste. [[Price]] had sat across the table from them.
Nine went to Moss and [[Berg]] eleven.
Nine saw the berg eleven times.
The name of Walter Price, who as Prime Minister signed it, drew a smile.
The name of [[Walter Price]] was misprinted.
Dear [[Walter]], dear Vice Minister Li,
[[Isidro Marcos]] in the older papers, and his cousins.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_who_is_meant(sentence):
    assert judged(ROSTER, sentence.replace(r"\n", "\n")) == ([], [])
