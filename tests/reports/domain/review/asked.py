"""A small meeting under review: what is put before whom, and decisions on it."""

from __future__ import annotations

from dataclasses import replace

from dialogues.domain.record import Record
from reports.domain.audiences import Audience
from reports.domain.guard import Audit, audit
from reports.domain.review.decisions import Decided, Decision
from reports.domain.review.passages import Passage
from tests.reports.domain.guard.meetings import STYLE, meeting


def judged(*texts: str, decided=(), record: Record | None = None, **fields) -> Audit:
    """The verdict on some paragraphs, with a review of them."""
    held = record or meeting(*texts, **fields)
    return audit(held, STYLE, audience=Audience.PUBLIC, decided=tuple(decided))


def passages(*texts: str, **fields) -> dict[str, tuple[Passage, ...]]:
    """Everybody's passages."""
    return dict(judged(*texts, **fields).reviewed.passages)


def of(person: str, *texts: str, **fields) -> tuple[Passage, ...]:
    """One person's passages."""
    return passages(*texts, **fields).get(person, ())


def decides(passage: Passage, decision: Decision = Decision.APPROVE, **fields) -> Decided:
    """Their decision on a passage as they see it now."""
    made = Decided(
        passage.person, passage.key, passage.fingerprint, decision, passage.k, passage.k_fellow
    )
    return replace(made, **fields)


def all_clear(*texts: str, **fields) -> list[Decided]:
    """Everybody approves everything."""
    return [
        decides(each)
        for theirs in passages(*texts, **fields).values()
        for each in theirs
        if each.must_clear
    ]


def agreed(record: Record, ref: str, *people: str) -> Record:
    """The record with people who agree with a remark."""
    sessions = tuple(
        replace(
            session,
            remarks=tuple(
                replace(one, agrees=frozenset(people)) if one.id == ref else one
                for one in session.remarks
            ),
        )
        for session in record.sessions
    )
    return replace(record, sessions=sessions)
