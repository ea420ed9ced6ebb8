"""Whether an office that a text tells of is one of another body, place or time."""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .compiled import Compiled
from .heard import is_dated
from .offices import Held
from .reading import Reading, read
from .telling import is_passive
from .titled import stems_of
from .vocabulary import ARTICLES, FORMER, GENERIC, LINKS, PERSONS, PUBLIC_ACTS, RULERS, STATE

_TWO: Final = 2
_OF: Final = frozenset({"of", "to", "for", "at"})
_OWN: Final = word_set("country nation republic state kingdom island government")
_GOVERNING: Final = STATE | RULERS
_OWNER: Final = 4  # words from an owner to the office


def is_owned(compiled: Compiled, reading: Reading, held: Held, *, named: bool = False) -> bool:
    """Whether it is somebody's: "the publisher's lawyer", "the bank's chief economist".

    `named`: a body's with a name, "the World Bank's".
    """
    for at in range(held.start, max(held.start - _OWNER, 0), -1):
        before = reading.words[at - 1]
        if reading.words[at].parted:
            return False
        if before.owns:
            if before.folded in _OWN:
                return False
            if named and not before.capital:
                return False
            return compiled.origins.place(reading, at - 1) is None
        if before.folded in ARTICLES or before.folded in LINKS:
            return False
    return False


def is_of_their_body(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """Whether it is one of a word of their employer: "the Vestnik's foreign editor"."""
    words, people = reading.words, frozenset(held.office.people)
    owner = words[held.start - 1] if held.start and not words[held.start].parted else None
    if owner and owner.owns and owner.capital:
        return compiled.facts.whose_employer(owner.folded) == people
    after = reading.folded(held.end, held.end + 2)
    at = held.end + 2 if after[1:] == ("the",) else held.end + 1
    if after[:1] not in {("of",), ("at",)} or at >= len(words) or words[held.end].parted:
        return False
    alone = at + 1 >= len(words) or not words[at + 1].capital or words[at + 1].parted
    return words[at].capital and alone and compiled.facts.whose_employer(words[at].folded) == people


def holds_another(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """Whether a name stands among its words: "the dean of Harvard Law School"."""
    for at in range(held.start + 1, held.end):
        word = reading.words[at]
        if word.folded == "european" and word.folded not in held.office.words:
            return True
        plain = word.folded in GENERIC or word.folded in FORMER or word.folded in PERSONS
        if not word.capital or plain or not held.office.words.isdisjoint(stems_of(word.folded)):
            continue
        if nation := compiled.origins.adjective(reading, at):
            codes = {compiled.codes[key] for key in held.office.people}
            if "" in codes or nation.code in codes or len(nation.code) > _TWO:
                continue
            return reading.words[at - 1].folded in ARTICLES and at > held.start + 1
        if word.upper or _is_their_land(compiled, reading, held, at):
            continue
        if reading.words[at - 1].folded in _OF:
            return True
    return False


def is_of_another_nation(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """ "A British MP"."""
    codes = {compiled.codes[key] for key in held.office.people}
    for at in range(held.start, max(held.start - _TWO, -1), -1):
        if at < held.start and reading.words[at + 1].parted:
            return False
        nation = compiled.origins.adjective(reading, at)
        if nation and all(len(code) == _TWO for code in codes) and len(nation.code) == _TWO:
            return nation.code not in codes
    return False


def is_of_another_country(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """ "A former deputy minister of rail of Ukraine", where theirs was of Georgia."""
    if reading.folded(held.end, held.end + 1) != ("of",) or reading.words[held.end].parted:
        return False
    place = compiled.origins.place(reading, held.end + 1)
    if place is None:
        return False
    return all(
        compiled.codes[key] != place.code
        and place.code not in _posts(compiled, compiled.people[key].title)
        for key in held.office.people
    )


def _posts(compiled: Compiled, title: str) -> frozenset[str]:
    """The nations of which a title has a name or a city."""
    reading = read(title)
    places = (compiled.origins.place(reading, at) for at in range(len(reading.words)))
    return frozenset(place.code for place in places if place is not None)


def is_of_something(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """Whether it is given another field: "secretary general of NATO", "envoy to Sweden"."""
    words = reading.words
    at = held.end
    after = reading.folded(at, at + 3)
    if held.headed and len(after) > 1 and after[0] in _OF and not words[at].parted:
        place = at + 2 if after[1] == "the" else at + 1
        if place < len(words) and words[place].capital:
            return not _is_their_land(compiled, reading, held, place)
    if (
        after[:1] == ("from",)
        and not words[at].parted
        and _is_from_elsewhere(compiled, reading, held)
    ):
        return True
    if held.office.specific:
        return False
    first = words[held.start]
    if (
        first.folded not in LINKS
        and first.upper
        and held.office.words.isdisjoint(stems_of(first.folded))
    ):
        return len(first.folded) > 1
    before = words[held.start - 1] if held.start and not words[held.start].parted else None
    return before is not None and before.upper and len(before.folded) > 1


def _is_their_land(compiled: Compiled, reading: Reading, held: Held, at: int) -> bool:
    """Whether it is of their own country: "the former water secretary of Bangladesh".

    A city of it would be another post: "the mayor of Hiroshima".
    """
    the = reading.folds[at - 1] == "the"
    if reading.folds[at - 1 - the] != "of":
        return False
    found = compiled.lexicon.places.match(reading.text, reading.words[at].start)
    return found is not None and any(compiled.codes[key] == found[0] for key in held.office.people)


def _is_from_elsewhere(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """ "The senator from Alaska": where none of them is from."""
    words, at = reading.words, held.end + 1
    if at >= len(words) or not words[at].capital:
        return False
    place = compiled.origins.place(reading, at)
    if place is None:
        return not (_GOVERNING - {"commissioner"}).isdisjoint(held.office.words)
    return place.code not in {compiled.codes[key] for key in held.office.people}


def is_of_other_time(compiled: Compiled, reading: Reading, held: Held) -> bool:
    """Whether "a lawmaker" is told of some other year, of the news or of somewhere."""
    if reading.words[held.start].folded not in {"a", "an"}:
        return False
    joined = reading.folded(held.end, held.end + 1) == ("in",)
    joined = joined and not reading.words[held.end].parted
    somewhere = joined and compiled.origins.place(reading, held.end + 1) is not None
    done = is_passive(reading, held.end) and not PUBLIC_ACTS.isdisjoint(
        reading.folded(held.end, held.end + 2)
    )
    return somewhere or done or is_dated(reading, held.start, held.end)
