"""Who is not at the table, as the words beside a name say: mentions in double brackets."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Justice Twumasi", "", (), "Ghana", "", "he/him", "Minister"),
        Person("B", "Tamar Gurasashvili", "", (), "Georgia", "", "she/her", "Scholar"),
        Person("C", "Abdelhak Bensouda", "", (), "Morocco", "", "he/him", "Secretary"),
        Person("D", "Ragab Zayyan", "", (), "Egypt", "", "he/him", "President"),
        Person("E", "Dolores Quiroga", "", (), "Argentina", "", "she/her", "Director"),
        Person("F", "Rosario Iglesias", "", (), "Spain", "", "she/her", "Analyst"),
        Person("G", "Ferhat Slimane", "", (), "Algeria", "", "he/him", "Sound engineer"),
        Person("H", "Willemijn Rutte", "", (), "Netherlands", "", "she/her", "Lecturer"),
        Person("I", "Monia Sayad", "", (), "Tunisia", "", "she/her", "Director"),
        Person("J", "Shalom Ben-Ezra", "", (), "Israel", "", "he/him", "Envoy"),
        Person("L", "Thant Bo", "", (), "Myanmar", "", "he/him", "Teacher"),
        Person("M", "Azza Al Busaid", "", (), "Oman", "", "she/her", "Teacher"),
        Person("K", "Alasdair June", "", (), "Scotland", "", "he/him", "Lecturer"),
    ]
)
TEXTS = [
    "[[Nana Twumasi]] asked for the slide.",
    "I asked whether the Nana Twumasi in slide 6 is a relative.",
    "The Hajj Slimane who kept the sluices could tell.",
    "He learnt it from one Abdelhak, a clerk.",
    "He learnt it from [[Abdelhak]].",
    "They sleep at a house of a queen; Tamar, who died long ago, sells wine.",
    "We spoke of [[Tamar]], who drives.",
    "Accounts are kept to the end of Ragab, by the clerk.",
    "We stayed to the end of [[Ragab]]'s talk.",
    "The flood of Ragab 1446 is an event.",
    "The month of Ragab is long.",
    "[[Tamar]], it turned out, is also a cook.",
    "Tamar, it turned out, is also the name of the donkey.",
    "Dolores are pains, in Spanish; there were none.",
    "[[Dolores]] is in Spain.",
    "The next session is planned in Rosario, or nowhere.",
    "The last session was in Rosario.",
    "We have confidence in [[Rosario]].",
    "Interviews were taken near Rosario in the upper valley.",
    "Let us bring in [[Rosario]].",
    "I am asking for Monia, our sound engineer, who reads.",
    "I am asking for [[Ferhat]], our sound engineer, who reads.",
    "Thanks go to Monia in the Forum's kitchen.",
    "Thanks go to [[Monia]].",
    "Please return the headsets to Monia at the booth.",
    "Some words arrive before the people do. Shalom is one. Say it, and wait.",
    "Two were against. [[Shalom]] is one.",
    "May and June are the worst months on the island.",
    'They asked for "the Twumasi formula", which is about schools.',
    "They asked for the [[Twumasi]] proposal.",
    "The exercise was called Three Slimane because of it.",
    "The two [[Slimane]] on our list deny it.",
    "She spoke of Sayad as speaker of the Rada in 1996.",
    "[[Sayad]] as speaker was good.",
    "The letter of Sayad's speech of 2013 is public.",
    "Ask the driver, Seu Ferhat, he knows the gate.",
    'It was noted that "Did Sayad" in the title is a song.',
    'We wrote "[[Monia Sayad]]" on the card.',
    # who governed
    "It was begun when Slimane was president of the republic.",
    "It was begun when [[Slimane]] was away.",
    "They spoke of Slimane, who had been a prime minister before.",
    "[[Slimane]], who had been a sound engineer, spoke.",
    "When Kravchuk and Slimane were presidents, it was so.",
    # beside whom
    "They spoke of Rutte and Gorbachev.",
    "They spoke of Gorbachev and Rutte.",
    "They spoke of Kuchma and Rutte.",
    "They spoke of Rutte or Kuchma.",
    "They spoke of [[Rutte]] and [[Sayad]].",
    "They spoke of [[Rutte]] and",
    "Under the portrait of Qaboos bin Said Al Busaid.",
    "U Thant was a teacher, and [[U Thant Bo]] is one.",
    'Anas Slimane fled. "Not me," said [[Mr Slimane]], "I was out."',
    "In Tromsø [[Slimane]] had arranged a meeting.",
    "In Henrik Slimane the town had a poet.",
    "Henrik Slimane had a map.",
    "We read of Henrik Slimane had he come.",
    # a text that names figures and nobody of the roster
    "Emmanuel Macron and his congress were in the air, and the cables spoke of Rutte and a budget.",
    "Emmanuel Macron was in the air. [[Rutte]] asked for the map.",
    "The cables spoke of [[Rutte]] and a budget.",
    "[[Willemijn Rutte]] came. Emmanuel Macron did not, and the cables spoke of [[Rutte]].",
    "Mark Rutte blames it on thirst, and his critics on Rutte.",
    "The former premier, Mark Rutte, had received [[Rutte]].",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_who_is_meant_alarms_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])
