"""The end of a remark, `+CN1 -KR2`: who agreed and who disagreed; and the quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from .room import Room, UnclearError

# A word processor turns a hyphen before a word into a dash. Numbers (+5, -3 %) are text.
SIGN: Final = re.compile(r"(?:^|(?<=[\s,;]))[+\-–−](?=[^\W\d_])")

QUOTES: Final = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}


@dataclass(slots=True)
class Ending:
    """A remark's text without its ending, and who stands in that."""

    text: str
    agrees: set[str] = field(default_factory=set)
    disagrees: set[str] = field(default_factory=set)


def split_positions(text: str, speaker: str, room: Room) -> Ending:
    """Takes the signed names off the end, last first; raises `UnclearError`."""
    ending = Ending(text)
    # Found once: taking the last one off leaves those before it where they are.
    for sign in reversed(list(SIGN.finditer(text))):
        names = _names(ending.text[sign.end() :].strip(" \t,;."), room)
        if not names:
            break  # a dash in the middle of a sentence
        for name in names:
            _hold(ending, sign[0] == "+", name, speaker, room)
        ending.text = ending.text[: sign.start()].rstrip(" \t,;")
    return ending


def _names(written: str, room: Room) -> list[str]:
    """The names after one sign; none where these words are no ending but text."""
    words = re.split(r"[\s,;]+", written)
    if len(words) == 1 or room.is_called(written):
        return [written]
    pieces = [piece.strip() for piece in re.split(r"[,;]", written)]
    for names in (pieces, words):
        if all(room.is_called(name) for name in names):
            return names
    if room.is_called(words[0]):
        raise UnclearError(
            f'"{written}" cannot be read: +CODE and -CODE stand at the end of a remark'
        )
    return []


def _hold(ending: Ending, agrees: bool, name: str, speaker: str, room: Room) -> None:
    code = room.find(name)
    held, other = ending.agrees, ending.disagrees
    if not agrees:
        held, other = other, held
    if code == speaker:
        raise UnclearError(f'"{name}" made the remark and cannot agree or disagree with it')
    if code in other:
        raise UnclearError(f'"{name}" both agrees and disagrees')
    held.add(code)


def unquoted(text: str) -> str | None:
    """The words inside quotation marks that stand around the whole text, or None."""
    closers = QUOTES.get(text[:1], "")
    inner = text[1:-1].strip()
    if len(text) < 3 or text[-1] not in closers or not inner:
        return None
    return None if set(inner) & {text[0], *closers} else inner
