"""The titles of a roster as offices: the words of which each is known.

Source: the design's leak check. An office that one person on the roster holds or held gives them
away, in whatever order its words stand; a title that anybody might have does not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Final

from wordfreq import zipf_frequency

from dialogues.domain.wordset import word_set

from .acronyms import shortened
from .origins import NATION_OF
from .reading import words_of
from .vocabulary import BODIES, GENERIC_TITLES, PERSONS, SMALL, alike, is_person

_PARTS: Final = re.compile(
    r"\s*[,;/|]\s*|\s+[–—-]\s+|\s+and\s+(?=former\b|ex\b|retired\b)", re.IGNORECASE
)
MARKS: Final = word_set("former ex retired ret retd rtd formerly onetime emeritus emerita past")
_SELDOM: Final = 3.4  # (Zipf)
_ENOUGH: Final = 3  # words of a title that say what it is without the body that it is in
_WHERE: Final = word_set("school department faculty division section")
_CALLED: Final = {
    "historian": ("history", "professor"),
    "lawyer": ("law", "professor"),
    "jurist": ("law", "professor"),
    "economist": ("economics", "professor"),
    "sociologist": ("sociology", "professor"),
    "geographer": ("geography", "professor"),
}
# Whoever has a part in a meeting is called so, unless it is their calling.
_SCIENCES: Final = (
    ("ician", "ics"),
    ("logist", "logy"),
    ("grapher", "graphy"),
    ("nomist", "nomics"),
    ("nomer", "nomy"),
    ("trician", "trics"),
    ("metrist", "metry"),
)
_CHIEFS: Final = word_set("commissioner governor superintendent administrator")
_SHORT: Final = 3  # letters of a word that is no plural
_HOSTING: Final = word_set("presenter moderator facilitator rapporteur")
_OF: Final = word_set("of for to in at")
_BODY_OF_STATE: Final = word_set(
    "ministry department office bureau directorate division section branch unit desk agency"
)
_PLAIN: Final = GENERIC_TITLES | MARKS | {"secretary", "minister", "governor", "commissioner"}
_GRADES: Final = word_set(
    "associate assistant adjunct visiting senior junior full distinguished principal lead guest"
)
# Who is said to know a field, and the word that stands for all of them.
EXPERT: Final = "expert"
_OFFICIAL: Final = "official"
_NATIONS: Final = frozenset(NATION_OF.values())
_EXPERTS: Final = word_set("specialist scholar researcher expert")


@dataclass(frozen=True, slots=True)
class Office:
    """One title of one or more people: `words` are what must be said, in any order.

    `former`: it is held no more. `specific`: it says of what (oceans, Latvia). `rare`: no
    title that many have. `partial`: it is less than the title says.
    """

    words: frozenset[str]
    head: str
    former: bool
    specific: bool
    rare: bool
    partial: bool
    people: tuple[str, ...]

    @property
    def is_vague(self) -> bool:
        """Whether it is held no longer than it is said, and of nothing ("vice rector")."""
        return not self.specific and not self.former


@dataclass(frozen=True, slots=True)
class _Title:
    """A title read: its words in their order, their head, what it is without "of" and on."""

    words: tuple[str, ...]
    head: str
    former: bool
    short: tuple[str, ...]


def offices_of(titles: Iterable[tuple[str, str]]) -> tuple[Office, ...]:
    """The offices of (key, title) pairs, and what less may be said of each."""
    found: dict[tuple[frozenset[str], bool], tuple[str, set[bool], list[str]]] = {}
    for key, title in titles:
        for part in chain.from_iterable(map(shortened, _posts(title))):
            read = _read(part)
            if not read:
                continue
            said = [(frozenset(read.words), read.head, False), *_less(read)]
            for words, head, partial in said:
                entry = found.setdefault((words, read.former), (head, set(), []))
                entry[1].add(partial)
                if key not in entry[2]:
                    entry[2].append(key)
    return tuple(
        Office(
            words=words,
            head=head,
            former=former,
            specific=_is_specific(words),
            rare=_is_rare(words),
            partial=False not in partial,
            people=tuple(people),
        )
        for (words, former), (head, partial, people) in found.items()
    )


def _posts(title: str) -> Iterator[str]:
    """The posts in a title: "Secretary, Ministry of Ports" is one, and no minister's."""
    parts = _PARTS.split(title)
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else ""
        if before and (field := _field_of(part)):
            yield f"{before} of {' '.join(field)}"
        elif not (_field_of("".join(parts[at + 1 : at + 2])) and _is_plain(part)):
            yield part


def _field_of(part: str) -> tuple[str, ...]:
    """What a body deals with that is a part of a title: "Asian affairs" of "Asian Affairs Desk"."""
    said = words_of(part)
    if not said or any(map(is_person, said)) or _BODY_OF_STATE.isdisjoint((said[0], said[-1])):
        return ()
    return tuple(word for word in said if word not in _BODY_OF_STATE and word not in SMALL)


def _is_plain(part: str) -> bool:
    """Whether a post is one that many have, unless it is said of what: "Director"."""
    return all(word in _PLAIN for word in words_of(part))


def holds_still(title: str, noun: str) -> bool:
    """Whether a title has a post by that noun which is not past: "Director; former envoy"."""
    parts = (set(words_of(part)) for part in _PARTS.split(title))
    return any(noun in part and MARKS.isdisjoint(part) for part in parts)


def nouns_of(title: str) -> Iterator[str]:
    """The words for people in a title that are none, or of anybody, elsewhere ("lead")."""
    for part in _PARTS.split(title):
        said = [word for word in _before_of(words_of(part)) if word not in MARKS]
        if said and (said[-1] in _HOSTING or not (said[-1] in BODIES or is_person(said[-1]))):
            yield said[-1]


def _read(title: str) -> _Title | None:
    said = words_of(title)
    former = any(word in MARKS for word in said)
    words = _split(said)
    kept = tuple(part for part in words if part not in _WHERE)
    words = kept if len(kept) >= _ENOUGH else words
    head = next((word for word in words if word in HEADS and word not in _BEFORE_HEADS), "")
    head = head or next((word for word in words if word in HEADS), "")
    if not words:
        return None
    return _Title(words, head or words[-1], former, _split(_before_of(said)))


def _split(said: tuple[str, ...]) -> tuple[str, ...]:
    words = (word for word in said if word not in MARKS and word not in SMALL)
    return tuple(part for word in words for part in same(word))


def _before_of(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words before the first preposition: "Deputy Minister" of "Deputy Minister of Rail"."""
    at = next((at for at, word in enumerate(said) if at and word in _OF), len(said))
    return said[:at]


def _less(title: _Title) -> Iterator[tuple[frozenset[str], str, bool]]:
    """What less than a title may be said: words, head."""
    whole = frozenset(title.words)
    plain = whole - _GRADES
    if plain != whole and title.head in plain and _is_specific(plain):
        yield plain, title.head, True
    if "chief" in plain and "general" in plain and _is_specific(plain):
        yield plain - {"general"}, "chief", True  # the head of what a director general directs
    if title.head in _CHIEFS and _is_specific(plain):
        yield (plain - {title.head}) | {"chief"}, "chief", True
    short = frozenset(title.short)
    if title.former and short < whole and len(short) > 1 and title.head in short:
        yield short, title.head, True
    bare = short < whole and short == {title.head} and title.head not in GENERIC_TITLES
    if title.former and bare:
        yield short, title.head, True  # "he was the governor of an island"
    field = whole - HEADS - _RANKS
    if title.former and len(field) > 1 and field.isdisjoint(_NATIONS):
        yield field | {_OFFICIAL}, _OFFICIAL, True  # "a former border guard official"
    if field and not title.former and len(whole) > len(field) and EXPERT not in whole:
        yield field | {EXPERT}, EXPERT, True


def same(word: str) -> tuple[str, ...]:
    """A word as it is compared: whoever directs something is its head."""
    return tuple("chief" if part == "director" else part for part in alike(word).split("-"))


HEADS: Final = frozenset(part for word in PERSONS for part in same(word))
_BEFORE_HEADS: Final = word_set("deputy chief assistant associate senior executive major")


def _is_specific(words: frozenset[str]) -> bool:
    """Whether a title says of what: a word in it is no rank, no occupation and no body."""
    if len(words) == 1:
        return False
    return any(word not in HEADS and word not in _RANKS and word not in BODIES for word in words)


_COMMON: Final = frozenset(part for word in GENERIC_TITLES for part in same(word))
_RANKS: Final = _COMMON | word_set(
    "rear air field wing commander lieutenant major brigadier fleet board state special general "
    "honorary high permanent private prime first second third plenipotentiary extraordinary"
)


def _is_rare(words: frozenset[str]) -> bool:
    """Whether a title without a field is one that few people have."""
    return not words <= _COMMON


def is_seldom(words: Collection[str], often: float = _SELDOM) -> bool:
    """Whether a calling is one that a text about other things seldom speaks of ("actuary")."""
    return all(zipf_frequency(word, "en") < often for word in words)


def singular(word: str) -> str:
    """A word without the ending of a plural."""
    if len(word) <= _SHORT or word.endswith(("ss", "us", "is", "ics")) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word.removesuffix("es")
    return word.removesuffix("s")


def _sciences(word: str) -> tuple[str, ...]:
    """What somebody professes who is called after it: "acoustics" of "acoustician"."""
    for ending, put in _SCIENCES:
        if word.endswith(ending) and len(word) > len(ending) + _SHORT:
            return (word.removesuffix(ending) + put, "professor")
    return ()


@lru_cache(maxsize=50_000)
def stems_of(word: str) -> tuple[str, ...]:
    """What a word of a text may stand for in a title: a historian professes history."""
    place = NATION_OF.get(word, "")
    knows = (EXPERT,) if word in _EXPERTS else ()
    also = (*_CALLED.get(word, _sciences(word)), *([place] if place else []), *knows)
    if (one := singular(word)) not in HEADS:
        also = (*also, one)
    return tuple(dict.fromkeys((*same(word), word, *also)))
