"""Surnames in another script alone in an English sentence: names where no word would stand."""

import pytest

from dialogues.domain.names import Person, compile_roster, find_names

from ..alarming import alarms_in

ROSTER = compile_roster(
    [
        Person("A", "Taras Kovalchyk", "Тарас Гончар", delegation="Ukraine"),
        Person("B", "Nabeel Sadiq", "نبیل صادق", delegation="Pakistan"),
        Person("C", "Zubaida Khattakzai", "زبیدہ خٹکزئی", delegation="Pakistan"),
    ]
)
REST = "It rained on the harbour, and nobody minded much. " * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Taras Kovalchyk came. Гончар drew it on a napkin.", ["Taras Kovalchyk", "Гончар"]),
        ("Гончар is how the mug has it.", ["Гончар"]),
        ("Гончар is the potter of the tale.", []),
        ("Гончар means potter there.", []),
        ("Гончар, a potter.", []),
        ("Гончар", []),
        ("صادق [page 4] and خٹکزئی have read it.", ["صادق", "خٹکزئی"]),
        ("صادق is on the door.", []),
        ("صادق is the word for honest, says خٹکزئی today.", ["خٹکزئی"]),
        ("صادق و have read it, as خٹکزئی has.", ["خٹکزئی"]),
    ],
)
def test_a_word_that_acts_in_another_script_is_a_name(text, names):
    assert alarms_in(ROSTER, f"{text}\n\n{REST}") == names


HERE = compile_roster(
    [
        Person("A", "Menashe Katz", "מנשה כץ", delegation="Israel"),
        Person("B", "Ehud Barak", "אהוד ברק", delegation="Israel"),
        Person("C", "Ragab Nasser", "رجب ناصر", delegation="Egypt"),
        Person("D", "Kim Tae-yul", "김태율", delegation="Republic of Korea"),
        Person("E", "Wang Zhaoning", "王兆宁", delegation="China"),
    ]
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Opened by כץ (that is how the sheet has it).", ["כץ"]),
        ("We met מנשה כץ there.", ["מנשה", "כץ"]),
        ("כץ ועוד אחד", []),
        ("I think ברק should chair.", ["ברק"]),
        ("I think ברק said so.", ["ברק"]),
        ('"ברק" is a flash of light.', []),
        ("The word ברק is a flash of light.", []),
        ("The ברק lit the hill.", []),
        ("An idea of ناصر, not of mine.", ["ناصر"]),
        ("The slogan ناصر was on it.", []),
        ("Table 2: 김, and a guest.", ["김"]),
        ("It was 김's idea.", ["김"]),
        ("When 王 stood up, it was late.", ["王"]),
        ("The character 王 is easy to draw.", []),
        ("A king (王) is easy to draw.", []),
        ("王 means king there.", []),
        ('"王" is on the door.', []),
        ("王X is a code.", []),
    ],
)
def test_a_family_alone_in_another_script_is_a_name_unless_told_of(text, names):
    assert alarms_in(HERE, f"{text}\n\n{REST}") == names


PAIRED = compile_roster(
    [
        Person("A", "Yelena Zhuravlyova", "Елена Журавлёва", delegation="Russia"),
        Person("B", "Oleg Zhuravlyov", "Олег Журавлёв", delegation="Russia"),
        Person("C", "Thiago Kobayashi", "小林チアゴ", delegation="Brazil"),
    ]
)


@pytest.mark.parametrize(
    ("shown", "keys"),
    [("Журавлёв", {"B"}), ("Журавлёва", {"A", "B"}), ("Журавлёвой", {"A"}), ("小林", {"C"})],
)
def test_whose_of_two_a_name_is(shown, keys):
    found = find_names(PAIRED, f"{REST} If not, {shown} will raise it.")
    assert {key for each in found for key in each.people} <= keys
    assert found
