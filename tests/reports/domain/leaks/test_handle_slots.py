"""Handles that stand where a handle stands, with no "@"."""

import pytest

from dialogues.domain.names import Person
from reports.domain.findings import Kind, Severity
from reports.domain.leaks import compile_people, scan_text

COMPILED = compile_people(
    [
        Person("A", "Osgood Quillmarsh"),
        Person("B", "Kyaw Thura Myintzaw", other_names=("Zura",)),
        Person("C", "Adela Church"),
    ]
)


def told(text):
    found = scan_text(COMPILED, text)
    return {each.participant for each in found if each.severity is not Severity.NOTE}


SLOTS = [
    "14:05 {}: not now",
    "<{}> not now",
    "[{} 14:05] fine by me",
    "See t.me/{} for it.",
    "See linkedin.com/in/{} for it.",
    "Skype: live:{}",
    "C:\\Users\\{}\\Desktop\\notes.docx",
    "last edited by {} at 14:05",
    "{} has joined the channel.",
    "* {} waves",
    "(handle: {})",
]


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize(
    ("handle", "who"),
    [
        ("osgood", "A"),
        ("quillmarsh77", "A"),
        ("drquillmarsh", "A"),
        ("osgqui", "A"),
        ("osquillmarsh", "A"),
        ("ktm75", "B"),
        ("zura_m", "B"),
        ("church", "C"),
        ("adela88", "C"),
    ],
)
def test_a_name_alone_is_a_handle_there(slot, handle, who):
    assert told("It rained.\n" + slot.format(handle)) == {who}


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize("handle", ["churches", "note", "osg", "kt75", "admin", "quill"])
def test_what_is_nobodys_is_none(slot, handle):
    assert told("It rained.\n" + slot.format(handle)) == set()


def test_a_rare_name_with_a_number_is_one_anywhere():
    found = scan_text(COMPILED, "It rained. Written by quillmarsh88, at night.")
    assert [(each.kind, each.participant) for each in found] == [(Kind.HANDLE, "A")]
    assert told("It rained. There were church88 and stone12 in it.") == set()
