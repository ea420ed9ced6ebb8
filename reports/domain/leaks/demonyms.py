"""Findings of kind "descriptor" for who is called by their nation alone: "the Swede"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .attested import is_attested
from .compiled import Compiled
from .persons import person_noun
from .presence import does
from .proper import Named, is_of_another
from .reading import Reading, words_of
from .telling import counted, is_act, says, tell
from .vocabulary import ARTICLES, BEING, LINKS, ONLY, SPEECH, is_person

_VERBS: Final = word_set("who was had has did then also is at among")
_AFTER_NATION: Final = _VERBS | LINKS | BEING
_MAN: Final = ("hman", "sman", "woman")  # but not "German"
_SAYS_MORE: Final = frozenset({"a", "an", "who", "whose"})
_HERE: Final = {
    *(("at", "the"), ("at", "our"), ("at", "this"), ("in", "the"), ("in", "our"), ("in", "this")),
    *(("among", "us"), ("among", "them"), ("around", "the"), ("on", "the"), ("of", "us")),
}
_OF_FORCES: Final = frozenset({"armed", "occupied"})  # "the Israeli armed forces"
_BEFORE_NATION: Final = ARTICLES | ONLY


def nation_places(reading: Reading) -> Iterator[int]:
    """Where a nation may stand alone: at words with a capital after "the", "a" or "only"."""
    for before in reading.at(_BEFORE_NATION & reading.places.keys()):
        if before + 1 < len(reading.words) and reading.words[before + 1].capital:
            yield before + 1


def find_by_nation(compiled: Compiled, reading: Reading, at: int, named: Named) -> Finding | None:
    """ "The only American", "the Swede": a nation without a noun."""
    before = reading.folded(at - 2, at)
    origin = compiled.origins.noun(reading, at)
    if origin is None:
        return _of_a_people(compiled, reading, at)
    if not _stands_alone(reading, origin.end) or _is_of_title(reading, at):
        return None
    if before[-1] in ONLY and before[0] not in ARTICLES:
        return None  # "only Vietnamese and Mon have a long history"
    people = compiled.cells.fitting(origin.code)
    if not people or is_of_another(reading, at, origin.end, named, people):
        return None
    only = before[-1] in ONLY
    severity = _of_so_called(compiled, reading, origin.end, people, only=only)
    if severity is None:
        return None
    start = at - 1 - (only and before[0] in ARTICLES)
    reason = f"A nation instead of a name; it fits {counted(len(people))}."
    return tell(reading, (start, origin.end), Kind.DESCRIPTOR, severity, reason, people)


def _of_a_people(compiled: Compiled, reading: Reading, at: int) -> Finding | None:
    """ "The only Shan at the table": a people, or a place, that one employer is called after."""
    if reading.words[at - 1].folded not in ONLY or reading.folded(at + 1, at + 3) not in _HERE:
        return None
    word = reading.words[at].folded
    people = tuple(
        key for key, each in compiled.people.items() if word in words_of(each.affiliation)
    )
    if len(people) != 1 or is_person(word):
        return None
    start = at - 1 - (reading.folded(at - 2, at - 1)[:1] == ("the",))
    reason = "One of a people or a place that one participant's employer is called after."
    return tell(reading, (start, at + 1), Kind.DESCRIPTOR, Severity.WARN, reason, people)


def _stands_alone(reading: Reading, end: int) -> bool:
    """Whether no noun follows the name of a nation."""
    if end >= len(reading.words) or reading.words[end].parted:
        return True
    word = reading.words[end]
    if word.capital or person_noun(word.folded) or word.folded in _OF_FORCES:
        return False
    return word.folded in _AFTER_NATION or is_act(word.folded)


def _is_of_title(reading: Reading, at: int) -> bool:
    """Whether a title begins with an article that has a capital: "saw An American in Paris"."""
    article = reading.words[at - 1]
    return article.capital and not article.parted and at > 1


def _is_one(reading: Reading, end: int) -> bool:
    """Whether what "the" or "our" stands before is somebody: "the Dutchman", "the Dane has"."""
    if reading.words[end - 1].folded.endswith(_MAN) or does(reading, end):
        return True
    follows = reading.folded(end, end + 1)
    return bool(follows) and reading.words[end].parted and follows[0] in _SAYS_MORE


def _of_so_called(
    compiled: Compiled, reading: Reading, end: int, people: tuple[str, ...], *, only: bool
) -> Severity | None:
    if only:
        if len(people) == 1:
            return Severity.HOLD
        follows = reading.folded(end, end + 1)
        here = follows and follows[0] in {"who", "from", "at", "with", "in"}
        return Severity.WARN if here else Severity.NOTE
    if len(people) >= compiled.threshold:
        return None
    definite = reading.folded(end - 2, end - 1) in {("the",), ("our",)}
    told = reading.folded(end, end + 2)
    if not definite and told[:1] == ("who",) and SPEECH.isdisjoint(told):
        return None  # who came before the dialogue
    if not says(reading, end, once=not definite):
        one = _is_one(reading, end) or is_attested(reading, end - 2, end)
        here = definite and len(people) == 1 and one
        return Severity.WARN if here else None
    return Severity.HOLD if len(people) == 1 else Severity.NOTE
