"""Public figures, other bearers of a name, and words that look like one."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names
from dialogues.domain.names.writing.endings import is_inflected

POSSIBLE = Certainty.POSSIBLE
PEOPLE = (
    Person("A", "Susan Rice", delegation="United States", title="Agronomist"),
    Person("B", "José Quiñalva", delegation="Mexico"),
    Person("C", "Yerko Vasconal", delegation="Brazil", title="Retired Air Marshal"),
    Person("D", "Alesk Zhurok", native_name="Алеск Журок", delegation="Belarus"),
    Person("E", "Debnila Mukhopadhyay", delegation="India"),
    Person("F", "Somaratna Abeywickrane", delegation="Sri Lanka"),
    Person("G", "Celeste Nhantimbo", delegation="Mozambique"),
    Person("H", "Vyacheslav Zheltukhov", native_name="Вячеслав Желтухов", delegation="Russia"),
    Person("I", "Park Jin", delegation="South Korea"),
    Person("K", "Ngozi Nwatarali", delegation="Nigeria"),
    Person("J", "Nassar al-Kuwaydi", delegation="Qatar"),
    Person("M", "Edda Merkel", delegation="Germany"),
    Person("N", "S. T. Kuma", delegation="India"),
    Person("L", "Hedda Storvik", delegation="Norway", pronouns="she/her"),
)
ROSTER = compile_roster(PEOPLE)


@pytest.mark.parametrize("text", ["Merkel's draft was read.", "Merkel said little."])
def test_a_surname_that_all_know_is_of_who_is_named_next(text):
    text = f"{text} Edda Merkel defended it."
    found = [each for each in find_names(ROSTER, text) if each.certainty is not POSSIBLE]
    assert [text[each.start : each.end] for each in found] == ["Merkel", "Edda Merkel"]


def alarms(text):
    return {
        key: text[each.start : each.end]
        for each in find_names(ROSTER, text)
        if each.certainty is not POSSIBLE
        for key in each.people
    }


THEIRS = [
    ("Action: CN to circulate it.", "G", "CN"),
    ("The cheque is for Susan Rice of the farm.", "A", "Susan Rice"),
    ("Ambassador Susan Rice spoke. Susan Rice grows rice.", "A", "Susan Rice"),
    ('The tape says "thank you, Celeste", twice.', "G", "Celeste"),
    ("It is Debnila Mukherjee on the passport.", "E", "Debnila Mukherjee"),
    ("From the left: Abeywickrane, Quin alva and the rest.", "F", "Abeywickrane"),
    ("Seats: Vjačeslav Želtuhov, then nobody.", "H", "Vjačeslav Želtuhov"),
    ("Estimada Doctora Nhantimbo, we thank you.", "G", "Nhantimbo"),
    ("Квіти для Журок.", "D", "Журок"),
    ("They saw a hut, Yerko, and left.", "C", "Yerko"),
    ("Yerko said so. Yerko Ortega's office asked for it.", "C", "Yerko"),
    ("Omar al-Kuwaydi sang. " + "It rained for long. " * 12 + "al-Kuwaydi named them.", "J",
     "al-Kuwaydi"),
    ("President Maria Nhantimbo was cited. Dr Nhantimbo saw no harm.", "G", "Nhantimbo"),
    ("Prime Minister Arne Storvik was on the news; fru Storvik turned it off.", "L", "Storvik"),
    ("President Ana Vasconal was cited. Vasconal smiled.", "C", "Vasconal"),
    ("The text of Kuma, S. T. lay on the table.", "N", "Kuma, S"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "key", "words"), THEIRS)
def test_a_participant_is_meant(text, key, words):
    assert alarms(text)[key] == words


OTHERS = [
    "Secretary Susan Rice spoke. " + "It rained for long. " * 5 + "They saw Susan Rice.",
    "Ambassador Susan Rice said it louder.",
    "National security adviser Susan Rice had warned of it.",
    "It was Park Jin with Wang Yi, Park Jin with the minister.",
    "The prime minister came late, and at the door stood Susan Rice.",
    "Air Chief Marshal Vasconal's flood relief was remembered.",
    "There is a town of Quiñalva in the south.",
    "There is a river of Storvik in the south.",
    "The magazine said that the novelist Yerko Vasconal wrote it.",
    "Quiñalva, is a name for boys too.",
    "The *Yerko* in the notes is a tug.",
    "Nossa Senhora da Celeste is a feast.",
    "Orteguilla, José, *The Wall*, is quoted.",
    "Ngozi Okonjo-Iweala spoke. They thanked Ngozi.",
    "The word “Журок” is a noun.",
    "In the data (журок, in Russian) it is a beetle.",
    "Quiñalva behind the counter sold us tea.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_somebody_else_is_at_most_a_note(text):
    assert alarms(text) == {}


def test_a_figure_is_never_held():
    found = find_names(ROSTER, "The letter was signed by Susan Rice.")
    assert [each.certainty for each in found] == [Certainty.LIKELY]


def test_a_name_of_vowels_is_no_form_of_another():
    assert not is_inflected("марк", "мария")


WHERE = [
    ("Celeste Nhantimbo came. It is warm in Nhantimbo.", False),
    ("Celeste Nhantimbo came. The train to Nhantimbo is slow.", False),
    ("Celeste Nhantimbo came. The answer to Nhantimbo was no.", True),
    ("Celeste Nhantimbo came. They had faith in Nhantimbo.", True),
    ("Celeste Nhantimbo came. It holds in Nhantimbo's view.", True),
]


@pytest.mark.parametrize(("text", "meant"), WHERE)
def test_what_is_in_a_place_is_of_nobody(text, meant):
    assert (alarms(text).get("G") == "Nhantimbo") is meant


WHOLE = [
    ("They went aboard the Celeste Nhantimbo at night.", False),
    ("The trawler Celeste Nhantimbo sank.", False),
    ("It rains in Celeste Nhantimbo.", False),
    ("The brand downstairs is Celeste Nhantimbo.", False),
    ("The speaker downstairs is Celeste Nhantimbo.", True),
    ("The Celeste Nhantimbo who came is another.", True),
    ("It came under Celeste Nhantimbo.", True),
    ("See C. Nhantimbo (1986) on it.", False),
    ("They live in C. Nhantimbo Street.", False),
    ("See Dr Nhantimbo (1986) on it.", False),
    ("then somaratna said so", True),
    ("Nhantimbo's English was praised.", True),
    ("Nhantimbo's Ferry sank.", False),
]


@pytest.mark.parametrize(("text", "meant"), WHOLE)
def test_a_whole_name_may_be_a_ships_or_a_books(text, meant):
    assert bool(alarms(text)) is meant


def test_a_surname_that_figures_have_too_is_no_reason_to_hold():
    found = find_names(ROSTER, "Park Jin came. They asked Park.")
    assert found[-1].certainty is not Certainty.SURE
