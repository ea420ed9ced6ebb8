"""What is told to somebody of their own words, in numbers and in offers, is the same whatever
stands behind the words that are withheld from them beside it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from reports.actions.edit_block import save_block
from reports.domain.audiences import Audience
from reports.gate import open_gate
from reports.models import Block, Scope
from tests.reports.review.guests import choices, offers, press, read

from .alone import make_twelve, people

pytestmark = pytest.mark.django_db
# Of the Koreans KR2 alone was in both rooms, and RU1 was alone for Russia in the second.
ROOM = """sessions:
  - code: S1
    title: Pilotage
    starts: 2026-06-08T09:00+02:00
    attendance: [KR1, KR2, KR3, KR4, CN1, CN2, CN3]
    remarks:
      - {id: r1, speaker: KR1, text: The charts are old}
  - code: S2
    title: Buoys
    starts: 2026-06-08T14:00+02:00
    attendance: [KR2, RU1, CN1, CN2, CN3]
    remarks:
      - {id: r2, speaker: KR2, text: The charts are new}
      - {id: r3, speaker: RU1, text: The charts are wet}
report:
  framing: They met.
  sections:
    - heading: Pilotage
      blocks:
        - text: "They spoke."
"""
AFTER = "{{r1}} argued that charts are old. {} argued that buoys drift."
SAILOR = "{{r1}} argued that charts are old. {}, a retired sailor, argued that buoys drift."
BESIDE = "{{r1}} argued that charts are old, and {}."


class Room:
    """A review in which KR1 looks at one paragraph, which is written anew."""

    def __init__(self, scope: str) -> None:
        self.circle = make_twelve(scope=scope, room=ROOM)
        self.dialogue = self.circle.round.dialogue
        person = people(self.dialogue).get(code="KR1")
        self.client = self.circle.let_in(person, now=timezone.now())

    def write(self, text: str) -> None:
        """Write the paragraph."""
        block = Block.objects.select_related("section__report", "dialogue").get()
        by = self.dialogue.memberships.get().user
        save_block(block=block, text=text, version=block.version, by=by, now=timezone.now())

    def reads(self, text: str) -> str:
        """KR1's page once the paragraph is this."""
        self.write(text)
        return read(self.client)


@pytest.mark.parametrize("scope", Scope.values)
@pytest.mark.parametrize(
    "worlds",
    [
        [AFTER.format(each) for each in ("{r3}", "{r2}", "{r2 another}", "{r2 @any}")],
        [SAILOR.format(each) for each in ("{r3}", "{r2}", "{r2 another}")],
        ["{r1 r2} argued that charts are old.", "{r1 r3} argued that charts are old."],
        [
            "{r2}, a retired sailor, spoke. {r1} argued that charts are old.",
            "{r3}, a retired sailor, spoke. {r1} argued that charts are old.",
        ],
        [
            BESIDE.format("{r3}, a retired sailor, argued that buoys drift"),
            BESIDE.format("{r2}, a retired sailor, argued that buoys drift"),
            BESIDE.format("{r2 another}, a retired sailor who came late, left and did not return"),
            BESIDE.format("{r3} spoke as the only widow, and {r2} saw her weep"),
        ],
        [
            "{r3}, a retired sailor, doubted it, and {r1} argued that charts are old.",
            "{r2}, a widow, said so, but {r3} had left, and {r1} argued that charts are old.",
        ],
    ],
    ids=["after it", "a sentence", "in a list", "before it", "beside it", "at its side"],
)
def test_no_byte_of_a_page_moves_with_what_is_withheld(scope, worlds):
    room = Room(scope)
    first, *others = [room.reads(each) for each in worlds]
    assert "for any of 4 people" in first
    assert offers(choices(first)[0]) != []
    assert [each for each in others if each != first] == []


def test_nor_is_anything_to_decide_again_when_it_is_written_anew():
    room = Room(Scope.OWN)
    room.write(AFTER.format("{r3}"))
    assert press(room.client, 1, "approve").status_code == 302
    before = read(room.client)
    assert room.reads(AFTER.format("{r2 another}")) == before
    assert "Approved" in before


def test_the_gate_keeps_to_the_numbers_that_it_prints_with():
    """Three people could have said it beside "another": they approved it for four."""
    room = Room(Scope.OWN)
    room.write(AFTER.format("{r3 @any}"))
    press(room.client, 1, "approve")
    assert "fewer people" not in _held(room)
    room.write(AFTER.format("{r2 another}"))
    assert "as it prints, fewer people could have said it than they were told" in _held(room)
    room.write(AFTER.format("{r2 @any}"))
    assert "fewer people" not in _held(room)


def test_what_is_asked_for_is_weighed_by_the_gate_as_it_prints():
    room = Room(Scope.OWN)
    page = room.reads(AFTER.format("{r2 another}"))
    assert press(room.client, 1, offers(choices(page)[0])[-1]).status_code == 302
    assert "other words are asked for" in _held(room)


def _held(room: Room) -> str:
    """All that holds a release of the report for participants, as the gate says it."""
    verdict = open_gate(room.dialogue, Audience.PARTICIPANTS)
    return " ".join(each.reason for each in verdict.holds).casefold()
