"""What only hides a name is looked through, and what was found is told at its own place."""

import sys

import pytest

from dialogues.domain.names import Person, compile_roster, find_names
from dialogues.domain.names.writing.cleaned import cleaned
from dialogues.domain.names.writing.korean import korean_key

PEOPLE = (
    Person("A", "Tamsin Fogsworthy", delegation="United Kingdom"),
    Person("B", "Daniel Stone", delegation="United States"),
    Person("C", "H. M. Dilan Ekanayaka", delegation="Sri Lanka"),
    Person("D", "배승규", "배승규", delegation="South Korea"),
    Person("E", "Bertrand d'Aubremont", delegation="France"),
)
ROSTER = compile_roster(PEOPLE)

HIDDEN = [
    "F o g s w o r t h y",
    "F.o.g.s.w.o.r.t.h.y",
    "F. o. g. s. w. o. r. t. h. y",
    "F_o_g_s_w_o_r_t_h_y",
    "F - o - g - s - w - o - r - t - h - y",
    "F*o*g*s*w*o*r*t*h*y",
    "Ｆｏｇｓｗｏｒｔｈｙ",
    "𝐅𝐨𝐠𝐬𝐰𝐨𝐫𝐭𝐡𝐲",
    "Ⓕⓞⓖⓢⓦⓞⓡⓣⓗⓨ",
    "🅵🅾🅶🆂🆆🅾🆁🆃🅷🆈",
    "ꜰᴏɢꜱᴡᴏʀᴛʜʏ",
    "F\u0336o\u0336g\u0336s\u0336w\u0336o\u0336r\u0336t\u0336h\u0336y\u0336",
    "F\u20ddo\u20ddgsworthy",
    "Fogs\u2800worthy",
    "Fogs\ufe0fworthy",
    "Fogs\u3164worthy",
    "Fogs\U000e0101worthy",
    "\u202eFogs\u202cworthy",
    "\u2067Fogsworthy\u2069",
    "Fogs&shy;worthy",
    "Fоgswоrthy",
    "S\u200bt\u200bo\u200bn\u200be",
    "S t o n e",
]


@pytest.mark.parametrize("shown", HIDDEN)
def test_a_disguised_name_is_found_where_it_stands(shown):
    text = f"Then x & y ({shown}) left; a b c."
    at = text.index(shown)
    found = [
        each for each in find_names(ROSTER, text) if each.certainty.value in {"sure", "likely"}
    ]
    assert [each.people for each in found] == [("B",) if "t" in shown[:3] else ("A",)]
    assert at <= found[0].start < found[0].end <= at + len(shown)


def test_initials_are_no_letters_set_apart():
    text = "H.M.D.E. will be grateful."
    (found,) = find_names(ROSTER, text)
    assert (text[found.start : found.end], found.people) == ("H.M.D.E.", ("C",))


def test_what_was_hidden_twice_is_told_at_its_place():
    text = "&amp; \u200b then S\u200b t o n e came, \u200b and T a m s i n left"
    for shown, key in (("S\u200b t o n e", "B"),):
        found = [each for each in find_names(ROSTER, text) if each.people == (key,)]
        assert [text[each.start : each.end] for each in found] == [shown]
    assert cleaned(text).text == "&  then Stone came,  and Tamsin left"


def test_an_ordinary_word_that_was_hidden_is_a_name():
    def certainties(text):
        return [each.certainty.value for each in find_names(ROSTER, text)]

    assert certainties("Then Stone, in the third table.") == certainties(
        "Then St\u200bone, in the."
    )
    assert certainties("Stone, in the third table.") == []
    assert certainties("St\u200bone, in the third table.") == ["likely"]
    assert certainties("St\u00adone, in the third table.") == ["likely"]
    hyphenated = "St\u00adone, in the third ta\u00adble, and se\u00adcond."
    assert certainties(hyphenated) == []  # a typesetter's, all over the text


def test_a_particle_run_into_a_name_has_its_capital_inside():
    (found,) = find_names(ROSTER, "There was a prefect, d'Aubremont, too.")
    assert (found.people, found.certainty.value) == (("E",), "likely")


SAME = [
    "byeongu byungwoo pyongu byongoo",
    "geonhui kunhee konhui",
    "eom um om uhm",
    "gwangryeol kwangryol kwangyul kwangnyol",
    "ri lee yi i rhee",
    "park bak pak",
    "choi choe choy",
    "jeong chung jung chong",
    "noh roh no",
    "jiyu jiyoo chiyu",
]


@pytest.mark.parametrize("row", SAME)
def test_what_is_one_in_korean_has_one_key(row):
    assert len({korean_key(word) for word in row.split()}) == 1


def test_keys_differ_where_the_korean_does():
    words = ["kim", "kang", "park", "seok", "seung", "jun", "jin", "min", "hana", "hayun"]
    assert len({korean_key(word) for word in words}) == len(words)


LONG = {
    "letters": lambda size: "A" + "a" * size,
    "syllables": lambda size: "Fogsworthy" * (size // 10),
    "hangul": lambda size: "배승규" * (size // 3),
    "marks": lambda size: "A" + "\u0301" * size,
    "hyphens": lambda size: "Sto-" * (size // 4),
    "apart": lambda size: "S " * (size // 2),
    "labels": lambda size: "stone: no\n" * (size // 10),
    "small letters": lambda size: "fogsworthy " * (size // 10),
}


def steps(text):
    """How many functions are called while names are looked for in a text."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(trace)
    try:
        find_names(ROSTER, text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", LONG)
def test_work_grows_with_the_text_whatever_it_is_made_of(kind):
    few, many = steps(LONG[kind](2_000)), steps(LONG[kind](8_000))
    assert many < 5 * few + 500
