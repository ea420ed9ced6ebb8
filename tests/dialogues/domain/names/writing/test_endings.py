"""Names in the languages that decline them: what is one in another case, and what is none."""

import pytest

from dialogues.domain.names import Person, compile_roster
from dialogues.domain.names.native.beside import forget_beside, has_case
from dialogues.domain.names.writing.endings import is_inflected, plain

from ..alarming import alarms_in


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("Оксано", "Оксана"),
        ("Төлегеновтің", "Төлегенов"),
        ("Вукашиновићева", "Вукашиновић"),
        ("Παπαδάκη", "Παπαδάκης"),
        ("Ελευθερίου", "Ελευθέριος"),
        ("Գրիգորյանը", "Գրիգորյան"),
        ("ლომიძის", "ლომიძე"),
        ("अधिकारीले", "अधिकारी"),
        ("বন্দ্যোপাধ্যায়ের", "বন্দ্যোপাধ্যায়"),
        ("ராகவனுக்கு", "ராகவன்"),
        ("ታደሰን", "ታደሰ"),
        ("Вользе", "Вольга"),
        ("சுந்தரத்தின்", "சுந்தரம்"),
    ],
)
def test_a_name_in_another_case(shown, meant):
    assert is_inflected(plain(shown), plain(meant))


@pytest.mark.parametrize(
    ("shown", "meant"),
    [
        ("Марина", "Мари"),
        ("Петровский", "Петренко"),
        ("Παππάς", "Παπαδάκης"),
        ("Γης", "Γη"),
        ("राम", "रामा"),
        ("ராகவன்", "ராமன்"),
        ("منصوري", "منصور"),
        ("ታደሰች", "ታደሰ"),
    ],
)
def test_another_name(shown, meant):
    assert not is_inflected(plain(shown), plain(meant))


PEOPLE = (
    Person("A", "Elchin Mammadzade", "Elçin Məmmədzadə", delegation="Azerbaijan"),
    Person("B", "Nader Khalaf", delegation="Egypt"),
    Person("C", "Lali Gogsadze", delegation="Georgia"),
    Person("D", "Jo Li", delegation="China"),
    Person("F", "Tamar Li", delegation="Georgia"),
    Person("G", "Sudeshna Mukhopadhyay", "সুদেষ্ণা মুখোপাধ্যায়", delegation="India"),
    Person("H", "Zineb Benkirane", "زينب بنكيران", delegation="Morocco"),
    Person("I", "Grigory Podlesny", "Григорий Подлесный", delegation="Russia"),
    Person("J", "Warsame Roble", delegation="Somalia"),
    Person("K", "Umaima al-Fayez", "أميمة الفايز", delegation="Jordan"),
    Person("L", "Noa Bar-On", "נועה בר-און", delegation="Israel"),
    Person("M", "Hossein Golestani-Zadeh", "حسین گلستانی‌زاده", delegation="Iran"),
    Person("E", "Andriy Moroz", "Андрій Мороз", delegation="Ukraine"),
)
ROSTER = compile_roster(PEOPLE)


def alarms(text):
    return alarms_in(ROSTER, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Слово взял Эльчин Мамедзаде.", "Эльчин Мамедзаде"),
        ("Мы спросили Мамедзаде о нефти.", "Мамедзаде"),
        ("Встреча с господином Мамедзаде прошла.", "Мамедзаде"),
        ("قال نادر خلف إن النص جاهز.", "نادر خلف"),
        ("ლალი გოგსაძემ თქვა.", "ლალი გოგსაძემ"),
        ("Мороз: ні, це не так.", "Мороз"),
        ("Гриша Подлесный пришёл.", "Подлесный"),
        ("Выступил Подлесный.", "Подлесный"),
        ("زينب قالت نعم.", "زينب"),
        ("السيدة زينب وافقت.", "زينب"),
        ("قال بنكيران الثلاثاء.", "بنكيران"),
        ("דיברנו עם בר און.", "בר און"),
        ("گلستانی آمد.", "گلستانی"),
        ("გოგსაძის აზრი სხვაა.", "გოგსაძის"),
    ],
)
def test_a_name_in_a_script_that_the_roster_has_not(text, name):
    assert name in alarms(text)


@pytest.mark.parametrize(
    "text",
    [
        "Улица Мамедзаде закрыта.",
        "Художник Расим Мамедзаде умер.",
        "Пришёл Мамедзаде Расим.",
        "эльчин мамедзаде",
        "شارع نادر خلف مغلق.",
        "Жо Ли.",
        "Мороз ударив уночі.",
        "Пришла Тамар Ли.",
        "প্রণব মুখোপাধ্যায় এলেন।",
        "عبد الإله بنكيران كان رئيسا.",
        "مسجد السيدة زينب قديم.",
        "فايز السراج وقع.",
        "Ринат Подлесный владеет клубом.",
        "Елена Подлесная пришла.",
        "Мороз көшесі жабық.",
        "Учора прийшов Петро Мороз.",
    ],
)
def test_who_else_or_what_is_called_so(text):
    assert alarms(text) == []


def test_which_scripts_have_capitals():
    assert has_case("слово")
    assert has_case("Λόγος")
    assert not has_case("სიტყვა")


def test_what_was_read_is_forgotten():
    forget_beside()
    assert alarms("Слово взял Эльчин Мамедзаде.")
