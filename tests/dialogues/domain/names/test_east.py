"""Names of East and Southeast Asia: in kana, as friends say them, in scripts without spaces."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names
from dialogues.domain.names.kana import in_kana

PEOPLE = (
    Person("A", "Han Guoliang", "韩国梁", delegation="China"),
    Person("B", "Peter Short", "", delegation="Canada"),
    Person("C", "Anong Srisuwan", "อนงค์ ศรีสุวรรณ", delegation="Thailand"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text):
    found = find_names(ROSTER, text)
    return [text[each.start : each.end] for each in found if each.certainty != Certainty.POSSIBLE]


@pytest.mark.parametrize(
    ("word", "kana"),
    [
        ("Ōkubo", {"おうくぼ", "おおくぼ"}),
        ("Jun'ichi", {"じゅんいち", "じゅうんいち"}),
        ("Issei", {"いっせい"}),
        ("Nambu", {"なんぶ", "なんぶう"}),
        ("Smith", set()),
        ("Mad", set()),
        ("Cato", set()),
    ],
)
def test_a_name_in_latin_letters_is_written_in_kana(word, kana):
    assert in_kana(word) == kana


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("老韩说他不同意。", ["韩"]),
        ("老韩食堂关门了。", []),
        ("Old Han told it again.", ["Han"]),
        ("Old Han coins were found.", []),
        ("Old Short said no.", []),
    ],
)
def test_a_chinese_is_called_old_by_friends(text, names):
    assert alarms(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("คุณอนงค์ มาแล้ว", ["คุณอนงค์"]),
        ("อนงค์ มาแล้ว", []),
        ("อนงค์ ศรีสุวรรณ มาแล้ว", ["อนงค์ ศรีสุวรรณ"]),
        ("ศรีสุวรรณ มาแล้ว", ["ศรีสุวรรณ"]),
    ],
)
def test_a_thai_name_is_found_where_no_space_parts_words(text, names):
    assert alarms(text) == names
