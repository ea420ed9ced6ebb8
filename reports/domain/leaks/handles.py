"""Handles that can be made of a name or an address, and the parts of one that is written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from wordfreq import zipf_frequency

from .reading import fold_word, words_of

_SHORTEST: Final = 4
_NO_LETTER: Final = re.compile(r"[^a-z0-9]")
_PARTED: Final = re.compile(r"[_.\-\d]+")
_PART: Final = 6  # letters of a name that is told as a part of a handle
_SELDOM: Final = 3.0  # and at most this frequent (Zipf)


@dataclass(frozen=True, slots=True)
class Owner:
    """A person's addresses: e-mail, and the handles that can be made of it and of the name."""

    key: str
    local: str = field(repr=False)
    domain: str = field(repr=False)
    handles: frozenset[str] = field(repr=False)
    weak: frozenset[str] = field(repr=False)  # such as a surname alone


def owner_of(key: str, name: str, email: str, other_names: Iterable[str] = ()) -> Owner:
    """The addresses of one person."""
    local, _, domain = email.strip().casefold().partition("@")
    handles, weak = _made_of(words_of(name))
    for other in other_names:
        handles |= _made_of(words_of(other))[0]
    squashed = squash(local)
    return Owner(
        key=key,
        local=local,
        domain=domain,
        handles=frozenset(handles | ({squashed} if len(squashed) >= _SHORTEST else set())),
        weak=frozenset(weak),
    )


def _made_of(words: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """Handles of a name: "rweaver", "robertweaver", "weaverr"; and those of one of its words."""
    if len(words) < 2:
        return set(words), set()
    first, last = words[0], words[-1]
    whole = {first + last, last + first, first[0] + last, first + last[0], last + first[0]}
    whole |= {"".join(words), "".join(word[0] for word in words[:-1]) + last}
    whole |= {last[0] + first}
    return (
        {each for each in map(squash, whole) if len(each) >= _SHORTEST},
        {each for each in map(squash, (first, last)) if len(each) >= _SHORTEST},
    )


def squash(handle: str) -> str:
    return _NO_LETTER.sub("", fold_word(handle))


def parts_of(handle: str) -> list[str]:
    """The parts of a handle that are long and no word, so that they may be a name."""
    parts = [squash(each) for each in _PARTED.split(handle)]
    if len(parts) < 2:
        return []
    return [each for each in parts if len(each) >= _PART and zipf_frequency(each, "en") <= _SELDOM]
