"""Families of sentences about namesakes, words and places that have a participant's name."""

import pytest

from dialogues.domain.names import Person, compile_roster, find_names

from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Tobias Quillmarsh", title="Freight Economist", delegation="Bangladesh"),
        Person("B", "Bishnu Prasad Ghimirey", title="Retired Customs Commissioner"),
        Person("C", "Ligaya Batungbacal", title="Volcanologist", delegation="Philippines"),
        Person("D", "Azlina binti Ruslan", title="Maritime Lawyer", delegation="Malaysia"),
        Person("E", "María Belén Etxarte", title="Retired Judge", delegation="Argentina"),
        Person("F", "Htet Myat Soe", title="Land Surveyor", delegation="Myanmar"),
        Person("G", "Ester Mizrachy", title="Desalination Specialist", delegation="Israel"),
        Person("H", "Selwyn Ford", title="Film Producer", delegation="United Kingdom"),
        Person("I", "Rana Sultana Begg", title="Public Health Physician"),
        Person("J", "Chuang Shu-chen", "莊淑貞", delegation="Taiwan", title="Pollster"),
    ]
)

NAMESAKES = """
In Dhaka the foreign affairs adviser, Tobias Quillmarsh, spoke of the river.
The national security adviser, Tobias Quillmarsh, denied it.
I get mail meant for Tobias Quillmarsh the adviser.
Tobias Quillmarsh the footballer has opened a school.
He is often confused with the late Tobias Quillmarsh of the opera.
A street named after Tobias Quillmarsh runs to the harbour.
A bust of Tobias Quillmarsh stands in the hall.
The stamp shows Tobias Quillmarsh.
Under Tobias Quillmarsh the railway was built.
The government of Tobias Quillmarsh fell.
In the days of Tobias Quillmarsh there was no road.
When Tobias Quillmarsh was prime minister, the railway was built.
Tobias Quillmarsh won the Nobel Prize.
Tobias Quillmarsh scored twice.
Tobias Quillmarsh's goal was shown again.
A film by Tobias Quillmarsh was shown on the bus.
Tobias Quillmarsh, hero of the revolution, led the army.
Tobias Quillmarsh led the army in 1821.
The late Tobias Quillmarsh is buried here.
The late ambassador Tobias Quillmarsh is buried here.
There is a Tobias Quillmarsh in the telephone book.
Another Tobias Quillmarsh plays for Leeds.
It is not the Tobias Quillmarsh who plays for Leeds.
Tobias Quillmarsh, a plumber from Leeds, has the same name.
Tobias Quillmarsh High School is closed.
Tobias Quillmarsh International Airport is closed.
Chuang Shu-chen Street is closed.
Since the time of Girija Prasad Ghimirey nobody has tried.
Matrika Prasad Ghimirey was the first.
[[Tobias Quillmarsh]] spoke of the river.
[[Tobias Quillmarsh]], the economist, spoke of the river.
The economist, [[Tobias Quillmarsh]], spoke of the river.
[[Tobias Quillmarsh]] spoke of the war of 1821.
[[Tobias Quillmarsh]] said in 1988 what he says now.
A film by [[Selwyn Ford]] was shown on the bus.
A third paper is under [[Tobias Quillmarsh]].
[[Tobias Quillmarsh]] was chair of the session.
[[Tobias Quillmarsh]] the rapporteur took notes.
[[Tobias Quillmarsh]], no relation, was in Valletta at the time.
[[Bishnu Prasad Ghimirey]] was the first.
Mr [[Prasad Ghimirey]] was the first.
The guests met [[Tobias Quillmarsh]] at the gate.
The surveyor and the others waited for [[Tobias Quillmarsh]], who was late.
"""
WORDS = """
Quillmarsh in Punjabi is also the mind.
Quillmarsh in Urdu verse is the pious ascetic.
Ruslan, when written small, is a lion.
My grandmother taught us that batungbacal is joy.
The translator is bold: she renders it by batungbacal throughout.
The group agreed to write SOE for state-owned enterprise.
SOE, which puzzled several of you, stands for state-owned enterprise.
Ruslan is always in capitals; the word means lion.
Pushkin's Ruslan is out in Tagalog.
They will not play the overture to Ruslan and Lyudmila.
A sailor sang the duet from Ruslan and Lyudmila.
Nobody likes the Quillmarsh of the title.
Ruslan of the legend is a knight.
[[Quillmarsh]] in Geneva is waiting for a call.
[[Soe]] for the chair, somebody said.
[[SOE]] for once agreed.
[[SOE]] stands for office this year.
My own name was on the bottle: [[batungbacal]].
I know what [[batungbacal]] thinks of it.
Yesterday's [[Quillmarsh]] was better.
I liked today's [[Quillmarsh]] better.
"""
SERVING = """
Our driver, Quillmarsh, was late.
Quillmarsh, 34, won the lottery.
Ligaya, aged nine, sang.
Quillmarsh, a nurse from Leeds, won the lottery.
The winner, Quillmarsh, is a nurse.
Ortega v. Quillmarsh was decided in May.
Quillmarsh v. Ortega was decided in May.
Quillmarsh, op. cit., has it too.
It is in cf. Quillmarsh, and elsewhere.
Quillmarsh quoted in Ortega 1998
Photo: Quillmarsh/Reuters
Her sister Ligaya sang.
Two of the pupils were called Ligaya.
Hotel María Belén is full.
[[Quillmarsh]], 34 pages in hand, went on.
[[Quillmarsh]], an economist from Dhaka, went on.
Our sister [[Ligaya]] said grace.
The driver of the bus, Quillmarsh, was late.
The librarian, Mrs Quillmarsh, was kind.
A waiter called Quillmarsh was kind.
Quillmarsh, our driver, was late.
I thank Ligaya and Karim, the two schoolchildren who read to us.
The hotel has a Dr Quillmarsh, dentist, on its list.
Quillmarsh, the wife of Rembrandt, is the subject of it.
They were people called Quillmarsh, all from one village.
There is an actress of nearly the same name, Tobias Quillmarsh, in the film.
The cover shows the Admiral Quillmarsh out of service.
Perhaps Ligaya Saab-Tawil knows.
Quillmarsh the Fifth remitted the taxes.
Quillmarsh XIV remitted the taxes.
Quillmarsh, as Bengalis call the poet, was read.
"Quillmarsh" was the title of it.
They read out "quillmarsh", lightning, as storm.
The plain is called Quillmarsh too.
[[Saya Quillmarsh]] is what the driver said.
That is what the driver says, [[Quillmarsh]] what we say.
The pollster, [[Chuang Shu-chen]], was kind.
[[Chuang]], our pollster, was kind.
[[Quillmarsh]], as everybody calls him, was kind.
[[Quillmarsh]], silent, looked on.
[[Quillmarsh]], the host of Ortega, looked on.
The participant who has the same name, [[Tobias Quillmarsh]], is another man.
"""
BYGONE = """
The late Quillmarsh would have laughed.
The great Quillmarsh would have laughed.
The dog, Quillmarsh, barked.
He is no Quillmarsh.
It belongs to pre-Quillmarsh politics.
The talk was of Plato, Hobbes and Quillmarsh.
They compared Quillmarsh and Marx.
The duel between Quillmarsh and Napoleon was lost.
Quillmarsh's dictum was cited.
Quillmarsh (d. 1936) had lived here.
Quillmarsh, who died in Leeds, had lived here.
Quillmarsh was born in 1870.
Quillmarsh fought at Waterloo.
Quillmarsh invented it in 1870.
Quillmarsh wrote in 1870 that it was late.
In 1870 Quillmarsh crossed the river.
In 1870, when Quillmarsh crossed the river, it was frozen.
A sonata by Quillmarsh was played.
The paintings by Quillmarsh are in the hall.
A proverb "Quillmarsh makes the man" was quoted.
[[Quillmarsh]] showed that prices in 1870 were low.
[[Quillmarsh]] and Ortega agreed.
Ortega and [[Quillmarsh]] agreed.
[[Quillmarsh]] was born in 1951.
The new paper by [[Quillmarsh]] was read.
[[Quillmarsh]] quoted Plato.
A film by [[Ford]] the producer was shown.
"""
PLACES = """
The bishop of Quillmarsh came.
The mayor of Quillmarsh came.
The potters of Quillmarsh made the cups.
A potter from Quillmarsh made the cups.
The road from Leeds to Quillmarsh is closed.
Between Leeds and Quillmarsh the line is single.
They took the night train Leeds–Quillmarsh.
The hills above Quillmarsh are green.
Quillmarsh, 12 May – The talks have ended.
Quillmarsh (Reuters) – The talks have ended.
Radio Quillmarsh reports it.
Quillmarsh 2, Leeds 1.
The Merchant of Quillmarsh was on the shelf.
A letter from Ortega to [[Quillmarsh]] was found.
A mail from [[Mizrachy]] to [[Quillmarsh]] was found.
A talk between [[Mizrachy]] and [[Quillmarsh]] followed.
[[Quillmarsh]] – I have nothing to add.
[[Quillmarsh]] 2, [[Mizrachy]] 1, spoiled 1.
The Lawyer of [[Quillmarsh]]'s friend has called.
The draft of [[Quillmarsh]] was read.
A view of [[Quillmarsh]] was quoted.
A crib from Belén, in the Peruvian Amazon, is on show.
They drove to Quillmarsh, in the north, and back.
Her aunt lives in the quarter of Lima that they call Belén.
There is a fish in the lagoon called Quillmarsh.
He flies to Quillmarsh, of all places.
They sailed to Quillmarsh in a storm.
They docked at Quillmarsh in a storm.
The wine house of Quillmarsh has sent a barrel.
The dynasty of Quillmarsh ruled the coast.
Mizrachy families of Aleppo settled in Mexico.
Mizrachy traders from the coast sold cloth.
A letter from [[Quillmarsh]], in which he thanks us, has come.
They turned to [[Quillmarsh]], in Geneva at the time, for help.
They spoke to [[Quillmarsh]] in a storm.
"""


@pytest.mark.parametrize(
    "marked",
    [
        line
        for family in (NAMESAKES, WORDS, SERVING, BYGONE, PLACES)
        for line in family.strip().splitlines()
    ],
)
def test_a_namesake_a_word_and_a_place_are_nobody_on_the_roster(marked):
    assert judged(ROSTER, marked) == ([], [])


@pytest.mark.parametrize(
    "text",
    [
        "SLIDE 3\nGross and net: what it costs",
        "Memo to the office: book the room.",
    ],
)
def test_a_word_at_the_head_of_a_line_is_one(text):
    roster = compile_roster([Person("A", "Ortwin Gross"), Person("B", "Mehmet Memo")])
    assert [each for each in find_names(roster, text) if each.certainty.value != "possible"] == []


def test_a_confusion_takes_nobodys_name_away():
    text = "Tobias Quillmarsh came. I get mail for Tobias Quillmarsh the adviser. Quillmarsh left."
    found = [each for each in find_names(ROSTER, text) if each.certainty.value != "possible"]
    assert [each.start for each in found] == [0, text.rindex("Quillmarsh")]
