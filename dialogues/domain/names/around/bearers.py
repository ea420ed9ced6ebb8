"""What the roster says of a person beside their name, as far as it helps to tell them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from ..writing.forms import called
from ..writing.homes import home_of
from ..writing.nicknames import is_shortened
from ..writing.parts import parts_of
from ..writing.person import Person
from ..writing.sound import is_misspelled
from ..writing.spellings import names_of
from ..writing.words import folded_words
from .addressing import CIVIL, HONORIFICS, MAY_HAVE, MEN, RANKED, RANKS, WOMEN
from .vocabulary import CALLINGS, PUBLIC_OFFICES

_HONOURS: Final = frozenset({"sheikh"})  # of no office
_SOLDIER: Final = "general"
_ENVOY: Final = "ambassador"
_ABROAD: Final = frozenset({"foreign", "diplomat", "diplomatic", "envoy", "consul", "diplomacy"})
_ARMED: Final = frozenset({"admiral", "general", "colonel", "captain", "major"})
_SHORT: Final = 4
_SHORTEST: Final = 3  # letters of a short name
_ALIKE: Final = 5  # letters at which two words for one calling begin alike
# "Adviser to the President" is the title of no president.
_SERVED: Final = re.compile(
    r"\b(?:to|for|of) (?:the |a )?(?:former |late )?(?:deputy |vice |prime |foreign )?"
    r"(?:president|premier|minister|king|queen|chancellor|governor|mayor|emperor|pope)\b",
    re.IGNORECASE,
)
# Which many bear as the first of their names: "S. M. Haque" for Syed Moinuddin Haque.
_TITLES_BORNE: Final = frozenset(
    {"syed", "sayed", "sayyed", "sayyid", "seyed", "seyyed", "sheikh", "shaikh", "haji", "hajji"}
)
_PAST: Final = frozenset({"former", "retired", "late"})  # they tell nobody apart
_TAIL: Final = 3  # and at most so many may follow them
_MALE: Final = frozenset({"he", "him", "his"})
_FEMALE: Final = frozenset({"she", "her", "hers"})


@dataclass(frozen=True, slots=True)
class Bearer:
    """The folded words of a title, of that and an employer, of a delegation, of given names.

    `second` are the given names but the first.
    `pets` are what those are called who have them, and theirs.
    `callings` are those of the title and what else means it: an economist professes economics.
    `written` has the words of a name that no plain letters have, as they are written.
    """

    key: str
    title: frozenset[str] = field(repr=False)
    callings: frozenset[str] = field(repr=False)
    about: frozenset[str] = field(repr=False)
    home: frozenset[str] = field(repr=False)
    given: frozenset[str] = field(repr=False)
    second: frozenset[str] = field(repr=False)
    written: frozenset[str] = field(repr=False)
    pronouns: frozenset[str] = field(repr=False)
    pets: frozenset[str] = field(repr=False)
    family_first: bool

    @classmethod
    def of(cls, person: Person) -> Bearer:
        """What a roster says of somebody."""
        title = frozenset(folded_words(_SERVED.sub("", person.title)))
        about = title | set(folded_words(person.affiliation))
        own = parts_of(person)
        given = {word for each in names_of(person) for word in parts_of(each).given}
        return cls(
            person.key,
            title,
            title | {each for word in title for each in _roles_like(word)},
            about,
            home_of(person.delegation),
            frozenset(given | called(person) | (_TITLES_BORNE & set(folded_words(person.name)))),
            frozenset(own.given[1:]) - frozenset(own.given[:1]),
            frozenset(word for word in as_written(person.name).split() if not word.isascii()),
            frozenset(folded_words(person.pronouns.replace("/", " "))),
            frozenset(called(person) - given),
            own.family_first,
        )

    def is_about(self, word: str) -> bool:
        """Whether a word is of their title or employer: "pianos" where somebody tunes a piano."""
        if word in self.about:
            return word not in _PAST
        return len(word) >= _ALIKE and any(are_alike(word, each) for each in self.about)

    def is_called_by_rank(self, honorific: str) -> bool:
        """Whether an honorific gives a rank of which the roster says nothing."""
        return RANKS.get(honorific, "sheikh") not in _HONOURS and not self.is_called(honorific)

    def may_have_rank(self, honorific: str) -> bool:
        """Whether what the roster says leaves room for a rank: none for a baker's "Admiral"."""
        about = MAY_HAVE.get(RANKS.get(honorific, ""))
        title = self.title if self.title.isdisjoint(CIVIL) else self.title - {_SOLDIER}
        return about is None or not self.title or not title.isdisjoint(about)

    def is_in_field_of(self, honorific: str) -> bool:
        """Whether their title is of the field of a rank: a harbour master may be a captain."""
        rank = RANKS.get(honorific, "")
        if rank == _ENVOY:
            return not self.title.isdisjoint(_ABROAD)
        return rank in _ARMED and not self.title.isdisjoint(MAY_HAVE[rank])

    def is_called(self, honorific: str) -> bool:
        """Whether an honorific fits: the gender that it has, the rank that it gives."""
        if self.pronouns & _MALE and honorific in WOMEN - MEN:
            return False
        if self.pronouns & _FEMALE and honorific in MEN - WOMEN:
            return False
        rank = RANKS.get(honorific)
        if rank == _SOLDIER and not self.title.isdisjoint(CIVIL):
            return not self.title.isdisjoint(RANKED[rank] - {_SOLDIER})
        if rank in _HONOURS or rank is None or not self.title or honorific in self.title:
            return True
        return bool(self.title & RANKED.get(rank, frozenset({rank})))

    def is_known_by(self, honorific: str) -> bool:
        """Whether an honorific is one for women, and the roster says that it fits."""
        return bool(self.pronouns & _FEMALE) and honorific in WOMEN - MEN

    def has_given(self, word: str) -> bool:
        """Whether a word is one of their given names, an initial of one or one misspelled."""
        if len(word) == 1:
            return any(each.startswith(word) for each in self.given)
        if word in self.given:
            return True
        own = self.given - self.pets
        return len(word) > _SHORT and any(is_misspelled(word, each) for each in own)

    def is_short_for(self, word: str) -> bool:
        """Whether a word may be what one of their given names is shortened to: "Hil", "Franco"."""
        if self.family_first or len(word) < _SHORTEST or word in HONORIFICS:
            return False
        return any(is_shortened(word, each) for each in self.given)


def are_alike(one: str, other: str) -> bool:
    """Whether two words are forms of one: they begin alike, and end soon after."""
    if one[:_ALIKE] != other[:_ALIKE]:
        return False  # most pairs: told at once
    size = min(len(one), len(other), max(_ALIKE, len(one) - _TAIL, len(other) - _TAIL))
    return size >= _ALIKE and one[:size] == other[:size] and abs(len(one) - len(other)) <= _TAIL


def _by_beginning() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in sorted(CALLINGS | PUBLIC_OFFICES | frozenset(RANKS)):
        found.setdefault(each[:_ALIKE], []).append(each)
    return found


_ROLES: Final = _by_beginning()


def _roles_like(word: str) -> list[str]:
    """The callings, offices and ranks that are forms of a word."""
    return [each for each in _ROLES.get(word[:_ALIKE], ()) if are_alike(each, word)]


def as_written(words: str) -> str:
    """Words with their marks, without case."""
    return unicodedata.normalize("NFC", words).casefold()
