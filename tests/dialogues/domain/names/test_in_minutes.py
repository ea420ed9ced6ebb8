"""Minutes, mails and chats, by what stands beside a name: mentions in double brackets."""

import pytest

from dialogues.domain.names import Person, compile_roster

from .marked import judged

ROSTER = compile_roster(
    [
        Person("A", "Hope Stavelot", "", (), "Belgium", "", "she/her", "Chair"),
        Person("B", "Lucius Sharif", "", (), "Pakistan", "", "he/him", "former Secretary of Water"),
        Person("C", "Tarn Guleed", "", (), "Somalia", "", "he/him", "Senator"),
        Person("D", "Odile Sethi-Anwari", "", (), "Pakistan", "", "she/her", "Columnist"),
        Person("E", "Rose Chackoveetil", "", (), "India", "", "she/her", "Editor"),
        Person("F", "Zhang Rulan", "", (), "China", "", "she/her", "Research Fellow"),
        Person("G", "Zhang Boyuan", "", (), "China", "", "he/him", "Professor"),
        Person("H", "Orhan Yildizhan", "", (), "Turkey", "", "he/him", "Major General (ret.)"),
        Person("I", "Kenzo Otsuji", "", (), "Japan", "", "he/him", "Visiting Scholar"),
        Person("J", "Jalpesh Modi", "", (), "India", "", "he/him", "Secretary-General"),
        Person("K", "Dileita Aden", "", (), "Djibouti", "", "he/him", "Captain"),
        Person("L", "Bandar bin Majid al-Sahrani", "", (), "Saudi Arabia", "", "he/him", "Chair"),
        Person("M", "Sherif Gamal el-Din Fikry", "", (), "Egypt", "", "he/him", "General"),
        Person("N", "Chrystalla Hadjimina", "", (), "Cyprus", "", "she/her", "Mediator"),
        Person("O", "Caetano Lobo", "", (), "Brazil", "", "he/him", "Prosecutor"),
        Person("P", "Pilar Iturbe", "", (), "Spain", "", "she/her", "Judge"),
        Person("Q", "Joris van den Oever", "", (), "Netherlands", "", "he/him", "Fellow"),
        Person("R", "Wade Harper", "", (), "Canada", "", "he/him", "Adviser"),
        Person("S", "Ou-yang Ching-ho", "", (), "Taiwan", "", "he/him", "Professor"),
        Person("T", "Ebba Rice", "", (), "Sweden", "", "she/her", "Assistant Secretary"),
    ]
)
TEXTS = [
    # offices and forms of address
    "It is the view of Secretary [[Sharif]] that it is late.",
    "[[Lucius Sharif]] came. The view of Secretary Rice was another.",
    "At the head table: Senator [[Guleed]], the former minister for water.",
    "Should we ask [[Zhang Boyuan]]? The other Ms [[Zhang]] is travelling.",
    "[[Orhan]] pasha is changing it himself.",
    # what people do, and how they are
    "[[Otsuji]] careful not to say what it means.",
    "That is left to [[Hope]].",
    "They left to hope for better days.",
    "08.50 Oona: [[Hope]] is on it. With hope.",
    "[[Sethi-Anwari]] and [[Rose]] have both promised.",
    "Prices and rose have little in common.",
    "[[Hadjimina]] came late.\n\n9. [[Modi]]: “Only stamps” was his phrase.",
    # where a mail ends
    "From: [[Hope Stavelot]]\nTo: Ines\n\nI hope that this is not too much.\n\n[[Hope]]",
    "Dear all,\n\nThe hall is booked.\n\n[[Rose]]\n\n> On the hall: is it booked?",
    "The garden is in flower.\n\nRose",
    # places, ships and particles
    "He lives here. (Freight is on MV Pride of Aden, Tuesday.)",
    "The dhow Bandar was to the taste of all.",
    "The bus to Den Oever leaves at two.",
    "The figure for Bandar-e Lengeh is out of date.",
    "The exchange between [[Caetano]] and [[Pilar]] was the best of the day.",
    "The road between Leeds and Pilar was closed.",
    "In [[Fikry, Sherif Gamal el-Din]] the sheet has the order of the registry.",
    "[[Hadjimena]] in the record of speakers is to be corrected.",
    # initials
    "09.31 [[O.C.H.]] replies.",
    "I asked [[O. S.]] about it.",
    "They go to bed. [[WH]] gave me the slides.",
    "We should ask [[WH]].",
    "The point made by [[WH]] is dropped.",
    "The hall is booked. [[WH]] to check the rates.",
    "The slides of WH Partners are late.",
    "To do\n\n– clean copy by seven: [[WH]]\n– Russian version: Kim",
    "To do\n\n– of the waste heat: WH\n– the rest",
    "07:44 Oona: Who signs?\n07:44 Rapporteur: [[Rose]]. It is her pen.",
    "We saw WH in the text.",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_finds_the_marked_names_and_no_other(marked):
    assert judged(ROSTER, marked) == ([], [])
