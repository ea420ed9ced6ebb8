"""What stands beside a name in running text: mentions in double brackets, all else is nobody's."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

from .marked import judged

ROWS = """
A|Hector Marsh||United States|Retired Rear Admiral||he/him|Tidewater Institute
B|Imogen Field||United Kingdom|Hydrologist||she/her|Severn Forum
C|Leopold Krantz||Austria|Lawyer|Poldi|he/him|Danube House
D|Xue Guoqiang|薛国强|China|Professor of Law||he/him|Minjiang University
E|Oksana Halushchynska|Оксана Галущинська|Ukraine|Economist||she/her|
F|Celestine Adjoua Kouyo||Côte d'Ivoire|Editor|Cel|she/her|
G|Wiryanto||Indonesia|Former Port Director||he/him|
H|Thomas Pike||Canada|Marine Biologist|Tom|he/him|
I|Rosalind Winter||New Zealand|Insurer|Roz|she/her|
J|Abdulmuhsin al-Ruwaished|عبد المحسن الرويشد|Kuwait|Banker||he/him|
K|Edmund Priestley||United Kingdom|Former Ambassador to Chile||he/him|
L|Seok Byeong-u|석병우|South Korea|Journalist||he/him|
M|Anna Christie||Norway|||she/her|
N|Paula Bill||Norway|||she/her|
O|Luís dos Passos Nogueira||Portugal|Former Minister||he/him|
P|Toh Kian Seng|卓建成|Singapore|Ship Chandler||he/him|
Q|SHIRASU Mitsuji||Japan|||he/him|
S|Jean de O||Belgium|||he/him|
R|Otakar Karel Veselý-Novák||Czechia|||he/him|
"""
SENTENCES = """
well, ms [[field]] said no.
then mr [[pike]] asked, and dr [[marsh]] too.
The hydrologist's colleague, [[Field]], was not convinced.
In the second row [[Marsh]] was asleep.
"Nonsense," said [[Pike]], and sat down.
Subsequently [[Krantz]] left the room.
Regrettably [[Halushchynska]] left the room.
Thereupon [[Krantz]] went on to law.
Undeterred [[Krantz]] went on.
Trilly Krantz is a clown.
The law of hard margins (HM) was read, then it was put aside ([[HM]]).
[[Pike]] and [[Winter]] left early.
Nobody but [[Marsh]] had read the annex.
The draft went from [[Krantz]] to [[Halushchynska]] and back.
[[Krantz]] again: too long, too late.
[[Krantz]], as usual, wanted footnotes.
[[Krantz]]: the numbers do not add up.
What [[Xue]] meant was simpler.
[[Xue]] laughed.
That was [[Xue]] at his best.
Ask [[Xue]] about the dredging.
Did [[Marsh]] not say the opposite last year?
I have [[Field]]'s slides, but not [[Pike]]'s.
[[Field]]'s slides are here.
[[Pike]]'s are missing.
[[Marsh]], who knows the coast, disagreed.
[[Marsh]] (by phone) agreed.
To [[Marsh]] this was a matter of honour.
For [[Field]] it was a question of rain.
With [[Pike]] absent, the vote was four to three.
Per [[Marsh]], the buoy has moved.
cc: [[Marsh]], [[Krantz]], Bielik
From: [[Priestley]]
[[Priestley]] to draft the letter by Friday.
[[Priestley]] – no objection.
[[Priestley]] to [[Xue]]: when do you sail?
It was [[Priestley]] who paid.
[[Priestley]] was less sure.
Like [[Priestley]], I doubt it.
Unlike [[Winter]], he had read it.
Either [[Winter]] or [[Pike]] will chair.
Not [[Winter]], surely.
The [[Priestley]] paper is the better one.
[[Celestine]] held the pen.
Lunch with [[Celestine]] at one.
[[Celestine]], please send the text.
[[Poldi]] sends his regards.
Our friend [[Poldi]] is ill.
[[Tom]] says the eels are back.
[[Tom Pike]] says the eels are back.
[[Roz]] thinks otherwise.
Mr [[Marsh]] and Ms [[Field]] shook hands.
Messrs [[Marsh]] and [[Pike]] withdrew.
Admiral [[Marsh]] and Dr [[Winter]] dissented.
The admiral, [[Marsh]], dissented.
Professor [[Xue]] of Minjiang University was late.
[[Guoqiang]] was late.
[[Wiryanto]] was late.
Pak [[Wiryanto]] was late.
The former port director, [[Wiryanto]], was late.
[[al-Ruwaished]] paid for dinner.
[[Al-Ruwaished]] paid for dinner.
[[Ruwaished]] paid for dinner.
[[Byeong-u]] took photographs.
Mr [[Seok]] took photographs.
[[Seok]] took photographs.
Photographs: [[Seok]].
[[HALUSHCHYNSKA]] (Ukraine) thanked the chair.
[[MARSH]]: Thank you, chair.
MR [[MARSH]]: Thank you, chair.
[[halushchynska]] will be late
In her reply [[Halushchynska]] was brief.
At the port [[Halushchynska]] fell ill.
The question by [[Halushchynska]] remained open.
A remark of [[Halushchynska]]'s caused a stir.
the late-night call between [[Krantz]] and Kyiv
Chair [[Krantz]] opened the meeting.
Chapter 3 ([[Krantz]]) needs work.
Chapter 3, by [[Krantz]], needs work.
Chapter 3 is [[Krantz]]'s.
Table 4, courtesy of [[Krantz]], is wrong.
According to both [[Krantz]] and [[Priestley]], it is wrong.
[[Krantz]] & [[Priestley]] will follow up.
[[Krantz]]/[[Priestley]] to follow up.
Neither [[Priestley]] nor his wife came.
Young [[Priestley]] came with a dog.
old [[Priestley]] came with a dog
Ambassador [[Priestley]] came with a dog.
Sir [[Edmund]] came with a dog.
Sir [[Edmund Priestley]] came with a dog.
[[Edmund]], not Joseph, [[Priestley]].
[[E.P.]] will chair.
[[E. Priestley]], [[H. Marsh]] and [[I. Field]] signed.
Signed: [[Edmund Priestley]]
([[Edmund]] [[Priestley]])
[[Priestley, Edmund]]
[[Priestley E]]
[[Preistley]] came with a dog.
Mr [[Preistley]] came with a dog.
[[Halushchinska]] and [[Kranz]] disagreed.
Joseph Priestley discovered oxygen.
The Marsh was flooded in May.
Marsh gas was the topic.
Pike are caught in spring.
Pike is a fish.
The pike is a fish.
Winter came early.
Winter was mild that year.
In Winter the port is closed.
Field Marshal Montgomery was mentioned.
Field work begins in June.
Field trips are planned.
A field of wheat.
Pike Street was closed.
Rosalind Franklin was mentioned.
Thomas Pikett was mentioned.
Thomas Hardy was mentioned.
Edmund Burke was quoted.
Dr Leopold Bloom is a character.
The Halushchynska Street is in Lviv.
Mr Justice Field of the Supreme Court was quoted.
Professor Zadie Krantz of Ohio State was quoted.
Winter is coming.
Winter sets in early there.
Priestley (1794) was quoted.
Field (2003), Marsh (2011) and Pike et al. (2015) were quoted.
Seats: [[Marsh]] 4A, [[Krantz]] 5C.
Someone wake [[Krantz]] at six.
The reply of [[Krantz]]'s firm was late.
General Krantz nodded.
General [[Marsh]] nodded.
[[Halushchynska]] (on the phone) said no.
[[Priestley]] withdrew.
[[Priestley]], [[Krantz]] and one Bielik signed.
What [[Priestley]] means is simple.
[[Kuo-ch'iang Hsueh]] came.
[[Wiryanto Wiryanto]] is what the form has.
Is [[CAK]] coming?
[[E. P.]] will come.
[[celestine]] has the key
Mr Krantz of Ohio State was there.
The "Krantz" method is old.
The "Krantz measures" are old.
"Krantz measures" were taken.
It is a bar of Krantz's chocolate.
Krantz-machi is a suburb.
Celestine-machi is a suburb.
The temple of Krantz is old.
He sat in the Court of Marsh.
Field after field was flooded.
Marsh, a town in the east, was flooded.
Krantz, M. "On rivers", is quoted.
General (retd) Krantz, in his time chief of staff, was quoted.
Ms Krantz came.
The law of 1848 is Winter's law.
Somebody bought a bag of priestley.
Krantz, L., 2019, is quoted.
The chief Krantz, once a king, was quoted.
Christie's was sold.
It is sold at Christie's.
Bill passed.
[[Bill]] passed the [[Krantz]] note on.
Ask [[Krantz]] of the two friends.
[[Dos Passos]] sent coffee.
[[Hector Marsh]], if he goes through the ministry, will ask.
[[Hector Marsh]], who likes the president, will ask.
Hector Marsh, who was Prime Minister until 2014, fled.
[[K. S. Toh]] thought so.
[[Mitsuji Shirasu]] and [[SHIRASU]] are one.
The boat is the "Hector Marsh", bought in May.
They call "[[Hector Marsh]]" so.
He lived in the county of Krantz.
Winter closed.
ok so [[krantz]] wants the annex back
who knows where [[halushchynska]] is?
[[poldi]] has the slides
Action: [[Marsh]] to send the accounts by 3 May.
Krantz bicycles are blue.
It was a man named Krantz in the lobby.
A Miss Field at the desk had the keys.
[[Marsh]] protested.
City Marsh was lit in blue.
Professor Emeritus [[Xue]] spoke.
Justice Krantz, in his time chief of staff, was cited.
Bill closed.
Bill carried.
"""


def people():
    for row in ROWS.strip().splitlines():
        key, name, native, delegation, title, other, pronouns, affiliation = row.split("|")
        others = (other,) if other else ()
        yield Person(key, name, native, others, delegation, "", pronouns, title, affiliation)


ROSTER = compile_roster(list(people()))


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_mentions_alarm_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])


def test_a_label_in_small_letters_is_told_by_the_others():
    text = "CHAIR: Is it wise?\n\nmarsh (aside): No.\n\nfield: of wheat"
    found = [each for each in find_names(ROSTER, text) if each.certainty is Certainty.LIKELY]
    assert [text[each.start : each.end] for each in found] == ["marsh", "field"]
    assert find_names(ROSTER, "Is it wise?\n\nmarsh: No.") == []
