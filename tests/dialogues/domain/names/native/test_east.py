"""Names of East and Southeast Asia: in kana, as friends say them, in scripts without spaces."""

import pytest

from dialogues.domain.names import Certainty, Person, compile_roster, find_names
from dialogues.domain.names.writing.kana import in_kana

from ..alarming import alarms_in

PEOPLE = (
    Person("A", "Han Guoliang", "韩国梁", delegation="China"),
    Person("B", "Peter Short", "", delegation="Canada"),
    Person("C", "Anong Srisuwan", "อนงค์ ศรีสุวรรณ", delegation="Thailand"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text):
    return alarms_in(ROSTER, text)


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


def test_of_many_vowels_a_few_may_be_long():
    assert len(in_kana("Kotorogoto")) == 27


OTHERS = compile_roster(
    (
        Person("D", "Chen Haoran", "陈浩然", delegation="China", title="Professor of Economics"),
        Person("E", "Gao Feng", "高峰", delegation="China", title="Retired Captain"),
        Person("F", "Kaneko Sayaka", "金子沙也加", delegation="Japan"),
        Person("G", "Ho Man-kit", "何文傑", delegation="Canada"),
        Person("H", "Kawai Shun", "河合駿", delegation="Japan"),
        Person("I", "Orathai Chaiyaporn", "", ("Oh",), delegation="Thailand"),
        Person("J", "Tömörbaataryn Solongo", "", delegation="Mongolia"),
        Person("K", "Ma. Corazon Tolentino", "", delegation="Philippines", title="Lecturer"),
        Person("L", "Song Jun-pyo", "송준표", delegation="South Korea"),
        Person("M", "Lee Jin", "이진", delegation="South Korea"),
        Person("N", "Lim Geok Choo", "林玉珠", delegation="Singapore"),
        Person("O", "Honda Reiko", "本田玲子", delegation="Japan"),
        Person("P", "Slamet", "", delegation="Indonesia"),
    )
)


def alarmed(text):
    found = find_names(OTHERS, text)
    return [text[each.start : each.end] for each in found if each.certainty != Certainty.POSSIBLE]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chen Yi ruled Shanghai. Professor Chen laughed.", ["Chen"]),
        ("Professor Chen Yi ruled Shanghai. Professor Chen laughed.", []),
        ("On 4 May Chen Haoran wrote again.", ["Chen Haoran"]),
        ("His secretary, one Chen, kept a diary.", []),
        ("Chen Haoran, Lim Geok Choo and I met.", ["Chen Haoran", "Lim Geok Choo"]),
        ("高峰说他不来。", ["高峰"]),
        ("经济增长的高峰已过。", []),
        ("浩然，文件收到了吗？", ["浩然"]),
        ("金子は黙った。", ["金子"]),
        ("金子みすゞの詩を読む。", []),
        ("이진법으로 셈한다.", []),
        ("이진은 말이 없었다.", ["이진"]),
        ("We met M.K. Ho.", ["M.K. Ho"]),
        ("Shun the press, they said.", []),
        ("P'Oh read it aloud.", ["P'Oh"]),
        ("Tumurbaatar Solongo read it.", ["Tumurbaatar Solongo"]),
        ("Maria Corazon Tolentino read it.", ["Maria Corazon Tolentino"]),
        ("So Lee flows into Im.", ["Lee"]),
        ("A peak called Gaofeng is near.", []),
        ("Lim Chu Kang Road ends there.", []),
        ("Lim Geok Choo Hall is new.", []),
        ("Honda tractors stood outside.", []),
        ("Honda and Nissan broke off.", []),
        ("Toyota or Honda will pay.", []),
        ("Honda spoke.", ["Honda"]),
        ("The bookshops of Honda closed.", []),
        ("Slamet the monkey stole it.", []),
        ("Slamet the rickshaw man waited.", []),
        ("Slamet is a volcano on Java.", []),
        ("Slamet, who paddles the canoe, sang.", []),
        ("Slamet, the barber, sang.", []),
        ("The film's Slamet was a thief.", []),
        ("Slamet, in the film, is a thief.", []),
        ("“Slamet sends his love,” it said.", ["Slamet"]),
        ("Ho, said the sailor.", []),
        ("Dear Lim, dear Colonel Chen, thanks.", ["Lim"]),
    ],
)
def test_names_of_the_east_are_told_from_things_and_others(text, names):
    assert alarmed(text) == names
