"""Notes that were typed in haste, chats, tickets and lists: mentions in double brackets."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Adwoa Frimpong-Tawiah", "", (), "Ghana", "", "she/her", "Director"),
        Person("B", "Comfort Tweh", "", (), "Liberia", "", "she/her", "Director"),
        Person("C", "Sevinj Tagiyeva", "", (), "Azerbaijan", "", "she/her", "Economist"),
        Person("D", "Tiefing Sogoba", "", (), "Mali", "", "he/him", "Coordinator"),
        Person("E", "Kim Tae-yul", "", (), "Republic of Korea", "", "he/him", "Envoy"),
        Person("F", "Olivia Major", "", (), "United Kingdom", "", "she/her", "Envoy"),
        Person("G", "Dale Lincoln", "", (), "United States", "", "he/him", "General"),
        Person("H", "Wayra Huaman", "", (), "Peru", "", "she/her", "Coordinator"),
        Person("I", "Nawar Halabi", "", (), "Syria", "", "she/her", "Engineer"),
        Person("J", "Grace Kaiulo", "", (), "Papua New Guinea", "", "she/her", "President"),
        Person("K", "Shiratsuchi Kyohei", "", (), "Japan", "", "he/him", "Writer"),
        Person("L", "Justice Boateng", "", (), "Ghana", "", "he/him", "Economist"),
        Person("M", "Jurandir Pedrosa", "", ("Juca",), "Brazil", "", "he/him", "Agronomist"),
        Person("O", "Hirut Gebre", "", (), "Ethiopia", "", "she/her", "Dean"),
        Person("P", "Hodan Gurey", "", (), "Somalia", "", "she/her", "Adviser"),
        Person("Q", "Mustafa al-Bashir Idris", "", (), "Sudan", "", "he/him", "Chairman"),
        Person("R", "April Hawke", "", (), "Australia", "", "she/her", "Adviser"),
        Person("S", "Mercy Okelo", "", (), "Kenya", "", "she/her", "Judge"),
        Person("T", "Ewa Nkrumah", "", (), "Ghana", "", "she/her", "Director"),
        Person("U", "Prosper Ntumba", "", (), "Congo", "", "he/him", "Professor"),
        Person("V", "Dwight Hill", "", (), "USA", "", "he/him", "Envoy"),
        Person("W", "Lucie Beaumarchet", "", (), "France", "", "she/her", "Envoy"),
        Person("N", "Baris Oztoprak", "", (), "Türkiye", "", "he/him", "Retired admiral"),
    ]
)
TEXTS = [
    # initials
    "14.22 [[AFT]]: three points.",
    "Present [[AFT]], [[CT]], two others.\n[[AFT]]: no.\n[[CT]]: yes.",
    "[[AFT]]: no.\n[[CT]]: yes.\n\n[[TS]] was there when it was drafted.",
    "We read CT again.",
    "[[AFT]]: no.\n[[OM]]: yes.\n\nA cable trench (CT) is dug. CT is late.",
    "[[AFT]]: no.\n[[OM]]: yes.\n\nCT stands for cable trench.",
    "[[AFT]]: no.\n[[OM]]: yes.\n\nTHE CT IS A TRENCH AND NOTHING BUT A TRENCH",
    "[[Tagiyeva]] / [[CT]] / [[O. Major]]",
    "[[S.T.]] wants the floor.",
    "[[HG]]: There is.",
    "We heard HG say it.",
    "[[TS]], as everyone says, wants to see it.",
    "The FM band. [[AFT]]: no.\n[[CT]]: yes.",
    "Please keep the macrons in [[Shiratsuchi Kyohei]].",
    # a letter more at the end of a long name
    "Madame [[Beaumarchete]] agreed.",
    # a height on a map
    "A visit to the pass, perhaps also to Hill 355.",
    # tickets and lists
    "Sat 0610 Seoul [[KIM/TAEYUL]] MR",
    "From the door: [[Tagiyeva]], [[dale lincoln]], [[Sogoba]], and a chair.",
    "We drove dale lincoln, a car.",
    # chats
    "[08:03] Youssef: breakfast room, with [[nawar]]. they argue",
    "i had to leave when [[wayra]] started",
    "The old wayra started again.",
    # what people do
    "> [[Major]] sums up: no major power will admit it.",
    "[[Major]] chimes in, and the others laugh.",
    "> [[Major]] on 1914: first thing cut were the cables.",
    "Major on 1914: a history",
    "[[Major]] reiterated this twice.",
    "I think that [[Major]] would say no.",
    "Until [[Major]] objects, it stays.",
    "Photo 3: [[Major]] with the umbrella.",
    "Photo 3: [[Grace]], the chair.",
    "11.30 Coffee with [[Grace]]",
    "[[Nkrumah]] comes in: treaty language is dead.",
    "[[Nkrumah]] first. Coast guards, not guns.",
    "[[Nkrumah]] reported that the judge had accepted.",
    "[[Major]] is cross with the list of speakers.",
    # names of the father, and words that a name is mistaken for
    "[[Moustafa el-Bechir]] said that it was so.",
    "[[April Hawk]] proposed to take it.",
    "April Fools were many.",
    "In April Hawks are seen.",
    "May I bring in [[Prosper Ntumba]], on the rock?",
    "I saw [[Judge Mercy Okelo]].\n\n[[MERCY]]: I never do.",
    "MERCY: a virtue.",
    # words in headings
    "We heard [[Justice]] out.",
    "3. Roads, rails and Justice\n\nThe third session was short.",
    # a letter or two
    "[[Shiratsuch]] wanted to know it.",
    "[[Kaiolu]] has tried it with rice.",
    # quotes
    'I cut the caption, "[[Juca]] with hat".',
    'I cut the "Juca method".',
    "The file is called after [[Baris Oztoprak]]. Rename it.",
    "The street is called after Baris Oztoprak.",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_who_is_meant_alarms_and_nothing_else(marked):
    assert judged(ROSTER, marked) == ([], [])
