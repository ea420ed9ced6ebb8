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
        Person("K", "Toghrul Sabirabadli", "", (), "Azerbaijan", "", "he/him", "Secretary"),
        Person("L", "Mwanakombo Mwanza", "", ("Dobra",), "Tanzania", "", "she/her", "Researcher"),
        Person("M", "Hemdat Barak", "", (), "Israel", "", "she/her", "Paediatrician"),
        Person("O", "Grace Omolade", "", (), "Nigeria", "", "she/her", "Physician"),
        Person("P", "Sunday Ekpo", "", (), "Nigeria", "", "he/him", "Criminologist"),
        Person("Q", "Wirasmita", "", ("Ning",), "Indonesia", "", "she/her", "Planner"),
        Person("N", "Yolima Niño", "", (), "Colombia", "", "she/her", "Biologist"),
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
Ehud Barak was quoted. As for [[Barak]], she has heard it.
Ehud Barak was quoted. As for Barak, he has heard it.
SPEAKER 9 ([[Thatcher]], no relation): Madam, I was there.
The file receipts_[[Mwanza]]_train.zip is locked.
The file is at /home/-mwanza-
The lake-Mwanza-road is closed.
The file winter-notes.docx is locked.
The large towns on the lake, Mwanza, Kisumu, Entebbe, should pay.
She went round the lake: Kisumu, Musoma, Mwanza, Bukoba.
The towns on the lake, [[Mwanza]] and others, should pay.
The towns on the lake, [[Mwanza]], [[Aliro]], Entebbe, should pay.
A search for "Mwanza" gives ninety hits.
It says "dobra, dobra" and means stop.
The visa is for [[Wirasmita, Wirasmita]], who has one name.
In the whole of a long text of many words «[[Тогрул]]» spoke for a while.
In the whole of a long text of many words «Мурад» spoke for a while.
[[Aliro]] is called so. [[Zoila]] interrupts [[Thatcher]], and somebody must.
It was proposed by [[Tusk]] and received wide support.
Footnote 10: [[Tusk]], private communication.
[[Tusk]]'s five minutes were worth the morning.
[[Winter]] would open the session on Monday.
The name of [[Mwanza]]'s youngest is known.
Still silent: [[Tusk]], who is in hospital.
22.15 Bus A to Poprad (leaves with or without you): [[Tusk]], a bicycle on the roof.
The points on which [[Tusk]] and [[Zoila]] disagree are few.
[[Ustadha Mwanza]] spoke.
Who came: Odd and, from the station in Zagreb, [[Zoila Nanduti]].
In Zagreb, Mwanza and Split it rained.
It is read out by [[Winter]], in English, and by [[Mwanza]], in Spanish.
Three tickets are in the name of [[Mwanza]].
In the tale that Edda wrote for us, and for [[Zoila]], it rained.
In the Poetic Edda, as for Zoila, it rained.
[[Banks]] against [[Tusk]] on the debts took two hours.
I will call [[Zoila]] and then [[Mercy]].
It was a tub of Mwanza.
It was the time of Tito and of Mwanza.
The house of Mwanza in Leiden wants money.
It is in the house of [[Mwanza]].
Since El Niño of 2016 it rained.
[[Niño]] asked for it.
Before [[Aliro]] nobody had mentioned the ferry.
Since [[Aliro]] left, nobody has asked.
Since Aliro the road is bad.
The CV of [[Aliro]] is missing.
We heard [[Grace]] out.
If [[Grace]] agrees, we send it.
I asked about [[Grace]]'s health.
[[Grace]] wants the third paragraph out.
Chair: [[Grace]]
Grace is what they had.
Grace notes are ornaments in music.
Chair: Grace, as an entry.
They had a Grace Period.
It was the Grace of old.
It was GRACE and no more.
We spoke of saint Grace.
They Met Grace Before Noon Today.
The Long Grace was read.
It was a long Sunday in the rain.
Grace Kelly was a film star. We heard Grace out.
([[Winter]] shakes the head)
The hotel bill of [[Tusk]] is open.
All except [[Tusk]] signed.
Everyone apart from [[Winter]] ate fish.
Session 3, chaired by [[Tusk]], ran late.
Go ahead, [[Tusk]].
We put [[Tusk]] next to the window.
10.00 [[Winter]] on fisheries
10:15 [[Tusk]] – tides and trade
10:15 Winter – 3 May
[[Winter]] in reply: the law is older.
[[Tusk]], laughing: you do not know him.
[[Winter]] has a cold and stays in bed.
Winter has a long tail.
[[Winter]] shut his eyes.
[[Winter]] raised her glass to us.
[[Tusk]] came late and left early.
[[Winter]] was the only one to laugh.
[[Tusk]] lost her luggage in Doha.
[[Winter]] paid for the coffee.
[[Tusk]] wants the third paragraph out.
[[Winter]]'s luggage is in Doha.
Minutes go only to those present and to [[Winter]].
On one bench was [[Aliro]], on the other [[Zoila]], both of them talking.
"""


@pytest.mark.parametrize("marked", SENTENCES.strip().splitlines())
def test_who_is_meant_alarms_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])
