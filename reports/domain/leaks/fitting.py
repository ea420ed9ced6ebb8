"""Who on the roster fits a description."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from .branches import branch_of
from .compiled import Compiled
from .descriptions import Description
from .facts import is_telling
from .kindly import KINDLY, SERVING
from .reading import Reading
from .umbrellas import BRANCHES, CIVIL, STANDS_FOR, callings, is_civil
from .vocabulary import (
    ARTICLES,
    FORMER,
    GENERIC,
    GENERIC_TITLES,
    MEN,
    OFFICES,
    ONLY,
    PERSONS,
    RULERS,
    SOMEBODY,
    STATE,
    WOMEN,
    alike,
)

LOOSE: Final = frozenset({"scholar", "expert", "official", "academic", "officer", "professional"})
ANYBODY: Final = SOMEBODY - LOOSE
_SCIENTIST: Final = "scientist"
_NOT_NATURAL: Final = frozenset({"political", "social", "computer"})
_SCIENCES: Final = ("ologist", "physicist", "chemist", "climatologist")
_HEADS: Final = OFFICES | RULERS
_POSTS: Final = RULERS | STATE
_NO_FIELDS: Final = KINDLY | WOMEN | MEN | ARTICLES | FORMER | ONLY | GENERIC_TITLES | {"state"}
_TWO: Final = 2


def fitting(compiled: Compiled, said: Description) -> tuple[str, ...]:
    cells = compiled.cells
    people = cells.everybody
    for code in said.nations:
        fit = cells.fitting(code)
        people = tuple(key for key in people if key in fit)
    if said.gender:
        people = cells.of_gender(people, female=said.gender == "female")
    rostered = said.noun in compiled.nouns
    if (said.noun in ANYBODY and not rostered) or (said.gender and said.noun in LOOSE):
        return people
    if not rostered and said.noun != _SCIENTIST:
        called = _words_for(said.noun) | {said.noun}
        if called.isdisjoint(compiled.title_words) and not any(
            said.noun in each for each in compiled.called.values()
        ):
            return ()
    return tuple(
        key
        for key in people
        if _is_called(compiled.titles[key], said, also=said.noun in compiled.called[key])
    )


def _is_called(title: frozenset[str], said: Description, *, also: bool) -> bool:
    """Whether somebody's title makes them what they are called."""
    if said.former and "former" not in title:
        return False
    if "former" in title and not said.before.isdisjoint(SERVING):
        return False
    if said.noun == "general" and is_civil(title) and not said.before & CIVIL:
        return False
    if said.noun == "officer" and (branches := said.before & BRANCHES.keys()):
        return all(not BRANCHES[each].isdisjoint(title) for each in branches)
    rank = said.noun == "general" and not is_civil(title)  # whoever is retired is still called so
    if said.noun in _HEADS and not rank and "former" in title and not said.former:
        return False
    if said.noun in _POSTS and (fields := said.before - _NO_FIELDS) and fields.isdisjoint(title):
        return False  # the prime minister is not the minister of energy
    if said.noun in title and (said.before & title) - GENERIC_TITLES:
        return True
    if said.noun == _SCIENTIST and (known := _is_scientist(title, said)) is not None:
        return known
    if (branch := branch_of(said)) is not None:
        return not title.isdisjoint(branch)
    ranks = title if said.noun == "general" else callings(title)
    return also or not ranks.isdisjoint(_words_for(said.noun))


def _is_scientist(title: frozenset[str], said: Description) -> bool | None:
    """Whether a title is of a science, or of politics if that is what is said; None: unknown."""
    if of := said.before & _NOT_NATURAL:
        return not of.isdisjoint(title)
    return True if any(word.endswith(_SCIENCES) for word in title) else None


@lru_cache(maxsize=2_000)
def _words_for(noun: str) -> frozenset[str]:
    """The words of a title that make somebody what they are called."""
    return STANDS_FOR.get(noun, frozenset({*alike(noun).split("-"), noun}))


def says_more(compiled: Compiled, said: Description, people: Iterable[str]) -> bool:
    """Whether it has more of their title than its noun: "the Indian extension officer"."""
    return all((said.before & compiled.titles[key]) - GENERIC_TITLES for key in people)


def of_field(compiled: Compiled, reading: Reading, said: Description) -> tuple[str, ...]:
    """The one of whose title it has a word, or of whose employer: "the camel lady"."""
    if reading.words[said.start].folded not in {"the", "our"} or len(said.before) < _TWO:
        return ()
    people = tuple(
        key
        for key, title in compiled.titles.items()
        if (said.before & title) - GENERIC_TITLES - GENERIC - PERSONS
    )
    if not people:
        about = [word for word in said.before - _NO_FIELDS - GENERIC if is_telling(word)]
        facts = compiled.facts.of
        people = tuple(key for key in facts if any(map(facts[key].of_employer, about)))
    if said.gender:
        others = compiled.cells.male if said.gender == "female" else compiled.cells.female
        people = tuple(key for key in people if key not in others)
    return people if len(people) == 1 else ()
