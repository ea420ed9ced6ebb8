"""How long the arithmetic takes, and what it says of graphs that were made to be hard."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from dialogues.domain.anonymity import Room, audit
from dialogues.domain.anonymity.colouring import STEPS, Component, OutOfSteps
from dialogues.domain.phrases import Renderer
from dialogues.domain.record import Attendance, Delegation, Participant, Record, Remark, Session
from dialogues.domain.secret import Secret

START = datetime(2026, 6, 8, 9, tzinfo=UTC)
COUNTRIES = ("CN", "JP", "KR", "RU", "US")


def run() -> Iterator[tuple[str, str]]:
    """What was measured, and how much."""
    for size in (200, 500, 1000, 2000):
        room, printing = paper(size)
        alone = best(partial(audit, room, [printing], fellows=False))
        both = best(partial(audit, room, [printing]))
        yield f"{size} attributions, 60 people, 4 sessions", f"{alone:.1f} ms"
        yield f"{size} attributions, with k_fellow", f"{both:.1f} ms"
    for name, near, domains in hard_graphs():
        yield name, settled(near, domains)


def best(work: Callable[[], Any], rounds: int = 5) -> float:
    """The shortest of some runs, in milliseconds."""
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return min(spent) * 1000


def paper(size: int) -> tuple[Room, Any]:
    """A dialogue of 60 people and 4 sessions, with so many attributions, six a block."""
    chance = random.Random(size)  # noqa: S311 - a sample, not a key
    people = [f"{country}{number}" for country in COUNTRIES for number in range(1, 13)]
    sessions, refs = [], []
    for code in ("S1", "S2", "S3", "S4"):
        there = [each for each in people if chance.random() < 0.8]
        remarks: list[Remark] = []
        for number in range(size // 4 + 1):
            before = [r for r in remarks[-3:] if chance.random() < 0.2]
            speaker = chance.choice(there)
            reply = next((r.id for r in before if r.speaker != speaker), None)
            remarks.append(Remark(f"{code}r{number}", speaker, "Said.", replies_to=reply))
        refs.append([remark.id for remark in remarks])
        seats = tuple(Attendance(each) for each in there)
        sessions.append(Session(code, code, START, attendance=seats, remarks=tuple(remarks)))
    record = Record(
        slug="bench", title="Bench", sessions=tuple(sessions),
        delegations=tuple(Delegation(code, code, f"{code}ish") for code in COUNTRIES),
        participants=tuple(Participant(each, each[:2], Secret(each)) for each in people),
    )  # fmt: skip
    renderer, room = Renderer(record), Room.of(record)
    blocks, printed = [], 0
    order = [ref for group in zip(*refs, strict=True) for ref in group]
    while printed < size:
        chosen, text = order[printed : printed + 6], ""
        for ref in chosen:
            form = renderer.propose(text, ref)
            text += f"{{{ref} {form}}} spoke. "
        blocks.append([span.mention for span in renderer.render(text).spans])
        printed += len(chosen)
    return room, blocks


def hard_graphs() -> Iterator[tuple[str, list[frozenset[int]], list[int]]]:
    """Graphs on which a search that is not careful does not come back."""
    crowd = [frozenset(set(range(14)) - {each}) for each in range(14)]
    yield "14 people told apart, 13 of them there", crowd, [(1 << 13) - 1] * 14
    yield "14 people told apart, 14 of them there", crowd, [(1 << 14) - 1] * 14
    near, size = mycielski(4)
    yield f"no triangle, {size} people, one label too few", near, [0b11111] * size
    yield f"no triangle, {size} people, just enough", near, [0b111111] * size
    near, size = mycielski(5)
    yield f"no triangle, {size} people, one label too few", near, [0b111111] * size


def mycielski(rounds: int) -> tuple[list[frozenset[int]], int]:
    """A graph without triangles that takes `rounds` + 2 colours (Mycielski 1955)."""
    edges, size = {(0, 1)}, 2
    for _ in range(rounds):
        shadows = {(a, b + size) for a, b in edges} | {(b, a + size) for a, b in edges}
        edges = edges | shadows | {(each + size, 2 * size) for each in range(size)}
        size = 2 * size + 1
    joined = edges | {(b, a) for a, b in edges}
    return [frozenset(b for a, b in joined if a == each) for each in range(size)], size


def settled(near: list[frozenset[int]], domains: list[int]) -> str:
    """What the arithmetic says of a graph, and how long it thinks."""
    began = time.perf_counter()
    try:
        found = Component(near).candidates(domains)
        told = "nobody fits" if found is None else "settled"
    except OutOfSteps:
        told = f"unknown after {STEPS:,} steps"
    return f"{told}, {(time.perf_counter() - began) * 1000:.0f} ms"
