"""Reading what is said of somebody: the noun for them, and the words around it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from .origins import Origin, Origins
from .reading import Reading
from .vocabulary import (
    ARTICLES,
    BODIES,
    CLAUSES,
    FORMER,
    LINKS,
    MEN,
    OFFICES,
    ONLY,
    SOMEBODY,
    SPEECH,
    STATE,
    WOMEN,
)

_BEFORE: Final = 5  # words of a noun phrase before its noun
_LONGEST_BRACKET: Final = 8
_PLACE: Final = 3  # words of "from" and a place
_AFTER: Final = 3
_STARTS: Final = frozenset({"a", "an", "the", "our", "this", "one", "another"})
_STOPS: Final = LINKS | CLAUSES | SPEECH
_GROUPS: Final = frozenset(
    {"delegation", "team", "side", "group", "contingent", "party", "bench", "table"}
)
_STATES: Final = frozenset({"country", "nation", "government", "capital", "state", "homeland"})
_THE_ONE: Final = frozenset({("the", "one"), ("our", "one")})
_CAME: Final = frozenset(("who", verb) for verb in ("came", "comes", "flew", "travelled", "hails"))
_INTO: Final = frozenset({"in", "on", "of", "from", "among", "at"})


class Description(NamedTuple):
    """What is said of somebody, words from `start` up to `end`.

    `before` are the words before its noun but for nations, `nations` codes, `noun` is the word for
    the person; `owned`: it is somebody's ("the publisher's lawyer"); `gender` is "female", "male"
    or "".
    """

    start: int
    end: int
    noun: str
    before: frozenset[str]
    owned: bool  # but by a country: its envoy is an envoy like any other
    nations: tuple[str, ...]
    former: bool
    only: bool
    gender: str
    bracketed: bool  # who is quoted, put in brackets
    from_nation: bool  # the nation follows: "from Chile"


@lru_cache(maxsize=4_000)
def read_description(origins: Origins, reading: Reading, at: int) -> Description:
    """The description whose noun is the word `at`."""
    words, folds = reading.words, reading.folds
    start, found = at, list[Origin]()
    while start > 0 and at - start < _BEFORE and not words[start].parted:
        if folds[start - 1] in _STOPS:
            break
        start -= 1
        if origin := _origin_at(origins, reading, start):  # "South African" holds "African"
            found = [*(each for each in found if each.start >= origin.end), origin]
        if folds[start] in _STARTS:
            break
    the_one = reading.folded(start - 1, start + 1) in _THE_ONE
    start -= the_one
    end = at + 1
    bracketed = words[start].bracket
    after = None if found else _origin_after(origins, reading, end, folds[at])
    opening = None if found or after else _origin_before(origins, reading, start)
    if bracketed and not (found or after):
        after = _origin_in_bracket(origins, reading, end)
    if after:
        found, end = [after], after.end
    elif opening:
        found = [opening]
    of_nation = {place for each in found for place in range(each.start, each.end)}
    rest = [place for place in range(start, at) if place not in of_nation]
    before = frozenset(folds[place] for place in rest)
    owned = any(words[place].owns and folds[place] not in _STATES for place in rest)
    old = owned and "old" in before and folds[at] in STATE | OFFICES
    only = the_one or any(
        folds[place] in ONLY and folds[place - 1] in ARTICLES for place in range(start + 1, at)
    )
    return Description(
        start=start,
        end=end,
        noun=folds[at],
        before=before,
        owned=owned,
        nations=tuple(each.code for each in found),
        former=bool(before & FORMER) or _is_said_former(reading, end) or old,
        only=only,
        bracketed=bracketed and bool(after),
        from_nation=bool(opening or after) and not bracketed,
        gender=_gender(before | {folds[at]}),
    )


def _gender(words: frozenset[str]) -> str:
    if words & WOMEN:
        return "female"
    return "male" if words & MEN else ""


def _is_said_former(reading: Reading, end: int) -> bool:
    """ "The ambassador, long retired,"."""
    after = reading.folded(end, end + _AFTER)
    if "retired" not in after or not ARTICLES.isdisjoint(after[: after.index("retired")]):
        return False
    return reading.text[reading.words[end - 1].end : reading.words[end].start] == ", "


def _origin_at(origins: Origins, reading: Reading, at: int) -> Origin | None:
    """What a word before a noun says of where somebody is from.

    The nation ("Hungarian"), the city where they are ("a Budapest-based scholar"), or the nation
    whose they are ("Pakistan's army chief").
    """
    if origin := origins.adjective(reading, at):
        return origin
    if reading.words[at].owns or reading.folds[at + 1] == "based":
        return origins.place(reading, at)
    return None


def _origin_before(origins: Origins, reading: Reading, start: int) -> Origin | None:
    """ "From Manama, an auditor": the place with which a sentence starts."""
    for at in range(max(0, start - _PLACE), start):
        if reading.words[at].folded == "from" and (at == 0 or reading.words[at].ends):
            place = origins.place(reading, at + 1)
            return place if place and place.end == start else None
    return None


def _origin_in_bracket(origins: Origins, reading: Reading, end: int) -> Origin | None:
    """ "(hydrologist, Sri Lanka)": the place with which a bracket ends."""
    words = reading.words
    for at in range(end, min(end + _LONGEST_BRACKET, len(words))):
        if ")" in reading.text[words[at - 1].end : words[at].start]:
            return None
        place = origins.place(reading, at)
        if place and words[at].parted and reading.text.startswith(")", words[place.end - 1].end):
            return place
    return None


def _origin_after(origins: Origins, reading: Reading, end: int, noun: str) -> Origin | None:
    """ "From Ukraine", "in the Chinese delegation": where it says they are from."""
    words = reading.words
    if noun in SOMEBODY and reading.folded(end, end + 2) in _CAME and not words[end].parted:
        end += 2  # "the man who came from Pyongyang"
    if end + 1 >= len(words) or words[end].parted or words[end].folded not in _INTO:
        return None
    if words[end].folded == "from" and (place := origins.place(reading, end + 1)):
        return place
    at = end + 1 + (words[end + 1].folded == "the")
    if at + 1 >= len(words):
        return None
    if words[at + 1].folded in _GROUPS:
        return origins.adjective(reading, at)
    return origins.place(reading, at) if words[at + 1].folded in BODIES else None
