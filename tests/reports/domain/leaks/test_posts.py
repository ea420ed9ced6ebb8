"""A title with the body in which it is held: "Legal Adviser, Ministry of Ports"."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind
from reports.domain.leaks import compile_people

from .alarming import alarms_of

COMPILED = compile_people(
    (
        Person("A", "Bae Seung-gyu", title="Legal Adviser, Ministry of Ports"),
        Person("B", "Astrid Holm", title="Director, Department of Asian Affairs"),
        Person("C", "Lies Vandenhove", title="Former Secretary, Water Resources Division"),
        Person("D", "Nabil Sorour", title="Commodore, Royal Navy"),
        Person("E", "Siv Torvund", affiliation="Mill Museum", title="Former Member of Parliament"),
        Person("F", "Yegor Tamarkov", affiliation="Nevsky Vestnik", title="Foreign Editor"),
    )
)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The legal adviser disagreed.", "A"),
        ("The legal adviser of the ports ministry disagreed.", "A"),
        ("The ports ministry's legal adviser proposes to delete paragraph 4.", "A"),
        ("The director for Asian affairs laughed.", "B"),
        ("The Asian affairs director disagreed.", "B"),
        ("The former water resources secretary laughed.", "C"),
        ("The commodore objected.", "D"),
        ("The Vestnik's foreign editor was asked to print it.", "F"),
        ("Tell the foreign editor of the Vestnik.", "F"),
        ("Tell the foreign editor of Vestnik.", "F"),
        ("Tell the foreign editor of", "F"),
    ],
)
def test_a_post_in_a_body(text, who):
    assert who in [each.participant for each in alarms_of(Kind.TITLE, COMPILED, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The ports minister resigned.",
        "The Courier's foreign editor was asked to print it.",
        "Tell the foreign editor of the Vestnik Press.",
        "The minister of ports signed the bill.",
        "The Ministry of Ports published a map.",
        "The Department of Asian Affairs moved.",
        "Every ministry has a legal adviser.",
        "The post of legal adviser was created in 1990.",
        "A member of parliament Anna Weaver had never met was late.",
        "The member of parliament Anna Weaver called for an inquiry.",
    ],
)
def test_a_body_and_what_it_has(text):
    assert alarms_of(Kind.TITLE, COMPILED, text) == []
