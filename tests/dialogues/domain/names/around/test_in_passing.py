"""Places, books and strangers that a text mentions in passing, and names that it corrects."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    (
        Person("A", "Noh Tae-gyeong", delegation="South Korea", title="Director"),
        Person("B", "Jose Banaagon", delegation="Philippines", title="Sailor"),
        Person("C", "Nizar Abbas", delegation="Palestine", title="Planner"),
        Person("D", "Rosalynn Carter", delegation="United States", title="Hydrologist"),
        Person("E", "Xi Ruolan", delegation="China", title="Lecturer"),
        Person("F", "Gloria West", delegation="United Kingdom", title="Painter"),
        Person("G", "Kaveh Karimpour", delegation="Iran", title="Physicist"),
        Person("H", "Nino Chkhartishvili", delegation="Georgia", title="Lawyer"),
        Person("I", "Hala Shoukry", delegation="Egypt", title="Lawyer"),
        Person("J", "Ludovica Dell'Orto", delegation="Italy", title="Colonel"),
        Person("K", "Batsaikhan Enkhtuya", delegation="Mongolia", title="Lawyer"),
        Person("L", "Erdoğan Taşpınar", delegation="Turkish Cypriot", title="Chair"),
        Person("M", "Kyaw Zeya Htun", delegation="Myanmar", title="Ceasefire monitor"),
        Person("N", "Saba Siva", delegation="Sri Lanka", title="Weaver"),
        Person("O", "Trương Thị Hải Đường", delegation="Vietnam", title="Lecturer"),
        Person("P", "Amir Bukhari", delegation="Pakistan", title="Lawyer"),
    )
)
SENTENCES = """
A performance of Noh filled the hall.
The hadith collection of al-Bukhari lay there.
The third is by a sailor from Banaagon.
A letter from [[Banaagon]] came late.
The small tables are in Room Carter, on the first floor.
[[Carter]] has room four.
Fahmy, who followed Shoukry at the foreign ministry, spoke.
We followed [[Shoukry]] into the garden.
Akunin (Chkhartishvili in his passport) is out of favour.
A colleague ([[Chkhartishvili]] in her passport) is on the list.
[[Nino]] ([[Chkhartishvili]] in her passport) is on the list.
Abbas, Leila, and P. Stringer. Hospitals without Power. Amman, 2019.
Papers, see Abbas, Leila. Hospitals. Amman, 2019.
[[Abbas]], Nizar. Wells without Water. Amman, 2019.
[[Abbas]], no doubt tired, left.
Nobody knew Zeya (Zeya Lwin, from Yangon).
Nobody knew Zeya (family name Lwin).
Nobody heard [[Zeya]] (family name Htun).
The spelling Siva is found in older books.
The one in the news came from Xi's office in Beijing.
[[Xi]]'s office on the second floor is warm.
Phones buzz. Erdoğan is to speak at two.
[[Erdoğan Taşpınar]] spoke. [[Erdoğan]] has a plan.
The sketch "Go West", a play on ports, was read.
The spelling "Hải Đường" on map 2 is the city.
In Vietnamese, đường is "road" or "sugar".
[[Karimpour, K.]] (2019). Isotopes. Lut Papers 4.
West, G. (2019). Isotopes. Lut Papers 4.
Kaveh from the night shift brought rolls.
In [[Dell Orto]] the apostrophe was lost.
[[Chkhartishvili]] in capitals on the badge is long.
The minutes are with [[Tuya]].
"Carter", on page 8, is about the president.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_who_is_meant(sentence):
    assert judged(ROSTER, sentence) == ([], [])
