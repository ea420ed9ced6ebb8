"""Drafting from a dialogue of 60 people, 5 sessions and 1,000 remarks, for the first time and
again, after every tenth block was edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from dialogues.domain.record import Attendance, Delegation, Participant, Record, Remark, Session
from reports.domain.drafting import Draft, Present, draft_report, redraft

_TEXTS = (
    ("say", "The ferries should run through the winter, whatever the ministries decide."),
    ("argue", "Nobody has counted the cables twice. The second count would be cheaper."),
    ("propose", "a joint register of repair ships, with a duty officer in each capital"),
    ("ask", "How could five port authorities agree on one price for escorts?"),
    ("reject", "Rejected the suggestion that the quotas explain the decline of the herring."),
    ("agree", "I think the data are the real problem, and we should publish them."),
    ("push back on", "the idea that a pilot needs no money"),
    ("say", "sanctions on old vessels — too early"),
)
_PEOPLE, _SESSIONS, _REMARKS, _RUNS = 60, 5, 200, 5


def run() -> list[tuple[str, str]]:
    """What was measured and how much: medians of five runs."""
    record = _record()
    draft = draft_report(record)
    edited = _edited(draft)
    return [
        ("draft 60 people, 5 sessions, 1,000 remarks", _timed(lambda: draft_report(record))),
        ("draft it again untouched", _timed(lambda: redraft(record, draft.present))),
        ("draft it again, a tenth edited", _timed(lambda: redraft(record, edited))),
        ("words drafted", f"{_length(draft):,}"),
    ]


def _timed(what: Callable[[], object]) -> str:
    times = []
    for _ in range(_RUNS):
        start = perf_counter()
        what()
        times.append(perf_counter() - start)
    return f"{median(times) * 1000:.0f} ms"


def _length(draft: Draft) -> int:
    return sum(
        len(block.text.split()) for section in draft.report.sections for block in section.blocks
    )


def _edited(draft: Draft) -> Present:
    sections = tuple(
        replace(
            section,
            blocks=tuple(
                replace(block, edited=place % 10 == 0) for place, block in enumerate(section.blocks)
            ),
        )
        for section in draft.present.sections
    )
    return replace(draft.present, sections=sections)


def _record() -> Record:
    codes = tuple(f"D{number}" for number in range(6))
    people = tuple(f"P{number}" for number in range(_PEOPLE))
    return Record(
        slug="bench",
        title="Bench",
        convenor="Harbour Institute",
        delegations=tuple(Delegation(code, f"Land {code}", f"{code}ish") for code in codes),
        participants=tuple(
            Participant(code, codes[number % len(codes)]) for number, code in enumerate(people)
        ),
        sessions=tuple(_session(number, people) for number in range(_SESSIONS)),
    )


def _session(number: int, people: tuple[str, ...]) -> Session:
    first = number * _REMARKS
    return Session(
        f"S{number}",
        f"Winter on the northern route, part {number}",
        datetime(2026, 6, 8 + number, 9, tzinfo=UTC),
        attendance=tuple(Attendance(code) for code in people),
        remarks=tuple(_remark(place, first, people) for place in range(first, first + _REMARKS)),
    )


def _remark(place: int, first: int, people: tuple[str, ...]) -> Remark:
    verb, text = _TEXTS[place % len(_TEXTS)]
    shared = frozenset(people[(place + step) % _PEOPLE] for step in range(1, place % 5))
    return Remark(
        f"r{place}",
        people[place % _PEOPLE],
        f"{text} This was point {place}.",
        topic=f"Topic {place // 25}",
        verb=verb,
        replies_to=f"r{place - 1}" if place > first and place % 3 == 0 else None,
        agrees=shared,
    )
