"""What was accepted follows its sentence, or lapses."""

from __future__ import annotations

import pytest

from dialogues.domain.record import Accepted, Block, Report, Section, Voice
from reports.domain.document import Place
from reports.domain.guard.places import with_source
from reports.domain.typed.following import follow

from .papers import paper

TEXT = "One member came. {r1} met one member, and one member left. It was late."


@pytest.mark.parametrize(
    ("accepted", "text", "left"),
    [
        (["One member"], TEXT, ["One member"]),
        (["One member"], TEXT + " More.", ["One member"]),
        (["One member"], "First. " + TEXT, ["One member"]),
        (["One member"], "One member sang. " + TEXT, []),
        (["One member"], "One member went.", []),
        (["One member"], "One  member came.", []),
        (["One member"], "One member\ncame.", ["One member"]),
        (["one member"], TEXT.replace("{r1}", "{r1 @any another}"), ["one member"]),
        (["one member"], TEXT.replace("met", "saw"), []),
        (["one member"] * 2, TEXT, ["one member"] * 2),
        (["one member"] * 3, TEXT, ["one member"] * 2),
        (["one member"] * 2, "{r1} met one member, and one member left.", ["one member"] * 2),
        (["came"], "{came}. One member came. {r2", ["came"]),
        (["nobody", ""], TEXT, []),
    ],
)
def test_an_entry_covers_the_words_that_it_was_given_for_alone(accepted, text, left):
    found = follow([(TEXT, [Accepted(each) for each in accepted])], text)
    assert [each.text for each in found] == left


def test_what_is_joined_keeps_its_voices():
    first = ("One member came.", [Accepted("One member", Voice.NATIONAL)])
    second = ("One member left.", [Accepted("One member")])
    assert follow([first, second], "One member came. One member left.") == (
        Accepted("One member", Voice.NATIONAL),
        Accepted("One member"),
    )
    assert follow([first, second], "One member left. One member came.") == (
        Accepted("One member"),
        Accepted("One member", Voice.NATIONAL),
    )


@pytest.mark.parametrize(("text", "left"), [("One member left.", 0), ("One member came. So.", 1)])
def test_what_is_typed_is_judged_without_what_has_lapsed(text, left):
    record = paper("One member came.", accepted="One member")
    typed = with_source(record, Place(1, 1), text)
    assert typed.report == Report(
        title="Coast",
        framing="They met.",
        sections=(Section("Talks", blocks=(Block(text, (Accepted("One member"),) * left),)),),
    )
