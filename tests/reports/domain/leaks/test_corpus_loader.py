"""The corpus itself: its marks can be read, it is as large as it has to be, nobody is unmarked."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from .corpus_loader import (
    APART_KINDS,
    NAME_KINDS,
    OTHER_KINDS,
    TRAP_KINDS,
    Labelled,
    Row,
    documents,
    read_marks,
    rosters,
)

# Parts of names that are words of their language, or as good as.
PARTICLES = frozenset({"van", "der", "von", "bin", "the", "and", "for", "maria", "jose"})
# Letters that no decomposition takes apart; one letter for one, so that offsets stay.
LETTERS = str.maketrans("øłıðþßæ", "olidtsa")


def test_offsets_are_into_the_text_without_marks():
    text, mentions, traps = read_marks("Then [[full|KR1+CN1|An Li]] saw a [[!word|hill]].")
    assert text == "Then An Li saw a hill."
    assert [(text[s.start : s.end], s.kind, s.people) for s in mentions] == [
        ("An Li", "full", ("KR1", "CN1"))
    ]
    assert [(text[s.start : s.end], s.kind, s.people) for s in traps] == [("hill", "word", ())]


def test_an_escape_stands_for_its_character():
    assert read_marks(r"[[invisible|A|Sto\u200bne]]")[0] == "Sto\u200bne"


@pytest.mark.parametrize("broken", ["[[full|KR1]]", "[[!word|hill]", "hill]]", "[[full|kr1|An]]"])
def test_a_broken_mark_is_an_error(broken: str):
    with pytest.raises(ValueError, match="cannot be read near"):
        read_marks(f"There was {broken} then.")


def test_every_mark_is_of_a_known_kind_and_person():
    for document in documents():
        codes = {row.code for row in rosters()[document.roster]}
        for span in document.mentions:
            assert span.kind in {*NAME_KINDS, *OTHER_KINDS, *APART_KINDS}
            assert set(span.people) <= codes, document.number
        assert {span.kind for span in document.traps} <= set(TRAP_KINDS)


def test_the_corpus_is_as_large_as_it_has_to_be():
    every = documents()
    mentions = Counter(span.kind for document in every for span in document.mentions)
    traps = Counter(span.kind for document in every for span in document.traps)
    assert len([document for document in every if not document.clean]) >= 40
    assert sum(mentions[kind] for kind in (*NAME_KINDS, *OTHER_KINDS)) >= 400
    assert traps.total() >= 300
    assert {k: mentions[k] for k in (*NAME_KINDS, *OTHER_KINDS) if mentions[k] < 10} == {}
    assert min(traps[kind] for kind in TRAP_KINDS) >= 5
    assert len({document.roster for document in every}) >= 6


def test_clean_documents_are_long_and_mention_nobody():
    clean = [document for document in documents() if document.clean]
    long_ones = [document for document in clean if document.first]
    assert len(long_ones) >= 10
    assert all(document.words >= 600 for document in long_ones)
    told = [each for one in clean for each in one.mentions if each.kind not in APART_KINDS]
    assert (all(document.words >= 190 for document in clean), told) == (True, [])


@pytest.mark.parametrize(
    ("number", "first", "held_out"),
    [
        (99, True, False),
        (100, False, False),
        (2049, False, False),
        (2350, False, True),
        (2250, False, False),
    ],
)
def test_the_number_says_the_set(number: int, first: bool, held_out: bool):
    document = replace(documents()[0], number=number)
    assert (document.first, document.held_out) == (first, held_out)


def test_no_mark_is_empty_or_overlaps_another():
    for document in documents():
        spans = sorted((*document.mentions, *document.traps), key=lambda span: span.start)
        for one, next_one in pairwise(spans):
            assert one.end <= next_one.start
        assert all(document.text[span.start : span.end].strip() for span in spans)


def test_every_document_has_a_number_of_its_own():
    counts = Counter(document.number for document in documents())
    assert set(counts.values()) == {1}


def test_nobody_is_unmarked():
    for document in documents():
        if not document.clean:
            assert list(unmarked(document, rosters()[document.roster])) == [], document.number


def unmarked(document: Labelled, rows: tuple[Row, ...]):
    """Each word of a name on the roster, native name, employer or address outside all marks."""
    text = folded(document.text)
    spans = (*document.mentions, *document.traps)
    for words in sorted({words for row in rows for words in of_person(row)}):
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
            if not any(span.start < found.end() and found.start() < span.end for span in spans):
                yield document.text[max(0, found.start() - 20) : found.end() + 20]


def of_person(row: Row):
    """The words that may not stand unmarked."""
    for name in (row.name, *row.other_names):
        for word in re.findall(r"\w+", folded(name)):
            if len(word) > 2 and word not in PARTICLES:
                yield word
    yield from filter(None, (folded(row.affiliation), row.email, row.email.split("@")[0]))
    if row.native_name:
        yield folded(row.native_name)


def folded(text: str) -> str:
    """The text in lower case and without diacritics, letter for letter."""
    return "".join(map(plain_letter, text)).translate(LETTERS)


def plain_letter(letter: str) -> str:
    """One letter without its marks; a mark alone is itself."""
    return (unicodedata.normalize("NFKD", letter).casefold() or letter)[0]
