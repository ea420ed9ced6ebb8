"""A file is read whole or refused in a sentence; a roster likewise, with the line."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people
from reports.domain.papers import (
    PaperError,
    check_paper,
    clean_paper,
    read_paper,
    read_people,
)
from reports.domain.papers.reading import MAX_FILE


def test_a_text_is_one_body_and_a_name_with_line_ends_as_they_are():
    paper = read_paper("draft.md", b"One.\r\nTwo.")
    assert [(each.part, each.text) for each in paper.parts] == [
        ("body", "One.\r\nTwo."),
        ("file-name", "draft.md"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"%PDF-1.7", "a.txt is damaged or is no PDF."),
        (
            "a.md",
            b"PK\x03\x04rest",
            "a.md was not checked: the file is not a Word file (.docx), or it is",
        ),
        (
            "a.txt",
            b"\xd0\xcf\x11\xe0rest",
            "a Word file of the old kind (.doc) or with a password",
        ),
        ("a.txt", b"{\\rtf1", "an RTF file"),
        (
            "a.docx",
            b"Text.",
            "a.docx was not checked: the file is not a Word file (.docx), or it is damaged.",
        ),
        ("a.odt", b"Text.", "a.odt was not checked; expected was a Word file (.docx), a PDF"),
        ("a.txt", b"a\0b\0\0c", "a.txt cannot be read: "),
        ("a.txt", b"Text \x01\x02.", "a.txt is not a text: it "),
        ("a.txt", b" \n ", "a.txt has no text to check."),
        ("a.txt", b"a" * (MAX_FILE + 1), "a.txt is too large: the limit is 20 MB."),
    ],
)
def test_what_cannot_be_read_whole_is_refused(name, content, said):
    with pytest.raises(PaperError) as error:
        read_paper(name, content)
    assert said in str(error.value)


def test_a_text_is_left_as_it_is():
    with pytest.raises(PaperError, match=r"a.md was not cleaned: plain text or Markdown"):
        clean_paper("a.md", b"Text.")


@pytest.mark.parametrize("name", ["Robert%20Weaver.md", "robert_we%61ver.txt", "r%2577eaver.md"])
def test_a_file_s_name_is_read_in_its_disguises(name):
    people = compile_people([Person(key="x", name="Robert Weaver", email="rweaver@x.example")])
    found = check_paper(read_paper(name, b"Text."), people)
    assert {(each.kind, each.participant) for each in found} == {(Kind.FILE_NAME, "x")}


def test_a_roster_needs_a_column_of_names_alone():
    (person,) = read_people("r.csv", b"name\nRobert Weaver\n")
    assert (person.key, person.name, person.email) == ("Robert Weaver", "Robert Weaver", "")


def test_a_roster_with_every_column():
    lines = (
        "name,native_name,other_names,delegation,affiliation,title,email,pronouns\n"
        "Zhang Peiqing,张培清,Z; P. Zhang,China,Bohai Institute,Professor,z@bohai.example,he/him\n"
    )
    (person,) = read_people("r.csv", lines.encode())
    assert person.other_names == ("Z", "P. Zhang")
    assert (person.native_name, person.pronouns) == ("张培清", "he/him")


def test_a_name_in_two_columns():
    (person,) = read_people("r.csv", b"family name,given name\nWeaver,Robert\n")
    assert person.name == "Robert Weaver"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"affiliation,title\nX,Y\n", "r.csv, line 1: no column"),
        (b"", "r.csv"),
        (b"name,title\n", "r.csv: there is nobody below the header."),
        (b"name,title\nRobert Weaver,=1+1\n", "r.csv, line 2: The title is a formula"),
    ],
)
def test_a_roster_that_cannot_be_used(content, said):
    with pytest.raises(PaperError) as error:
        read_people("r.csv", content)
    assert said in str(error.value)
