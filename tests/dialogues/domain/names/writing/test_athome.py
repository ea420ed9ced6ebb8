"""Names as they are turned where they come from, and what else the words around them say."""

import pytest

from dialogues.domain.names import Person, compile_roster

from ..alarming import alarms_in

PEOPLE = (
    Person("A", "Zhanibek Ospanuly Tulegenov", delegation="Kazakhstan", pronouns="he/him"),
    Person("B", "Nurgul Asanbek kyzy", delegation="Kyrgyzstan", pronouns="she/her"),
    Person("C", "Abdirahman Farah Warsame", delegation="Somalia", pronouns="he/him"),
    Person("D", "Jelena Knežević", delegation="Serbia", pronouns="she/her"),
    Person("E", "Sevinj Huseynova", delegation="Azerbaijan", pronouns="she/her"),
    Person("F", "Hovhannes Ter-Grigoryan", delegation="Armenia", pronouns="he/him"),
    Person("G", "Nino Lomidze", delegation="Georgia", pronouns="she/her"),
    Person("H", "S. Venkataraghavan", delegation="India", pronouns="he/him"),
    Person("I", "Oluwafemi Ogunleye", delegation="Nigeria", pronouns="he/him"),
    Person("J", "Chaminda Jayawardena", delegation="Sri Lanka", pronouns="he/him"),
    Person("K", "Saleh al-Hadrami", other_names=("Abu Nasser",), delegation="Yemen"),
    Person("L", "Gul Agha Stanekzai", delegation="Afghanistan", pronouns="he/him"),
    Person("M", "Mohammed Qabbani", delegation="Syria", pronouns="he/him"),
    Person("N", "Sherif Abd al-Rahman Mansour", delegation="Egypt", pronouns="he/him"),
    Person("O", "Debjani Bandyopadhyay", delegation="India", pronouns="she/her"),
    Person("P", "Ouk Ba", delegation="Kazakhstan"),
    Person("Q", "Liudmila Orlova", delegation="Russia", title="Hotel Historian"),
    Person("R", "Vladislav Shcheglov", delegation="Russia"),
    Person("S", "Wojciech Zapolski", delegation="Poland"),
    Person("T", "Jassir al-Thabiti", delegation="Oman"),
    Person("U", "Ghanim al-Rumhiyya", delegation="Oman"),
    Person("V", "Inez D'Silveiro", delegation="India"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text):
    return alarms_in(ROSTER, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zhanibek Ospanovich kept his coat on.", "Zhanibek Ospanovich"),
        ("Zhaneke, as they call him, agreed.", "Zhaneke"),
        ("Nurgul Asanbekova played after supper.", "Nurgul Asanbekova"),
        ("Nurgul Asanbek qyzy played.", "Nurgul Asanbek qyzy"),
        ("Cabdiraxmaan Faarax Warsame signed.", "Cabdiraxmaan Faarax Warsame"),
        ("The puppet of Kneževićeva was on the table.", "Kneževićeva"),
        ("A word with Zapolskiego was enough.", "Zapolskiego"),
        ("Sevindzh Guseynova opened the tin.", "Sevindzh Guseynova"),
        ("Sevinc xanım opened the tin.", "Sevinc"),
        ("Baron Ter-Grigoryan asked for quiet.", "Ter-Grigoryan"),
        ("Venkat wrote the footnote.", "Venkat"),
        ("Femi tuned the drum.", "Femi"),
        ("R. M. C. Jayawardena weighed it.", "C. Jayawardena"),
        ("Kabbani said that exile sharpens the eye.", "Kabbani"),
        ("Debjani-di laughed.", "Debjani"),
        ("On the page stood: ask Lyuda to sign.", "Lyuda"),
        ("Katja was there; so was Schtscheglow.", "Schtscheglow"),
        ("Gul Agha Stanekzai ships kites.", "Gul Agha Stanekzai"),
        ("Abu Nasser al-Hadrami sold honey.", "Abu Nasser"),
        ("The plan of Orlova and Shcheglov makes sense.", "Shcheglov"),
        ("Orlova and Shcheglov share a taxi.", "Shcheglov"),
        ("Gassir al-Thabiti, as the typist has it, agreed.", "Gassir al-Thabiti"),
        ("Ghanim al-Rumhiyya agreed.", "Ghanim al-Rumhiyya"),
        ("Silveiro wants boats in the text.", "Silveiro"),
    ],
)
def test_somebody_as_they_are_called_at_home(text, name):
    assert any(name in each or each in name for each in alarms(text))


@pytest.mark.parametrize(
    "text",
    [
        "El Niño dried out the plain.",
        "Abu Nasser al-Farabi wrote on music.",
        "Gul Agha Sherzai governed the province.",
        "Abd al-Rahman III built the palace.",
        "The caliph al-Mansur founded the city.",
        "IMF head Orlova said much the same.",
        "Mrs Orlova from the visa office was kind.",
        "Shcheglov the porter found the key.",
        "Huseynova is also the name of a street.",
        "Orlova is what they say at the door.",
        "Qabbani and Orlova are common names here.",
        "Lomidze was beautiful in Georgian.",
        "Kneževina and Ospan are on the map.",
    ],
)
def test_who_or_what_else_is_called_so(text):
    assert alarms(text) == []


def test_somebody_of_the_office_is_meant():
    assert alarms("Mrs Orlova from the hotel office was late.") == ["Orlova"]
