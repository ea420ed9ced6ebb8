"""Somebody who is described where minutes, mails and lists tell of those who came."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person(
            "JO1", "Rula Qandeel", delegation="Jordan", title="Professor of Hydrology",
            affiliation="Wadi Basin Water Institute", pronouns="she/her",
        ),
        Person(
            "JO2", "Ziad Hamarsheh", delegation="Jordan", title="Editor-in-Chief",
            affiliation="Amman Ledger", pronouns="he/him",
        ),
        Person(
            "IL1", "Oren Faskal", delegation="Israel", title="Chief Executive",
            affiliation="Galim Desalination", pronouns="he/him",
        ),
        Person(
            "IL2", "Tirza Belkind", delegation="Israel", title="Lecturer in Political Science",
            affiliation="Negba University", pronouns="she/her",
        ),
        Person(
            "EG1", "Sherif Naggadi", delegation="Egypt", title="Ambassador; Director",
            affiliation="Ministry of External Cooperation", pronouns="he/him",
        ),
        Person(
            "CN1", "Geng Zhaoyu", delegation="China", title="Senior Colonel",
            affiliation="Coastal College", pronouns="he/him",
        ),
        Person(
            "US1", "Calvin Osterhout", delegation="United States",
            title="Rear Admiral (ret.); Director", affiliation="Breakwater Center",
            pronouns="he/him",
        ),
        Person(
            "MN1", "Dulamjav Enkhsaran", delegation="Mongolia",
            title="Founder; Human Rights Lawyer", affiliation="Blue Steppe Network",
        ),
        Person(
            "VN1", "Luong Bich Hoai", delegation="Vietnam", title="Head, Legal Department",
            affiliation="Ministry of Fisheries and Coasts", pronouns="she/her",
        ),
        Person(
            "CN2", "Fang Liyun", delegation="China", title="Professor of Nuclear Engineering",
            affiliation="Qinglan University", pronouns="she/her",
        ),
    ]
)  # fmt: skip


def told(text):
    found = scan_text(COMPILED, text, labels=False)
    return {each.participant for each in found if each.severity is not Severity.NOTE}


SOMEBODY = [
    ("The newspaper editor", "JO2"),
    ("The man from the Egyptian ministry", "EG1"),
    ("The speaker from the fisheries ministry", "VN1"),
    ("The official from Hanoi", "VN1"),
    ("The activist lawyer", "MN1"),
    ("Our industrialist", "IL1"),
    ("The founder of a Mongolian civil society network", "MN1"),
    ("Our colleague in the Egyptian foreign service", "EG1"),
    ("The political scientist", "IL2"),
]


@pytest.mark.parametrize(("whom", "who"), SOMEBODY)
@pytest.mark.parametrize(
    "sentence",
    [
        "{} said that ice melts.",
        "{} would like an hour on ice.",
        "{} disagreed.",
        "- Note on ice: {}, by Friday.",
        "Absent, with apologies: {}.",
        "This was asked by {} at once.",
        "{}'s figures were read.",
    ],
)
def test_in_whatever_way_it_is_told(sentence, whom, who):
    lower = whom if sentence.startswith("{}") else whom[0].lower() + whom[1:]
    assert told(f"It rained.\n{sentence.format(lower)}") == {who}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("First, a reactor specialist would like an hour.", "CN2"),
        ("It was accepted even by a desalination boss with an interest.", "IL1"),
        ("A lecturer in politics did at least concede it.", "IL2"),
        ("The one serving officer at the table disagreed.", "CN1"),
        ("The retired flag officer will draft the note.", "US1"),
        ("The lady from the Ledger had nothing to do with it.", "JO2"),
        ("Absent: the representative of the Ledger.", "JO2"),
        ("The one who used to be rear admiral agreed.", "US1"),
        ("The man from Hanoi is late.", ""),  # a woman came
        ("A reactor specialist is hard to find.", ""),
        ("A reactor specialist would call this a leak.", ""),
        ("Wanted: a reactor specialist.", ""),
        ("The Ledger printed it.", ""),
        ("It fell in a ledger of the house.", ""),
        ("The French fisheries ministry wrote.", ""),
        ("The Danish ambassador has agreed to raise funds.", ""),
        ("An ex-Mossad chief might join.", ""),
        ("Either ambassador may present it.", ""),
        ("Egypt's deputy minister of water said so.", ""),
        ("Ambassador Brunskov was a political scientist and would like tea.", ""),
    ],
)
def test_and_what_is_told_of_nobody_there(text, who):
    assert told(f"It rained. {text}") == ({who} if who else set())
