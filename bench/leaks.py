"""What the leak check finds of its labelled corpus, by kind, and how long it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Any

from dialogues.domain.names import compile_roster, find_names
from reports.domain.leaks import compile_people, scan_text
from tests.reports.domain.leaks.corpus_loader import documents, rosters
from tests.reports.domain.leaks.scores import measure, person_of

ROUNDS = 3


def run() -> Iterator[tuple[str, str]]:
    """What was measured, and how much."""
    yield from recall()
    yield from times()


def recall() -> Iterator[tuple[str, str]]:
    """Recall by kind of variation, and false alarms in 1,000 words."""
    scores = measure()
    for kind, number in sorted(scores.mentions.items()):
        yield f"found: {kind}", f"{scores.found[kind]} of {number}"
    yield "found: all", f"{scores.recall:.3f} of {scores.mentions.total()}"
    held_out = measure([each for each in documents() if each.held_out])
    yield "found: all, held out", f"{held_out.recall:.3f} of {held_out.mentions.total()}"
    yield "false alarms in 1,000 words", f"{scores.false_in_thousand:.2f} ({scores.words} words)"


def times() -> Iterator[tuple[str, str]]:
    """Compiling a roster, reading a draft, and growth to 200,000 words."""
    rows = [row for roster in rosters().values() for row in roster]
    people = [person_of(row) for row in rows[:100]]
    few = compile_people(people[:20])
    fresh = ((*people[: 99 - number], *people[100 - number :]) for number in range(ROUNDS))
    yield "compile 99 people", f"{best(lambda: compile_roster(next(fresh))):.0f} ms"
    words = " ".join(each.text for each in documents()).split(" ")
    for size in (5_000, 50_000, 200_000):
        text = " ".join((words * (size // len(words) + 1))[:size])
        names = best(partial(find_names, few.roster, text))
        whole = best(partial(scan_text, few, text))
        yield f"{size} words, 20 people: names", f"{names:.0f} ms"
        yield f"{size} words, 20 people: all", f"{whole:.0f} ms"


def best(work: Callable[[], Any]) -> float:
    """The shortest of some runs, in milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        began = perf_counter()
        work()
        spent.append(perf_counter() - began)
    return min(spent) * 1000
