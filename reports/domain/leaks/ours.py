"""Findings of kind "title": somebody called by no more than a calling of theirs: "our admiral".

Source: the design's leak check. Whoever writes of "our admiral" means the one at the table, retired
or not; so does who writes of "the admiral" where the text speaks of no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .drafted import is_corrected
from .objects import is_thing
from .origins import Origins
from .presence import is_in_general
from .proper import Named, beside
from .reading import Reading, words_of
from .telling import counted, speaks, tell
from .vocabulary import ARTICLES, BEING, FORMER, GENERIC_TITLES, SPEECH, is_person

# What somebody is at a meeting, or in any office, whoever they are.
_HOSTING: Final = word_set(
    "secretary chair chairman chairwoman chairperson president director manager officer moderator "
    "rapporteur presenter host interpreter translator driver member delegate assistant coordinator "
    "head chief founder fellow colleague partner donor photographer treasurer participant leader "
    "minister representative spokesperson spokesman spokeswoman speaker staff adviser advisor "
    "premier mayor governor prime student teacher guide guest friend candidate associate"
)
# Whom "the" alone means, where one of them was at the table: ranks, and callings of the cloth.
_RANKS: Final = word_set(
    "ambassador admiral general colonel captain commodore brigadier commander major judge bishop "
    "archbishop rabbi imam chaplain abbot consul envoy"
)
_IN_STORIES: Final = word_set("captain commander major commodore")
_OF: Final = word_set("of for to in at from on")
_OURS: Final = word_set("our")
_ARTICLE: Final = word_set("a an the one another")
_MORE: Final = word_set("own old dear good retired former friend learned lone only favourite very")
_OFFICIALS: Final = word_set(
    "official officeholder man woman person hand veteran expert specialist"
)
_OF_FIELDS: Final = word_set("official officeholder veteran expert specialist hand")
_MEMBERS: Final = word_set("member colleague friend delegate participant voice")
_FAR: Final = 4  # words between "our" and the noun
_TWO: Final = 2
_CLAUSE: Final = 4  # words
_PAST: Final = frozenset({"former"})  # in the words of titles, however it is said
_DASH: Final = " - "
_BEING: Final = frozenset({"be", "being", "become", "as", "play"})
_OPENING: Final = frozenset('"“‘„«')


def callings_of(titles: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """By a calling those whose title ends in it before any "of"; callings that many have left out.

    `titles` are (key, title).
    """
    found: dict[str, list[str]] = {}
    for key, title in titles:
        said = words_of(title)
        end = next((at for at, word in enumerate(said) if at and word in _OF), len(said))
        for word in {*said[max(0, end - 1) : end], *(_RANKS & set(said))}:
            if word not in _HOSTING and (word in _RANKS or is_person(word)):
                found.setdefault(word, []).append(key)
    return {word: tuple(keys) for word, keys in found.items() if len(keys) == 1}


def find_ours(
    callings: Mapping[str, tuple[str, ...]], reading: Reading, named: Named
) -> Iterator[Finding]:
    """Where a text calls one of them by their calling alone."""
    for calling, keys in callings.items():
        places = reading.places.get(calling, ())
        alone = calling in _RANKS - _IN_STORIES and all(_is_alone(reading, at) for at in places)
        for at in places:
            start = _ours(reading, at)
            if start is None and _is_the(reading, at):
                start = at - 1 if alone or _is_quoted(reading, at) else None
            if start is None or _is_of_place(reading, at) or _goes_on(reading, at):
                continue
            if (
                _is_which(reading, at)
                or is_thing(reading, at + 1)
                or is_in_general(reading, at + 1)
            ):
                continue
            if beside(reading, start, at + 1, named):
                continue
            reason = f"A title of {counted(1)}."
            yield tell(reading, (start, at + 1), Kind.TITLE, Severity.WARN, reason, keys)


def find_our_officials(
    titles: Mapping[str, frozenset[str]], reading: Reading, named: Named
) -> Iterator[Finding]:
    """Where a text calls one of them by what they had to do with: "our former energy official"."""
    for at in reading.at(_OFFICIALS):
        start = _ours(reading, at)
        if start is None and reading.words[at].folded in _OF_FIELDS:
            start = _heard(reading, at)
        if start is None or _is_of_place(reading, at):
            continue
        said = set(reading.folded(start + 1, at)) - _MORE - GENERIC_TITLES
        past = not FORMER.isdisjoint(reading.folded(start, at))
        keys = [
            key for key, words in titles.items() if said & words and (not past or words >= _PAST)
        ]
        if len(keys) == 1 and not beside(reading, start, at + 1, named):
            reason = f"A title of {counted(1)}."
            yield tell(reading, (start, at + 1), Kind.TITLE, Severity.WARN, reason, keys)


def find_our_compatriots(
    origins: Origins, codes: Mapping[str, str], reading: Reading, named: Named
) -> Iterator[Finding]:
    """Where a text calls one of them ours and by their nation: "our own Danish member"."""
    for at in reading.at(_MEMBERS):
        start = _ours(reading, at)
        if start is None or beside(reading, start, at + 1, named):
            continue
        found = [origins.adjective(reading, place) for place in range(start + 1, at)]
        nations = {each.code for each in found if each}
        keys = [key for key, code in codes.items() if code in nations]
        if len(keys) == 1:
            reason = f"A description that fits {counted(1)}."
            yield tell(reading, (start, at + 1), Kind.DESCRIPTOR, Severity.WARN, reason, keys)


def _ours(reading: Reading, at: int) -> int | None:
    """Where "our" begins, with little between it and a calling."""
    for start in range(at - 1, max(-1, at - 1 - _FAR), -1):
        word = reading.words[start]
        if reading.words[start + 1].parted:
            return None
        if word.folded in _OURS:
            return start
    return None


def _heard(reading: Reading, at: int) -> int | None:
    """Where "a former aviation official" begins, who is said to speak."""
    for start in range(at - 1, max(-1, at - 1 - _FAR), -1):
        if reading.words[start + 1].parted:
            return None
        if reading.words[start].folded in _ARTICLE:
            return start if speaks(reading, start, at + 1, once=True) else None
    return None


def _is_the(reading: Reading, at: int) -> bool:
    """Whether "the" stands before that is no apposition: "Pulaski, the general"."""
    if reading.folded(at - 1, at) != ("the",) or reading.words[at].parted:
        return False
    the = reading.words[at - 1]
    if at < _TWO or the.ends:
        return True
    last = reading.words[at - 2]
    return last.folded not in _BEING and not (the.parted and last.capital)


def _is_alone(reading: Reading, at: int) -> bool:
    """Whether a calling stands with "the" or "our" and names no other place, body or person."""
    if reading.words[at].owns:
        return True
    article = reading.folded(at - 1, at)
    plain = article and article[0] in ARTICLES | _OURS | FORMER | _MORE
    return bool(plain) and not _is_of_place(reading, at) and not _goes_on(reading, at)


def _is_of_place(reading: Reading, at: int) -> bool:
    """Whether it is told of what or where: "the ambassador of Chile", "our envoy in Riga"."""
    row = reading.words[at + 1 : at + 3]
    return bool(row) and row[0].folded in _OF and not row[0].parted


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a noun or a name follows that it is put to: "the general public", "Judge Hill"."""
    row = reading.words[at + 1 : at + 2]
    if not row or row[0].parted or reading.words[at].owns or _is_dashed(reading, at):
        return False
    word = row[0]
    return word.capital or not (
        word.folded in BEING or word.folded in _AFTER or word.folded.endswith(("ed", "s"))
    )


def _is_dashed(reading: Reading, at: int) -> bool:
    """ "Our judge - no": as hasty notes put what somebody said."""
    return reading.text.startswith(_DASH, reading.words[at].end)


_AFTER: Final = word_set(
    "who whom whose and or but had has have would will could can did does said told asked thought "
    "felt spoke put gave took made sat stood left came went knew saw then also too again never "
    "always still once himself herself to in on at with for from about as when while if because "
    "after before that did not only"
)


def _is_which(reading: Reading, at: int) -> bool:
    """Whether a clause tells which one, who speaks in no room: "the colonel who led the coup"."""
    after = reading.folded(at + 1, at + 1 + _CLAUSE)
    if after[:1] not in {("who",), ("whose",)} or reading.words[at + 1].parted:
        return False
    cleft = reading.folded(at - 3, at - 1) in {("it", "was"), ("it", "is")}
    the = reading.folded(at - 1, at) == ("the",)
    return the and not cleft and SPEECH.isdisjoint(after)


def _is_quoted(reading: Reading, at: int) -> bool:
    """Whether "the" and a calling are all that stands in quotes: how somebody is called."""
    first, last = reading.words[at - 1].start, reading.words[at].end
    if is_corrected(reading, at - 1, at + 1):
        return False
    return reading.text[first - 1 : first] in _OPENING and reading.text[last : last + 1] in '"”’»,.'
