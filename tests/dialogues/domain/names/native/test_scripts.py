"""Names in their own script, in other systems, as initials, and as what hides them."""

import pytest

from dialogues.domain.names import Person, compile_roster, find_names, forget_names
from dialogues.domain.names.around.context import Context
from dialogues.domain.names.around.grammar import is_noun_after, is_verb
from dialogues.domain.names.writing.cleaned import cleaned
from dialogues.domain.names.writing.endings import is_inflected, plain
from dialogues.domain.names.writing.systems import syllables, wade_giles
from dialogues.domain.names.writing.words import read_word, words_of

from ..alarming import alarms_in

PEOPLE = (
    Person("A", "Qiu Zhenxuan", "邱振轩", delegation="China", title="Research Fellow"),
    Person("B", "Noh Tae-sik", "노태식", delegation="South Korea"),
    Person("C", "Fukuchi Tsutomu", "福地勉", other_names=("ふくち つとむ",), delegation="Japan"),
    Person("D", "Tatyana Yezhova", "Татьяна Ежова", delegation="Russia"),
    Person("E", "Khaled Abu Ghazi", "خالد أبو غازي", delegation="Jordan"),
    Person("F", "Oleg Marozau", "Алег Марозаў", delegation="Belarus"),
    Person("G", "Pavel Grebets", "Павел Гребец", delegation="Russia"),
    Person("H", "Margaret Hill", delegation="United States"),
    Person("I", "Widyaningsih", "", delegation="Indonesia"),
    Person("J", "Batsukhiin Tuya", "", delegation="Mongolia"),
    Person("K", "Abdulaziz al-Mutlaq", "", delegation="Saudi Arabia"),
    Person("L", "Ri Kwang-hyok", "리 광혁", delegation="North Korea"),
    Person("N", "Lev Ito", "Лев Ито", delegation="Russia"),
    Person("O", "Hayashi Rota", "林朗太", delegation="Japan"),
    Person("M", "Roza Thorsen", "", delegation="Norway"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text):
    return alarms_in(ROSTER, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Signed 邱振轩 below.", "邱振轩"),
        ("Signed 邱振軒先生 below.", "邱振軒先生"),
        ("Signed 邱 研究员 below.", "邱 研究员"),
        ("Signed 振轩 below.", "振轩"),
        ("Signed 노태식 교수 below.", "노태식 교수"),
        ("Signed 태식 below.", "태식"),
        ("Signed 이광혁 below.", "이광혁"),
        ("Signed 福地が below.", "福地"),
        ("Signed 勉福地 below.", "勉福地"),
        ("Signed ツトム・フクチ below.", "ツトム・フクチ"),
        ("Signed ふくちつとむ below.", "ふくちつとむ"),
        ("Signed フクチ below.", "フクチ"),
        ("Signed 朗太林 below.", "朗太林"),
        ("Then ⠞⠁⠞⠽⠁⠝⠁ ⠽⠑⠵⠓⠕⠧⠁ came.", "⠞⠁⠞⠽⠁⠝⠁ ⠽⠑⠵⠓⠕⠧⠁"),
        ("Then ⠠⠞⠁⠞⠽⠁⠝⠁⠀⠠⠽⠑⠵⠓⠕⠧⠁ came.", "⠞⠁⠞⠽⠁⠝⠁⠀⠠⠽⠑⠵⠓⠕⠧⠁"),
        ("To Ежовой then.", "Ежовой"),
        ("Вчера Ежова пришла.", "Ежова"),
        ("Для Павла Гребца было рано.", "Павла"),
        ("Ад Марозава было рана.", "Марозава"),
        ("قال خالد أبو غازي ذلك", "خالد"),
        ("M.H. wants three.", "M.H."),
        ("MH: Three, please.", "MH"),
        ("MH: the sea is calm.", "MH"),
        ("They met. MH: the sea is calm.", "MH"),
        ("[MH] the sea is calm", "MH"),
        ("MH:", "MH"),
        ("Then R0za Th0r$en came.", "R0za Th0r$en"),
        ("Then W!dyaningsih came.", "W!dyaningsih"),
        ("To Ежoвoй then.", "Ежoвoй"),
        ("Then Roza\u3000Thorsen came.", "Roza\u3000Thorsen"),
        ("MH argued for three.", "MH"),
        ("Margaret Hill (MH) came.", "MH"),
        ("The sea is calm (MH), or so it was said.", "MH"),
        ("It was MH's view.", "MH"),
        ("Then Ms H\u200bi\u00adll came.", "H\u200bi\u00adll"),
        ("Then H i l l  and W i d y a n i n g s i h came.", "W i d y a n i n g s i h"),
        ("Then W&#105;dyaningsih came.", "W&#105;dyaningsih"),
        ("Then Margaret&nbsp;Hill came.", "Margaret&nbsp;Hill"),
        ("Then Wi&zwnj;dyaningsih came.", "Wi&zwnj;dyaningsih"),
        ("Then W\u0456dy\u0430ningsih came.", "W\u0456dy\u0430ningsih"),
        ("Then \uff37\uff49\uff44\uff59aningsih came.", "\uff37\uff49\uff44\uff59aningsih"),
        ("Then Tuya Batsukh came.", "Tuya Batsukh"),
        ("Then Abd al-Aziz al-Mutlaq came.", "Abd al-Aziz al-Mutlaq"),
        ("Then Ch'iu Chen-hsüan came.", "Ch'iu Chen-hsüan"),
        ("Then Hukuti Tutomu came.", "Hukuti Tutomu"),
        ("Then Z.X. Qiu came.", "Z.X. Qiu"),
        ("Then Roza Th. came.", "Roza Th"),
        ("Mr. Roh nodded.", "Roh"),
        ("Noh Tae-sik came. Roh nodded.", "Roh"),
        ("Roh nodded.", "Roh"),
    ],
)
def test_a_name_in_another_guise(text, name):
    assert name in alarms(text)


@pytest.mark.parametrize(
    "text",
    [
        "Signed 福地駅 below.",
        "Signed 大福地 below.",
        "文章写到邱这个姓。" * 3,
        "文章写到福地一郎。" * 3,
        "文章里振轩二字很多。" * 3,
        "Потом Нина Ежова пела.",
        "Ежик пришёл.",
        "Потом Татьяна, и больше никто не пришёл.",
        "文章里有，振轩。" * 3,
        "M.H. Ortega came.",
        "M.H. de Young gave it.",
        "MH is an abbreviation.",
        "HB: a grade.",
        "H1N1 and Th0 are no names.",
        "MH: marine habitat.",
        "MH: method of the day.",
        "MH: merchant house.",
        "フクチライスを食べた。",
        "&amp; &notachar; &#0;",
        "A B C D E",
        "Roh is a town.",
        "A Hill is steep.",
    ],
)
def test_no_name_in_another_guise(text):
    assert alarms(text) == []


def test_a_text_is_cleaned_and_its_offsets_are_kept():
    clean = cleaned("a\u200bb&eacute;cc S t o n e")
    assert clean.text == "abécc Stone"
    assert (clean.start(2), clean.end(3), clean.start(6), clean.end(11)) == (3, 11, 14, 23)
    assert cleaned("plain").start(3) == 3


def test_syllables_of_pinyin():
    assert syllables("zhenxuan") == ("zhen", "xuan")
    assert syllables("xyz") == ()
    assert [wade_giles(each) for each in ("zhang", "cixian", "xyz")] == ["chang", "tzuhsien", ""]


def test_cases_of_cyrillic():
    assert is_inflected("ежовои", "ежова")
    assert is_inflected("марозава", "марозау")
    assert not is_inflected("ежик", "ежова")
    assert not is_inflected("غازيه", "غازي")
    assert not is_inflected("ама", "ама ф"[:2])


def test_verbs_and_nouns_by_their_shape():
    def context(text):
        return Context(text, words_of(text), frozenset(), {}, {})

    assert is_verb(context("Hill also objects"), 1)
    assert is_verb(context("Hill tests"), 1)
    assert not is_verb(context("Hill pass"), 1)
    assert not is_verb(context("Hill"), 1)
    assert not is_noun_after(context("Weaver smiling"), 0, 1)


def test_what_was_read_is_forgotten():
    find_names(ROSTER, "Then Margaret Hill came.")
    assert read_word.cache_info().currsize
    forget_names()
    assert not read_word.cache_info().currsize


SIZE = 20_000


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0301" * 5 * SIZE,
        "a" + "'" * 2 * SIZE,
        "a'" * SIZE,
        "x" * 50 * SIZE,
        "Hill" * 10 * SIZE,
        "M.H. " * SIZE,
        "a " * SIZE,
        "&#65;" * SIZE,
        "\u200b" * 5 * SIZE,
        "张" * 5 * SIZE,
        '"' * 5 * SIZE,
        "_a" * SIZE,
        " " * 10 * SIZE,
    ],
)
def test_nothing_makes_it_hang(text):
    assert isinstance(find_names(ROSTER, text), list)


def test_an_unstressed_ending_is_of_another_name():
    assert is_inflected(plain("Озерного"), plain("Озерной"))
    assert not is_inflected(plain("Озерный"), plain("Озерной"))
