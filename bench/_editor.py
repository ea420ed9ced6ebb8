"""What `bench.editor` measures, inside an installation of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from dialogues.domain.dialoguefile import read_dialogue
from dialogues.domain.record import Block, Record, Report, Section
from dialogues.models import Dialogue, User
from reports import models
from reports.actions.load_dialogue import load_dialogue
from reports.domain.document import Place
from reports.domain.guard import Past
from reports.domain.guard.places import with_source
from reports.domain.styles import HouseStyle
from reports.margin import Margin
from reports.records import read_style

from ._dialogues import big_record

_RUNS = 5
SAMPLE = Path("reports/sample/harbour-2026.yaml")
WORDS = 4_500  # of ten pages


def measure() -> list[tuple[str, str]]:
    """Milliseconds (medians of five) and queries for opening, saving, judging as one types."""
    rows = []
    for blocks in (10, 500):
        dialogue, client = _writer(blocks)
        page = reverse("reports:report", args=[dialogue.slug])
        rows.append((f"open {blocks} paragraphs", _timed(lambda: client.get(page))))  # noqa: B023
        rows.append((f"queries at {blocks}", _queries(lambda: client.get(page))))  # noqa: B023
        rows.append((f"save one of {blocks}", _save(dialogue, client)))
    return [*rows, *_guard()]


def _guard() -> list[tuple[str, str]]:
    """The whole guard on an edit of one paragraph of the sample, and of one of ten pages."""
    rows, place = [], Place(2, 1)
    for record in (_sample(), _ten_pages()):
        report = record.report or Report()
        style = read_style(report.style)
        text, typed = report.sections[1].blocks[0].text, count(1)
        Margin(record, style, Past())  # as the page that is open had it

        def judge(record: Record = record, style: HouseStyle = style, text: str = text) -> object:
            words = f"{text} More, {next(typed)}."  # noqa: B023
            edited = with_source(record, place, words)
            return Margin(edited, style, Past(), near=place).beside(place)

        blocks = [block.text for section in report.sections for block in section.blocks]
        words, tokens = sum(len(each.split()) for each in blocks), "".join(blocks).count("{")
        rows.append((f"judge an edit: {words:,} words, {tokens} attributions", _timed(judge)))
    return rows


def _sample() -> Record:
    return read_dialogue(SAMPLE.read_text(encoding="utf-8"), file=SAMPLE.name)


def _ten_pages() -> Record:
    """The sample with its sections repeated until they have the words of ten pages."""
    record = _sample()
    report = record.report or Report()
    sections, first = list(report.sections), len(report.sections)
    while sum(len(each.text.split()) for one in sections for each in one.blocks) < WORDS:
        sections.append(sections[len(sections) % first])
    return replace(record, report=replace(report, sections=tuple(sections)))


def _timed(what: Callable[[], object]) -> str:
    times = []
    for _ in range(_RUNS):
        start = perf_counter()
        what()
        times.append(perf_counter() - start)
    return f"{median(times) * 1000:.0f} ms"


def _queries(what: Callable[[], object]) -> str:
    with CaptureQueriesContext(connection) as queries:
        what()
    return str(len(queries))


def _save(dialogue: Dialogue, client: Client) -> str:
    block = models.Block.objects.filter(dialogue=dialogue)[0]
    address = reverse("reports:save_block", args=[dialogue.slug, block.pk])
    state = {"version": block.version, "text": block.text}

    def save() -> None:
        state["text"] = f"{state['text']} More."
        answer = client.post(address, state, headers={"Accept": "application/json"})
        state["version"] = answer.json()["version"]

    return _timed(save)


def _writer(blocks: int) -> tuple[Dialogue, Client]:
    user = User.objects.create_user(f"writer{blocks}@example.org", None, name="Writer")
    dialogue = load_dialogue(record=_record(blocks), by=user, now=timezone.now())
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return dialogue, client


def _record(blocks: int) -> Record:
    sections = tuple(
        Section(heading=f"Part {start}", blocks=tuple(map(_block, range(start, start + 10))))
        for start in range(0, blocks, 10)
    )
    report = Report(title="Big", sections=sections)
    return replace(big_record(), slug=f"editor-{blocks}", report=report)


def _block(number: int) -> Block:
    first, second = 2 * number + 1, 2 * number + 2
    return Block(f"{{r{first}}} asked for ferries in winter. {{r{second} another}} was not sure.")
