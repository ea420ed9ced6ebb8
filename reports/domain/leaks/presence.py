"""Whether words tell of somebody who was in the room, beside that they spoke there."""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from .drafted import is_among_several, is_drafted
from .reading import Reading
from .telling import is_passive, is_subject
from .vocabulary import BEING, LABELS, SPEECH, VIEWS

_OWNED: Final = 3  # words from an owner to the view
_MET: Final = frozenset(
    {
        *(("there", "was"), ("there", "sat"), ("that", "was"), ("came", "from")),
        *(("comes", "from"), ("next", "to"), ("thanks", "to"), ("owe", "to"), ("this", "to")),
        *(
            ("together", "with"),
            ("spoke", "with"),
            ("talked", "to"),
            ("seconded", "by"),
            ("represented", "by"),
        ),
    }
)
_FOR: Final = frozenset({"for", "to", "like", "unlike"})
_HAD_BY: Final = frozenset({"from", "of"})
_INSTANCE: Final = frozenset({"one", "instance", "example", "part"})
_AROUND: Final = 40  # characters
_MINUTED: Final = re.compile(
    r"(?:\b[Cc]omments?|[Rr]emarks?|[Ii]nterventions?|[Qq]uestions?|[Oo]bjections?|[Ee]dits?|[Rr]epl(?:y|ies)"
    r"|[Ss]uggestions?|[Aa]mendments?)(?: by| from| of)?:? (?:the )?$"
    r"|\b[Pp]lease (?:ask|tell|remind|thank) (?:the )?$|\b(?:[Oo]nly|[Bb]oth) (?:the )?$"
)
_MINUTED_AFTER: Final = re.compile(
    r",? p(?:p|age|ara)?\. ?\d| proposes? to (?:delete|add|insert|replace|move|strike|drop|cut)\b"
    r"| (?:will|would|cannot|can) not (?:travel|come|attend|be (?:there|with us))\b"
    r"| (?:asked|asks) for the floor\b| (?:took|takes|has|had) the floor\b"
    r"| \((?:by|via|on) (?:video|phone|zoom)"
)
_SO_TO_SAY: Final = word_set("who was is had been has formerly once then also himself herself and")
_FROM: Final = word_set("from of the")
_LABEL: Final = 6  # words to a label


def takes_part(reading: Reading, start: int, end: int) -> bool:
    """Whether the words `start` up to `end` are met, own a view or say more of a label."""
    words = reading.words
    if is_drafted(reading, start, end) or is_among_several(reading, start):
        return True
    if _is_opening(reading, start, end):
        return True
    if _owns_view(reading, end) or _is_for_one(reading, end) or _is_in_minutes(reading, start, end):
        return True
    if start == 0 or words[start].ends:
        return False
    before = reading.folded(start - 2, start)
    if before in _MET or (before[-1] in _HAD_BY and before[0] in VIEWS) or before[-1] == "beside":
        return True
    if before[-1] in _FOR and (start == 1 or words[start - 1].ends) and end < len(words):
        return words[end].parted and not words[end].ends
    return is_of_label(reading, start)


def _is_opening(reading: Reading, start: int, end: int) -> bool:
    """ "An ambassador to Chile in his day, he laughed": what begins a sentence of them."""
    words = reading.words
    if not (start == 0 or words[start].ends) or reading.folds[start] not in {"a", "an"}:
        return False
    for at in range(end, min(end + _LABEL, len(words))):
        if words[at].parted:
            return words[at].folded in {"he", "she"} and not words[at].ends
    return False


def _is_in_minutes(reading: Reading, start: int, end: int) -> bool:
    """Whether it stands where minutes and comments have who spoke: "Comments: archivist, p. 4"."""
    low, high = reading.words[start].start, reading.words[end - 1].end
    before = _MINUTED.search(reading.text, max(0, low - _AROUND), low)
    return bool(before or _MINUTED_AFTER.match(reading.text, high))


def is_of_label(reading: Reading, start: int) -> bool:
    """Whether the words that start there say more of a label: "a participant, the consul"."""
    words = reading.words
    at, parts = start, 0
    while at > max(0, start - _LABEL) and not words[at].ends:
        parts += words[at].parted
        at -= 1
        word = words[at].folded
        if parts > 1:
            return False
        if word in LABELS:
            return bool(parts) or at < start - 1
        plain = word in _SO_TO_SAY if not parts else word in _FROM or words[at].capital
        if not (plain or word in _SO_TO_SAY):
            return False
    return False


def _owns_view(reading: Reading, end: int) -> bool:
    return reading.words[end - 1].owns and any(
        word in VIEWS for word in reading.folded(end, end + _OWNED)
    )


def _is_for_one(reading: Reading, end: int) -> bool:
    """ "The actuary, for one,"."""
    if end + 1 >= len(reading.words) or not reading.words[end].parted:
        return False
    return reading.words[end].folded == "for" and reading.words[end + 1].folded in _INSTANCE


def does(reading: Reading, end: int) -> bool:
    """Whether a verb follows that takes one person for its subject: "has", "knows"."""
    return end < len(reading.words) and reading.words[end].folded in _VERBS


def does_something(reading: Reading, end: int) -> bool:
    """ "Offers a special issue": a verb in the present and what it is done to."""
    if end + 1 >= len(reading.words) or reading.words[end].parted:
        return False
    verb, told = reading.folded(end, end + 2)
    acts = verb.endswith("s") and not verb.endswith("ss") and not reading.words[end].capital
    return acts and told in _OBJECTS


def is_talked_to(reading: Reading, end: int) -> bool:
    """ "Was asked": of who is in the room."""
    return reading.folded(end + 1, end + 2)[0] in _TALKED_TO


def is_any(reading: Reading, start: int, end: int) -> bool:
    """Whether it is said of all such people: "a warden is elected", "a warden heads the board"."""
    words = reading.words
    if words[start].folded not in {"a", "an"} or end >= len(words) or words[end].parted:
        return False
    verb = words[end].folded
    if verb == "would" and not _WISHES.isdisjoint(reading.folded(end + 1, end + 2)):
        return False
    if is_passive(reading, end) or verb in _MUST:
        return verb not in {"was", "were"}
    if is_subject(reading, end + 1):
        return False  # a noun: "a lawyer for shipping firms objected"
    return verb.endswith("s") and not (verb in _VERBS or verb in SPEECH or verb in BEING)


def may_be_one(reading: Reading, end: int) -> bool:
    """Whether what is said of all such people is said of one: "a judge may see it differently"."""
    return is_passive(reading, end) or reading.words[end].folded in _MUST - _OUGHT


def is_in_general(reading: Reading, end: int) -> bool:
    """Whether it is said of whoever has it at any time: "the bishop moves diagonally"."""
    if end >= len(reading.words) or reading.words[end].parted or reading.words[end - 1].owns:
        return False
    verb = reading.words[end].folded
    known = verb in _VERBS or verb in SPEECH or verb in BEING or verb in _COMES_AND_GOES
    return verb.endswith("s") and not verb.endswith("ss") and not known


def is_one_here(reading: Reading, start: int, end: int) -> bool:
    """Whether "the" or "our" makes one person of them, and a verb or a stop follows.

    "The actuary has a map" is of somebody here, "the actuary table" is not.
    """
    words = reading.words
    if words[start].folded not in {"the", "our"}:
        return False
    if end >= len(words) or words[end].parted or words[end - 1].owns:
        return True
    return words[end].folded in _FOLLOWS or words[end].folded in SPEECH


_OBJECTS: Final = word_set("a an the his her their our us some no two three many that more it")
_TALKED_TO: Final = word_set(
    "asked thanked interrupted invited quoted cited named mentioned identified contradicted "
    "answered corrected seconded reminded applauded"
)
_MUST: Final = word_set("must should may might would can will")
_WISHES: Final = frozenset({"like", "rather", "prefer"})
_OUGHT: Final = word_set("must should")
_VERBS: Final = word_set(
    "has had does did knows wants likes needs takes gives makes finds goes comes lives writes "
    "keeps owns sat left came went took gave showed laughed nodded"
)
_COMES_AND_GOES: Final = word_set(
    "arrives leaves lands departs eats travels flies stays sits stands returns joins prefers hopes "
    "talks speaks laughs smiles nods smokes sings snores walks sleeps thinks feels shrugs sighs "
    "wonders worries jokes listens waits reads yawns frowns "
    "misses agrees does owes promises sends is was has always perhaps this as us its his"
)
_FOLLOWS: Final = _VERBS | word_set(
    "who whose and or but is was at in on from for with to about again too also then"
)
