"""A name in a text whose encoding nobody wrote down is found, whatever that is."""

import pytest

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, decodings, read_paper
from reports.domain.papers.readings import mended

ENGLISH = "It was said at some length that the harbour is deep. " * 5
PEOPLE = {
    "ru": ("Veniamin Ogurtsovsky", "Вениамин Огурцовский", "Russia"),
    "zh": ("Mou Bixuan", "牟碧轩", "China"),
    "tw": ("Qiu Yiting", "邱怡婷", "Taiwan"),
    "ja": ("Umezawa Haruki", "梅澤春樹", "Japan"),
    "ko": ("Pyo Minsoo", "표민수", "ROK"),
    "cs": ("Želmíra Třešňáková", "", "Czechia"),
}
COMPILED = compile_people(
    [
        Person(key=key, name=name, native_name=native, delegation=home)
        for key, (name, native, home) in PEOPLE.items()
    ]
)
MIXED = "Some of it is UTF-8 and some is not, so it could not be read whole."
ENCODINGS = [
    *(("ru", each) for each in ("cp1251", "koi8_r", "iso8859_5", "cp866", "mac_cyrillic")),
    *(("zh", each) for each in ("gbk", "gb18030", "hz", "utf-7", "utf-16-le", "utf-16-be")),
    *(("tw", each) for each in ("big5", "gbk")),
    *(("ja", each) for each in ("shift_jis", "euc_jp")),
    *(("ko", each) for each in ("euc_kr", "johab")),
    *(("cs", each) for each in ("cp1250", "iso8859_2", "cp852")),
]


def told(content, name="draft.txt"):
    paper = read_paper(name, content)
    return {each.participant for each in check_paper(paper, COMPILED) if each.participant}


def reasons(content, name="draft.txt"):
    return [each.reason for each in read_paper(name, content).findings]


@pytest.mark.parametrize(("who", "encoding"), ENCODINGS)
def test_a_name_is_found_in_every_encoding(who, encoding):
    written = (PEOPLE[who][1] or PEOPLE[who][0]).encode(encoding)
    assert told(written) == {who}
    if "16" not in encoding:
        assert told(f"{ENGLISH}\n".encode() + written + f"\n{ENGLISH}".encode()) == {who}
        assert reasons(written) == []


def test_letters_that_are_utf_8_by_chance_are_read_otherwise_too():
    """Each of these characters of GBK is a letter of UTF-8 as well."""
    name = "恰潞"
    people = compile_people([Person(key="x", name="Qia Lu", native_name=name, delegation="China")])
    content = name.encode("gbk")
    assert len(content.decode()) == 2
    found = check_paper(read_paper("draft.txt", content), people)
    assert {each.participant for each in found} == {"x"}
    assert len(read_paper("draft.txt", ("é" * 400).encode()).parts) == 2


def test_lines_of_two_encodings_are_searched_and_held():
    lines = [PEOPLE["zh"][1].encode("gbk"), PEOPLE["ru"][1].encode("koi8_r")]
    assert told(b"\n".join(lines)) == {"zh", "ru"}
    mixed = b"\r\n".join([*lines, PEOPLE["ja"][1].encode()])
    assert told(mixed) == {"zh", "ru", "ja"}
    assert reasons(mixed) == [MIXED]
    assert reasons(lines[0] + b"\n\xc3\xa9") == []  # one letter may be two of another encoding


@pytest.mark.parametrize("utf_8", ["Želmíra", "Třešňáková", "Ž"])
def test_a_line_of_two_encodings_is_held(utf_8):
    line = b"Then " + utf_8.encode() + b" and M\xfcller came."
    assert reasons(line) == [MIXED]
    assert told(line) == (set() if utf_8 == "Ž" else {"cs"})


@pytest.mark.parametrize("said", ["Then Želmíra Třešňáková came.", "“Želmíra Třešňáková”"])
def test_a_name_whose_bytes_were_read_as_letters_is_found(said):
    garbled = said.encode().decode("cp1252", "ignore")
    assert told(garbled.encode()) == {"cs"}
    assert told(f"<meta charset=utf-8><p>{garbled}".encode(), "draft.html") == {"cs"}


def test_letters_that_only_look_garbled_stay():
    assert mended("Ã and Âge, à€€ and ÿ“") == "Ã and Âge, à€€ and ÿ“"
    assert reasons("Voilà: Âge «Ã».".encode("cp1252")) == []


def test_what_is_too_long_to_be_read_in_each_is_held(monkeypatch):
    monkeypatch.setattr(decodings, "MOST", 1_000)
    said = "It does not say its encoding, and is too long to be read in each that it may be in."
    assert reasons((PEOPLE["ru"][1] * 10).encode("cp1251")) == [said]
    assert reasons(f"{ENGLISH}\n\n\n{ENGLISH} é".encode("cp1252") * 2) == [said]


def test_a_mark_at_the_start_settles_it():
    assert reasons("é".encode("utf-8-sig")) == []
    assert len(read_paper("draft.txt", PEOPLE["ru"][1].encode("utf-16")).parts) == 2


def test_a_page_that_does_not_say_its_encoding_is_held():
    page = f"<html><p>{ENGLISH}</p><p>{PEOPLE['zh'][1]}".encode("gbk")
    assert told(page, "draft.html") == {"zh"}
    said = "The page does not say in which encoding it is, so it could not be read whole."
    assert reasons(page, "draft.html") == [said]
    wrong = page.replace(b"<html>", b"<html><meta charset=windows-1252>")
    assert told(wrong, "draft.html") == {"zh"}
    assert reasons(wrong, "draft.html") == []
