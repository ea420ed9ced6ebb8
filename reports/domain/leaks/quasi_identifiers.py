"""Findings of kind "descriptor": facts of which none is a name, and which fit one person together.

Source: quasi-identifiers (`facts.py`). "The editor of a Vietnamese review", "a colleague from the
maritime academy at Nampo", "the Russian railway expert": every word of the phrase is read as a
fact, and whoever has all of them is looked for. One word that is nobody's makes it somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .compiled import Compiled
from .descriptions import Description, read_description
from .drafted import is_cited, is_drafted
from .facts import is_general, is_telling
from .generic import is_of_none
from .kindly import KINDLY
from .objects import is_thing
from .persons import people_in
from .posted import is_of_other_year
from .presence import is_any, is_in_general, is_one_here, takes_part
from .proper import Named, beside, is_of_another
from .reading import Reading
from .telling import counted, is_passive, speaks, tell
from .titled import holds_still
from .umbrellas import CIVIL
from .vocabulary import (
    ACTED,
    ARTICLES,
    CLAUSES,
    DEAD,
    FORMER,
    GENERIC_TITLES,
    MEN,
    OFFICES,
    ONLY,
    RULERS,
    SMALL,
    SOMEBODY,
    SPEECH,
    STATE,
    WOMEN,
    is_person,
)

_LONGEST_TAIL: Final = 9  # words after the noun
_LINKS: Final = word_set("of at from for in on with")
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
_EXPERTS: Final = word_set(
    "expert specialist scholar analyst researcher practitioner academic leader activist campaigner"
)
_LEADERS: Final = frozenset({"leader"})
_PLAIN: Final = (
    KINDLY | ARTICLES | FORMER | ONLY | MEN | WOMEN | SMALL | _LINKS | word_set("one based own our")
)
_ENOUGH: Final = 2.0  # facts that single somebody out of those who speak
_MORE: Final = 2.5  # and out of whoever is told of
_HALF: Final = 0.5
_BODIES_OF_STATE: Final = frozenset({"ministry", "office", "department"})
_OF_STATE: Final = RULERS | STATE | {"mayor", "bishop", "judge"}
_QUOTED: Final = 6  # words to the verb
_FOR_LIFE: Final = frozenset({"general", "commander"})  # who is retired is still called so
_CHARGED: Final = word_set(
    "draft write send check circulate prepare revise chair contact report present review lead"
)
_HERE: Final = word_set("table room meeting dialogue session group panel round circle")
_ARTICLES: Final = frozenset((each,) for each in ("a", "an", "the", "another"))


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A description with what follows it: `words` say what they are, `nations` where from."""

    said: Description
    end: int
    words: tuple[str, ...]
    nations: frozenset[str]


def find_quasi_identifiers(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text says so many facts of somebody that one person alone has them."""
    for at in reading.at(people_in(reading, compiled.nouns) | (_LEADERS & reading.places.keys())):
        if reading.words[at].capital and not reading.words[at].ends:
            continue
        phrase = _read(compiled, reading, at)
        if phrase is None or not (key := _the_one(compiled, phrase)):
            continue
        told = _told(compiled, phrase, key)
        span = phrase.said.start, phrase.end
        if told >= _ENOUGH and _is_meant(compiled, reading, phrase, named, key, told):
            reason = f"Facts that {counted(1)} has together."
            yield tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, (key,))


def _read(compiled: Compiled, reading: Reading, at: int) -> _Phrase | None:
    said = read_description(compiled.origins, reading, at)
    if said.before & DEAD or said.noun == "one" or (said.owned and not said.nations):
        return None
    nations, words = set(said.nations), list(said.before)
    end, link = said.end, reading.words[said.end - 1].owns
    if said.noun in SOMEBODY and (been := _skips_past(reading, end)):
        said, end, link = said._replace(former=True), been, True
    elif reading.folded(said.start - 1, said.start) in _WAS:
        said = said._replace(former=True)
    while end < min(at + _LONGEST_TAIL, len(reading.words)):
        word = reading.words[end]
        if (working := _skips_work(reading, end)) and not word.parted:
            end, link = working, True
            continue
        if word.parted or (not link and word.folded not in _LINKS) or _ends(reading, end):
            break
        link = True
        origin = compiled.origins.adjective(reading, end) or compiled.origins.place(reading, end)
        if origin and origin.start == end:
            nations.add(origin.code)
            end = origin.end
            continue
        words.append(word.folded)
        end += 1
    while end > said.end and reading.words[end - 1].folded in _LINKS | ARTICLES | {"and"}:
        end -= 1
    return _Phrase(said, end, tuple(words), frozenset(nations))


def _ends(reading: Reading, at: int) -> bool:
    """Whether no more is said of somebody: a verb, another somebody, or that they are there."""
    word = reading.folds[at]
    if word in _ENDS or _is_here(reading, at):
        return True
    # "draft a note", "and a colleague"
    return word not in _LINKS and reading.folded(at + 1, at + 2)[:1] in _ARTICLES


def _is_here(reading: Reading, at: int) -> bool:
    """Whether "at the table" or "in our room" goes on: where, and no fact of anybody."""
    link, article, place = (*reading.folded(at, at + 3), "", "", "")[:3]
    return link in _LINKS and article in ARTICLES and place in _HERE


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


def _the_one(compiled: Compiled, phrase: _Phrase) -> str:
    """The key of the one person whom every word fits; or ""."""
    said, cells, facts = phrase.said, compiled.cells, compiled.facts
    if not phrase.nations and all(word in _PLAIN for word in phrase.words):
        return ""  # a calling alone
    fit = set(cells.everybody if _is_anybody(said.noun) else facts.whose_post(said.noun))
    for word in phrase.words:
        if not (word in _PLAIN or is_person(word)):
            fit &= facts.whose(word)
        if not fit:
            return ""
    if said.gender:
        fit &= set(cells.of_gender(cells.everybody, female=said.gender == "female"))
    fit = {key for key in fit if _fits(compiled, phrase, key)}
    return fit.pop() if len(fit) == 1 else ""


def _fits(compiled: Compiled, phrase: _Phrase, key: str) -> bool:
    """Whether somebody is of the nation that is said, and is or was what is said."""
    said, title = phrase.said, compiled.titles[key]
    if said.noun == "general" and not said.before.isdisjoint(CIVIL - title):
        return False  # "the secretary-general"
    if phrase.nations and phrase.nations != {compiled.codes[key]}:
        return False
    if said.former and (
        "former" not in title or holds_still(compiled.people[key].title, said.noun)
    ):
        return False
    if said.former or said.noun not in OFFICES - _FOR_LIFE or "former" not in title:
        return True
    return holds_still(compiled.people[key].title, said.noun)


def _is_anybody(noun: str) -> bool:
    return noun in SOMEBODY or noun in _EXPERTS


def _told(compiled: Compiled, phrase: _Phrase, key: str) -> float:
    """How many facts a phrase says of somebody: a kind of body or post is half of one."""
    facts, said = compiled.facts, phrase.said
    told = float(bool(phrase.nations)) + _HALF * said.former
    if not _is_anybody(said.noun):
        told += _HALF if said.noun in GENERIC_TITLES else 1
    for word in set(phrase.words) - _PLAIN:
        of_post, known = key in facts.whose_post(word), facts.of[key]
        if is_telling(word) and (of_post or known.of_employer(word)):
            told += _HALF if is_general(word) else 1
        elif of_post or known.of_body(word):
            told += _HALF
    return told


def _is_of_speaker(reading: Reading, start: int) -> bool:
    """Whether it says more of whoever was just quoted: "said a chair, an old hand in Hebron"."""
    if not reading.words[start].parted or reading.words[start].ends:
        return False
    return not SPEECH.isdisjoint(reading.folded(max(0, start - _QUOTED), start))


def _is_charged(reading: Reading, end: int) -> bool:
    """ "Will draft a page": what somebody at a table has to do."""
    will, act = (*reading.folded(end, end + 2), "", "")[:2]
    return will in {"will", "to"} and act in _CHARGED


def _is_of_elsewhere(compiled: Compiled, reading: Reading, phrase: _Phrase, key: str) -> bool:
    """Whether it is the holder of an office of state, or somebody to whom something was done."""
    said, facts = phrase.said, compiled.facts.of[key]
    if is_passive(reading, phrase.end):
        return True
    of_body = not _BODIES_OF_STATE.isdisjoint(phrase.words)
    of_body = of_body or any(
        is_telling(word) and facts.of_employer(word) for word in set(phrase.words) - _PLAIN
    )
    return said.noun in _OF_STATE and not (said.former or of_body)


def _is_meant(
    compiled: Compiled, reading: Reading, phrase: _Phrase, named: Named, key: str, told: float
) -> bool:
    """Whether it is said of somebody who was in the room."""
    start, end = phrase.said.start, phrase.end
    if is_of_another(reading, start, end, named, (key,)) or is_of_none(reading, start, end):
        return False
    if is_thing(reading, end) or is_of_other_year(reading, phrase.said._replace(end=end)):
        return False
    if _is_of_elsewhere(compiled, reading, phrase, key):
        return False
    if told >= _MORE or _is_charged(reading, end):
        return True
    if is_any(reading, start, end) or is_in_general(reading, end):
        return False
    if beside(reading, start, end, named) & {key}:
        return True
    return (
        speaks(reading, start, end, once=True)
        or _is_of_speaker(reading, start)
        or takes_part(reading, start, end)
        or is_cited(reading, start, end)
        or is_drafted(reading, start, end)
        or is_one_here(reading, start, end)
    )
