"""Which one of a roster is called by a word and by what stands around it, if it is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from dialogues.domain.wordset import word_set

from .compiled import Compiled
from .descriptions import Description, read_description
from .fitting import fitting
from .reading import Reading
from .titled import stems_of
from .vocabulary import (
    ARTICLES,
    DEAD,
    GENERIC_TITLES,
    OFFICES,
    RULERS,
    SMALL,
    SOMEBODY,
    is_person,
)
from .wordings import SHORT_FOR

_HERE: Final = word_set(
    "us room table group panel meeting participants present here circle session delegation "
    "workshop gathering seminar"
)
_LINKS: Final = frozenset({"of", "in", "at", "for", "to", "from", "on", "among", "around"})
_OUTSIDE: Final = frozenset({"of", "in", "at", "for", "to", "from"})
_FAR: Final = 4  # words from a preposition to what it is of
# Whoever has one of them has it for life, or so long as they are spoken of.
LIFELONG: Final = word_set(
    "general admiral colonel commander commodore captain brigadier major marshal lieutenant "
    "ambassador judge justice professor senator bishop archbishop"
)
_GENERALS: Final = word_set(
    "attorney secretary director inspector surgeon governor solicitor auditor consul postmaster in"
)
_CALLED_SO: Final = word_set("professor editor") | LIFELONG
_MADAM: Final = frozenset({"madam", "madame"})
_FOR: Final = word_set("children women men people")
# What somebody is in any office or at any meeting.
COMMON: Final = (
    (SOMEBODY | GENERIC_TITLES | RULERS | OFFICES)
    | word_set(
        "host hostess interpreter translator driver guest candidate student representative fellow "
        "deputy associate organiser organizer treasurer guide photographer coordinator producer "
        "officer trainer operator owner"
    )
) - _CALLED_SO


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody called by a noun: who, and the words up to `end` that say of what."""

    key: str
    said: Description
    end: int
    here: bool  # "the economist among us"


@dataclass(frozen=True, slots=True)
class Matches:
    """Who is called what: those of the roster, and by a noun where others are called by it."""

    known: tuple[Match, ...]
    others: Mapping[str, list[int]]


def find_matches(compiled: Compiled, reading: Reading) -> Matches:
    """Where one person on the roster fits what somebody is called."""
    known, others = list[Match](), dict[str, list[int]]()
    for at in reading.at(_nouns(compiled) & reading.places.keys()):
        said = read_description(compiled.origins, reading, at)
        if said.noun in SHORT_FOR:
            said = said._replace(noun=SHORT_FOR[said.noun])
        if match := _the_one(compiled, reading, said):
            known.append(match)
        else:
            others.setdefault(said.noun, []).append(said.start)
    return Matches(tuple(known), others)


def _the_one(compiled: Compiled, reading: Reading, said: Description) -> Match | None:
    """The one who fits a description, in office or no more, and nobody who is of elsewhere."""
    if not DEAD.isdisjoint(said.before) or (said.owned and not _is_for(reading, said)):
        return None
    if said.before & _MADAM:
        said = said._replace(gender="female")
    people = {*fitting(compiled, said), *fitting(compiled, said._replace(former=True))}
    if len(people) != 1:
        return None
    (key,) = people
    if said.noun == "general" and _GENERALS & said.before - compiled.titles[key]:
        return None
    end, here = _tail(compiled, reading, said.end, key)
    return Match(key, said, end, here) if end else None


def _is_for(reading: Reading, said: Description) -> bool:
    """ "A children's doctor": for whom, and not whose."""
    owners = {word.folded for word in reading.words[said.start : said.end - 1] if word.owns}
    return owners <= _FOR


def _nouns(compiled: Compiled) -> frozenset[str]:
    called = frozenset(word for words in compiled.called.values() for word in words)
    nouns = called | frozenset(filter(is_person, compiled.title_words))
    return nouns | {short for short, noun in SHORT_FOR.items() if noun in nouns}


def _tail(compiled: Compiled, reading: Reading, end: int, key: str) -> tuple[int, bool]:
    """Where what a description is of ends, and whether it is here; 0 where it is elsewhere."""
    words = reading.words
    if end == len(words) or words[end].parted or words[end].folded not in _LINKS:
        return end, False
    title = compiled.titles[key] - SMALL
    place = compiled.origins.place(reading, end + 1)
    if place and title.isdisjoint(stems_of(words[place.start].folded)):
        theirs = place.code == compiled.codes[key] and words[end].folded not in {"of", "to"}
        return (place.end if theirs else 0), False
    for at in range(end + 1, min(end + 1 + _FAR, len(words))):
        if words[at].parted:
            break
        if not title.isdisjoint(stems_of(words[at].folded)):
            last = _last_of(reading, at, title)
            return (0 if _is_of_nation(compiled, reading, last, key) else last), False
        if words[at].folded in _HERE:
            return at + 1, True
    outside = words[end].folded in _OUTSIDE and not _is_time(reading, end)
    if words[end].folded == "to":
        after = words[end + 1 : end + 2]
        outside = any(word.capital or word.folded in ARTICLES for word in after)
    return (0 if outside else end), False


def _is_of_nation(compiled: Compiled, reading: Reading, end: int, key: str) -> bool:
    """Whether it goes on with another nation than theirs: "minister of rail of Ukraine"."""
    if reading.folded(end, end + 1) != ("of",) or reading.words[end].parted:
        return False
    place = compiled.origins.place(reading, end + 1)
    return place is not None and place.code != compiled.codes[key]


def _is_time(reading: Reading, end: int) -> bool:
    """ "For four years", "at once": no place or body."""
    after = reading.folded(end, end + 4)
    return not _TIMES.isdisjoint(after)


_TIMES: Final = word_set(
    "years year decades decade months days long once first last time turn favour case"
)


def _last_of(reading: Reading, at: int, title: Iterable[str]) -> int:
    """The word after the last one in a row that a title has, articles left out."""
    words, end = reading.words, at + 1
    while end < len(words) and not words[end].parted:
        stems = stems_of(words[end].folded)
        if set(title).isdisjoint(stems) and words[end].folded not in ARTICLES | {"and", "of"}:
            break
        end += 1
    while words[end - 1].folded in ARTICLES | {"and", "of"}:
        end -= 1
    return end
