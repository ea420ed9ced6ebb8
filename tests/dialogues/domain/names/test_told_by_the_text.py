"""What a text does with a name: who acts at a table, whom it disclaims, who shares a surname."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Desmond Moss", title="Lecturer", delegation="United Kingdom"),
        Person("B", "Ingegerd Hall", title="Professor", delegation="Sweden"),
        Person("C", "August Hall", title="Fellow", delegation="Denmark"),
        Person("D", "Lee Gyeong-bin", "이경빈", title="Aide", affiliation="Diplomatic Academy"),
        Person("E", "Lee Tak-ho", "이탁호", title="President", delegation="South Korea"),
        Person("F", "Xi Rongtai", "席荣泰", title="Researcher", delegation="China"),
        Person("G", "Sufyan al-Ghawrani", title="Chair", delegation="Jordan"),
        Person("H", "Lubna al-Ghawrani", title="Producer", delegation="Jordan"),
        Person("I", "Yuliya Kosygina", title="Economist", delegation="Russia"),
        Person("J", "Yuri Shchelokhov", "Юрий Щелохов", title="Director", delegation="Russia"),
        Person("K", "Hernán Petro", title="Historian", delegation="Ecuador"),
        Person("L", "Daniel Rose", other_names=("Danny",), title="Hydrologist"),
        Person("M", "Harriet Swift", title="Adviser", delegation="United Kingdom"),
        Person("N", "Khalil Abu Zeinah", title="Founder", delegation="Palestine"),
        Person("O", "Shibnath Chattopadhyay", title="Editor", delegation="India"),
        Person("P", "Mohammad Shafiqul Bepari", title="Director", delegation="Bangladesh"),
        Person("Q", "Tô Bích Diễm", title="Adviser", delegation="Vietnam"),
        Person("R", "Osnat Rabin", title="Hydrogeologist", delegation="Israel"),
        Person("S", "Lourdes Macaspac", title="Founder", delegation="Philippines"),
        Person("T", "Moon Da-som", "문다솜", title="Analyst", delegation="South Korea"),
        Person("U", "Chiba Misuzu", "千葉美鈴", title="Physicist", delegation="Japan"),
        Person("V", "Ma. Corazon Quillamor", title="Lawyer", delegation="Philippines"),
        Person("W", "Zhanna Yazhemskaya", "Жанна Яжемская", title="Economist", delegation="Russia"),
        Person("X", "Kwak Chan-geun", "곽찬근", title="Columnist", delegation="South Korea"),
        Person("Y", "Choi Bit-na", "최빛나", title="Anthropologist", delegation="South Korea"),
        Person("Z", "Silas Ruto", title="Analyst", delegation="Kenya"),
        Person("AA", "June Elangovar", title="Coordinator", delegation="Sri Lanka"),
        Person("AB", "Syed Moinuddin Haque", title="Brigadier", delegation="Bangladesh"),
        Person("AC", "Devendra Patel", title="Admiral", delegation="India"),
        Person("AD", "June Patel", title="Data Scientist", delegation="Australia"),
        Person("AE", "Lakshmi Periyaswami", title="Counsel", delegation="India"),
        Person("AF", "Rodolfo Aquino", title="Maritime Lawyer", delegation="Philippines"),
        Person("AG", "Badr Al-Mishwat", title="Chairman", delegation="Kuwait"),
        Person("AH", "Jürgen Wühlmeier", title="Envoy", delegation="Germany"),
        Person("AI", "Grzegorz Wąsikiewicz", title="President", delegation="Poland"),
    ]
)
SENTENCES = """
It rained. [[Moss]] compared this with the sea.
It rained. Moss compared with fern is soft.
It rained. [[Moss]] outlined three plans.
It rained. [[Moss]] found it fair.
It rained. [[Moss]] held the umbrella.
It rained. Moss held the water.
The two [[Halls]] are not related.
To both [[Halls]], who came late, we owe the map.
The two [[Lees]] are worse.
Halls of this kind are cold.
Lees are what wine leaves.
We have two participants called [[Hall]], and two rooms.
The two members of the name of [[Hall]] sit apart.
The two [[Ghawranis]] are cousins.
[[Gyeong-bin]] was the one who asked.
He agreed, and so did [[X. Rongtai]] by mail.
The reforms of Kosygin belong to historians.
The card has [[Schtschelochow]] on it. [[Chtchelokhov]] agreed.
[[Hernan Petro]], not to be taken for the president, was there.
President Lee had gone home.
A footballer, Danny Rose, was in the news.
A hydrologist, [[Daniel Rose]], was in the room.
The song that made Daniel Rose famous was played.
August Hall, when he was minister of culture, tried it.
The port was dug by its lord mayor of 1902, August Hall, and his son.
A trade minister of the 1960s, Daniel Rose, said so.
Payment through SWIFT was raised.
[[SWIFT]] asked for the floor.
[[Abu Zayna]] returned to this point.
[[Chattopadhyaya]] agreed.
The panel was led by [[Md Shafiqul Bepari]] on Friday.
The ferry goes from Haifa to Chittagong.
Salaam to all.
The line end in [[Daniel Rose]] is wrong, and so is the accent in [[Shchelokhov]].
[[Rabin]], in closing, asked for two pages.
[[Rabin]] urged the group to wait.
[[Rabin]] has found four errors.
[[Rabin]] will draft the letter by Friday.
In the view of [[Rabin]], the tax is too high.
Sister Lourdes lent us the chapel.
Water is bottled from Lourdes to Fiji.
Mail from [[Moss]] to [[Shchelokhov]] was lost.
Whales are hunted on Hall, where boats are open.
The rabbit called Daniel is in a book.
The missile is spelled Kosygina too.
[[Shchelokhov]], as our hosts called [[Shchelokhov]], drew it.
Shchelokhov, on page nine, is somebody else.
Shchelokhov (on page nine) is not one of us.
"What the stars see." [[Mun Dasom]] of the lab.\\n"Gas and money." A panel.
Chiba and Keelung carry much of it.
[[Chiba]] asked why.
The rice of the prefecture of Chiba is late.
[[Maria Corazon Quillamor]] agreed.
It gives [[Jažemskaja]] as well as [[yazhemskaya]].
[[Kwack]] asked whether it rained.
[[Shchelokhov]] found it fair, Rabin's war was another's.
Nobody was there but [[Xi]], on 12 May, in the rain.
[[Ch'oe Pinna]] agreed.
President Ruto had spoken of visas. [[Mr Ruto]] will draft the letter.
Late: [[June]].
We thank [[S. M. Haque]] for his notes.
Sardar Patel had spoken of the sea as a road.
[[Patel]] is a name that stands twice on our list.
Fiji's minister, who is also called Devendra Patel, was not there.
A minister, Devendra Patel of the Fisheries Board, has only the name.
[[Laxmi Periasamy]] won once.
[[Attorney Aquino]] thought so.
The wells of Badr are known to all.
The badges can be read: [[WÜHLMEIER]] and [[wąsikiewicz]] at the least.
It rained. [[Rabin]] feared that it would rain.
It rained. [[Rabin]]'s doubts concerned the rain.
It rained. Rabin's coffin was carried by all.
[[Danel Roze]] had the last word.
Present: [[Osnat Rabin]], [[Shchelokhov]], [[D. Moss]]. Absent: nobody.
"[[Gyeong-bin]] of the Diplomatic Academy" stands on page two.
It rained. Swift answers prevent rumours.
It rained. [[Swift]] answers that it rains.
[[Rabin]] went on to name a year.
The figures which [[Rabin]] presented differ.
The Rabin plan of 1993 was read.
Rabin, when prime minister, signed it.
There was a Daniel Rose, who has been dead for long.
For the chapter we asked [[Devendraji]], as they say.
"""


@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_who_is_meant_alarms_and_nobody_else(sentence):
    assert judged(ROSTER, sentence.replace("\\n", "\n")) == ([], [])
