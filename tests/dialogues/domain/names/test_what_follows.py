"""What stands after or around a name: the next sentence of a hasty note, an aside, brackets."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Desmond Moss", title="Lecturer", delegation="United Kingdom"),
        Person("B", "Pak Dong-hyun", "박동현", title="Rear Admiral", delegation="South Korea"),
        Person("C", "Kim Seo-yeon", "김서연", title="Director", delegation="South Korea"),
        Person("D", "Lőrinc Kertbenyi-Tóth", title="Archivist", delegation="Hungary"),
        Person("E", "April Major", title="Chief Executive", pronouns="she/her"),
        Person("F", "Valentin Krasnoselov", title="Head", delegation="Russia"),
        Person("G", "William Bancroft", title="Professor", delegation="United States"),
        Person("H", "Lionel August", title="Adviser", delegation="Australia"),
        Person("I", "Solange d'Arthuys", title="Delegate", delegation="France"),
        Person("J", "Torbjørn Sæterdal", title="Adviser", delegation="Norway"),
        Person("K", "Rihab Abbas", "رحاب عباس", title="Jurist", delegation="Palestine"),
        Person("L", "Nechemia Barak", title="Correspondent", delegation="Israel"),
        Person("M", "Tomer Bennett", title="Geographer", delegation="Israel"),
        Person("N", "Judith Wells", title="Fellow", delegation="United Kingdom"),
        Person("O", "Turki al-Rushayd", title="Engineer", delegation="Saudi Arabia"),
        Person("P", "Hall Ravenshaw", title="Editor", delegation="United Kingdom"),
        Person("Q", "Ghassoub Hariri", title="Chair", delegation="Lebanon"),
        Person("R", "Consuelo Rubio", title="Fellow; former assistant secretary for trade"),
        Person("S", "Tsigereda Abiy Wolde", title="Hydrologist", delegation="Ethiopia"),
        Person("T", "Shangguan Xunzhi", "上官循之", title="Engineer", delegation="China"),
        Person("V", "Timofei Kozyrev", "Тимофей Козырев", title="Editor", delegation="Russia"),
        Person("U", "Tô Bích Diễm", title="Soil Scientist", delegation="Vietnam"),
    ]
)
SENTENCES = """
[[Krasnoselov]] MFA disagreed.
[[Krasnoselov]] Russia disagreed.
[[Krasnoselov]] The charts are old.
[[Krasnoselov]] FYI, and no more.
The [[Krasnoselov]] Proposal
[[Krasnoselov]] Disagrees on Buoys
Krasnoselov Bridge is closed.
Krasnoselov Ivanenko came.
Wells Proposal or none.
[[Dong Hyeon]] agreed.
[[Dong Hyun]] agreed.
Dong Hai agreed with the harbour.
[[Park]] agreed.
They did it as [[Park]] had said before lunch.
The charts are old ([[Park]]).
The park agreed with them, and the Park closed.
The charts are old (Oak).
The charts are old ([[Bill]]).
[[Bill]] will follow up on it.
Bill will be paid.
It stands in small letters in a note on [[kertbenyi-tóth]], in the heading of page three.
[[Dame April]] asked for a list.
The visit is on Monday. [[August]] will lead it.
It is dry. August will bring the rains.
It rained. [[Wells]] slipped and laughed.
It rained. [[Wells]] joined at this point.
Wells joined by a pipe are few.
Those there: [[d'Arthuys]], [[Rehab Abbas]], [[Moss]], and for the first hour [[Sæterdal]].
A proposal by [[d'Arthuys]] in French was read.
D'Arthuys in French is a village.
Ehud Barak was at the door. [[Barak]], asked whether he had seen him, replied that he had.
Ehud Barak was at the door. Barak, asked to come in, left for good.
Ehud Barak was at the door. Our own [[Barak]] was not.
Ehud Barak was at the door. [[Barak]] (ours) has the map.
Ehud Barak was at the door. Let us ask [[Barak]], who has reported on it for years.
The airport is Rafik Hariri International. [[Hariri]] has offered his driver.
Rafik Hariri fell. Hariri has been mourned since.
They are guided by the record neither of Bennett nor of any other head of government.
The record of Bennett or of any other head of government is none.
Lost: a novel, The War of the Worlds, by Wells; a bag.
Somebody left a paperback of Wells in the room.
Turki is what an older age called the tongue of the steppe.
[[Turki]] asked what the steppe is called.
A memorandum by Secretary Rubio was read.
It rained. [[Rubio]] pointed out that it did.
[[Former Assistant Secretary Rubio]] was there.
The dam was ended under Abiy, and opened.
[[Abiy]] agreed, and so did [[Tsigereda]].
[[Diem]] asked why.
Somebody quoted Xunzi on ritual.
Somebody quoted [[Xunzhe]] on rituals.
Comment [[XS]]1: is it so?
Commented [[[SX]]2]: it is.
Comment ZZ1: it is not.
Customs services in Guayaquil, Moss, Cádiz and Sines share it.
The trust that employs [[Rihab]] pays for it.
Those there: [[Solange d'Arthuys]], Eunice Porter, [[Tomer Bennett]]. Apologies: nobody.
It rained. [[Wells]] will do the slides again.
It rained. Wells will do no harm.
Foreign Minister Barak had said so. [[Barak]]'s own proposal is another.
Foreign Minister Barak had said so. [[Mr Barak]] replied that he had not.
Foreign Minister Barak had said so. Mr Barak governs on.
Foreign Minister Barak had said so. [[Barak]] himself found it funny.
Foreign Minister Barak had said so. [[Barak]] was less certain than his minister.
The press man, whose name is Barak too, may ring.
There have been many ministers called Barak.
Typhoon Gill was cruel. Then [[Bill]], as everyone called him by now, spoke of the law.
[[Moss]] and [[Kertbenyi Toth]] are on the same flight.
The minister in Beirut who gave the speech is a Ghassoub Hariri too.
The minister of trade in Beirut, also called Ghassoub Hariri, was away.
(a) [[Ghassoub Hariri]] agreed.
The man who ran the army until 2013, Mr Moss, was quoted.
[[Judith Wells]]'s memorandum on a paper of 1884 was read.
Judith Wells in her grave of 1884 was quiet.
It rained. [[August]] would like to run a piece in the August number.
[[Kim Sŏyŏn]] and [[Pak Tonghyŏn]] came.
Yeltsin's minister, Козырев, was there.
The minister and [[Козырев]] were there.
[[Gim]] agreed, and [[Bak]] replied by phone.
It rained. [[Wells]] joined by phone.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_who_is_meant_alarms_and_nobody_else(sentence):
    assert judged(ROSTER, sentence) == ([], [])
