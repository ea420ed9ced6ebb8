"""What is left of the name of an organisation without its noun: "the Ladoga people"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from wordfreq import zipf_frequency

from .vocabulary import BODIES, GENERIC, LANDS

_ORDINARY: Final = 3.4  # from this frequency on (Zipf), a word alone names no organisation
_UNHEARD: Final = 2.0  # below it, a word is no place that many know


def heads(full: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What is left of a name without its noun, where that is no ordinary word."""
    cut = next((at for at, word in enumerate(full) if word in BODIES), len(full))
    head = full[:cut]
    if 0 < len(head) < len(full) and is_rare(head):
        yield head
    if len(full) > 1 and full[0] not in GENERIC and zipf_frequency(full[0], "en") < _UNHEARD:
        yield full[:1]
    core = _core(full)
    if 0 < len(core) < len(full) and (is_rare(core) or _is_composed(core)):
        yield core
        if not head and is_rare(core[-1:]):
            yield core[-1:]


def _core(full: tuple[str, ...]) -> tuple[str, ...]:
    """A name without the words at both ends that such bodies share."""
    start, end = 0, len(full)
    while start < end and full[start] in GENERIC:
        start += 1
    while end > start and full[end - 1] in GENERIC:
        end -= 1
    return full[start:end]


def _is_composed(core: tuple[str, ...]) -> bool:
    """Whether it is a name of two or three words, none generic, and no name of a water or land."""
    return len(core) > 1 and not any(word in GENERIC for word in core) and core[-1] not in LANDS


def is_rare(words: Iterable[str]) -> bool:
    """Whether words hold one that is no ordinary English word and no well known place."""
    return any(
        word not in GENERIC and len(word) > 3 and zipf_frequency(word, "en") < _ORDINARY
        for word in words
    )


def is_common(words: Iterable[str]) -> bool:
    """Whether its words name such a body in many places."""
    return all(word in GENERIC for word in words)
