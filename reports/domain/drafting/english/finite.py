"""Whether some English text holds a main clause, as far as that can be told without a parser.

Words are taken one by one: auxiliaries and verbs that cannot be nouns count as finite, words
that can be both count only where what stands beside them leaves no doubt, and a subordinator
takes up the next finite verb. Whoever asks must be content with a "no" that means "not sure".
"""

from __future__ import annotations

import re
from typing import Final

from dialogues.domain.wordset import word_set

from .verb_lists import ANY_FORM, BARE, BARE_ONLY, CERTAIN, PASTS, THIRDS, TRY
from .words import ADVERBS, DETERMINERS, FUNCTION_WORDS, OBJECTS, PREPOSITIONS

AUXILIARIES: Final = word_set(
    """is are was were am has have had do does did can could will would shall should may might must
    cannot ought"""
)
MODALS: Final = word_set("can could will would shall should may might must cannot ought")
_NEGATED: Final = re.compile(r"(?:[a-z]+n['’]t|won['’]t|can['’]t)")
_CONTRACTED: Final = re.compile(
    r"(?:i|we|you|they|he|she|it|that|there|who|what)['’](?:s|re|ve|ll|d|m)"
)
SUBJECTS: Final = word_set(
    """i we you he she it they there nobody everybody everyone somebody someone nothing everything
    something anyone"""
)
STRONG: Final = word_set(
    """that which who whom whose when whenever if because although though while whereas unless
    whether what how why where wherever"""
)
WEAK: Final = word_set("as since until before after once than till")
_HOLDING: Final = word_set("because although though while whereas unless since")
_OPENERS: Final = (STRONG | WEAK) - {"that", "which", "who", "whom", "whose", "than"}
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*|[,;:—–]", re.UNICODE)

_AFTER_PAST: Final = word_set("because when last yesterday early again twice overnight")
_RELATIVES: Final = word_set("who which that what")
_PLURALS: Final = word_set("people media police data both")
_INTRANSITIVE: Final = word_set("matter work help hurt run arrive last exist")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, with the marks that part clauses.

    "US" and "May" stay as they are: "us" and "may" are other words.
    """
    first, *others = _TOKEN.findall(text) or [""]
    kept = (word if word.isupper() or word == "May" else word.lower() for word in others)
    return (first.lower(), *kept) if first else ()


def has_main_clause(text: str) -> bool:
    """Whether there surely is a finite verb that no subordinator takes up."""
    words = words_of(text)
    strong = weak = 0
    taken_up = False
    opened = bool(words) and words[0] in _OPENERS
    held = opened and words[0] in _HOLDING
    for place, word in enumerate(words):
        if word in (",", ";", ":", "—", "–"):
            weak = 0
            strong, opened, held = (0, False, False) if opened else (strong, opened, False)
        elif _is_finite(words, place):
            if _before(words, place) in ("and", "or", "nor") and taken_up:
                continue  # "how Japan cut the quota and recovered": one clause, two verbs
            if not strong and not weak and not held:
                return True
            taken_up = True
            strong, weak = (strong - 1, weak) if strong else (strong, weak - 1)
        elif word in STRONG:
            strong += not _is_pronoun_that(words, place)
        elif word in WEAK:
            weak = 1
    return False


def _is_pronoun_that(words: tuple[str, ...], place: int) -> bool:
    """ "That is wrong": a subject, not a subordinator."""
    return place == 0 and words[0] == "that" and len(words) > 1 and is_auxiliary(words[1])


def is_auxiliary(word: str) -> bool:
    """Whether a word is an auxiliary or a modal, negated or not."""
    return word in AUXILIARIES or bool(_NEGATED.fullmatch(word))


def _is_finite(words: tuple[str, ...], place: int) -> bool:
    word = words[place]
    before = _before(words, place)
    if word in STRONG and not _CONTRACTED.fullmatch(word):
        return False
    if is_auxiliary(word):
        # "to have", "would have", "could do" are one verb with what stands before them
        return before != "to" and not is_auxiliary(before)
    if _CONTRACTED.fullmatch(word):
        return True
    if before == "to" or is_auxiliary(before):
        return False
    return place > 0 and _is_full_verb(words, place, before)


def _is_full_verb(words: tuple[str, ...], place: int, before: str) -> bool:
    word = words[place]
    after = words[place + 1] if place + 1 < len(words) else ""
    if before in SUBJECTS:
        return (
            word in CERTAIN or word in ANY_FORM or (word.isalpha() and word not in FUNCTION_WORDS)
        )
    if before in _RELATIVES:
        return word in ANY_FORM
    if before in DETERMINERS or before in PREPOSITIONS:
        return False
    if word in CERTAIN:
        return True
    takes_object = after in DETERMINERS or after in OBJECTS or after == "that"
    if word in PASTS:
        return takes_object or after in _AFTER_PAST or (after == "to" and word in TRY)
    if word in BARE_ONLY and "and" in words[max(place - 3, 0) : place]:
        return True
    parted = words[place - 1] != before  # by an adverb: "the coast guards already talk"
    if (
        word in BARE
        and _has_plural_subject(before)
        and (parted or word in BARE_ONLY or word in _INTRANSITIVE)
    ):
        return True
    return (word in BARE or word in THIRDS) and takes_object and before not in OBJECTS


def _has_plural_subject(before: str) -> bool:
    return before in _PLURALS or (before.endswith("s") and not before.endswith(("ss", "'s", "’s")))


def _before(words: tuple[str, ...], place: int) -> str:
    """The word before, adverbs skipped."""
    place -= 1
    while place >= 0 and (words[place] in ADVERBS or words[place].endswith("ly")):
        place -= 1
    return words[place] if place >= 0 else ""
