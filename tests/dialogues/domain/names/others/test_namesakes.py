"""A role or a work beside a whole name that is not the roster's makes a namesake of it."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

PEOPLE = (
    Person("A", "Gordon Pratt", title="Canal Engineer", affiliation="Avon Lock House"),
    Person("B", "Stephen Harper", title="Peat Chemist", delegation="Canada"),
    Person("C", "Amos Hazelrigg", title="Professor of Economics", affiliation="Duma Society"),
    Person("D", "Harold Noble", title="Former Governor", other_names=("Harry",)),
    Person("E", "Tsujimoto Fujiko", delegation="Japan"),
    Person("F", "Thura Naing", delegation="Myanmar", pronouns="he/him"),
    Person("G", "Sulistyaningrum", delegation="Indonesia", pronouns="she/her"),
    Person("J", "Lee Gyeong-mok", delegation="South Korea"),
    Person("I", "Zhai Qiuju", native_name="翟秋菊", delegation="China"),
    Person("H", "Patricio Errázuriz", delegation="Chile", other_names=("Pato",)),
)
ROSTER = compile_roster(PEOPLE)

SURE = [
    "Gordon Pratt drew the lock.",
    "Ko Naing came.",
    "Gordon Pratt, the chair, drew the lock.",
    "The economist Amos Hazelrigg counted.",
    "Amos Hazelrigg of the Duma Society counted.",
    "Present: the engineer and the rest, Gordon Pratt",
    "Gordon Pratt said that an ambassador had called.",
    "Gordon Pratt came, went and saw the admiral.",
]
LIKELY = [
    "Ambassador Gordon Pratt spoke.",
    "Ambassador Gordon Pratt of Avon spoke. In Rome it rained.",
    "The ambassador, Gordon Pratt, spoke.",
    "Gordon Pratt, once a general, spoke.",
    "Gordon Pratt's *Locks* is on the shelf.",
    "In the Knesset sat Gordon Pratt for some years, and then for some more, until he did not.",
    "Gordon Pratt spoke of 1871.",
    "The film director Gordon Pratt, of the canal, spoke.",
    "Ambassador Gordon Pratt spoke on Syria. Gordon Pratt had a cold.",
    "Prime Minister Stephen Harper spoke. Stephen Harper, the chemist, did not.",
    "Noble please mute yourself",
    "Noble would not sign.",
    '"Noble: three questions" is the talk.',
    "Then Mbak Sulis came.",
    "He is known as Pato, so they say.",
    "From Chile Pato came.",
    "Lee Gyeong-mok came. Rhee spoke.",
    "On Tuesday Sulistyaningrum came.",
]
POSSIBLE = [
    "The opera by Gordon Pratt was long.",
    "Admiral Noble spoke.",
    "Ambassador Gordon Pratt spoke to us on Syria.",
    "The ambassador to Damascus, Gordon Pratt, spoke.",
    "Ambassador Gordon Pratt's article in *Foreign Affairs* was read.",
    "In 1847 Gordon Pratt dug.",
    "Gordon Pratt (1811–1874) dug.",
    "Stephen Harper wrote the novel.",
    "Mr Pratt, the director of *The Searchers*, was named.",
    'We heard "Harper", then Prime Minister, say so.',
    "Admiral Noble, who ran the Western Approaches, has a statue.",
    "Not that Harry, the other one.",
    "The drink is Pato.",
    "After lunch, room Pratt said so.",
]
NOBODY = [
    "They like Fujiko F. Fujio.",
    "Pak Sulis came.",
    "Mbak Sulis Wati came.",
    "We saw Sulis come.",
    'So do the flowers in "qiuju" poems.',
]


def certainties(text: str) -> list[Certainty]:
    return [each.certainty for each in find_names(ROSTER, text)]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        *((text, Certainty.SURE) for text in SURE),
        *((text, Certainty.LIKELY) for text in LIKELY),
        *((text, Certainty.POSSIBLE) for text in POSSIBLE),
    ],
)
def test_the_last_name_is_as_sure_as_what_stands_beside_it(text, certainty):
    assert certainties(text)[-1] == certainty


@pytest.mark.parametrize("text", NOBODY)
def test_it_is_nobody(text):
    assert certainties(text) == []
