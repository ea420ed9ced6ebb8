"""A surname of those who govern too: what they do there, and what only those at a table do."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    (
        Person("A", "Isidro Marcos", delegation="Philippines", title="Pilot"),
        Person("B", "Mahnoor Sharif", delegation="Pakistan", title="Correspondent"),
        Person("C", "Xi Ruolan", delegation="China", title="Lecturer"),
        Person("D", "Juhani Niinistö", delegation="Finland", title="Border guard"),
        Person("E", "Nizar Abbas", delegation="Palestine", title="Planner"),
        Person("F", "Marcus Day", delegation="United States", title="Sailor"),
        Person("G", "Anatoly Gerasimov", delegation="Russia", title="Forester"),
        Person("H", "Erdoğan Taşpınar", delegation="Turkish Cypriot", title="Chair"),
        Person("I", "Mette Holm", delegation="Denmark", title="Cable engineer"),
        Person("J", "Mahmud Rahman", delegation="Bangladesh", title="Teacher"),
        Person("K", "Noh Tae-gyeong", delegation="South Korea", title="Director"),
        Person("L", "Somkiat Rungsawang", delegation="Thailand", other_names=("Lek",)),
        Person("M", "April Pettifer", delegation="United Kingdom", title="Skipper"),
        Person("N", "Shinji Ōmura", delegation="Japan", title="Vice Admiral (retd)"),
        Person("O", "Kaveh Karimpour", delegation="Iran", title="Physicist"),
    )
)
SENTENCES = """
In 2016 the president set it aside. [[Marcos]] shrugged and went on.
Asked who would pay, [[Marcos]] laughed.
Marcos signed the law. Marcos came to power by a vote.
Nawaz Sharif was in London. [[Sharif]] had interviewed him there.
Nawaz Sharif was in London. Sharif had a flat there.
They saw Sharif, and Nawaz Sharif fled.
Xi told the fleet to be ready.
[[Xi]] told the chair to be ready.
Niinistö had phoned them before he left office.
[[Niinistö]] had phoned them before breakfast.
Abbas will not run again.
[[Abbas]] will not be late again.
Abbas has called an early election.
Marcos won the party leadership.
[[Abbas]] called an old friend.
Trudeau left early, and Rahman followed.
Lavrov called Niinistö a friend.
[[Niinistö]] called Lavrov a friend.
[[Day]] opened with a map of 1905.
Day opened with a storm of hail.
The general would not laugh; [[Gerasimov]] did.
Phones rang. [[Erdoğan]] from our group was tired.
Phones rang. Erdoğan from the palace was tired.
[[Marcos]] teaches on Tuesdays.
Holm is an islet, and Holm is on the coast.
The inn on Holm is shut.
The note on [[Holm]] is short.
Tarek Rahman fled. [[Rahman]]'s proposal got applause.
[[Noh]] (p. 3): too long. [[Marcos]] (p. 4): too short.
See Noh (p. 3), which is long.
Lek is also a coin in Albania.
The group noted that [[April]] was presiding in April.
3. [[Ōmura Shinji]], What a Captain Needs to Know
[[Kaveh]] – he was named after the smith Kaveh of the legend.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_who_is_meant(sentence):
    assert judged(ROSTER, sentence) == ([], [])
