"""Findings of kind "title": somebody told of by what they do: "a participant who inspects taxes".

Source: the design's leak check: a title gives its one bearer away in whatever words it is said. A
clause after "who" says it by a verb and by what that is done to; both are compared with the titles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .proper import Named, beside
from .reading import Reading, words_of
from .telling import counted, tell
from .titled import HEADS, MARKS, singular
from .vocabulary import ARTICLES, BODIES, GENERIC_TITLES, LINKS, SMALL, is_person

# Verbs that go with any calling: whoever directs a museum runs it.
_ANY: Final = word_set(
    "runs ran run heads headed directs directed manages managed leads led owns owned keeps "
    "kept "
    "works worked work studies studied teaches taught teach edits edited trades traded deals dealt "
    "sells sold makes made builds built grows grew breeds bred writes wrote designs designed "
    "commanded commands represented represents handles handled looks looked covers covered buys "
    "bought repairs repaired mends mended practises practised practices practiced"
)
# Bodies that a title says somebody runs, and no employer.
_HOUSES: Final = word_set("museum theatre library newspaper gallery archive magazine hotel farm")
_BETWEEN: Final = word_set(
    "had has have is was been used to once long still also now then herself himself until recently "
    "usually always for years and he she"
)
_WHO: Final = frozenset({"who"})
_ANYONE: Final = word_set("someone somebody one those anybody another")
_STARTS: Final = ARTICLES | {"the", "one"}
_REACH: Final = 6  # words from a verb to what it is done to
_NEAR: Final = 4  # words after a verb
_ENDING: Final = frozenset({"who", "and", "or", "but", "that", "because", "when", "while"})
_FAR: Final = 5  # words of who does it
_ALIKE: Final = 5  # letters at which a verb and a calling begin alike
_AGENTS: Final = (("s", "er"), ("es", "er"), ("ies", "ier"), ("s", "r"), ("", "er"))


@dataclass(frozen=True, slots=True)
class Doing:
    """What somebody's title says that they do: its noun and what it is of, and both."""

    key: str
    heads: frozenset[str] = field(repr=False)
    fields: frozenset[str] = field(repr=False)
    words: frozenset[str] = field(repr=False)


def doings_of(titles: Iterable[tuple[str, str]]) -> tuple[Doing, ...]:
    """What the titles of (key, title) pairs say of doing."""
    return tuple(_doing(key, words_of(title)) for key, title in titles if title)


def _doing(key: str, said: tuple[str, ...]) -> Doing:
    plain = GENERIC_TITLES | HEADS | MARKS | SMALL | BODIES - _HOUSES
    heads = {word for word in said if word in HEADS or is_person(word)}
    fields = {singular(word) for word in said if word not in plain and not is_person(word)}
    heads |= set(said[-1:])
    return Doing(key, frozenset(heads), frozenset(fields), frozenset(heads | fields))


def find_doings(doings: Iterable[Doing], reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text tells by a clause of somebody who does what one of few does."""
    every = tuple(doings)
    for who in reading.at(_WHO):
        start = _start(reading, who)
        verb = _verb(reading, who + 1)
        if start is None or verb is None:
            continue
        objects, does = _objects(reading, verb), reading.folds[verb]
        agents = tuple(_agents(does))
        found = {
            each.key: end
            for each in every
            if (end := _fits(each, does, agents, objects)) is not None
        }
        if len(found) != 1 or beside(reading, start, who, named):
            continue
        (key, end), *_ = found.items()
        reason = f"It says what {counted(1)} does."
        yield tell(reading, (start, end), Kind.TITLE, Severity.WARN, reason, (key,))


def _start(reading: Reading, who: int) -> int | None:
    """Where the words for a person begin that a clause with "who" tells of."""
    at = who - 1
    if at < 0:
        return None
    word = reading.words[at].folded
    if not (is_person(word) or word in _ANYONE):
        return None
    while at > 0 and who - at < _FAR and not reading.words[at].parted:
        if reading.words[at].folded in _STARTS:
            return at
        at -= 1
    return at if reading.words[at].folded in _STARTS | _ANYONE else who - 1


def _verb(reading: Reading, at: int) -> int | None:
    """The verb of a clause, past what helps it."""
    end = min(at + _REACH, len(reading.words))
    while at < end and not reading.words[at].parted:
        if reading.words[at].folded not in _BETWEEN:
            return at
        at += 1
    return None


def _objects(reading: Reading, verb: int) -> Mapping[str, int]:
    """What is named after a verb in its clause, each in the singular, with where it ends."""
    found: dict[str, int] = {}
    for at in range(verb + 1, min(verb + 1 + _NEAR, len(reading.words))):
        word = reading.words[at]
        if word.parted or word.folded in _ENDING:
            break
        if word.folded not in ARTICLES | LINKS:
            found.setdefault(singular(word.folded), at + 1)
    return found


def _fits(doing: Doing, verb: str, agents: Sequence[str], objects: Mapping[str, int]) -> int | None:
    """Where what a title is of ends, if the verb goes with the title."""
    for word, end in objects.items():
        if any(f"{word}{agent}" in doing.words for agent in agents):
            return end  # who keeps bees is a beekeeper
        if word in doing.fields and (verb in _ANY or _is_of(verb, doing.heads)):
            return end
    return None


def _agents(verb: str) -> Iterator[str]:
    """What whoever does it is called: "keeper" of "keeps"."""
    for ending, put in _AGENTS:
        if verb.endswith(ending):
            yield verb.removesuffix(ending) + put if ending else verb + put


def _is_of(verb: str, heads: Iterable[str]) -> bool:
    """Whether a verb and a calling are of one stem: "inspects", "inspector"."""
    stem = verb[:_ALIKE]
    return len(verb) >= _ALIKE and any(head.startswith(stem) for head in heads)
