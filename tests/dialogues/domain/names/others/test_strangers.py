"""Families of sentences that tell a stranger from a participant, and their look-alikes that do not.

Each family is a rule of the language: a rank or an office that the roster leaves no room for, what
is said to be another's, a work, a list of authors, a place that has to be said where it is.
"""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

from ..marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Vernon Quillmarsh", title="Beekeeper", affiliation="Teme Trust"),
        Person("B", "Rula al-Sabbagha", delegation="Jordan", title="Hydraulic Engineer"),
        Person("C", "Kang Do-il", delegation="South Korea", title="Former Vice Minister of Oceans"),
        Person("D", "Nora Thistlewood", title="Former Consul General in Perth"),
        Person("E", "Ewan Castle", title="Magazine Editor", pronouns="he/him"),
        Person("F", "Ines Morabito", delegation="Argentina", title="Retired Judge"),
        Person("G", "Piet van der Hulst", delegation="Netherlands", title="Hydrographer"),
        Person("H", "Howard Wells", delegation="United States", title="Grain Trader"),
        Person("I", "Koh Wei Sheng", "许伟胜", delegation="Singapore", title="Data Scientist"),
        Person("J", "Rosaria Dimacula", delegation="Philippines", title="Parish Organiser"),
        Person("K", "Otto Brandl", title="Retired Colonel", delegation="Austria"),
        Person("L", "Aminata Sarrkolle", title="Essayist", delegation="Senegal"),
        Person("M", "Basil Underdown", title="Chaplain", delegation="United Kingdom"),
        Person("N", "Lena Skarsvik", title="Court Registrar", delegation="Norway"),
        Person("O", "Hugh Fennimore", title="Former Trade Secretary", delegation="United Kingdom"),
        Person("P", "Lim Boon Teck", "林文德", delegation="Singapore", title="Research Associate"),
        Person("Q", "Raed Jarrarieh", delegation="Palestine", title="Stonemason"),
    ]
)

RANKS = """
Admiral Quillmarsh sank two ships in 1805.
General Quillmarsh lost the battle.
A chart drawn by Captain Castle hung in the hall.
Colonel Castle of the guards was painted on a horse.
Judge Quillmarsh sent him to prison for life.
Justice Castle dissented.
Lord Quillmarsh reported to the House.
Lady Castle opened the hospital.
Ambassador Quillmarsh had served in Rome.
Commodore Thistlewood was in the picture.
MP Quillmarsh asked a question.
Imam Castle led the prayer.
Rabbi Quillmarsh wrote a letter.
Special envoy Quillmarsh flew from capital to capital.
General Thistlewood took the town.
Attorney General Brandl opened an inquiry.
Chief Justice Morabito wrote the opinion.
Police chief Quillmarsh resigned.
EU foreign policy chief Castle was in Baku.
[[Judge Morabito]] asked for a map.
[[Colonel Brandl]] asked for a map.
[[Captain van der Hulst]] asked for a map.
[[Consul General Thistlewood]] asked for a map.
[[Judge Skarsvik]] asked for a map.
[[Canon Underdown]] said grace.
[[Mr Castle]] asked for a map.
[[Professor Castle]] asked for a map.
[[Director Castle]] asked for a map.
"""
OFFICES = """
Prime Minister al-Sabbagha signed it in the desert.
The treaty that Foreign Minister al-Sabbagha signed has an annex.
Governor van der Hulst vetoed the bill.
Mayor van der Hulst cut the ribbon.
The premier, al-Sabbagha, denied it.
Lake al-Sabbagha is dry.
The al-Sabbagha method is slow.
Finance Minister Kang read the budget.
The defence minister, Kang, denied it.
Mr Fennimore, the health secretary, resigned.
The defence secretary, Fennimore, denied it.
Mr Koh, the ambassador-at-large, was kind enough to call.
Mr Castle, the president of the republic, was kind enough to call.
Dr Castle, the health minister, resigned.
The UN special envoy, Castle, met both sides.
Castle, the consul in Trieste, kept a diary.
Castle, a former ambassador to Spain, kept a diary.
[[Al-Sabbagha]] gave the figures.
[[Van der Hulst]] gave the figures.
[[Mr Castle]], the rapporteur, took notes.
[[Mr Castle]], a friend of the minister, took notes.
[[Mr Castle]], the minister's neighbour, took notes.
[[Vernon Quillmarsh]], a friend of the ambassador, took notes.
The ambassador, [[Vernon Quillmarsh]], took notes.
The prime minister was quoted by [[Quillmarsh]].
[[Mr Kang]], the former vice minister, took notes.
[[Fennimore]], the former trade secretary, took notes.
"""
OTHERS = """
There was another Quillmarsh in the building, an electrician.
A different Quillmarsh signed the receipt.
Every Quillmarsh in the telephone book was called.
Some Quillmarsh or other signed the book.
It is not our Quillmarsh but the one on television.
Quillmarsh, no relation of ours, printed the menu.
Mr Koh (Tommy, not ours) was kind enough to call.
George Washington Quillmarsh is in the crossword.
Mary Wollstonecraft Quillmarsh wrote it.
The works of H. G. Wells need no date.
H. G. Wells was quoted on history as a race.
Q. H. Wells came.
The wrong Castle was paid for the taxi.
Some [[Quillmarsh]] had not expected, others yes.
[[Quillmarsh]] is no relation of the bishop.
Then [[H. Wells]] came.
[[H. M. Wells]] came.
Not [[Quillmarsh]] but the others voted.
Another question from [[Quillmarsh]] went unanswered.
"""
WORKS = """
A biography of Quillmarsh lay on the table.
A bust of Castle stood in the hall.
The poems of Quillmarsh were read.
After the death of Quillmarsh his heirs sold it.
Quillmarsh's classic study is out of print.
Quillmarsh's novel was read aloud.
In Quillmarsh's study of 1962 the point is made.
The film "The Trial of Quillmarsh" was shown.
*Quillmarsh: A Life* was on the shelf.
The song "Hey Quillmarsh" was sung.
The *Koh Chang Queen* excursion has been cancelled.
The account *Castle Bug* reposted both.
They sang "The Last Ride of Quillmarsh" after dinner.
The Quillmarsh hypothesis was rejected.
Quillmarsh's distance had been used to find outliers.
Quillmarsh's inequality is a theorem.
Storm Quillmarsh delayed the flights.
Avenida Koh is closed.
Avenida Lim is closed.
Jarrarieh Road is closed.
The word is *quillmarsh* in their language.
"Quillmarsh" is a brand of tea.
"Quillmarsh" means a bird.
[[Quillmarsh]]'s study of 2019 was on the table.
[[Quillmarsh]]'s account of the Austrian Lloyd of 1836 was the best.
[[Aminata Sarrkolle]] came. [[Sarrkolle]]'s poems do not travel.
The file name of a picture, "[[QUILLMARSH]]" on a map, has it.
[[Quillmarsh]]'s curve shows it.
The draft of [[Quillmarsh]] was read.
"""
LISTS = """
Quillmarsh, Samuel, Cross, Gary and Ruan, Ming are quoted authors.
Quillmarsh, Samuel and Cross, Gary wrote it.
I recommend Quillmarsh, Oz, *The Wall*; and others.
I recommend Castle, Brian, *Reading and Writing*.
See Quillmarsh, Tony, "Fluid Iron".
Quillmarsh (the one in Argentina) is on an invoice by mistake.
Rosaria (the town in Argentina) is on an invoice by mistake.
Quillmarsh, Ohio, has a mill.
Castle, Nevada, has a mill.
Quillmarsh (a village in Wales) has a mill.
[[Quillmarsh]], [[Skarsvik]] and Samuel wrote it.
Present: [[Quillmarsh]], [[Castle]], [[Koh]].
[[Quillmarsh, Vernon]], *Bees*.
[[Quillmarsh]] (the one who was late) agreed.
[[Quillmarsh]], in Ohio at the time, agreed.
"""


@pytest.mark.parametrize(
    "marked",
    [
        line
        for family in (RANKS, OFFICES, OTHERS, WORKS, LISTS)
        for line in family.strip().splitlines()
    ],
)
def test_a_stranger_is_told_from_a_participant(marked):
    assert judged(ROSTER, marked) == ([], [])


def test_a_rank_that_may_have_been_left_out_is_likely():
    (found,) = find_names(ROSTER, "Then Commander van der Hulst spoke.")
    assert found.certainty is Certainty.LIKELY
