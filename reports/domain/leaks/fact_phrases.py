"""Reading the facts that a text says of somebody: "the Russian who ran a railway laboratory".

The noun for them, the words around it, and what follows: where they work, what they did.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dialogues.domain.wordset import word_set

from .compiled import Compiled
from .descriptions import Description, read_description
from .reading import Reading
from .vocabulary import ACTED, ARTICLES, BODIES, CLAUSES, DEAD, SOMEBODY, SPEECH, is_person

_LONGEST_TAIL: Final = 9  # words after the noun
LINKED: Final = word_set("of at from for in on with")
_ENDS: Final = (SPEECH | ACTED | CLAUSES) - {"and"}
# "A physicist who works on disarmament", "a lawyer specialising in fisheries".
_AT_WORK: Final = word_set(
    "works worked working teaches taught teaching studies studied studying writes wrote writing "
    "deals dealt dealing specialises specialized specialised specializes specialising specializing "
    "lectures lectured lecturing advises advised advising researches researching"
)
# "An economist who once held a ministry in Lualaba".
_HELD: Final = word_set("held ran led headed")
_LATELY: Final = word_set("once had also long briefly")
_ONCE: Final = (
    ("who", "used", "to", "be"),
    ("who", "had", "once", "been"),
    ("who", "had", "been"),
    ("who", "once", "was"),
    ("who", "was", "once"),
)
_WAS: Final = frozenset({("was",), ("been",)})
_NOT_OF_IT: Final = word_set("one rapporteur interpreter guest visitor host hostess")
_HERE: Final = word_set("table room meeting dialogue session group panel round circle")
_ARTICLES: Final = frozenset((each,) for each in ("a", "an", "the", "another"))


@dataclass(frozen=True, slots=True)
class FactPhrase:
    """A description with what follows it: `words` say what they are, `nations` where from."""

    said: Description
    end: int
    words: tuple[str, ...]
    nations: frozenset[str]


def read_facts(compiled: Compiled, reading: Reading, at: int) -> FactPhrase | None:
    """What is said of somebody whose noun is the word `at`; None where it is said of nobody."""
    said = read_description(compiled.origins, reading, at)
    if _is_of_none(compiled, reading, said, at):
        return None
    nations, words = set(said.nations), list(said.before)
    # "Iraq's ministry", and no figures of an editor's.
    end, link = said.end, said.end - 1 > at and reading.words[said.end - 1].owns
    if said.noun in SOMEBODY and (been := _skips_past(reading, end)):
        said, end, link = said._replace(former=True), been, True
    elif reading.folded(said.start - 1, said.start) in _WAS:
        said = said._replace(former=True)
    while end < min(at + _LONGEST_TAIL, len(reading.words)):
        word = reading.words[end]
        if (working := _skips_work(reading, end)) and not word.parted:
            end, link = working, True
            continue
        if word.parted or (not link and word.folded not in LINKED) or _ends(reading, end):
            break
        link = True
        origin = compiled.origins.adjective(reading, end) or compiled.origins.place(reading, end)
        if origin and origin.start == end:
            nations.add(origin.code)
            end = origin.end
            continue
        words.append(word.folded)
        end += 1
        if word.owns and BODIES.isdisjoint(reading.folded(end, end + 1)):
            break
    while end > said.end and reading.words[end - 1].folded in LINKED | ARTICLES | {"and"}:
        end -= 1
    return FactPhrase(said, end, tuple(words), frozenset(nations))


def _is_of_none(compiled: Compiled, reading: Reading, said: Description, at: int) -> bool:
    """Whether it is of the dead, of who writes for a body, or the first half of "deputy head"."""
    if said.before & DEAD or said.noun in _NOT_OF_IT:
        return True
    if said.owned and not said.nations and not _is_of_employer(compiled, reading, said, at):
        return True
    joined = said.end < len(reading.words) and not reading.words[said.end].parted
    return joined and is_person(reading.folds[said.end])


def _is_of_employer(compiled: Compiled, reading: Reading, said: Description, at: int) -> bool:
    """ "The Meridian's editor", of the Lagos Meridian: whose they are is a fact of them."""
    owners = [each for each in reading.words[said.start : at] if each.owns]
    return (
        len(owners) == 1
        and owners[0].capital
        and bool(compiled.facts.whose_employer(owners[0].folded))
    )


def _ends(reading: Reading, at: int) -> bool:
    """Whether no more is said of somebody: a verb, another somebody, or that they are there."""
    word = reading.folds[at]
    if word in _ENDS or _is_here(reading, at):
        return True
    # "draft a note", "and a colleague"; "with an interest"
    parts = word not in LINKED or word == "with"
    return parts and reading.folded(at + 1, at + 2)[:1] in _ARTICLES


def _is_here(reading: Reading, at: int) -> bool:
    """Whether "at the table" or "in our room" goes on: where, and no fact of anybody."""
    link, article, place = (*reading.folded(at, at + 3), "", "", "")[:3]
    return link in LINKED and article in ARTICLES and place in _HERE


def _skips_past(reading: Reading, at: int) -> int:
    """The word after "who used to be"; 0 where nothing of the kind stands there."""
    past = next((each for each in _ONCE if reading.folded(at, at + len(each)) == each), ())
    return at + len(past) if past else 0


def _skips_post(reading: Reading, at: int) -> int:
    """The word after "who once held a"; 0 where nothing of the kind stands there."""
    verb = at + 1
    while reading.folded(verb, verb + 1) and reading.folds[verb] in _LATELY:
        verb += 1
    who, (held, article) = reading.folded(at, at + 1), (*reading.folded(verb, verb + 2), "", "")[:2]
    return verb + 2 if who == ("who",) and held in _HELD and article in ARTICLES else 0


def _skips_work(reading: Reading, at: int) -> int:
    """The word after "who works" or "who held a"; 0 where nothing of the kind stands there."""
    if post := _skips_post(reading, at):
        return post
    first, second = (*reading.folded(at, at + 2), "", "")[:2]
    if first == "who" and second in _AT_WORK:
        return at + 2
    return at + 1 if first in _AT_WORK and first.endswith("ing") else 0
