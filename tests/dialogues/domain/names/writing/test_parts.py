"""Which words of a name are the family's."""

import pytest

from dialogues.domain.names import Person, compile_roster
from dialogues.domain.names.writing.families import family_spellings
from dialogues.domain.names.writing.nicknames import nicknames
from dialogues.domain.names.writing.parts import parts_of
from dialogues.domain.names.writing.sound import is_misspelled, sound, sounds_like
from dialogues.domain.names.writing.words import words_of
from tests.dialogues.domain.names.alarming import alarms_in


@pytest.mark.parametrize(
    ("name", "native", "delegation", "family", "given"),
    [
        ("Bae Seung-gyu", "", "South Korea", ("bae",), ("seung", "gyu")),
        ("Seung-gyu Bae", "", "South Korea", ("bae",), ("seung", "gyu")),
        ("Peiqing Zhang", "张培清", "China", ("zhang",), ("peiqing",)),
        ("Zhang Peiqing", "张培清", "", ("zhang",), ("peiqing",)),
        ("Lim Boon Teck", "林文德", "Singapore", ("lim",), ("boon", "teck")),
        ("Junji Tsuchiya", "土屋準二", "Japan", ("tsuchiya",), ("junji",)),
        ("NGUYEN Minh Hanh", "", "", ("nguyen",), ("minh", "hanh")),
        ("Minh Hanh NGUYEN", "", "Vietnam", ("nguyen",), ("minh", "hanh")),
        ("Day, Elizabeth", "", "", ("day",), ("elizabeth",)),
        ("Pieter van der Velde", "", "", ("van", "der", "velde"), ("pieter",)),
        ("U Kyaw Zeyar", "", "Myanmar", ("zeyar",), ("kyaw",)),
        ("Sukarwanto", "", "Indonesia", ("sukarwanto",), ()),
        ("", "", "", (), ()),
    ],
)
def test_parts_of_a_name(name, native, delegation, family, given):
    parts = parts_of(Person("A", name, native, delegation=delegation))
    assert (parts.family, parts.given) == (family, given)


def test_a_first_surname_is_looked_for_where_there_are_two():
    assert parts_of(Person("A", "María Gutiérrez Ibáñez", delegation="Spain")).doubled


@pytest.mark.parametrize(
    ("one", "other"),
    [("zhang", "chang"), ("peiqing", "peiching"), ("seunggyu", "sungkyu"),
     ("fujishima", "huzisima"),
     ("jonghyun", "chonghyon"), ("mohammed", "muhammad"), ("chernyayeva", "tchernaieva")],
)  # fmt: skip
def test_spellings_of_one_name_sound_alike(one, other):
    assert sound(one) == sound(other)


def test_a_whole_name_is_heard_in_other_romanisations():
    roster = compile_roster(
        [
            Person("A", "Prokhor Vyazemtsev", "Вяземцев Прохор", delegation="Russia"),
            Person("B", "Zhor El Ouazghiri", "زهور الوزغيري", delegation="Morocco"),
            Person("C", "Muhammadu Buba Gashuwa", delegation="Nigeria"),
        ]
    )
    for name in ("Prohor Vjazemcev", "Zuhur al-Wazghiri", "Mohammed Gashuwa"):
        assert alarms_in(roster, f"The note was by {name} on water.") == [name]
    for name in ("Robert Gashuwa", "Peter Vyazemtsev"):
        assert name not in alarms_in(roster, f"The note was by {name} on water.")


def test_other_names_do_not():
    assert sound("zhang") != sound("wang")
    assert not sounds_like("zhang", "chang")  # says too little
    assert not is_misspelled("weaver", "weaver")
    assert not is_misspelled("beaver", "weaver")
    assert is_misspelled("shcherbnn", "shcherbinin")


def test_spellings_and_nicknames_of_a_table():
    assert family_spellings("park") == {"pak", "bak"}
    assert family_spellings("weaver") == frozenset()
    assert "liz" in nicknames(["elizabeth"])
    assert nicknames(["zzz"]) == frozenset()


def test_words_are_told_with_their_places():
    words = words_of("Ch’eng’s day. ʹ Next")
    assert [(each.folded, each.opens) for each in words] == [
        ("cheng", True), ("s", False), ("day", False), ("next", True),
    ]  # fmt: skip
