"""Findings of kind "descriptor": facts of which none is a name, and which fit one person together.

Source: quasi-identifiers (`facts.py`). "The editor of a Vietnamese review", "a colleague from the
maritime academy at Nampo", "the Russian railway expert": every word of the phrase is read as a
fact, and whoever has all of them is looked for. One word that is nobody's makes it somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .attested import is_attested
from .compiled import Compiled
from .described_of import STOCK
from .drafted import is_cited, is_drafted
from .fact_phrases import LINKED, FactPhrase, read_facts
from .facts import is_general, is_telling
from .generic import is_of_none
from .kindly import KINDLY, SERVING
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
    ARTICLES,
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

_EXPERTS: Final = word_set(
    "expert specialist scholar analyst researcher practitioner academic leader activist campaigner"
)
_PROFESSING: Final = word_set("lecturer professor engineer lawyer journalist scientist")
_LEADERS: Final = frozenset({"leader"})
_PLAIN: Final = (
    KINDLY | ARTICLES | FORMER | ONLY | MEN | WOMEN | SMALL | LINKED | word_set("one based own our")
)
_LEAST: Final = 1.0  # facts that single somebody out where a meeting is told of
_ENOUGH: Final = 1.5  # out of those who speak
_MUCH: Final = 2.0  # and where no word says what they are
_ONE: Final = word_set("one he she this that it who mine")
_SOMEONE: Final = frozenset({"somebody", "someone", "person"})
_MORE: Final = 2.5  # and out of whoever is told of
_HALF: Final = 0.5
_SENT: Final = word_set("trade special permanent high")  # representatives of states
_BODIES_OF_STATE: Final = frozenset({"ministry", "office", "department"})
_OF_STATE: Final = RULERS | STATE | {"mayor", "bishop", "judge"}
_QUOTED: Final = 6  # words to the verb
_FOR_LIFE: Final = frozenset({"general", "commander"})  # who is retired is still called so
_CHARGED: Final = word_set(
    "draft write send check circulate prepare revise chair contact report present review lead"
)


def find_quasi_identifiers(compiled: Compiled, reading: Reading, named: Named) -> Iterator[Finding]:
    """Where a text says so many facts of somebody that one person alone has them."""
    for at in reading.at(people_in(reading, compiled.nouns) | (_LEADERS & reading.places.keys())):
        if reading.words[at].capital and not reading.words[at].ends:
            continue
        phrase = read_facts(compiled, reading, at)
        if phrase is None or not (key := _the_one(compiled, phrase)):
            continue
        told = _told(compiled, phrase, key)
        span = phrase.said.start, phrase.end
        if told >= _LEAST and _is_meant(compiled, reading, phrase, named, key, told):
            reason = f"Facts that {counted(1)} has together."
            yield tell(reading, span, Kind.DESCRIPTOR, Severity.WARN, reason, (key,))


def _the_one(compiled: Compiled, phrase: FactPhrase) -> str:
    """The key of the one person whom every word fits; or ""."""
    said, cells, facts = phrase.said, compiled.cells, compiled.facts
    if not phrase.nations and all(word in _PLAIN - SERVING for word in phrase.words):
        return ""  # a calling alone
    fit = set(cells.everybody if _is_anybody(said.noun) else facts.whose_post(said.noun))
    for word in phrase.words:
        if word not in _PLAIN:
            fit = _narrowed(fit, facts.whose(word), always=not is_person(word))
        if not fit:
            return ""
    if said.gender:
        fit &= set(cells.of_gender(cells.everybody, female=said.gender == "female"))
    fit = {key for key in fit if _fits(compiled, phrase, key)}
    return fit.pop() if len(fit) == 1 else ""


def _narrowed(fit: set[str], whose: frozenset[str], *, always: bool) -> set[str]:
    """Those of whom a word is a fact too; a word for a person may be one of nobody else."""
    return (fit & whose) if always or fit & whose else fit


def _fits(compiled: Compiled, phrase: FactPhrase, key: str) -> bool:
    """Whether somebody is of the nation that is said, and is or was what is said."""
    said, title = phrase.said, compiled.titles[key]
    if "former" in title and not SERVING.isdisjoint(phrase.words):
        return False
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


def _is_of_field(phrase: FactPhrase) -> bool:
    """Whether it says what they are an expert of, or profess."""
    return phrase.said.noun in _EXPERTS or phrase.said.noun in _PROFESSING


def _is_anybody(noun: str) -> bool:
    return noun in SOMEBODY or noun in _EXPERTS


def _told(compiled: Compiled, phrase: FactPhrase, key: str) -> float:
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


def _is_of_elsewhere(compiled: Compiled, reading: Reading, phrase: FactPhrase, key: str) -> bool:
    """Whether it is the holder of an office of state, or somebody to whom something was done."""
    said, facts = phrase.said, compiled.facts.of[key]
    if is_passive(reading, phrase.end) or _is_of_who_is_named(reading, said.start):
        return True
    if said.noun == "representative" and not _SENT.isdisjoint(said.before):
        return True
    of_body = not _BODIES_OF_STATE.isdisjoint(phrase.words)
    of_body = of_body or any(
        is_telling(word) and facts.of_employer(word) for word in set(phrase.words) - _PLAIN
    )
    return said.noun in _OF_STATE and not (said.former or of_body)


def _is_of_who_is_named(reading: Reading, start: int) -> bool:
    """ "Ambassador Shoukry was an assistant minister": of whoever that is."""
    is_it = reading.folded(start - 1, start) in {("was",), ("is",)}
    who = reading.words[start - 2] if is_it and start > 1 else None
    return who is not None and who.capital and who.folded not in _ONE


def _is_meant(
    compiled: Compiled, reading: Reading, phrase: FactPhrase, named: Named, key: str, told: float
) -> bool:
    """Whether it is said of somebody who was in the room."""
    start, end = phrase.said.start, phrase.end
    if is_of_another(reading, start, end, named, (key,)) or is_of_none(reading, start, end):
        return False
    if is_thing(reading, end) or is_of_other_year(reading, phrase.said._replace(end=end)):
        return False
    if _is_of_elsewhere(compiled, reading, phrase, key):
        return False
    if told < _MUCH and phrase.said.noun in _SOMEONE:
        return False
    if told >= _MORE or _is_charged(reading, end):
        return True
    if told < _ENOUGH or (phrase.said.noun in STOCK and reading.folds[start] in {"a", "an"}):
        sure = phrase.said.noun in STOCK or _is_of_field(phrase)
        return sure and not is_any(reading, start, end) and is_attested(reading, start, end)
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
        or is_attested(reading, start, end)
    )
