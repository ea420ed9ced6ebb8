"""What the parts of the leak check have in common when they tell what they found."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from dialogues.domain.wordset import word_set

from ..findings import Finding, Kind, Severity
from .reading import Reading
from .vocabulary import ACTED, BEING, LABELS, LINKS, PUBLIC_ACTS, SPEECH

PEOPLE_PARTED: Final = "; "  # between the keys of a finding that fits several people

REWORD: Final = "Reword it, so that it could be said of several participants, or cut it."
# Of an organisation that describes nobody.
AS_HOST: Final = "An organiser of the dialogue, or whom it thanks, named as such."
FOR_ITSELF: Final = "An organisation for which a participant works, named for itself."
LOOK: Final = "If it means a participant, reword it; otherwise leave it."  # at a note
_SPEAKS_WITHIN: Final = 4
_SHORTEST_PAST: Final = 4
_CLOSE: Final = 2  # characters
_BEFORE_VERB: Final = frozenset(
    {"who", "then", "also", "later", "himself", "herself", "again", "too", "just", "never", "both"}
)
_HELPING: Final = BEING | {"has", "had", "will", "would", "can", "could", "may", "might", "did"}
_VIEWS: Final = frozenset(
    {"words", "view", "opinion", "account", "phrase", "question", "remark", "proposal", "point"}
)
_WOULD: Final = frozenset({"would", "did", "could"})
_NOT: Final = frozenset({"not", "never", "rather", "only", "have", "hear", "take", "hardly", "no"})
_CLAUSE: Final = frozenset({"that", "what", "whether", "if", "how", "why", "which"})
_HEEDED: Final = frozenset({"according", "belongs", "listened", "talked", "thanks"})
_DONE: Final = frozenset({"paid", "chosen", "sworn", "bound", "made", "sent", "held"})
# "Was reminded of the talks", "was unconvinced": what somebody who listens is.
_FELT: Final = word_set(
    "reminded struck surprised pleased worried amused puzzled convinced unconvinced impressed "
    "unimpressed concerned troubled annoyed interested delighted satisfied tempted alarmed moved "
    "unmoved relieved disappointed persuaded encouraged discouraged frustrated offended"
)
_MINDED: Final = _FELT | word_set(
    "sceptical skeptical adamant blunt blunter doubtful silent quiet brief briefer cautious "
    "sharper gloomier hopeful optimistic pessimistic sanguine unhappy uneasy sorry glad "
    "furious scathing"
)
_SAME: Final = frozenset({("of", "the", "same"), ("of", "a", "different"), ("of", "another")})
_HOW: Final = word_set("not less more very rather quite equally clearly visibly also most far")
_QUOTING: Final = frozenset({"by", "as", "to"})


def tell(
    reading: Reading,
    span: tuple[int, int],
    kind: Kind,
    severity: Severity,
    reason: str,
    people: Iterable[str],
    remedy: str = "",
) -> Finding:
    """A finding about the words of a text; `span` is in words."""
    start, end = reading.span(*span)
    keys = tuple(people)
    return Finding(
        kind=kind,
        severity=severity,
        reason=reason,
        remedy=remedy or (LOOK if severity is Severity.NOTE else REWORD),
        start=start,
        end=end,
        text=reading.text[start:end],
        participant=PEOPLE_PARTED.join(keys),
        gives_away=len(keys) == 1,
    )


def counted(number: int) -> str:
    """How many people on the roster something fits, in words."""
    return "one person on the roster" if number == 1 else f"{number} people on the roster"


def speaks(reading: Reading, start: int, end: int, *, once: bool = False) -> bool:
    """Whether the words `start` up to `end` are somebody who is said to speak or to act.

    `once`: not as all such people do ("a judge decides"), but at some time ("a judge said").
    """
    if is_told_of(reading, start):
        return False
    return says(reading, end, once=once) or _is_quoted(reading, start)


def is_told_of(reading: Reading, start: int) -> bool:
    """ "A participant said that a lawyer had told him": what somebody else says of somebody."""
    words = reading.words
    if words[start].folded not in {"a", "an"} or reading.folded(start - 1, start)[:1] == ():
        return False
    low = reading.sentence(start)[0]
    return words[start - 1].folded in _CLAUSE and not LABELS.isdisjoint(reading.folded(low, start))


def says(reading: Reading, end: int, *, once: bool = False) -> bool:
    """Whether a verb of speaking or acting in a room follows."""
    words = reading.words
    if once and reading.folded(end, end + 1) == ("once",):
        return False
    if would_not(reading, end) or is_minded(reading, end):
        return True
    for at in range(end, min(end + _SPEAKS_WITHIN, len(words))):
        word, before = words[at].folded, words[at - 1].folded
        if words[at].ends:
            return False
        if before in BEING or (word == "read" and words[at].parted):
            continue  # 'for "the lawyer" read "the judge"'
        if once and word.endswith("s"):
            continue
        if word in SPEECH:
            return True
        begins = at == end or before in _BEFORE_VERB or before.endswith("ly")
        placed = words[end].folded in LINKS and words[at - 1].capital  # "in Brussels laughed"
        if (begins or placed) and is_act(word):
            return True
    return False


def would_not(reading: Reading, end: int) -> bool:
    """Whether it follows what one person would not do then: "would not be drawn"."""
    told = reading.folded(end, end + 2)
    parted = any(word.parted for word in reading.words[end : end + 2])
    return len(told) > 1 and not parted and told[0] in _WOULD and told[1] in _NOT


def is_minded(reading: Reading, end: int) -> bool:
    """Whether it follows how somebody took what was said: "was of the same mind", "was struck"."""
    was, at = reading.folded(end, end + 1), end + 1
    if was not in {("was",), ("were",)} or reading.words[end].parted:
        return False
    while reading.folded(at, at + 1) and reading.folds[at] in _HOW:
        at += 1
    after = reading.folded(at, at + 3)
    return after[:1] != () and (after[0] in _MINDED or not _SAME.isdisjoint({after, after[:2]}))


def is_act(word: str) -> bool:
    """Whether a word is a verb in the past that somebody in a room can be the subject of."""
    if word in PUBLIC_ACTS:
        return False
    return word in SPEECH or word in ACTED or (word.endswith("ed") and len(word) > _SHORTEST_PAST)


def is_subject(reading: Reading, end: int) -> bool:
    """Whether a verb follows at once, whatever is said."""
    follows = reading.folded(end, end + 1)
    return bool(follows) and (follows[0] in _HELPING or is_act(follows[0]))


def is_passive(reading: Reading, end: int) -> bool:
    """Whether something is done to them: "was expelled"."""
    verb = reading.folded(end, end + 2)
    return (
        len(verb) > 1
        and verb[0] in BEING
        and (verb[1].endswith("ed") or verb[1] in _DONE)
        and verb[1] not in _FELT
    )


def stands_alone(reading: Reading, start: int, end: int) -> bool:
    """Whether words are a line, a sentence or a bracket of their own."""
    words = reading.words
    if words[start].bracket:
        last = words[end - 1].end
        return ")" in reading.text[last : last + _CLOSE]
    begins = start == 0 or words[start].ends
    return begins and (end >= len(words) or words[end].ends)


def _is_quoted(reading: Reading, start: int) -> bool:
    """Whether a verb of speaking or "by", "as", "to" stands before, in the same sentence."""
    words = reading.words
    if start >= len(words) or words[start].ends:
        return False
    before = reading.folded(start - 2, start)
    if words[start].folded in {"a", "an"} and before[-1:] and before[-1] in _CLAUSE:
        return False  # "warned that an admiral without ships is a tourist"
    if before[-1:] == ("of",) and before[0] in _VIEWS:
        return True
    if before[-1:] == ("by",) and _is_also_by(reading, start - 1):
        return True
    if words[start].folded in {"a", "an"} and before[-1:] in {("by",), ("to",)}:
        return before[0] in SPEECH or before[0] in _HEEDED  # and not "built by an engineer"
    return any(word in SPEECH or word in _QUOTING for word in before)


def _is_also_by(reading: Reading, at: int) -> bool:
    """ "Argued by the one and, to the surprise of some, by": the second of who is quoted."""
    low = reading.sentence(at)[0]
    said = reading.folded(low, at)
    return any(verb in SPEECH and by == "by" for verb, by in pairwise(said))
