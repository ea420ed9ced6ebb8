"""What the leak check finds of its labelled corpus, by kind, beside Presidio; how long it takes.

Presidio has the roster as its deny list (`_yardstick`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.names import Person
from dialogues.domain.record import Block, Record, Report
from reports.domain.audiences import Audience
from reports.domain.document import Place
from reports.domain.findings import Severity
from reports.domain.guard import audit
from reports.domain.leaks import compile_people, scan_text
from reports.domain.styles import builtin_styles
from tests.reports.domain.leaks.corpus_loader import Labelled, documents, rosters
from tests.reports.domain.leaks.scores import Scores, measure, person_of

from . import _yardstick

ROUNDS = 3
DRAFT, FEW, MANY = 5_000, 20, 100
SIZES = (50_000, 100_000, 200_000)
SAMPLE = Path("reports/sample/harbour-2026.yaml")
TEN_PAGES = 4_500  # words
SETS: dict[str, Callable[[Labelled], bool]] = {
    "first set": lambda document: document.number < 100,
    "development set": lambda document: 100 <= document.number < 200,
    "second development set": lambda document: 200 <= document.number < 300,
    "third development set": lambda document: 300 <= document.number < 400,
    "fourth development set": lambda document: 400 <= document.number < 500,
    "fifth development set": lambda document: 500 <= document.number < 600,
    "sixth development set": lambda document: 600 <= document.number < 700,
    "seventh development set": lambda document: 700 <= document.number < 800,
    "eighth development set": lambda document: 800 <= document.number < 900,
    "ninth development set": lambda document: 900 <= document.number < 1000,
    "tenth development set": lambda document: 1000 <= document.number < 1100,
    "eleventh development set": lambda document: 1100 <= document.number < 1200,
    "twelfth development set": lambda document: 1200 <= document.number < 1300,
    "thirteenth development set": lambda document: 1300 <= document.number < 1400,
    "fourteenth development set": lambda document: 1400 <= document.number < 1500,
    "fifteenth development set": lambda document: 1500 <= document.number < 1550,
    "seventeenth development set": lambda document: 1600 <= document.number < 1650,
    "nineteenth to twenty-sixth": lambda document: 1730 <= document.number < 1870,
    "twenty-seventh to thirty-third": lambda document: 1870 <= document.number < 1990,
    "thirty-fourth and later": lambda document: document.number >= 1990 and not document.held_out,
    "sets held out": lambda document: document.held_out,
}


def run() -> Iterator[tuple[str, str]]:
    """What was measured, and how much: ours, and Presidio's in the same run."""
    yield from recall()
    yield from times()
    yield from growth()
    yield from edit()


def recall() -> Iterator[tuple[str, str]]:
    """Recall by kind of variation, false alarms in 1,000 words, holds on clean documents."""
    ours, theirs = measure(), measure(find=_yardstick.find)
    for kind, number in sorted(ours.mentions.items()):
        shares = (f"{each.found[kind] / number:.3f}" for each in (ours, theirs))
        yield f"found: {kind} ({number})", " | Presidio ".join(shares)
    yield _recall("all", ours, theirs)
    for name, chosen in SETS.items():
        some = [each for each in documents() if chosen(each)]
        if some:
            yield from _of_set(name, some)
    yield _alarms("all", ours, theirs)
    clean = measure([each for each in documents() if each.clean])
    holds = sum(each.severity is Severity.HOLD for _, each in clean.false)
    yield "holds in documents without a mention", f"{holds} ({clean.words} words)"


def _of_set(name: str, some: list[Labelled]) -> Iterator[tuple[str, str]]:
    ours, theirs = measure(some), measure(some, find=_yardstick.find)
    yield _recall(f"{name} ({len(some)} documents)", ours, theirs)
    yield _alarms(name, ours, theirs)


def _recall(what: str, ours: Scores, theirs: Scores) -> tuple[str, str]:
    number = ours.mentions.total()
    return (
        f"found: {what} ({number})",
        f"{ours.recall:.3f} | Presidio {theirs.recall:.3f}",
    )


def _alarms(what: str, ours: Scores, theirs: Scores) -> tuple[str, str]:
    return (
        f"false alarms in 1,000 words: {what} ({ours.words} words)",
        f"{ours.false_in_thousand:.2f} | Presidio {theirs.false_in_thousand:.2f}",
    )


def times() -> Iterator[tuple[str, str]]:
    """Compiling a roster, and reading a draft once that is done."""
    everybody = people()
    fresh = count()

    def compile_many() -> None:
        compile_people([*everybody[: MANY - 1], replace(everybody[0], key=f"new-{next(fresh)}")])

    yield f"compile {MANY} people", f"{best(compile_many):.0f} ms"
    few, text = everybody[:FEW], draft(DRAFT)
    compiled = compile_people(few)
    whole, alone = (_yardstick.engine_of(few, alone=each) for each in (False, True))
    recognizer = _yardstick.recognizer_of(few)
    ours = best(partial(scan_text, compiled, text))
    yield f"{DRAFT} words, {FEW} people", f"{ours:.0f} ms"
    for name, work in (
        ("with its recognizers", partial(whole.analyze, text, "en")),
        ("with the deny list alone", partial(alone.analyze, text, "en")),
        ("the deny list's pattern", partial(recognizer.analyze, text, ["PARTICIPANT"])),
    ):
        theirs = best(work)
        yield f"  Presidio {name}", f"{theirs:.0f} ms, ours {ours / theirs:.2f} of it"


def growth() -> Iterator[tuple[str, str]]:
    """How the time grows with the text: microseconds a word stay about the same."""
    compiled = compile_people(people()[:FEW])
    for size in SIZES:
        spent = best(partial(scan_text, compiled, draft(size)))
        yield f"{size} words, {FEW} people", f"{spent:.0f} ms ({1000 * spent / size:.1f} µs a word)"


def edit() -> Iterator[tuple[str, str]]:
    """The whole guard's answer to an edit of one paragraph of a report of ten pages."""
    record, style, typed, place = ten_pages(), builtin_styles()["ncafp"], count(1), Place(2, 1)

    def judge() -> None:
        edited = _with_words(record, f" More, {next(typed)}.")
        audit(edited, style, audience=Audience.PUBLIC, near=place)

    judge()
    yield f"guard on an edit, {TEN_PAGES} words", f"{best(judge):.0f} ms"


def ten_pages() -> Record:
    """The sample with its sections repeated until they have the words of ten pages."""
    record = read_dialogue(SAMPLE.read_text(encoding="utf-8"), file=SAMPLE.name)
    report = record.report or Report()
    sections, first = list(report.sections), len(report.sections)
    while sum(len(each.text.split()) for one in sections for each in one.blocks) < TEN_PAGES:
        sections.append(sections[len(sections) % first])
    return replace(record, report=replace(report, sections=tuple(sections)))


def _with_words(record: Record, words: str) -> Record:
    """The record with words added to the first paragraph of the second section."""
    report = record.report or Report()
    first, second, *rest = report.sections
    block, *blocks = second.blocks
    edited: tuple[Block, ...] = (replace(block, text=block.text + words), *blocks)
    sections = (first, replace(second, blocks=edited), *rest)
    return replace(record, report=replace(report, sections=sections))


def people() -> list[Person]:
    """Everybody of every roster, with keys of their own."""
    return [
        replace(person_of(row), key=f"{name}-{row.code}")
        for name, roster in rosters().items()
        for row in roster
    ]


def draft(size: int) -> str:
    """So many words of the corpus."""
    words = " ".join(each.text for each in documents()).split(" ")
    return " ".join((words * (size // len(words) + 1))[:size])


def best(work: Callable[[], Any]) -> float:
    """The shortest of some runs, in milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        began = perf_counter()
        work()
        spent.append(perf_counter() - began)
    return min(spent) * 1000
