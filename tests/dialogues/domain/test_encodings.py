"""Text out of bytes whose encoding nobody wrote down."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogues.domain.encodings import decode_text

TEXTS = [
    ("cp949", "이름,국가,소속\n한빛,대한민국,서울연구소\n한별,대한민국,외교원\n"),
    ("cp949", "성명;이메일\n한빛;a@example.kr\n"),
    ("gb18030", "姓名,国家,单位\n林默,中国,北方大学\n王晴,中国,社会研究院\n"),
    ("gb18030", "姓名,电子邮件\n林默,a@example.cn\n"),
    ("big5", "姓名,國家,單位\n林志默,臺灣,國立大學\n"),
    ("cp932", "氏名,国,所属\n山田灯,日本,東方大学\n佐藤凪,日本,京都研究所\n"),
    ("cp932", "氏名,ふりがな\n山田灯,やまだあかり\n"),
    ("euc_jp", "氏名,ふりがな\n山田灯,やまだあかり\n"),
    ("cp1251", "ФИО;Страна\nИлья Ветров;Россия\nАнна Снегова;Россия\n"),
    ("koi8-r", "ФИО;Страна\nИлья Ветров;Россия\nАнна Снегова;Россия\n"),
    ("cp1252", "Name;Country\nJürgen Größe;Germany\nJosé Muñoz;Spain\n"),
    ("cp1252", "Name,Country\nAnna O’Neill,Ireland\n"),
    ("cp1252", "Name\nRené\n"),
    ("cp1250", "Imię;Kraj\nŁukasz Wałęga;Polska\nDvořák Jiří;Česko\n"),
    ("cp1253", "Όνομα;Χώρα\nΓιώργος Παππάς;Ελλάδα\n"),
]
WORDS = ("姓名", "成명", "성명", "氏名", "фио", "이메일", "name")


@pytest.mark.parametrize(("encoding", "text"), TEXTS)
def test_reads_encodings_of_offices(encoding: str, text: str) -> None:
    assert decode_text(text.encode(encoding), words=WORDS) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
@pytest.mark.parametrize(("_", "text"), TEXTS)
def test_reads_unicode(encoding: str, _: str, text: str) -> None:
    if encoding == "utf-16-le" and not text.startswith("Name"):
        text = "Name,Country\nFjord,Norway\n"
    assert decode_text(text.encode(encoding)) == text
    if encoding == "utf-16-le":
        assert decode_text(text.encode("utf-16-be")) == text


def test_reads_nothing() -> None:
    assert decode_text(b"") == ""


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xef\xbb\xbf\xff", "the file is not the UTF-8-SIG text that it starts as"),
        (b"\xff\xfeabc", "the file is not the UTF-16 text that it starts as"),
        (b"PK\0\x01\x02\0\0\0x", "the file is not a text file"),
        (b"\x01\x02\x81\x8d\x8f", "the file's encoding could not be told"),
    ],
)
def test_refuses(data: bytes, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{sentence}"):
        decode_text(data)


@given(st.binary(max_size=100))
@settings(max_examples=100)
def test_any_bytes_are_text_or_a_sentence(data: bytes) -> None:
    try:
        told = decode_text(data)
    except ValueError as error:
        told = str(error)
    assert isinstance(told, str)
