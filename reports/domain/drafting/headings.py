"""Which sections a session makes: one, or one a topic where each topic was taken up once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from dialogues.domain.record import Session

from .units import Unit

_ENOUGH: Final = 3  # remarks, for a topic to be a section


def headed(session: Session, units: Sequence[Unit]) -> list[tuple[str, tuple[Unit, ...]]]:
    """The sections of a session: heading and units, in the order of the discussion."""
    runs = [(topic, tuple(run)) for topic, run in groupby(units, key=lambda unit: unit.topic)]
    if not _by_topic(runs):
        return [(session.title, tuple(units))] if units else []
    return [(topic or session.title, run) for topic, run in runs]


def _by_topic(runs: Sequence[tuple[str, tuple[Unit, ...]]]) -> bool:
    topics = [topic for topic, _ in runs]
    named = [run for topic, run in runs if topic]
    return (
        len(named) > 1
        and len(set(topics)) == len(topics)
        and "" not in topics[1:]
        and all(sum(unit.remark is not None for unit in run) >= _ENOUGH for run in named)
    )


def homes(session: Session, units: Sequence[Unit]) -> dict[str, str]:
    """The heading that each unit (by ref) goes under in a draft made afresh."""
    return {unit.ref: heading for heading, run in headed(session, units) for unit in run}
