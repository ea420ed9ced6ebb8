"""Every way in which a name is written, and what must not be taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.names import Certainty, Person, compile_roster, find_names

SURE, LIKELY, POSSIBLE = Certainty.SURE, Certainty.LIKELY, Certainty.POSSIBLE

# As they stand in the rosters of the corpus of leaks.
PEOPLE = (
    Person("KR1", "Bae Seung-gyu", "배승규", delegation="South Korea"),
    Person("KR4", "Lee Gyeong-mok", "이경목", delegation="South Korea"),
    Person("CN1", "Zhang Peiqing", "张培清", delegation="China", title="Professor"),
    Person("CN3", "Wang Yi", "王怡", delegation="China", title="Associate Researcher"),
    Person("CN4", "Ouyang Ruijin", "欧阳瑞金", delegation="China", title="Retired Rear Admiral"),
    Person("JP2", "Chizuru Fujishima", "藤島千鶴", delegation="Japan"),
    Person("RU1", "Yevgeny Shcherbinin", "Евгений Андреевич Щербинин", delegation="Russia"),
    Person("SA1", "Faisal bin Nasser al-Dossari", "فيصل الدوسري", delegation="Saudi Arabia"),
    Person("ES1", "María José Gutiérrez Ibáñez", delegation="Spain", title="Vice Rector"),
    Person("DE1", "Jürgen Weißhaupt", delegation="Germany"),
    Person("NO2", "Jørgen Sæther", delegation="Norway", title="Commodore"),
    Person("NL1", "Pieter van der Velde", "", ("Piet",), delegation="Netherlands"),
    Person("VN1", "NGUYEN Minh Hanh", delegation="Vietnam"),
    Person("MM1", "U Kyaw Zeyar", delegation="Myanmar"),
    Person("US1", "Elizabeth Day", delegation="United States", title="Vice President"),
    Person("US2", "Robert Weaver", delegation="United States"),
    Person("GB1", "Jonathan King", delegation="United Kingdom"),
    Person("ID1", "Sukarwanto", delegation="Indonesia"),
)
ROSTER = compile_roster(PEOPLE)


def found(text, **options):
    return [
        (text[each.start : each.end], each.people, each.certainty)
        for each in find_names(ROSTER, text, **options)
    ]


WRITTEN = [
    ("Bae Seung-gyu spoke.", "Bae Seung-gyu", "KR1", SURE),
    ("Then BAE SEUNG-GYU spoke.", "BAE SEUNG-GYU", "KR1", SURE),
    ("Then Seunggyu Bae spoke.", "Seunggyu Bae", "KR1", SURE),
    ("Then Bae Seung\ngyu spoke.", "Bae Seung\ngyu", "KR1", SURE),
    ("Then Wei\u00adß\u200bhaupt spoke.", "Wei\u00adß\u200bhaupt", "DE1", LIKELY),
    ("Then Juergen Weisshaupt spoke.", "Juergen Weisshaupt", "DE1", SURE),
    ("Then Jorgen Saether spoke.", "Jorgen Saether", "NO2", SURE),
    ("Then Day, Elizabeth spoke.", "Day, Elizabeth", "US1", SURE),
    ("Then E. Day spoke.", "E. Day", "US1", SURE),
    ("Then Ms. Day spoke.", "Day", "US1", SURE),
    ("Then Weaver's point was made.", "Weaver", "US2", LIKELY),
    ("Robert Weaver came. Weaver's point was made.", "Weaver", "US2", LIKELY),
    ("Then Liz Day spoke.", "Liz Day", "US1", SURE),
    ("It was then that Bob thought so.", "Bob", "US2", LIKELY),
    ("Then Chang P'ei-ch'ing spoke.", "Chang P'ei-ch'ing", "CN1", SURE),
    ("Then Pae Sŭnggyu spoke.", "Pae Sŭnggyu", "KR1", SURE),
    ("Then Yi Kyŏngmok spoke.", "Yi Kyŏngmok", "KR4", SURE),
    ("Then Huzisima Tizuru spoke.", "Huzisima Tizuru", "JP2", SURE),
    ("Then Huzisima spoke.", "Huzisima", "JP2", LIKELY),
    ("Then Evgenij Ščerbinin spoke.", "Evgenij Ščerbinin", "RU1", SURE),
    ("Then Shcherbnin spoke.", "Shcherbnin", "RU1", LIKELY),
    ("Then Faysal al-Dawsari spoke.", "Faysal al-Dawsari", "SA1", SURE),
    ("Then Van der Velde spoke.", "Van der Velde", "NL1", LIKELY),
    ("Then M.J. Gutiérrez spoke.", "M.J. Gutiérrez", "ES1", SURE),
    ("Then Minh Hanh spoke.", "Minh Hanh", "VN1", LIKELY),
    ("Then Mr Kyaw spoke.", "Kyaw", "MM1", LIKELY),
    ("Then Sukarwanto spoke.", "Sukarwanto", "ID1", LIKELY),
    ("Then sukarwanto spoke.", "sukarwanto", "ID1", LIKELY),
    ("Then Admiral Ouyang spoke.", "Ouyang", "CN4", SURE),
    ("Then Rear Admiral Ouyang spoke.", "Ouyang", "CN4", SURE),
    ("Then Fujishima-san spoke.", "Fujishima", "JP2", SURE),
    ("Then Evgenii Andreevich spoke.", "Evgenii Andreevich", "RU1", SURE),
    ("Then Evgenii Andreevich Shcherbinin left.", "Evgenii Andreevich Shcherbinin", "RU1", SURE),
    ("It was then that Piet thought so.", "Piet", "NL1", LIKELY),
    ("He signed 张培清 below.", "张培清", "CN1", SURE),
    ("He signed 张教授 below.", "张教授", "CN1", SURE),
    ("He signed 藤島 below.", "藤島", "JP2", LIKELY),
    ("He signed 欧阳 below.", "欧阳", "CN4", LIKELY),
    ("He signed 배 승규 below.", "배 승규", "KR1", SURE),
    ("He wrote to Щербинину then.", "Щербинину", "RU1", SURE),
    ("He wrote to Евгению then.", "Евгению", "RU1", LIKELY),
    ("He wrote to والدوسري then.", "والدوسري", "SA1", SURE),
    ("King said so.", "King", "GB1", LIKELY),
    ("Jonathan King came. King's view was clear.", "King", "GB1", LIKELY),
    ("They saw Jonathan King and then King again.", "King", "GB1", LIKELY),
]
OTHERS = [
    "Jonathan King Street is closed.",
    "King's Road is closed.",
    "It was Jean King.",
    "They met on Calle de Gutiérrez.",
    "It was by Adriaen van der Velde.",
    "It was General Zhang Youxia.",
    "It was done in the Shcherbinin era.",
    "The king is late, and the day was long.",
    "The King was late.",
    "Lake King is dry.",
    "They met Stephen King there.",
    "S. Shcherbinin wrote it.",
    "Robert Kingsley was late.",
    "Then weaver birds came.",
    "Kings alone are a word.",
    "Nothing was said by anybody.",
    "Then zhang was played.",
    "Liz Taylor was late.",
    "It was 3.5 km, and so on.",
]
PUBLIC = [
    "Foreign Minister Wang Yi spoke.",
    "It was Wang Yi, the foreign minister.",
    "President King spoke.",
    "The Secretary of State Elizabeth Day spoke.",
    "King Faisal ruled then.",
]


@pytest.mark.parametrize(("text", "words", "key", "certainty"), WRITTEN)
def test_a_name_however_it_is_written(text, words, key, certainty):
    assert (words, (key,), certainty) in found(text)


@pytest.mark.parametrize("text", OTHERS)
def test_what_only_looks_like_a_name(text):
    assert [each for each in found(text) if each[2] is not POSSIBLE] == []


@pytest.mark.parametrize("text", PUBLIC)
def test_a_public_figure_is_at_most_a_note(text):
    assert [each for each in found(text) if each[2] is not POSSIBLE] == []


def test_a_whole_name_that_is_a_public_figures_too_is_likely():
    assert found("It was said by Wang Yi.") == [("Wang Yi", ("CN3",), LIKELY)]


def test_who_calls_may_say_who_is_public():
    assert found("Then Robert Weaver spoke.", public=["Robert Weaver"])[0][2] is LIKELY
    text = "Anna Shcherbinin opened it. Later Shcherbinin closed it."
    assert ("Shcherbinin", ("RU1",), POSSIBLE) in found(text, public=["Anna Shcherbinin"])


def test_a_name_of_two_people_gives_both():
    two = (Person("A", "Hana Weaver"), Person("B", "Hugo Weaver"))
    (each,) = find_names(compile_roster(two), "It was Dr Weaver.")
    assert sorted(each.people) == ["A", "B"]


def test_no_reason_holds_a_name():
    for text, *_ in WRITTEN:
        for each in find_names(ROSTER, text):
            assert not any(part in each.reason for part in ("Day", "Bae", "Zhang", "King"))


def test_a_person_does_not_print_their_name():
    assert "Zhang" not in repr(PEOPLE[2])


@pytest.mark.parametrize("name", ["", "-", "ʹ", "X", "Dr", "李", "ʹ ʹ", "A B", "O'B c-d", "李 ʹ"])
def test_any_name_compiles(name):
    roster = compile_roster([Person("A", name, native_name=name, other_names=(name,))])
    assert isinstance(find_names(roster, f"It was {name} there."), list)


ALPHABET = st.sampled_from("abcdegijknop BZKD-’'.,\n\u200b\u00adü李张배щъאا1(")


@given(st.text(ALPHABET, max_size=80), st.lists(st.text(ALPHABET, max_size=15), max_size=3))
def test_any_text_and_any_roster(text, names):
    roster = compile_roster([Person(str(n), name, name) for n, name in enumerate(names)])
    last = 0
    for each in find_names(roster, text):
        assert last <= each.start < each.end <= len(text)
        last = each.end
