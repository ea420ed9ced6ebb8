"""Whether a text tells of a former office as one that somebody had: "he signed it as minister".

Source: the design's leak check. Who holds the office now is public; who is said to have done
something in it, or to have been a nation's, is whoever on the roster had it.
"""

from __future__ import annotations

from typing import Final

from .compiled import Compiled
from .done_as import they_did
from .offices import Held
from .proper import Named
from .reading import Reading
from .telling import is_act
from .vocabulary import ARTICLES, PUBLIC_ACTS, is_person

_WAS: Final = frozenset({"was", "been"})
_HAD: Final = frozenset({"had", "has", "was"})
_THEY: Final = frozenset({"he", "she", "who"})
_PAST: Final = frozenset({"was", "had", "did", "made", "said"})
_FAR: Final = 24  # words from the subject to the office
_BACK: Final = 40  # words from who is named to the office
_OWNER: Final = 4  # words from "was" to the office


def was_theirs(compiled: Compiled, reading: Reading, held: Held, named: Named) -> bool:
    """Whether a former office, with no word that it is past, is told of whoever had it."""
    if not (held.office.specific and held.exact):
        return False
    keys = frozenset(held.office.people)
    return (
        goes_on(reading, held, named, keys)
        or _opens_as(reading, held)
        or _is_done_as(reading, held, named, keys)
        or _was_of(compiled, reading, held, named, keys)
    )


def _opens_as(reading: Reading, held: Held) -> bool:
    """ "As chief of naval staff he had signed it": whoever had it, of whom the text tells."""
    at = held.start - (reading.folds[held.start - 1] in ARTICLES)
    opens = at > 0 and reading.folds[at - 1] == "as" and not reading.words[at].parted
    return opens and (at == 1 or reading.words[at - 1].ends) and they_did(reading, held.end)


def goes_on(reading: Reading, held: Held, named: Named, keys: frozenset[str]) -> bool:
    """Whether the last whom the text names before is one of those people, and the sentence names
    nobody else: "Ortega disagrees: on the spot they talk. As consul in Riga he had a number"."""
    low, here = max(0, held.start - _BACK), reading.words[held.start].start
    if named.last(reading.words[low].start, here, keys) is None:
        return False
    if not any(map(is_person, reading.folded(held.start, held.end))):
        return False  # "the embassy in Riga"
    first = reading.sentence(held.start)[0]
    return not any(
        word.capital and named.covering(word.start).isdisjoint(keys)
        for word in reading.words[first + 1 : held.start]
    )


def _is_done_as(reading: Reading, held: Held, named: Named, keys: frozenset[str]) -> bool:
    """ "He signed it as", "when Ortega was in office, as"."""
    if reading.folded(held.start - 1, held.start) != ("as",) or reading.words[held.start].parted:
        return False
    low = max(reading.sentence(held.start)[0], held.start - _FAR)
    before = range(low, held.start - 1)
    verbs = [at for at in before if _is_past(reading, at)]
    if not verbs:
        return False
    if named.within(reading.words[low].start, reading.words[held.start].start) & keys:
        return True
    stranger = any(reading.words[at].capital for at in before if at > low)
    return not stranger and any(reading.words[at].folded in _THEY for at in range(low, verbs[-1]))


def _is_past(reading: Reading, at: int) -> bool:
    word = reading.words[at].folded
    return is_act(word) or word in PUBLIC_ACTS or word in _PAST


def _was_of(
    compiled: Compiled, reading: Reading, held: Held, named: Named, keys: frozenset[str]
) -> bool:
    """ "Ortega was Chile's": one of those people, or nobody who is named, was their nation's."""
    was = held.start - 1
    while was > 0 and held.start - was <= _OWNER and reading.words[was].folded not in _WAS:
        was -= 1
    if was < 1 or reading.words[was].folded not in _WAS:
        return False
    owner = compiled.origins.place(reading, was + 1)
    if owner is None or owner.end != held.start or not reading.words[owner.end - 1].owns:
        return False
    if all(compiled.codes[key] not in {owner.code, ""} for key in keys):
        return False
    subject = was - 1
    while subject > 0 and reading.words[subject].folded in _HAD:
        subject -= 1
    word = reading.words[subject]
    return word.folded in _THEY or not named.covering(word.start).isdisjoint(keys)
