"""Notes of every shape, and what they print as. `sentences.txt` holds them in pairs of lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogues.domain.record import Record, Remark
from reports.domain.drafting.english.casing import Casing
from reports.domain.drafting.english.texts import ended
from reports.domain.drafting.sentences import told

CASING = Casing(Record("d", "D"))


def pairs():
    lines = Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    return [(note, told_.strip()) for note, told_ in zip(lines[::2], lines[1::2], strict=True)]


def sentence(verb, text, ref="r7", **more):
    spoken = told(Remark(ref, "KR1", text, verb=verb), CASING, **more)
    front = f"{spoken.front}, " if spoken.front else ""
    return f"{front}{ended(spoken.sentence)} {spoken.rest}".strip()


@pytest.mark.parametrize(("note", "expected"), pairs())
def test_tells_note(note, expected):
    verb, _, text = note.partition("|")
    assert sentence(verb.strip(), text.strip()) == expected


def test_say_varies_with_the_remark():
    refs = [f"r{number}" for number in range(60)]
    said = {sentence("say", "The ferries should run.", ref).replace(ref, "REF") for ref in refs}
    assert said == {
        "In the view of {REF}, the ferries should run.",
        "From {REF 's} perspective, the ferries should run.",
        "{REF} felt that the ferries should run.",
        "{REF} thought that the ferries should run.",
        "{REF} said that the ferries should run.",
        "{REF} took the view that the ferries should run.",
    }


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("agree", "{r7} agreed, noting that the ferries run late."),
        ("concur", "{r7} concurred, noting that the ferries run late."),
        ("argue", "{r7} argued that the ferries run late."),
    ],
)
def test_agreeing_with_what_stands_before(verb, expected):
    assert sentence(verb, "The ferries run late.", replying=True) == expected


def test_speaker_comes_first_after_an_opener():
    told_ = [
        sentence("say", "The ferries should run.", f"r{number}", plain=True) for number in range(60)
    ]
    assert all(one.startswith("{r") for one in told_)
