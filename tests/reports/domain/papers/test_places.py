"""Must show 5: a name hidden in each place is found there, and the cleaned copy has none."""

import pytest

from dialogues.domain.names import Person
from reports.domain.leaks import compile_people
from reports.domain.papers import check_paper, clean_paper, read_paper

from . import places
from .packing import made, parts_of

PEOPLE = compile_people([Person(key=places.NAME, name=places.NAME, delegation="Estonia")])
SEEN = {"body", "heading", "footnote", "endnote", "header", "footer", "table", "text-box"}


def checked(content):
    """The kinds and parts under which the name is told, and the words of the pages."""
    paper = read_paper("draft.docx", content)
    found = {
        (each.kind.value, each.part)
        for each in check_paper(paper, PEOPLE)
        if each.participant == places.NAME and each.holds
    }
    return found, [part for part in paper.parts if part.part in SEEN]


def holds_bytes(content, *names):
    """Whether a name is in any byte of the file, or of its parts, in any usual encoding."""
    everything = [content, *parts_of(content).values(), *map(str.encode, parts_of(content))]
    sought = [
        name.encode(encoding).lower()
        for name in names
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    return any(name in data.lower() for data in everything for name in sought)


@pytest.mark.parametrize("place", places.hidden())
def test_a_hidden_name_is_found_and_is_not_in_the_cleaned_copy(place):
    content, kind, part = places.hidden()[place]
    found, words = checked(content)
    assert part in {each for _, each in found}
    assert not kind or (kind, part) in found
    assert not {part for _, part in found} & SEEN
    copy = clean_paper("draft.docx", content)
    assert checked(copy) == (set(), words)
    # Of half a name, the other half is on the page.
    assert not holds_bytes(copy, *places.NAME.split()[place.startswith("half") :])


@pytest.mark.parametrize("place", places.seen())
def test_a_name_on_the_page_is_found_and_stays(place):
    content, part = places.seen()[place]
    found, words = checked(content)
    assert part in {each for _, each in found}
    copy = clean_paper("draft.docx", content)
    assert checked(copy) == (found, words)


def test_a_file_without_the_name_is_clean_and_copies_are_equal():
    content = made()
    assert checked(content)[0] == set()
    assert clean_paper("draft.docx", content) == clean_paper("draft.docx", content)
    assert not holds_bytes(content, *places.NAME.split())
