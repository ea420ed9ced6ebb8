"""Which remarks stand in one paragraph: a thread of replies stays together, a topic ends one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from .units import Material, Unit

_REMARKS: Final = 4  # in a paragraph, as a rule
_WORDS: Final = 150
_THREAD_REMARKS: Final = 5
_THREAD_WORDS: Final = 220


def paragraphs_of(units: Sequence[Unit], material: Material) -> list[tuple[Unit, ...]]:
    """The units in groups, in their order: a note alone, remarks by topic and thread."""
    found: list[tuple[Unit, ...]] = []
    for note, run in groupby(units, key=_run_key):
        if note[2]:
            found += [(unit,) for unit in run]
        else:
            found += _packed(list(_threads(list(run), material)))
    return found


def _run_key(unit: Unit) -> tuple[str, str, bool]:
    return unit.session.code, unit.topic, unit.note is not None


def _threads(run: Sequence[Unit], material: Material) -> Iterator[tuple[Unit, ...]]:
    """A remark with what replies to it or to one of the replies, as far as they follow it."""
    thread: list[Unit] = []
    for unit in run:
        if thread and not (_answers(unit, thread, material) and _has_room(thread)):
            yield tuple(thread)
            thread = []
        thread.append(unit)
    yield tuple(thread)


def _answers(unit: Unit, thread: Sequence[Unit], material: Material) -> bool:
    target = unit.remark.replies_to if unit.remark else None
    return target is not None and material.current(target) in {one.ref for one in thread}


def _has_room(thread: Sequence[Unit]) -> bool:
    return len(thread) < _THREAD_REMARKS and _length(thread) < _THREAD_WORDS


def _packed(threads: Sequence[tuple[Unit, ...]]) -> list[tuple[Unit, ...]]:
    """Threads in paragraphs of about one length, rather than full ones and a rest.

    Each thread goes to the paragraph that its middle falls into.
    """
    total = sum(len(thread) for thread in threads)
    length = sum(_length(thread) for thread in threads)
    number = max(-(-total // _REMARKS), -(-length // _WORDS))
    found: dict[int, tuple[Unit, ...]] = {}
    done = 0.0
    for thread in threads:
        share = len(thread) / total / 2 + _length(thread) / length / 2
        place = int((done + share / 2) * number)
        found[place] = found.get(place, ()) + thread
        done += share
    return list(found.values())


def _length(units: Sequence[Unit]) -> int:
    """Words; never none, so that a share can be taken of them."""
    return sum(1 + len(unit.remark.text.split()) for unit in units if unit.remark)
