"""Handles of which a name is a part."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("A", "Osgood Quillmarsh"),
        Person("B", "Wirasmita"),
        Person("C", "Saltanat Ter-Hovagyan"),
        Person("D", "Adela Church"),
        Person("E", "Rufus Banks"),
        Person("F", "Robert Zuy"),
    ]
)


def handles(text):
    found = scan_text(COMPILED, text)
    return [(each.participant, each.severity) for each in found if each.kind is Kind.HANDLE]


@pytest.mark.parametrize(
    ("handle", "who"),
    [
        ("@quillmarsh_tunnels", "A"),
        ("@the.quillmarsh", "A"),
        ("@quillmarsh77x", "A"),
        ("@osgood-on-tour", "A"),
        ("@wirasmita_law", "B"),
        ("@saltanat_th", "C"),
        ("@x_Quillmarsh_x", "A"),
    ],
)
def test_a_rare_name_as_a_part_of_a_handle_warns(handle, who):
    assert handles(f"Written by {handle}, who forgot to log out.") == [(who, Severity.WARN)]


@pytest.mark.parametrize(
    "handle",
    [
        "@quillmarshes_inn",
        "@church_music",
        "@banks_of_doon",
        "@robert_builder",
        "@zuy_bird",
        "@rufus.zoo",
        "@aquillmarsh_b",
        "@aquillmarshb",
    ],
)
def test_a_word_or_a_piece_of_one_does_not(handle):
    assert handles(f"Written by {handle}, who forgot to log out.") == []
