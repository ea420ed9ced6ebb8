"""A roster compiled for the leak check, and kept as long as it is in use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from dialogues.domain.lexicon import Lexicon
from dialogues.domain.names import Person, Roster, compile_roster
from dialogues.domain.nations import nations_lexicon
from dialogues.domain.record import Delegation, Region

from .addresses import AddressBook
from .cells import Cells, cells_of, delegation_code
from .doing import Doing, doings_of
from .employers import EmployerIndex, employers_of
from .facts import FactBook
from .handles import owner_of
from .kinds import kinds_of
from .offices import OfficeIndex
from .origins import Origins
from .ours import callings_of
from .reading import words_of
from .titled import nouns_of, offices_of
from .umbrellas import called_as
from .vocabulary import FORMER, alike
from .wordings import spelt, wordings
from .workplaces import called_for

_KEPT: Final = 16  # rosters at a time

_Words = tuple[tuple[Region, ...], tuple[Delegation, ...], tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """A roster ready to be looked for. Two of the same content are the same object.

    `titles` holds the words of everybody's titles as they are compared, `title_words` all of them,
    `called` what else each may be called, `callings` what one of them alone is, `doings` what they
    do, `facts` what is known of each, `nouns` what else than words for people is one in them,
    `codes` the delegation of each key as the lexicon has it, `threshold` the least number to
    hide among.
    """

    people: Mapping[str, Person] = field(repr=False)
    roster: Roster = field(repr=False)
    employers: EmployerIndex = field(repr=False)
    offices: OfficeIndex = field(repr=False)
    addresses: AddressBook = field(repr=False)
    kinds: Mapping[str, tuple[str, ...]] = field(repr=False)
    host_words: frozenset[str] = field(repr=False)
    cells: Cells = field(repr=False)
    titles: Mapping[str, frozenset[str]] = field(repr=False)
    called: Mapping[str, frozenset[str]] = field(repr=False)
    nouns: frozenset[str] = field(repr=False)
    title_words: frozenset[str] = field(repr=False)
    callings: Mapping[str, tuple[str, ...]] = field(repr=False)
    doings: tuple[Doing, ...] = field(repr=False)
    facts: FactBook = field(repr=False)
    codes: Mapping[str, str] = field(repr=False)
    lexicon: Lexicon = field(repr=False)
    origins: Origins = field(repr=False)
    threshold: int


def compile_people(
    people: Sequence[Person],
    *,
    organisations: Sequence[str] = (),
    thanked: Sequence[str] = (),
    lexicon: Lexicon | None = None,
    threshold: int = 3,
) -> Compiled:
    """A roster compiled, cached by its content.

    `organisations` are the convenors, hosts and funders, `thanked` lines of thanks that name
    some of them; `lexicon` reads the delegations, the nations built in where there is none.
    """
    words = None if lexicon is None or lexicon is nations_lexicon() else _words_of(lexicon)
    return _compile(tuple(people), (tuple(organisations), tuple(thanked)), words, threshold)


def _words_of(lexicon: Lexicon) -> _Words:
    return (
        tuple(lexicon.regions.values()),
        tuple(lexicon.delegations.values()),
        tuple(sorted(lexicon.spellings.items())),
    )


def forget_rosters() -> None:
    """Empty the store."""
    _compile.cache_clear()


@lru_cache(maxsize=_KEPT)
def _compile(
    people: tuple[Person, ...],
    hosts: tuple[tuple[str, ...], tuple[str, ...]],
    words: _Words | None,
    threshold: int,
) -> Compiled:
    lexicon = nations_lexicon() if words is None else Lexicon(words[0], words[1], dict(words[2]))
    origins = Origins(lexicon)
    spelled = {each.key: wordings(spelt(each.title)) for each in people}
    plain = tuple((key, said[0]) for key, said in spelled.items())
    titles = {key: _title_words(" ".join(said)) for key, said in spelled.items()}
    called = {
        each.key: called_as(titles[each.key]) | called_for(each.affiliation, titles[each.key])
        for each in people
    }
    return Compiled(
        people={person.key: person for person in people},
        roster=compile_roster(people),
        employers=EmployerIndex(
            employers_of(((each.key, each.affiliation) for each in people), *hosts)
        ),
        offices=OfficeIndex(
            offices_of((key, each) for key, said in spelled.items() for each in said)
        ),
        addresses=AddressBook(
            owner_of(
                each.key,
                each.name,
                each.email,
                each.other_names,
                title=each.title,
                employer=each.affiliation,
            )
            for each in people
        ),
        kinds=kinds_of((each.key, each.affiliation, each.title) for each in people),
        host_words=frozenset(word for said in hosts for each in said for word in words_of(each)),
        cells=cells_of(people, lexicon),
        titles=titles,
        called=called,
        title_words=frozenset(word for words in titles.values() for word in words),
        nouns=frozenset(noun for _, title in plain for noun in nouns_of(title)),
        doings=doings_of(plain),
        facts=FactBook(people, titles, called, origins),
        callings=callings_of(plain),
        codes={each.key: delegation_code(each.delegation, lexicon) for each in people},
        lexicon=lexicon,
        origins=origins,
        threshold=threshold,
    )


def _title_words(title: str) -> frozenset[str]:
    """The words of a title as they are compared; "former" for whatever says that it is past."""
    said = words_of(title)
    as_said = (word for word in said if word != "ministry")  # whoever is in one is no minister
    words = {part for word in as_said for part in (word, *alike(word).split("-"))} | {*said}
    return frozenset(words | ({"former"} if words & FORMER else set()))
