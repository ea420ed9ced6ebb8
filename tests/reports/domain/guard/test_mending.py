import pytest

from dialogues.domain.phrases import Phrase, Token
from reports.domain.document import Attribution, Document, Paragraph, Place, Text
from reports.domain.findings import Finding, Kind, Severity
from reports.domain.guard.mending import occurrence, replace_nth

FIRST = "{r1}"
SOURCE = "{r1} spoke. One participant agreed. {r1} went on, and one participant left. {{r1} is odd."


@pytest.mark.parametrize(
    ("old", "number", "expected"),
    [
        ("{r1}", 0, SOURCE.replace("{r1}", "{r2}", 1)),
        ("{r1}", 1, SOURCE.replace(" {r1} went", " {r2} went")),
        ("{r1}", 2, None),
        ("{r9}", 0, None),
    ],
)  # fmt: skip
def test_replaces_a_token_where_it_stands_as_one(old, number, expected):
    assert replace_nth(SOURCE, old, "{r2}", number, is_token=True) == expected


@pytest.mark.parametrize(
    ("old", "number", "expected"),
    [
        ("participant", 0, SOURCE.replace("participant", "{r2}", 1)),
        ("participant", 1, SOURCE.replace("one participant", "one {r2}")),
        ("participant", 2, None),
        ("r1", 0, SOURCE.replace("{{r1}", "{{{r2}}")),
    ],
)
def test_replaces_words_outside_of_every_token(old, number, expected):
    assert replace_nth(SOURCE, old, "{r2}", number, is_token=False) == expected


def test_what_cannot_be_read_is_left_alone():
    assert replace_nth("{r1", "r1", "{r2}", 0, is_token=False) is None


def attribution(start: int, end: int, token: str = FIRST) -> Attribution:
    phrase = Phrase("one", "any", "plain", start, end)
    return Attribution(start, end, Token(token, 0, len(token), ("r1",)), phrase)


BEFORE = "Somebody spoke, and somebody left."
HERE = "Somebody agreed, somebody wavered and somebody slept."
DOCUMENT = Document(
    "Coast",
    parts=(
        Paragraph(Text("Somebody else.", Place(1, 1), (attribution(0, 8),))),
        Paragraph(Text(BEFORE, Place(1, 2), (attribution(0, 8), attribution(20, 28, "{r3}")))),
        Paragraph(Text(HERE, Place(1, 2), (attribution(0, 8),))),
        Paragraph(Text("Somebody after.", Place(1, 2), (attribution(0, 8),))),
    ),
)


@pytest.mark.parametrize(
    ("line", "start", "token", "words", "number"),
    [
        (1, 0, "{r1}", "Somebody", 0),
        (2, 0, "{r1}", "Somebody", 1),
        (3, 0, "{r1}", "Somebody", 2),
        (2, 17, "", "somebody", 0),
        (2, 38, "", "somebody", 1),
        (None, 0, "{r1}", "", 3),
    ],
)
def test_counts_what_comes_before_in_its_place(line, start, token, words, number):
    found = Finding(
        Kind.NAME, Severity.HOLD, "", place=Place(1, 2), line=line, start=start, token=token,
        text=words,
    )  # fmt: skip
    assert occurrence(found, DOCUMENT) == number
