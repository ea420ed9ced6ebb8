"""Two of one name in a text, one of them at the meeting: by what each does, and is told of."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    (
        Person("A", "Ondrej Svatek", delegation="Czechia", title="Former Aide to the President"),
        Person("B", "Milica Tesla", delegation="Serbia", title="Grid Engineer"),
        Person("C", "Kenta Abe", delegation="Japan", title="Seismologist"),
        Person("D", "Ruth Winter", delegation="Germany", title="Bookbinder"),
        Person(
            "E", "Shamsa al-Kaabi", delegation="Oman", title="Customs Clerk", other_names=("Bibi",)
        ),
        Person("F", "Nalaka Fonseka", delegation="Sri Lanka", title="Director of a Port"),
        Person("G", "Desmond Rice", delegation="Canada", title="Miller"),
        Person("H", "Innokenty Zabelin", delegation="Russia", title="Hydraulic Engineer"),
        Person("I", "Piroska Horn", delegation="Hungary", title="Vintner"),
    )
)
SENTENCES = """
President Svatek had looked to the east.
The governor, Mr [[Svatek]] and I had lunch.
The opposition's Fonseka wanted a vote.
It was a life of the film director Fonseka.
[[Director Fonseka]] of our port had maps.
A plan by Tesla was denied.
Tesla opens a shop in the harbour.
[[Tesla]] (by video) agreed.
Pyotr Zabelin drew it. The map is old, said [[Zabelin]], and went out.
Pyotr Zabelin drew it. Of late Zabelin was ill.
[[Abe]] quoted what Shinzo Abe had written.
Abe's port was what Shinzo Abe wanted.
Abe closed it. Shinzo Abe had been there.
Abe closed what Shinzo Abe had built.
[[Abe]] – not the late prime minister Abe, of course – had a map.
[[Abe]], no, not the prime minister, has written on it.
[[Abe]] wanted it noted that the map was his.
They meet each Fonseka, which in Malay is Thursday.
[[Fonseka]], which surprised all, agreed.
Zabelin the smith raised his apron.
Some held that Bibi, as Prime Minister Netanyahu is called, would wait.
He spoke of "Bibi" and meant the prime minister.
[[Winter]]'s second point was better.
Winter's second storm was worse.
[[Winter]]'s deadline has passed.
[[Rice]] expects that prices rise.
[[Rice]] will be reminded.
Rice will be eaten.
In the [[Innokenty Zabelin]] tables the river is deep.
The Innokenty Zabelin sank.
Table 1: [[Ruth Winter]] – [[Piroska Horn]] – the Mayor
Piroska Horn – the Mayor of Győr – came.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_each_of_two_is_told_from_the_other(sentence):
    assert judged(ROSTER, f"It rained.\n{sentence}") == ([], [])
