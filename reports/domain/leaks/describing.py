"""Whether words around an organisation describe somebody who works there.

Source: the design's leak check: an employer that describes a speaker gives them away, an
organisation that is a subject of its own does not.
"""

from __future__ import annotations

from typing import Final

from dialogues.domain.wordset import word_set

from .attending import attends, is_of_nobody
from .described import Described, Role
from .persons import ONES, person_noun
from .predicate import goes_on_as, is_past_here, is_verb_here
from .reading import Reading
from .standing import is_tied
from .standing_for import stands_for_thing
from .vocabulary import (
    ACTED,
    ARTICLES,
    BEING,
    BODIES,
    FORMER,
    GENERIC,
    HOUSEHOLD,
    LINKS,
    OFFICES,
    PUBLISHED,
    RULES,
    SPEECH,
    SPOKES,
    VIEWS,
    WORKS,
    is_person,
)
from .working import has_somebody, is_crowd, is_employed, where_works, works_there

_REACH: Final = 9  # words from a person to the organisation that describes them
_BEFORE_PUBLISHED: Final = 6
_ONE: Final = frozenset({("a",), ("an",), ("one",), ("another",)})
_NATIVES: Final = ("an", "ese", "ish", "i", "er", "man", "woman", "ard")
_BETWEEN: Final = (
    ARTICLES
    | LINKS
    | FORMER
    | WORKS
    | GENERIC
    | word_set(
        "who is was are were currently now who's also visiting senior has had been long never once "
        "staff faculty team payroll as"
    )
)
_BODIES: Final = BODIES | {"employer", "department"}
_TAKING: Final = word_set("runs ran leads led")  # an organisation, and no preposition
_OURS: Final = frozenset({"my", "our", "his", "her", "their", "own", "home", "whose"})
_BELIEVING: Final = frozenset({"believe", "think", "hear", "gather", "suppose"})  # "at X, I hear"
_WE: Final = frozenset({"we", "us", "i", "me"})
_HERE: Final = frozenset({"here", "there", "all", "both"})
_SPEAKING: Final = word_set(
    "speaking spoke speaks attending attended appearing appeared here present came"
)
_SPEAKING_FOR: Final = frozenset(
    {("speaking", "for"), ("spoke", "for"), ("speaks", "for"), ("here", "for")}
)
_FLOOR: Final = frozenset({("was", "given", "to"), ("floor", "went", "to"), ("the", "floor", "to")})
_SENDS: Final = 6  # words from an organisation to whom it sends
_THEIRS: Final = 3
# What bodies print, and what they put forward.
_DRAWN: Final = frozenset({"map", "maps", "chart", "charts", "estimate", "estimates"})
_MADE: Final = frozenset({"story", "proposal", "proposals"})
_SENT: Final = word_set("sent sending lent lending released releasing seconded seconding sparing")
# After it no noun phrase goes on.
_NO_NOUN: Final = (
    LINKS | ARTICLES | BEING | SPEECH | ACTED | {"as", "and", "has", "had", "have", "will", "would"}
)
# Whom somebody has where they work themselves: "her colleagues at the X".
_WORKMATES: Final = word_set("colleague assistant boss superior deputy editor")
_ONES_OWN: Final = frozenset({"my", "his", "her"})
_BOOKS: Final = word_set("field style travel user visitors city")  # "the field guide of the X"
# Who is from a place of that name, rather than from a body.
_LOCALS: Final = word_set(
    "fisherman farmer forester miner trawlerman skipper soldier sailor teacher student pilot "
    "priest monk policeman"
)


def describes(
    reading: Reading, start: int, end: int, nouns: frozenset[str], *, loose: bool
) -> Described:
    """What the organisation of words `start` up to `end` is in its sentence.

    `nouns` are words for people beside those that everybody uses; `loose`: it is named by less
    than its name.
    """
    found = (
        _after(reading, start, end, nouns)
        or _before(reading, start, end, nouns, loose=loose)
        or _spoken_for(reading, start, end)
        or _in_clause(reading, start, end)
    )
    if not found or found.role in {Role.SEVERAL, Role.SUBJECT}:
        if is_of_nobody(reading, start):
            return Described(Role.SUBJECT, start, end)
        if attends(reading, start, end):
            return Described(Role.ATTENDS, start, end)
        if found and where_works(reading, end):
            return Described(Role.DESCRIBES, start, where_works(reading, end))
        tied = is_tied(reading, start, end)
        found = Described(Role.DESCRIBES, tied, end) if tied is not None else found
    if not found:
        return Described(Role.SUBJECT, start, end)
    book = found.noun == "guide" and not _BOOKS.isdisjoint(reading.folded(found.start, start))
    if book:
        return Described(Role.SUBJECT, start, end)
    if found.role is Role.DESCRIBES and _is_published(reading, found.start):
        return Described(Role.PUBLISHED, found.start, found.end, found.noun)
    return found


def _before(
    reading: Reading, start: int, end: int, nouns: frozenset[str], *, loose: bool
) -> Described | None:
    """ "A scholar at the X", "who works for X", "(X)" after a person."""
    words = reading.words
    at = start - 1
    linked = _is_bracketed(reading, start)
    if words[start].parted and not linked:
        return None
    while at >= max(0, start - _REACH):
        word = words[at].folded
        rules = word in RULES or (word in WORKS and linked and word not in _TAKING)
        if rules and not _is_capital(reading, at) and reading.folded(at + 1, at + 2) != ("by",):
            return Described(Role.DESCRIBES, at, end)
        noun = person_noun(word, nouns)
        if noun and linked and word in ONES and stands_for_thing(reading, at):
            return None
        if noun and linked:
            return _person(reading, at, end, noun, loose=loose)
        if linked and _is_native(reading, at):
            return Described(Role.DESCRIBES, at - 1, end)
        if word not in _BETWEEN and (at < start - 1 or not words[at].capital):
            return None  # but for a nation: "at the Korean Ministry"
        linked = linked or word in LINKS
        if words[at].ends or (words[at].parted and not linked):
            return None
        at -= 1
    return None


def _is_bracketed(reading: Reading, start: int) -> bool:
    """Whether an organisation opens a bracket, its article left out: "(the X)"."""
    the = start > 0 and reading.words[start - 1].folded in ARTICLES
    return reading.words[start].bracket or (the and reading.words[start - 1].bracket)


def _is_native(reading: Reading, at: int) -> bool:
    """Whether somebody is called by a nation alone: "a Norwegian from the X"."""
    capital = reading.words[at].capital and reading.folded(at - 1, at) in _ONE
    return capital and reading.words[at].folded.endswith(_NATIVES)


def _spoken_for(reading: Reading, start: int, end: int) -> Described | None:
    """ "Speaking on behalf of the X", "we at the X", "at the X we", "my university, the X"."""
    words = reading.words
    at = start - 1 if start and words[start - 1].folded in ARTICLES else start
    before = reading.folded(at - 5, at)
    if words[at].ends or not before:
        before = ()
    described = Described(Role.DESCRIBES, at, end)
    if before[-3:] == ("on", "behalf", "of") and any(word in _SPEAKING for word in before):
        return described
    if before[-2:] in _SPEAKING_FOR or (before[-3:] in _FLOOR and "floor" in before):
        return described
    made = before[-2:-1] != () and before[-2] in (_DRAWN | _MADE if before[-1] == "by" else _DRAWN)
    if before[-1:] in {("from",), ("by",)} and before[-2:-1] and before[-2] in VIEWS and not made:
        return described
    if _sends(reading, end):
        return described
    linked = before[-1:] and before[-1] in {"at", "of", "from", "with", "in"}
    here = before[-3:-1] if before[-2:-1] and before[-2] in _HERE else before[-2:-1]
    if linked and any(word in _WE for word in here):
        return described
    if _is_ours(before):
        return described
    at_home = reading.folded(at - 1, at) == ("at",) and end < len(words) and not words[end].ends
    at_home = at_home and _BELIEVING.isdisjoint(reading.folded(end + 1, end + 2))
    return described if at_home and words[end].folded in _WE else None


def _in_clause(reading: Reading, start: int, end: int) -> Described | None:
    """ "Who is employed by the X", "the X, where he works", "the X has a director who"."""
    at = start - 1 if start and reading.words[start - 1].folded in ARTICLES else start
    if works_there(reading, at) or is_employed(reading, at):
        return Described(Role.DESCRIBES, at, end)
    if works := where_works(reading, end):
        return Described(Role.DESCRIBES, at, works)
    has = has_somebody(reading, end)
    return Described(Role.HAS, start, has) if has else None


def _sends(reading: Reading, end: int) -> bool:
    """ "The X, whose poet", "the X for lending us its poet": who is of it, here."""
    for at in range(end, min(end + _SENDS, len(reading.words))):
        if reading.words[at].ends:
            return False
        word = reading.words[at].folded
        sent = word == "its" and not _SENT.isdisjoint(reading.folded(end, at))
        if (word == "whose" and at == end) or sent:
            theirs = reading.folded(at + 1, at + 1 + _THEIRS)
            return any(is_person(each) for each in theirs) and HOUSEHOLD.isdisjoint(theirs)
    return False


def _is_capital(reading: Reading, at: int) -> bool:
    return reading.words[at].capital and not reading.words[at].ends and at > 0


def _is_ours(before: tuple[str, ...]) -> bool:
    """Whether somebody's body of a kind stands before: "our institute"."""
    bodies = before[-1:] and before[-1] in _BODIES
    return bool(bodies) and any(word in _OURS for word in before[-4:-1])


def _person(reading: Reading, at: int, end: int, noun: str, *, loose: bool) -> Described:
    word = reading.words[at].folded
    if word in SPOKES or (word in OFFICES and _definite(reading, at)):
        role = Role.SUBJECT if reading.words[end - 1].owns else Role.OFFICE  # of the X's office
        return Described(role, at, end, noun)
    if loose and noun in _LOCALS and reading.words[at + 1].folded == "from":
        return Described(Role.SUBJECT, at, end, noun)
    begins = _noun_start(reading, at)
    one_of = reading.folded(begins - 2, begins) == ("one", "of")
    theirs = noun in _WORKMATES and reading.folds[begins] in _ONES_OWN
    many = noun != word and word not in ONES and not (one_of or theirs)
    return Described(Role.SEVERAL if many else Role.DESCRIBES, begins, end, noun)


def _after(reading: Reading, start: int, end: int, nouns: frozenset[str]) -> Described | None:
    """ "The X representative", "X's director", "an X scholar"."""
    words = reading.words
    if is_crowd(reading, start, end):
        return Described(Role.SEVERAL, start, end + 1)
    for at in range(end, min(end + 3, len(words))):
        if words[at].parted:
            return None
        word = words[at].folded
        noun = person_noun(word, nouns)
        is_else = goes_on_as(reading, at) or is_verb_here(reading, at)
        if noun and word not in ONES and not is_else:
            owned = words[end - 1].owns or _definite(reading, start)
            if word in SPOKES or (word in OFFICES and owned):
                return Described(Role.OFFICE, start, at + 1, noun)
            role = Role.DESCRIBES if noun == word else Role.SEVERAL
            return Described(role, start, at + 1, noun)
        if word in _NO_NOUN or is_past_here(reading, at):
            return None  # "the X as host", "the X had brought figures", "the X counted teachers"
    return None


def _noun_start(reading: Reading, at: int) -> int:
    """Where the noun phrase of a person starts: up to three words and an article before."""
    words = reading.words
    start = at
    while start > 0 and at - start < 4 and not words[start].parted:
        before = words[start - 1].folded
        if before in ARTICLES:
            return start - 1
        if before in LINKS:
            break
        start -= 1
    return at


def _definite(reading: Reading, at: int) -> bool:
    """Whether "the" stands before, with at most three words between."""
    for back in range(at, max(at - 4, 0), -1):
        if reading.words[back].parted:
            return False
        before = reading.words[back - 1].folded
        if before in {"a", "an", "one", "another"}:
            return False
        if before == "the":
            return True
    return reading.words[at].capital


def _is_published(reading: Reading, start: int) -> bool:
    sentence = reading.sentence(start)[0]
    return any(
        word in PUBLISHED
        for word in reading.folded(max(sentence, start - _BEFORE_PUBLISHED), start)
    )
