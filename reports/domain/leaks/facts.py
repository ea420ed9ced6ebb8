"""What the roster knows of each person: the words of their post, their employer, their nation.

Source: quasi-identifiers (T. Dalenius, "Finding a needle in a haystack", 1986): facts of which
none says who somebody is, and which together fit one alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dialogues.domain.names import Person

from .origins import Origins
from .reading import Reading, words_of
from .titled import MARKS, stems_of
from .translated import english
from .umbrellas import BRANCHES
from .vocabulary import BODIES, GENERIC, GENERIC_TITLES, SMALL
from .workplaces import is_foreign_office, is_of_state, kinds_of_body

_SHORTEST_STEM: Final = 4  # letters that two words of one family share: "rail", "railway"
_SHARED: Final = 6
_WORDS: Final = 50_000  # of texts, kept
# Another word for what an employer or a post is about.
_ALSO: Final = {
    "navy": "naval", "naval": "navy", "sea": "maritime", "maritime": "marine", "marine": "maritime",
    "environment": "environmental", "rail": "railway", "legal": "law", "law": "legal",
    "press": "media", "newspaper": "press", "daily": "newspaper", "arms": "weapons",
    "ocean": "oceanography", "money": "finance", "fish": "fisheries", "fishing": "fisheries",
    "farm": "agriculture", "farming": "agriculture", "agricultural": "agriculture",
    "think": "institute", "tank": "institute", "magazine": "review", "journal": "review",
    "paper": "newspaper", "scientist": "science", "reactor": "nuclear", "atomic": "nuclear",
    "oil": "petroleum", "petroleum": "oil", "politics": "political", "political": "politics",
    "monetary": "finance", "banking": "bank", "medical": "health", "hospital": "health",
    "aid": "humanitarian", "humanitarian": "relief", "media": "press", "weapons": "arms",
    "disarmament": "arms", "cyber": "cybersecurity", "spy": "intelligence", "army": "military",
    "external": "foreign", "foreign": "external", "space": "aerospace", "shipping": "maritime",
    "defence": "defense", "trade": "commerce", "commercial": "trade", "migration": "refugee",
}  # fmt: skip
_PROFESSES: Final = "professor"


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one person: words of the post, of the employer, kinds of body that the latter is, nations.

    `places` are the codes of nations that are named in the title: where an envoy was.
    """

    post: frozenset[str]
    employer: frozenset[str]
    bodies: frozenset[str]
    places: frozenset[str]

    def of_post(self, word: str) -> bool:
        """Whether a word says what their post is, or is about."""
        return any(_is_of(self.post, each) for each in _stems(word)) or _is_branch(self.post, word)

    def of_employer(self, word: str) -> bool:
        """Whether a word says what their employer is about, or where it is."""
        return any(_is_of(self.employer, each) for each in _stems(word))

    def of_body(self, word: str) -> bool:
        """Whether their employer is a body of that kind."""
        return not self.bodies.isdisjoint(_stems(word))


class FactBook:
    """The facts of each person by key."""

    def __init__(
        self,
        people: Sequence[Person],
        titles: Mapping[str, frozenset[str]],
        called: Mapping[str, frozenset[str]],
        origins: Origins,
    ) -> None:
        """`titles` are the words of titles as they are compared, `called` what else each is."""
        self.of = {
            each.key: _facts(each, (titles[each.key] - MARKS) | called[each.key], origins)
            for each in people
        }

    def whose(self, word: str) -> frozenset[str]:
        """Of whom a folded word is a fact: of the post, the employer, or its kind."""
        return _whose(self, word)

    def whose_post(self, word: str) -> frozenset[str]:
        """Whose post a folded word is, or is about."""
        return _whose_post(self, word)

    def whose_employer(self, word: str) -> frozenset[str]:
        """Whose employer's name has a word that says more than what kind of body it is."""
        if not is_telling(word) or is_general(word):
            return frozenset()
        return frozenset(key for key, each in self.of.items() if word in each.employer)


@lru_cache(maxsize=_WORDS)
def _whose(book: FactBook, word: str) -> frozenset[str]:
    return _whose_post(book, word) | frozenset(
        key for key, facts in book.of.items() if facts.of_employer(word) or facts.of_body(word)
    )


@lru_cache(maxsize=_WORDS)
def _whose_post(book: FactBook, word: str) -> frozenset[str]:
    return frozenset(key for key, facts in book.of.items() if facts.of_post(word))


def forget_facts() -> None:
    """Empty the stores."""
    for kept in (_whose, _whose_post, _stems, _is_family):
        kept.cache_clear()


def _facts(person: Person, post: frozenset[str], origins: Origins) -> Facts:
    said = [word for word in words_of(person.affiliation) if word not in SMALL]
    words = frozenset(part for word in said for part in (word, english(word)))
    bodies = {word for word in words if word in BODIES or english(word) in BODIES}
    bodies |= kinds_of_body(words)
    if is_foreign_office(words):
        post |= {"diplomat"}
    if is_of_state(words):
        post |= {"official"}
    reading = Reading.of(person.title)
    named = (origins.place(reading, at) for at in range(len(reading.words)))
    places = frozenset(place.code for place in named if place)
    return Facts(post, words - bodies, frozenset(bodies), places)


def is_telling(word: str) -> bool:
    """Whether a word says what something is about, and not only what kind of body or post it is."""
    return word not in BODIES and word not in GENERIC_TITLES and word not in SMALL


def is_general(word: str) -> bool:
    """Whether many bodies are called by it: "research", "national"."""
    return word in GENERIC


@lru_cache(maxsize=_WORDS)
def _stems(word: str) -> tuple[str, ...]:
    """A folded word, the singular, and other words for the same."""
    # What a calling professes is a fact of it, and not that it is professed.
    found = {english(word), *stems_of(word)} - ({_PROFESSES} if word != _PROFESSES else set())
    return tuple(found | {_ALSO[each] for each in tuple(found) if each in _ALSO})


def _is_of(known: frozenset[str], word: str) -> bool:
    return word in known or any(_is_family(word, each) for each in known)


@lru_cache(maxsize=_WORDS)
def _is_family(one: str, other: str) -> bool:
    """ "Rail" and "railway", "hydrology" and "hydrologist": words that begin alike."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_STEM:
        return False
    if long.startswith(short):
        return len(long) - len(short) <= _SHARED
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return shared >= _SHARED


def _is_branch(post: frozenset[str], word: str) -> bool:
    return word in BRANCHES and not post.isdisjoint(BRANCHES[word])
