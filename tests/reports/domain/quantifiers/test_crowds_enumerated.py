"""Crowds that are everyone, held against enumeration: who holds it in every way that it can be.

Written from the design's rules alone. A reader knows who was there when and what each word takes;
in a way that it can be, any of those who were there at the time hold it, as many as the word says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dialogues.domain.phrases import Token
from dialogues.domain.record import Attendance, Record
from reports.domain.quantifiers.cells import whole_cell
from reports.domain.quantifiers.holding import Positions
from reports.domain.quantifiers.words import is_true
from reports.domain.styles import LADDER

from .rooms import part_attendance, room

PEOPLE = "KR1 KR2 KR3 KR4 KR5 CN1"
MOMENTS = tuple(time(hour, minute) for hour in (9, 10, 11, 12) for minute in (0, 30))
TAKES: dict[str, Callable[[int, int], bool]] = {
    "some": lambda held, room: held >= 2,
    "couple": lambda held, room: held >= 2,
    "few": lambda held, room: held >= 3,
    "several": lambda held, room: held >= 3,
    "many": lambda held, room: held >= 4 and 3 * held > room,
    "most": lambda held, room: held >= 3 and 2 * held > room,
    "all": lambda held, room: held == room,
}


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Record, time | None]:
    """People who come late or leave early, and those who hold what one of them says: all of them
    there at one moment, which may not be noted."""
    hours = {}
    for person in PEOPLE.split():
        came = draw(st.sampled_from([None, None, time(10), time(11)]))
        left = draw(st.sampled_from([None, None, time(11, 30), time(12)]))
        hours[person] = came, left
    moment = draw(st.sampled_from(MOMENTS))
    there = [person for person, seat in hours.items() if present(seat, moment)]
    if not there:
        hours["KR1"], there = (None, None), ["KR1"]
    speaker, *agree = draw(st.permutations(there))[: draw(st.integers(1, len(there)))]
    people = " ".join([speaker, *(each for each in PEOPLE.split() if each != speaker)])
    record = room(people, agrees=" ".join(agree))
    return part_attendance(record, hours, moment if draw(st.booleans()) else None), moment


def present(seat: tuple[time | None, time | None], moment: time) -> bool:
    came, left = seat
    return (came or moment) <= moment <= (left or moment)


@given(meetings(), st.sampled_from(sorted(TAKES)), st.sampled_from(["", "KR"]))
def test_whoever_holds_it_in_every_way_is_told(meeting, word, narrowed):
    record, moment = meeting
    positions = Positions(record)
    token = Token("{r1}", 0, 0, ("r1",), quantity=word, narrowed=narrowed)
    holding = positions.of(token)
    if not is_true(word, holding, LADDER, positions):
        return
    cell = whole_cell(word, holding, LADDER, positions)
    seats = [each for each in record.sessions[0].attendance if each.capacity.speaks]
    of_cell = [each for each in seats if each.participant.startswith(narrowed)]
    (noted,) = {one.at for one in record.sessions[0].remarks if one.id == "r1"}
    if noted:
        assert cell == held_in_every_way(of_cell, noted, word)
    else:  # a reader may know it: of a moment at which it can have been nothing more is told
        assert held_in_every_way(of_cell, moment, word) <= cell


def held_in_every_way(seats: list[Attendance], moment: time, word: str) -> frozenset[str]:
    there = [each.participant for each in seats if present((each.start, each.end), moment)]
    return frozenset.intersection(*ways(there, len(seats), word))


def ways(there: list[str], room: int, word: str) -> Iterator[frozenset[str]]:
    for size in range(len(there) + 1):
        if TAKES[word](size, room):
            yield from map(frozenset, combinations(there, size))
