"""What a file without identities leaves out: everything that says who said or held what.

Free text can name people too, so a participant's names, e-mail address and code are masked
wherever they stand in it. Such a file is for reading and counting; it cannot be loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..record import Participant
from ..secret import DOTS

NEVER: Final = "(?!)"
LEAST_NAME: Final = 3  # letters of a part of a name that is masked by itself


class Mask:
    """Takes the people of a roster out of any text."""

    def __init__(self, participants: Iterable[Participant]) -> None:
        whole: set[str] = set()
        parts: set[str] = set()
        for participant in participants:
            whole |= set(_whole_names(participant))
            parts |= set(_parts(participant))
        self._whole = _any_of(whole, re.IGNORECASE)
        # Parts mind their case: a Mr. May costs no month, a Ms. Park no green.
        self._parts = _any_of(parts, 0)

    def __call__(self, text: str) -> str:
        return self._parts.sub(DOTS, self._whole.sub(DOTS, text))


def _whole_names(participant: Participant) -> Iterator[str]:
    for secret in (
        participant.name,
        participant.native_name,
        *participant.other_names,
        participant.email,
    ):
        if name := secret.reveal().strip():
            yield name


def _parts(participant: Participant) -> Iterator[str]:
    for name in (participant.name, *participant.other_names):
        for word in re.findall(r"\w+(?:[-’']\w+)*", name.reveal()):
            if len(word) >= LEAST_NAME and not word.islower():
                yield word
    if any(character.isdigit() for character in participant.code):
        yield participant.code


def _any_of(names: set[str], flags: int) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    # A script without spaces has no word's edge to ask for.
    edged = "|".join(re.escape(name) for name in longest_first if name.isascii())
    others = "|".join(re.escape(name) for name in longest_first if not name.isascii())
    return re.compile(rf"(?<!\w)(?:{edged or NEVER})(?!\w)|{others or NEVER}", flags)
